/** What a writer may do at the keyboard, at random. Places are counted in the words that would stand, so that a script means the same in every mode. */
import fc from 'fast-check';

export type Step =
  /** The caret, or a selection where `to` differs; shares of the text, from 0 to 1. */
  | { do: 'place'; from: number; to: number }
  | { do: 'type'; words: string }
  | { do: 'press'; key: string }
  | { do: 'paste'; html: string; plain: string };

const share = fc.nat({ max: 1000 }).map((thousandths) => thousandths / 1000);
const press = (...keys: string[]): fc.Arbitrary<Step> =>
  fc.record({ do: fc.constant('press' as const), key: fc.constantFrom(...keys) });

const PASTES: readonly (readonly [html: string, plain: string])[] = [
  ['', 'plain words'],
  ['', 'two\n\nparagraphs'],
  ['<p>a <b>bold</b> word</p>', 'a bold word'],
  ['<p>one</p><p>two</p>', 'one\n\ntwo'],
  ['<h2>A heading</h2><p>and text</p>', 'A heading\n\nand text'],
  ['<a href="https://example.org/">a link</a>', 'a link'],
];

const at = (from: number, to: number): Step => ({ do: 'place', from, to });
const caret = share.map((from) => at(from, from));
const selection = fc
  .tuple(share, fc.nat({ max: 150 }))
  .map(([from, length]) => at(from, Math.min(1, from + length / 1000)));

/** What a person does in one go. */
const moves: fc.Arbitrary<Step[]> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(caret) },
  { weight: 4, arbitrary: fc.tuple(selection) },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('x', ' new', 'the ', 'a b', 'é', '日本')
      .map((words): Step[] => [{ do: 'type', words }]),
  },
  { weight: 4, arbitrary: fc.tuple(press('Backspace', 'Delete', 'Control+Backspace', 'Control+Delete')) },
  { weight: 3, arbitrary: fc.tuple(press('Enter', 'Shift+Enter')) },
  // Of words that are there: what a format chosen for the next words is worth, both-modes.spec.ts has.
  { weight: 3, arbitrary: fc.tuple(selection, press('Control+b', 'Control+i', 'Control+u')) },
  {
    weight: 1,
    arbitrary: fc.tuple(press('Control+Alt+2', 'Control+Alt+3', 'Control+Alt+0', 'Control+Shift+Digit9')),
  },
  { weight: 1, arbitrary: fc.tuple(press('Alt+ArrowUp', 'Alt+ArrowDown', 'Tab', 'Shift+Tab')) },
  { weight: 1, arbitrary: fc.tuple(press('Control+x')) },
  // What is typed next is elsewhere: between two runs it may take the format of either.
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...PASTES), caret)
      .map(([[html, plain], next]): Step[] => [{ do: 'paste', html, plain }, next]),
  },
);

/** A script begins somewhere. */
export const scripts = (maxLength: number): fc.Arbitrary<Step[]> =>
  fc
    .tuple(caret, fc.array(moves, { minLength: 1, maxLength }))
    .map(([begin, rest]) => [begin, ...rest.flat()]);
