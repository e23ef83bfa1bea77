import { describe, expect, it } from 'vitest';
import type { ListJSON, RootJSON } from '../json';
import { paragraph, text } from '../operations/testing';
import { acceptAll, rejectAll } from '../suggestions/decide';
import { suggestionsOf } from '../suggestions/list';
import { suggestText } from './suggest';

const pieceOf = (...paragraphs: string[]): RootJSON => ({
  type: 'root',
  children: [
    { type: 'headline', $: { bid: 'head' }, children: [text('Head')] },
    { type: 'standfirst', $: { bid: 'stand' }, children: [text('Stand')] },
    ...paragraphs.map((words, index) => paragraph(`p${index}`, text(words))),
  ],
});

/** What is suggested, each as "what goes|what comes". */
function suggested(from: string, to: string, language = 'en'): string[] {
  const [before, after] = [pieceOf(from), pieceOf(to)];
  const marked = suggestText(before, after, { by: 'ann', at: '2026-11-27T12:00:00.000Z', language });
  expect(acceptAll(marked)).toEqual(after);
  expect(rejectAll(marked)).toEqual(before);
  return suggestionsOf(marked).map((one) => `${one.before}|${one.after}`);
}

it.each([
  ['The north wind.', 'The south wind.', ['north|south']],
  ['The colour is red.', 'The color is red.', ['colour|color']],
  ['The cat sat.', 'The cats sat.', ['cat|cats']],
  ['The north wind, the north sea.', 'The south wind, the south sea.', ['north|south', 'north|south']],
  ['One  two.', 'One two.', [' |']],
  ['One two.', 'One big two.', ['|big ']],
  ['a cleaner, a ladder', 'a carpet cleaner, a ladder', ['|carpet ']],
  ['one two two three', 'one two three', ['two |']],
  ['A 👨‍👩‍👧 here.', 'A 👨‍👩‍👦 here.', ['👨‍👩‍👧|👨‍👩‍👦']],
  ['cafe\u0301 open', 'cafe\u0300 open', ['cafe\u0301|cafe\u0300']],
])('proposes whole words: %s %s', (from, to, expected) => {
  expect(suggested(from, to)).toEqual(expected);
});

it.each([
  ['ja', '図書館は静かです。', '図書館は賑やかです。', ['静か|賑やか']],
  ['hi', 'नमस्ते दुनिया', 'नमस्तु दुनिया', ['नमस्ते|नमस्तु']],
  ['ar', 'المكتبة مزدحمة', 'المكتبة مزدحما', ['مزدحمة|مزدحما']],
])('and in %s', (language, from, to, expected) => {
  expect(suggested(from, to, language)).toEqual(expected);
});

/** The kinds of what is suggested, with what goes and comes, between bodies of paragraphs. */
function between(from: RootJSON['children'], to: RootJSON['children']): string[] {
  const rootOf = (body: RootJSON['children']): RootJSON => ({
    type: 'root',
    children: [...pieceOf().children, ...body],
  });
  const marked = suggestText(rootOf(from), rootOf(to), { by: 'ann', at: '2026-11-27T12:00:00.000Z' });
  const bare = (root: RootJSON): unknown =>
    JSON.parse(JSON.stringify(root, (key, value: unknown) => (key === '$' ? undefined : value)));
  expect(bare(acceptAll(marked))).toEqual(bare(rootOf(to)));
  expect(rejectAll(marked)).toEqual(rootOf(from));
  return suggestionsOf(marked).map((one) => `${one.kind} ${one.before}|${one.after}`);
}

const A = 'The harbour wall keeps the sea out.';
const B = 'The library is open each night, and so is the quay.';
const nameless = (words: string) => ({ type: 'paragraph' as const, children: [text(words)] });

