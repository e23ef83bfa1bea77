import { expect, it } from 'vitest';
import type {
  InlineJSON,
  MarkJSON,
  NodeStateJSON,
  RootChildJSON,
  RootJSON,
  TextJSON,
} from '../../../../../shared/document/json';
import { choicesOf } from '../../../../../shared/document/suggestions/alternatives';
import { suggestionsOf } from '../../../../../shared/document/suggestions/list';
import { translate } from '../../../../../shared/messages/translate';
import { readingWords, suggestionWords, told } from './words';

const said = (key: string, mark: Partial<MarkJSON>): string[] => {
  const words = { type: 'text', text: 'tile', $: { [key]: { by: 'ann', at: '', ...mark } } } as InlineJSON;
  const root: RootJSON = {
    type: 'root',
    children: [
      { type: 'headline', children: [] },
      { type: 'standfirst', children: [] },
      { type: 'paragraph', children: [words] },
    ],
  };
  return suggestionsOf(root).map((suggestion) => suggestionWords(translate, suggestion));
};

it.each<[string, string, Partial<MarkJSON>]>([
  ['Bold: “tile”', 'fmt:anns1', { on: 1 }],
  ['Italic, not bold: “tile”', 'fmt:anns1', { on: 2, off: 1 }],
  ['Not underline: “tile”', 'fmt:anns1', { off: 8 }],
  ['Link “tile” to https://a.example/b', 'link:anns1', { link: { url: 'https://a.example/b' } }],
  ['Take the link off “tile”', 'link:anns1', { link: null }],
  ['Language of “tile”: French', 'lang:anns1', { lang: 'fr' }],
  ['Language of “tile”: that of the piece', 'lang:anns1', { lang: null }],
  ['Insert “tile”', 'ins:anns1', {}],
])('says “%s”', (words, key, mark) => {
  expect(said(key, mark)).toEqual([words]);
});

it('a block that moves is known by how it begins, cut between words', () => {
  const move = { id: 'm', kind: 'move-block', by: '', at: '', why: '', bid: 'p', before: '' } as const;
  const after = 'On the first Tuesday of every month, in a room above the fish market, eleven people meet.';
  expect(told(after, { ...move, after })).toBe(
    'On the first Tuesday of every month, in a room above the fish market…',
  );
});

const by = { by: 'ann', at: '' };
const words = (text: string, $?: NodeStateJSON): TextJSON => ({ type: 'text', text, ...($ && { $ }) });
const saidOf = (...children: RootChildJSON[]): string[] =>
  suggestionsOf({
    type: 'root',
    children: [{ type: 'headline', children: [] }, { type: 'standfirst', children: [] }, ...children],
  }).map((suggestion) => suggestionWords(translate, suggestion));
const figure = ($: NodeStateJSON, caption = 'A quay', alt = ''): RootChildJSON => ({
  type: 'figure',
  role: 'inline',
  media: 'ab',
  credit: 'Press',
  alt,
  $,
  children: [{ type: 'caption', children: caption === '' ? [] : [words(caption)] }],
});
const item = (text: string, $: NodeStateJSON) => ({
  type: 'listitem' as const,
  $,
  children: [words(text)],
});

it.each<[string, RootChildJSON]>([
  ['Paragraph becomes Heading', paragraph({ 'set:anns1': { ...by, props: { type: 'heading', tag: 'h2' } } })],
  ['Credit: “Press” becomes “Harbour”', figure({ 'set:anns1': { ...by, props: { credit: 'Harbour' } } })],
  ['Alt text becomes “A mast”', figure({ 'set:anns1': { ...by, props: { alt: 'A mast' } } })],
  ['Credit: take out “Press”', figure({ 'set:anns1': { ...by, props: { credit: '' } } })],
  ['Another picture', figure({ 'set:anns1': { ...by, props: { media: 'cd' } } })],
  ['New paragraph: “One.”', paragraph({ 'ins:anns1': by })],
  ['New image', figure({ 'ins:anns1': by }, '')],
  ['New image: “A mast”', figure({ 'ins:anns1': by }, '', 'A mast')],
  ['Remove the image “A quay”', figure({ 'del:anns1': by })],
])('says of a block “%s”', (said, block) => {
  expect(saidOf(block)).toEqual([said]);
});

