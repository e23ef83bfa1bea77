import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { readRoot, writeRoot } from './headless';
import type { RootChildJSON, RootJSON } from './json';
import { RootReader } from './root-reader';

type Step =
  | { do: 'write'; at: number; text: string; format: number }
  | { do: 'add'; at: number; kind: 'paragraph' | 'quote' | 'list' | 'figure' }
  | { do: 'remove'; at: number }
  | { do: 'move'; at: number; to: number };

const at = fc.nat(30);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('write' as const),
    at,
    text: fc.string({ unit: 'grapheme', maxLength: 12 }),
    format: fc.constantFrom(0, 1, 2),
  }),
  fc.record({
    do: fc.constant('add' as const),
    at,
    kind: fc.constantFrom('paragraph', 'quote', 'list', 'figure'),
  }),
  fc.record({ do: fc.constant('remove' as const), at }),
  fc.record({ do: fc.constant('move' as const), at, to: at }),
);

it('reads what a first reading reads, whatever was changed before', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
      const doc = new Y.Doc();
      writeRoot(doc, START);
      const reader = new RootReader(doc);
      for (const one of steps) {
        writeRoot(doc, changed(reader.read(), one));
        expect(reader.read()).toEqual(readRoot(doc));
      }
      reader.close();
    }),
    { seed: 20261127, numRuns: 40 },
  );
});

it('gives back the blocks that nobody touched as they were', () => {
  const doc = new Y.Doc();
  writeRoot(doc, START);
  const reader = new RootReader(doc);
  const before = reader.read();
  const next = changed(before, { do: 'write', at: 0, text: ' and on', format: 0 });
  writeRoot(doc, next);
  const after = reader.read();
  expect(after.children[2]).not.toBe(before.children[2]);
  expect(after.children[3]).toBe(before.children[3]);
});

it('says that it cannot read, each time it is asked, and reads again when it can', () => {
  const doc = new Y.Doc();
  writeRoot(doc, START);
  const reader = new RootReader(doc);
  reader.read();
  const root = doc.get('root-v2', Y.XmlElement);
  root.insert(3, [new Y.XmlElement('hologram')]);
  expect(() => reader.read()).toThrow(expect.objectContaining({ code: 'document-unreadable' }));
  expect(() => reader.read()).toThrow(expect.objectContaining({ code: 'document-unreadable' }));
  root.delete(3, 1);
  expect(reader.read()).toEqual(readRoot(doc));
});

const START: RootJSON = {
  type: 'root',
  children: [
    { type: 'headline', children: [{ type: 'text', text: 'The ferry' }] },
    { type: 'standfirst', children: [] },
    { type: 'paragraph', children: [{ type: 'text', text: 'It left at noon.' }] },
    { type: 'quote', children: [{ type: 'text', text: 'Nobody waved.' }] },
  ],
};

/** The first two blocks are there always. */
function changed({ children }: RootJSON, step: Step): RootJSON {
  const fixed = children.slice(0, 2);
  const body = children.slice(2);
  const place = body.length === 0 ? 0 : step.at % body.length;
  if (step.do === 'remove') body.splice(place, 1);
  if (step.do === 'add') body.splice(place, 0, fresh(step.kind));
  if (step.do === 'move') body.splice(step.to % (body.length + 1), 0, ...body.splice(place, 1));
  const block = body[place];
  if (step.do === 'write' && block && (block.type === 'paragraph' || block.type === 'quote')) {
    const run = { type: 'text' as const, text: step.text, ...(step.format > 0 && { format: step.format }) };
    body[place] = { ...block, children: [...block.children, run] };
  }
  return { type: 'root', children: [...fixed, ...body] };
}

function fresh(kind: Extract<Step, { do: 'add' }>['kind']): RootChildJSON {
  const children = [{ type: 'text' as const, text: 'new' }];
  if (kind === 'list')
    return { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children }] };
  if (kind === 'figure')
    return {
      type: 'figure',
      role: 'inline',
      media: null,
      credit: '',
      alt: '',
      children: [{ type: 'caption', children }],
    };
  return { type: kind, children };
}
