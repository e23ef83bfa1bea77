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

export const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: share.map((at): Step => ({ do: 'place', from: at, to: at })) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(share, fc.nat({ max: 150 }))
      .map(([from, length]): Step => ({ do: 'place', from, to: Math.min(1, from + length / 1000) })),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      words: fc.constantFrom('x', ' new', 'the ', 'a b', 'é', '日本'),
    }),
  },
  { weight: 4, arbitrary: press('Backspace', 'Delete', 'Control+Backspace', 'Control+Delete') },
  { weight: 3, arbitrary: press('Enter', 'Shift+Enter') },
  { weight: 3, arbitrary: press('Control+b', 'Control+i', 'Control+u') },
  { weight: 1, arbitrary: press('Control+Alt+2', 'Control+Alt+3', 'Control+Alt+0', 'Control+Alt+q') },
  { weight: 1, arbitrary: press('Alt+ArrowUp', 'Alt+ArrowDown', 'Tab', 'Shift+Tab') },
  { weight: 1, arbitrary: press('Control+x') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...PASTES).map(([html, plain]): Step => ({ do: 'paste', html, plain })),
  },
);

/** A script begins somewhere. */
export const scripts = (maxLength: number): fc.Arbitrary<Step[]> =>
  fc
    .tuple(share, fc.array(steps, { minLength: 1, maxLength }))
    .map(([at, rest]) => [{ do: 'place', from: at, to: at }, ...rest]);