function paragraph($: NodeStateJSON): RootChildJSON {
  return { type: 'paragraph', $, children: [words('One.')] };
}

it('says of an image and the empty paragraph after it that it is an image', () => {
  const end: RootChildJSON = { type: 'paragraph', $: { 'ins:anns1': by }, children: [] };
  expect(saidOf(figure({ 'ins:anns1': by }), end)).toEqual(['New image: “A quay”']);
});

it('says which item of a list goes further in, and which out', () => {
  const inner = { type: 'list' as const, listType: 'bullet' as const, children: [item('Berths', {})] };
  const away = item('Berths', { bid: 'b1', 'del:anns1': by });
  const here = {
    type: 'listitem' as const,
    $: { 'ins:anns1': { ...by, from: { n: 'b1' } } },
    children: [inner],
  };
  const list = { type: 'list' as const, listType: 'bullet' as const };
  expect(saidOf({ ...list, children: [away, here] })).toEqual(['Indent the list item “Berths”']);
});

it('says of a block that is another one elsewhere what it becomes', () => {
  const gone = { type: 'paragraph' as const, $: { bid: 'p1', 'del:anns1': by }, children: [words('Berths')] };
  const here = { 'ins:anns1': { ...by, from: { n: 'p1' } } };
  const list = { type: 'list' as const, listType: 'bullet' as const, $: here };
  expect(saidOf(gone, { ...list, children: [item('Berths', { bid: 'n' })] })).toEqual([
    'Paragraph becomes Bulleted list: “Berths”',
  ]);
  const image = figure({ bid: 'p1', 'del:anns1': by });
  expect(saidOf({ ...figure({ bid: 'n', ...here }), role: 'lead' } as RootChildJSON, image)).toEqual([
    'Image becomes Lead image: “A quay”',
  ]);
});

it('says what a list becomes', () => {
  const gone = { 'del:anns1': by };
  const list = { type: 'list' as const, listType: 'bullet' as const, $: { bid: 'l', ...gone } };
  const here = (bid: string, from: string): RootChildJSON => ({
    type: 'paragraph',
    $: { bid, 'ins:anns1': { ...by, from: { [bid]: from } } },
    children: [words(from)],
  });
  expect(
    saidOf(
      { ...list, children: [item('a', { bid: 'a' }), item('b', { bid: 'b' })] },
      here('p', 'a'),
      here('q', 'b'),
    ),
  ).toEqual(['Bulleted list becomes Paragraph: “a\nb”']);
});

it('says from where to where a link is changed', () => {
  const to = { url: 'https://b.example' };
  const link = { type: 'link' as const, url: 'https://a.example' };
  const mark = { 'link:anns1': { ...by, link: to } };
  const changed = { type: 'paragraph' as const, children: [{ ...link, children: [words('tile', mark)] }] };
  expect(saidOf(changed)).toEqual(['Link “tile” to https://b.example instead of https://a.example']);
});

it('says which words new paragraphs are, and that the rest follows a new list', () => {
  const split = { type: 'linebreak' as const, $: { 'split:anns1': { ...by, props: { type: 'paragraph' } } } };
  const inserted = { 'ins:anns1': by };
  expect(
    saidOf({ type: 'paragraph', children: [words('One.', inserted), split, words('Two.', inserted)] }),
  ).toEqual(['Insert “One.\nTwo.”']);
  const list = { type: 'list' as const, listType: 'bullet' as const, children: [item('Alpha', {})] };
  expect(
    saidOf(
      { type: 'paragraph', children: [words('One.'), words(' Two.', { 'del:anns1': by })] },
      { ...list, $: inserted },
      { type: 'paragraph', $: inserted, children: [words(' Two.')] },
    ),
  ).toEqual(['New bulleted list: “Alpha”; the rest of the paragraph follows']);
});

it.each([
  ['paragraph', { type: 'paragraph' }],
  ['list item', { type: 'listitem', bid: 'b2' }],
  ['heading', { type: 'heading', tag: 'h2' }],
])('says that a split begins a %s', (name, props) => {
  const split = { type: 'linebreak' as const, $: { 'split:anns1': { ...by, props } } };
  expect(saidOf({ type: 'paragraph', children: [words('One.'), split, words('Two.')] })).toEqual([
    `Begin a new ${name}`,
  ]);
});