describe('a block that became several', () => {
  const whole = [paragraph('p', text(`${A} ${B}`)), paragraph('q', text('The end.'))];

  it('is proposed as a split, and its words keep their place', () => {
    const split = [paragraph('p', text(A)), paragraph('n', text(B)), paragraph('q', text('The end.'))];
    expect(between(whole, split)).toEqual(['split  |']);
  });

  it('whatever the new ones are called, and whichever is longer', () => {
    expect(between(whole, [nameless(A), nameless(B), nameless('The end.')])).toEqual(['split  |']);
    expect(
      between(whole, [
        nameless('The harbour'),
        nameless(`wall keeps the sea out. ${B}`),
        nameless('The end.'),
      ]),
    ).toEqual(['split  |']);
  });

  it('with what else differs in them, each for itself', () => {
    const split = [
      paragraph('p', text(A.replace('wall', 'walls'))),
      { type: 'heading' as const, tag: 'h2' as const, $: { bid: 'n' }, children: [text(B)] },
      paragraph('m', text('Something new.')),
      paragraph('q', text('The end.')),
    ];
    expect(between(whole, split)).toEqual(['replace wall|walls', 'split  |', 'insert-block |Something new.']);
  });

  it('several times', () => {
    const all = [paragraph('p', text(`${A} ${B} The end.`))];
    expect(between(all, [nameless(A), nameless(B), nameless('The end.')])).toEqual(['split  |', 'split  |']);
  });

  it('with the comments on its words', () => {
    const noted = { ...text(`${A} ${B}`), $: { 'note:thread1': 1 as const } };
    const before = { ...pieceOf(), children: [...pieceOf().children, paragraph('p0', noted)] };
    const after = pieceOf(A, B);
    const marked = suggestText(before, after, { by: 'ann', at: '2026-11-27T12:00:00.000Z' });
    expect(JSON.stringify(acceptAll(marked)).match(/note:thread1/g)).toHaveLength(2);
  });

  it('in a word', () => {
    const split = [
      paragraph('p', text('The harbour wa')),
      paragraph('n', text(`ll keeps the sea out. ${B}`)),
      whole[1]!,
    ];
    expect(between(whole, split)).toEqual(['split |']);
  });
});

describe('several blocks that became one', () => {
  const several = [paragraph('p', text(A)), paragraph('n', text(B)), paragraph('q', text('The end.'))];

  it('are proposed as a join', () => {
    expect(between(several, [paragraph('p', text(`${A} ${B}`)), paragraph('q', text('The end.'))])).toEqual([
      'join | ',
    ]);
    expect(between(several, [nameless(`${A} ${B} The end.`)])).toEqual(['join | ', 'join | ']);
  });
});

describe('items of a list', () => {
  const END = paragraph('q', text('The end.'));
  const items = (...children: { words: string; bid?: string }[]): RootJSON['children'] => [
    {
      type: 'list',
      listType: 'number',
      $: { bid: 'l' },
      children: children.map(({ words, bid }, index) => ({
        type: 'listitem',
        ...(bid !== undefined && { $: { bid } }),
        ...(index > 0 && { value: index + 1 }),
        children: [text(words)],
      })),
    },
    END,
  ];
  const [first, last] = [
    { words: 'The first.', bid: 'first' },
    { words: 'The last of all.', bid: 'last' },
  ];
  /** As sites give them. */
  const bare = (...words: string[]): RootJSON['children'] => {
    const [{ $: _bid, ...list }] = items(...words.map((each) => ({ words: each }))) as [ListJSON];
    return [list, nameless('The end.')];
  };

  it('are proposed as split, with what else differs in the list', () => {
    const before = items(first, { words: `${A} ${B}`, bid: 'a' }, last);
    const changed = { ...last, words: 'The last of them.' };
    expect(between(before, items(first, { words: A, bid: 'a' }, { words: B, bid: 'b' }, changed))).toEqual([
      'split  |',
      'replace all|them',
    ]);
    expect(between(before, bare('The first.', A, B, 'The last of all.'))).toEqual(['split  |']);
  });

  it('are proposed as joined', () => {
    const before = items(first, { words: A, bid: 'a' }, { words: B, bid: 'b' }, last);
    expect(between(before, items(first, { words: `${A} ${B}`, bid: 'a' }, last))).toEqual(['join | ']);
    expect(between(before, bare('The first.', `${A} ${B}`, 'The last of all.'))).toEqual(['join | ']);
  });

  it('come, go and change one by one in a list that is counted', () => {
    const before = items(first, { words: A, bid: 'a' }, { words: B, bid: 'b' }, last);
    expect(between(before, bare('The first.', B, 'Something quite new.', 'The last of them.'))).toEqual([
      `remove-block ${A}|`,
      'insert-block |Something quite new.',
      'replace all|them',
    ]);
  });

  it('of a list in a list too', () => {
    const nested = (...children: { words: string; bid?: string }[]): RootJSON['children'] => {
      const [inner] = items(...children) as [ListJSON];
      const [outer] = items(first, { words: '', bid: 'nest' }) as [ListJSON];
      const [head] = outer.children as [ListJSON['children'][number]];
      const nest = { type: 'listitem' as const, $: { bid: 'nest' }, value: 2 };
      return [{ ...outer, $: { bid: 'outer' }, children: [head, { ...nest, children: [inner] }] }, END];
    };
    const before = nested({ words: `${A} ${B}`, bid: 'a' }, last);
    expect(between(before, nested({ words: A, bid: 'a' }, { words: B, bid: 'b' }, last))).toEqual([
      'split  |',
    ]);
  });
});
