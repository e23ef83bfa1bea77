/**
 * Two people apart, each with an editor of their own on the same piece. Whatever both do, and in whichever order their
 * updates arrive, they end with one and the same valid document.
 */
import fc from 'fast-check';
import { $getRoot, $setSelection, type LexicalEditor } from 'lexical';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { bindDocument } from '../../../src/shared/document/binding';
import { keepShape } from '../../../src/shared/document/shape';
import { $fillBlockIds } from '../../../src/shared/document/block-ids';
import { createDocumentEditor, readRoot, writeRoot } from '../../../src/shared/document/headless';
import { $selectSpan } from '../../../src/shared/document/operations/find';
import { plainOperations as operations } from '../../../src/shared/document/operations/plain';
import type { BlockType } from '../../../src/shared/document/operations/types';
import { textBlocksOf } from '../../../src/shared/document/read';
import { parseRoot } from '../../../src/shared/document/schema';
import { readMeta, writeMeta } from '../../../src/shared/document/ydoc';
import { makeArticle } from '../../fixtures/make-article';
import { Random } from '../support/random';

type Edit =
  | { do: 'type' | 'paste'; at: Span; words: string }
  | { do: 'format'; at: Span; format: 'bold' | 'italic' }
  | { do: 'link'; at: Span; url: string | null }
  | { do: 'turn'; at: Span; type: BlockType }
  | { do: 'move'; at: Span; direction: 'up' | 'down' }
  | { do: 'remove' | 'duplicate' | 'figure'; at: Span }
  | { do: 'tag' | 'untag'; tag: string }
  | { do: 'slug'; slug: string };

/** Which block, and what of it, as fractions. */
interface Span {
  block: number;
  from: number;
  to: number;
}

/** As many of each: fast-check's own doubles nearly all lie at 0. */
const fraction = fc.nat({ max: 999 }).map((thousandths) => thousandths / 1000);
const at = fc.record({ block: fraction, from: fraction, to: fraction });
const words = fc.string({ maxLength: 8 });
const tag = fc.nat({ max: 5 }).map((n) => `tag-${n}`);
const is = <T extends string>(what: T): fc.Arbitrary<T> => fc.constant(what);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: is('type'), at, words }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: is('paste'), at, words: words.map((text) => `${text}\n\n${text}`) }),
  },
  { weight: 2, arbitrary: fc.record({ do: is('format'), at, format: fc.constantFrom('bold', 'italic') }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: is('link'), at, url: fc.constantFrom('https://a.example/', null) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: is('turn'),
      at,
      type: fc.constantFrom<BlockType>('paragraph', 'h2', 'quote', 'pull-quote', 'bullet', 'number'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: is('move'), at, direction: fc.constantFrom('up', 'down') }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('remove', 'duplicate', 'figure'), at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('tag', 'untag'), tag }) },
  { weight: 1, arbitrary: fc.record({ do: is('slug'), slug: words }) },
);
const script = fc.array(edit, { minLength: 1, maxLength: 30 });

/** One person's copy, with the updates that leave it. */
class Copy {
  readonly doc = new Y.Doc();
  readonly updates: Uint8Array[] = [];
  private readonly editor: LexicalEditor = createDocumentEditor();

  constructor(state: Uint8Array, clientId: number) {
    // Yjs orders what is concurrent by these: a fixed one makes a seed mean one thing.
    this.doc.clientID = clientId;
    Y.applyUpdate(this.doc, state, 'remote');
    // As in every editor of a piece.
    keepShape(this.editor);
    bindDocument(this.editor, this.doc, (error) => {
      throw error;
    });
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'remote') this.updates.push(update);
    });
  }

  play(edits: readonly Edit[]): void {
    for (const next of edits) {
      if ('at' in next) this.change(next);
      else changeField(this.doc, next);
    }
  }

  /** What others have not been told yet. */
  take(): Uint8Array[] {
    return this.updates.splice(0);
  }

  receive(updates: readonly Uint8Array[]): void {
    for (const update of updates) Y.applyUpdate(this.doc, update, 'remote');
  }

  private change(next: Extract<Edit, { at: Span }>): void {
    const blocks = textBlocksOf(readRoot(this.doc));
    const block = blocks[Math.floor(next.at.block * blocks.length)];
    const bid = block?.node.$?.bid;
    if (block === undefined || bid === undefined) return;
    const { text } = block;
    const [start = 0, end = 0] = [next.at.from, next.at.to]
      .map((place) => Math.floor(place * (text.length + 1)))
      .sort((one, other) => one - other);
    this.editor.update(
      () => {
        $setSelection($selectSpan({ bid, start, end }));
        $play(bid, next);
        $fillBlockIds($getRoot());
      },
      { discrete: true },
    );
  }
}

