import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readRoot, writeRoot } from './headless';
import { canonicalRoot } from './canonical';
import type { RootJSON } from './json';
import { readMeta, writeMeta } from './ydoc';
import { rootOf } from './layout/blocks';

const everyNode: RootJSON = {
  type: 'root',
  children: [
    {
      type: 'headline',
      $: { bid: 'h' },
      children: [
        { type: 'text', text: 'A ' },
        { type: 'text', text: 'port', format: 2 },
      ],
    },
    { type: 'standfirst', $: { bid: 's' }, children: [] },
    {
      type: 'figure',
      $: { bid: 'f' },
      role: 'lead',
      media: null,
      credit: 'INGA HOLM',
      alt: '',
      children: [{ type: 'caption', $: { bid: 'c' }, children: [{ type: 'text', text: 'The quay.' }] }],
    },
    {
      type: 'paragraph',
      $: { bid: 'p' },
      children: [
        { type: 'text', text: 'See ' },
        { type: 'link', url: 'https://northquay.example/', children: [{ type: 'text', text: 'this' }] },
        { type: 'linebreak' },
        { type: 'text', text: 'now', $: { lang: 'fr' } },
      ],
    },
    { type: 'heading', $: { bid: 'g' }, tag: 'h3', children: [{ type: 'text', text: 'Part' }] },
    {
      type: 'list',
      $: { bid: 'l' },
      listType: 'number',
      start: 3,
      children: [
        { type: 'listitem', $: { bid: 'i' }, value: 3, children: [{ type: 'text', text: 'three' }] },
      ],
    },
    { type: 'quote', $: { bid: 'q' }, children: [{ type: 'text', text: 'said' }] },
    { type: 'pull-quote', $: { bid: 'u' }, attribution: 'Ana', children: [{ type: 'text', text: 'large' }] },
  ],
};

describe('a piece’s text through its Y.Doc', () => {
  it('comes back as it went in, for every node type', () => {
    const doc = new Y.Doc();
    writeRoot(doc, everyNode);
    expect(readRoot(doc)).toEqual(canonicalRoot(everyNode));
  });

  it('survives being sent to another doc as an update', () => {
    const doc = new Y.Doc();
    writeRoot(doc, everyNode);
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc), 'test');
    expect(readRoot(copy)).toEqual(canonicalRoot(everyNode));
  });

  it('gives blocks without an id one, and keeps them when written again', () => {
    const doc = new Y.Doc();
    writeRoot(doc, {
      type: 'root',
      children: [
        { type: 'headline', children: [] },
        { type: 'standfirst', children: [] },
        { type: 'paragraph', children: [] },
      ],
    });
    const first = readRoot(doc);
    expect(first.children.every((child) => (child.$?.bid?.length ?? 0) === 10)).toBe(true);
    writeRoot(doc, first);
    expect(readRoot(doc)).toEqual(first);
  });

  it('refuses a node type it does not know and leaves the doc alone', () => {
    const doc = new Y.Doc();
    writeRoot(doc, everyNode);
    rootOf(doc).push([new Y.XmlElement('hologram')]);
    const before = Y.encodeStateAsUpdate(doc);
    expect(() => readRoot(doc)).toThrow(/document-unreadable/);
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  it('keeps both tags when two people add one each offline', () => {
    const a = new Y.Doc();
    writeMeta(a, { tags: ['t1'], slug: 'one' }, 'test');
    const b = new Y.Doc();
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a), 'test');
    writeMeta(a, { tags: ['t1', 't2'] }, 'test');
    writeMeta(b, { tags: ['t1', 't3'] }, 'test');
    Y.applyUpdate(a, Y.encodeStateAsUpdate(b), 'test');
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a), 'test');
    expect(readMeta(a).tags.toSorted()).toEqual(['t1', 't2', 't3']);
    expect(readMeta(a)).toEqual(readMeta(b));
  });
});

it('calls two blocks of one id, as a merge may leave them, by two, and always the same', () => {
  const doc = new Y.Doc();
  writeRoot(doc, everyNode);
  const twin = rootOf(doc).toArray().at(-1)?.clone() as Y.XmlElement;
  rootOf(doc).push([twin]);
  const bids = (): (string | undefined)[] => readRoot(doc).children.map(({ $ }) => $?.bid);
  expect(new Set(bids()).size).toBe(readRoot(doc).children.length);
  expect(bids()).toEqual(bids());
});