it('says what is joined with the text before it', () => {
  const list = { type: 'list' as const, listType: 'bullet' as const };
  const items = [item('Berths', {}), item('Quays', { 'join:anns1': by })];
  expect(saidOf({ ...list, children: items })).toEqual(['Join the list item with the text before it']);
  expect(saidOf(paragraph({}), paragraph({ 'join:anns1': by }))).toEqual([
    'Join the paragraph with the text before it',
  ]);
});

it('says that all goes where an empty paragraph is left in its place', () => {
  const cleared: RootJSON = {
    type: 'root',
    children: [
      { type: 'headline', children: [words('Fares', { 'del:anns1': by })] },
      { type: 'standfirst', children: [] },
      { type: 'paragraph', $: { bid: 'p', 'del:anns1': by }, children: [words('They went up.')] },
      { type: 'paragraph', $: { bid: 'q', 'ins:anns1': by }, children: [] },
    ],
  };
  expect(suggestionsOf(cleared).map((each) => suggestionWords(translate, each))).toEqual([
    'Remove the blocks “Fares\nThey went up.”',
  ]);
});

it('says which words come in the place of several blocks', () => {
  const typed: RootChildJSON[] = [
    {
      type: 'paragraph',
      $: { bid: 'p' },
      children: [words('Fares.', { 'del:anns1': by }), words('Tolls', { 'ins:anns1': by })],
    },
    { type: 'paragraph', $: { bid: 'q', 'del:anns1': by }, children: [words('They went up.')] },
  ];
  expect(saidOf(...typed)).toEqual(['Replace “Fares.\nThey went up.” with “Tolls”']);
});

it('says that a border comes in the place of words', () => {
  const border = { type: 'linebreak' as const, $: { 'split:anns1': { ...by, props: { bid: 'q' } } } };
  const children = [words('The '), words('lazy ', { 'del:anns1': by }), border, words('dog')];
  expect(saidOf({ type: 'paragraph', $: { bid: 'p' }, children })).toEqual(['Replace “lazy ” with “¶”']);
});

const mark = (author: string, more: Partial<MarkJSON>) => ({ by: author, at: '', ...more });
const readingsOf = (...children: RootChildJSON[]): string[][] => {
  const root: RootJSON = {
    type: 'root',
    children: [{ type: 'headline', children: [] }, { type: 'standfirst', children: [] }, ...children],
  };
  const known = suggestionsOf(root);
  return choicesOf(root).alternatives.map(({ readings }) =>
    readingWords(translate, readings, (id) => known.find((each) => each.id === id)),
  );
};

it('readings are told by their words, and by what is done where the words are the same', () => {
  const turned = {
    'set:anns': mark('ann', { props: { type: 'heading', tag: 'h2' } }),
    'set:bobs': mark('bob', { props: { type: 'heading', tag: 'h3' } }),
  };
  const linked = {
    'link:anns': mark('ann', { link: { url: 'https://a.example/' } }),
    'link:bobs': mark('bob', { link: { url: 'https://b.example/' } }),
  };
  expect(readingsOf({ type: 'paragraph', $: { bid: 'p', ...turned }, children: [words('Fares')] })).toEqual([
    ['Paragraph becomes Heading', 'Paragraph becomes Smaller heading'],
  ]);
  expect(readingsOf({ type: 'paragraph', $: { bid: 'p' }, children: [words('Fares', linked)] })).toEqual([
    ['Link “Fares” to https://a.example/', 'Link “Fares” to https://b.example/'],
  ]);
  const replaced = { 'del:anns': mark('ann', {}), 'del:bobs': mark('bob', {}) };
  const said = [
    words('fox', replaced),
    words('dog', { 'ins:anns': by }),
    words('cat', { 'ins:bobs': mark('bob', {}) }),
  ];
  expect(readingsOf({ type: 'paragraph', $: { bid: 'p' }, children: said })).toEqual([['dog', 'cat']]);
});