/** Until nobody has anything to tell: Yjs tidies formatting that met, and tells others what it took off. */
function exchange(copies: readonly Copy[]): void {
  for (let round = 0; round < 10; round += 1) {
    const told = copies.map((copy) => copy.take());
    if (told.every((updates) => updates.length === 0)) return;
    for (const copy of copies) copy.receive(told.flat());
  }
  throw new Error('the copies never come to rest');
}

function changeField(doc: Y.Doc, next: Exclude<Edit, { at: Span }>): void {
  const { tags } = readMeta(doc);
  if (next.do === 'slug') writeMeta(doc, { slug: next.slug }, 'field');
  else if (next.do === 'tag') writeMeta(doc, { tags: [...new Set([...tags, next.tag])] }, 'field');
  else writeMeta(doc, { tags: tags.filter((known) => known !== next.tag) }, 'field');
}

function $play(bid: string, next: Extract<Edit, { at: Span }>): void {
  switch (next.do) {
    case 'type':
    case 'paste':
      operations.insertText(next.words);
      break;
    case 'format':
      operations.toggleFormat(next.format);
      break;
    case 'link':
      operations.setLink(next.url);
      break;
    case 'turn':
      operations.setBlockType(next.type);
      break;
    case 'move':
      operations.moveBlock(next.direction);
      break;
    case 'remove':
      operations.removeBlock(bid);
      break;
    case 'duplicate':
      operations.duplicateBlock(bid);
      break;
    case 'figure':
      operations.insertFigure('inline', { media: null, credit: '', alt: '' });
  }
}

function seed(words: number): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 1;
  writeRoot(doc, makeArticle({ words, seed: words }));
  return Y.encodeStateAsUpdate(doc);
}

const bases = [3, 40, 160].map((words) => seed(words));
const base = fc.constantFrom(...bases);

describe('two edit scripts', () => {
  it('merge to the same valid document in any order', () => {
    fc.assert(
      fc.property(base, script, script, fc.nat(), (state, mine, theirs, dice) => {
        const random = new Random(dice);
        // Block ids come from it.
        vi.spyOn(Math, 'random').mockImplementation(random.next);
        const [a, b, third] = [new Copy(state, 10), new Copy(state, 20), new Copy(state, 30)];
        a.play(mine);
        b.play(theirs);
        // A third copy gets both sides shuffled, some twice.
        third.receive(random.shuffled([...a.updates, ...b.updates, ...b.updates.slice(0, 2)]));
        exchange([a, b, third]);
        const [root, ...roots] = [a, b, third].map((copy) => readRoot(copy.doc));
        for (const other of roots) expect(other).toEqual(root);
        for (const copy of [b, third]) expect(readMeta(copy.doc)).toEqual(readMeta(a.doc));
        expect(() => parseRoot(root)).not.toThrow();
      }),
    );
  });

  it('keep what each side tagged, and lose only what one side took off', () => {
    fc.assert(
      fc.property(fc.array(tag), fc.array(tag), (mine, theirs) => {
        const [a, b] = [new Copy(bases[0]!, 10), new Copy(bases[0]!, 20)];
        writeMeta(a.doc, { tags: mine }, 'field');
        writeMeta(b.doc, { tags: theirs }, 'field');
        exchange([a, b]);
        expect(new Set(readMeta(a.doc).tags)).toEqual(new Set([...mine, ...theirs]));
        expect(readMeta(b.doc).tags).toEqual(readMeta(a.doc).tags);
      }),
    );
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});
