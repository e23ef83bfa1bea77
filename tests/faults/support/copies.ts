/** One person's copy of a piece with an editor on it, plain or suggesting, and steps of random scripts that it can play. */
import fc from 'fast-check';
import { $createParagraphNode, $createTextNode, type LexicalEditor } from 'lexical';
import * as Y from 'yjs';
import { bindDocument, type DocumentBinding } from '../../../src/shared/document/binding';
import { createDocumentEditor, readRoot } from '../../../src/shared/document/headless';
import type { FormatName, RootJSON } from '../../../src/shared/document/json';
import type { DeletedUnit, KeyOperations } from '../../../src/shared/document/operations/keys';
import { plainOperations } from '../../../src/shared/document/operations/plain';
import { plainKeys } from '../../../src/shared/document/operations/plain-keys';
import { $writeSelection } from '../../../src/shared/document/operations/selected';
import { suggestingOperations } from '../../../src/shared/document/operations/suggesting';
import type { BlockType, EditOperations } from '../../../src/shared/document/operations/types';
import { textBlocksOf } from '../../../src/shared/document/read';
import { keepShape } from '../../../src/shared/document/shape';
import { acceptAll } from '../../../src/shared/document/suggestions/decide';
import { standingPlace, stretchesOf } from '../../../src/shared/document/suggestions/places';
import type { TextPlace } from '../../../src/shared/document/suggestions/text-place';

/** Which blocks, and what of them, as fractions. */
export interface Span {
  block: number;
  /** So many blocks further on the selection ends. */
  more: number;
  from: number;
  to: number;
}

export type Edit =
  | { do: 'type' | 'paste' | 'replace'; at: Span; words: string }
  | { do: 'nodes'; at: Span; words: string; figure: boolean }
  | { do: 'format'; at: Span; format: FormatName }
  | { do: 'clear' | 'enter' | 'break' | 'remove' | 'duplicate' | 'take'; at: Span }
  | { do: 'link'; at: Span; url: string | null }
  | { do: 'language'; at: Span; tag: string | null }
  | { do: 'delete'; at: Span; direction: 'backward' | 'forward'; unit: DeletedUnit; times: number }
  | { do: 'turn' | 'insert' | 'turn-one'; at: Span; type: BlockType }
  | { do: 'move'; at: Span; direction: 'up' | 'down' }
  | { do: 'move-to'; at: Span; to: number; side: 'before' | 'after' }
  | { do: 'figure'; at: Span; role: 'lead' | 'inline' }
  | { do: 'set-figure' | 'role' | 'attribution'; at: Span; words: string };
export type Step = Edit | { do: 'undo' } | { do: 'redo' };

const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });
const place = fc.record({
  block: fraction,
  more: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 3 }) }),
  from: fc.oneof(fraction, fc.constantFrom(0, 0.999)),
  to: fc.oneof(fraction, fc.constantFrom(0, 0.999)),
});
/** A caret, so that what is typed does not always replace. */
const caret = fraction.chain((block) =>
  fc.oneof(fraction, fc.constantFrom(0, 0.999)).map((from) => ({ block, more: 0, from, to: from })),
);
const at = fc.oneof(place, caret);
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
  fc.constantFrom('a', 'be', ' ', 'the ', 'aa'),
);
const is = <T extends string>(what: T): fc.Arbitrary<T> => fc.constant(what);
const type = fc.constantFrom<BlockType>(
  'paragraph',
  'h2',
  'h3',
  'h4',
  'quote',
  'pull-quote',
  'bullet',
  'number',
);

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: is('type'), at, words }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: is('paste'), at, words: words.map((text) => `${text}\n\nb\nc\n\n${text}`) }),
  },
  { weight: 2, arbitrary: fc.record({ do: is('replace'), at, words: fc.oneof(words, is('')) }) },
  { weight: 1, arbitrary: fc.record({ do: is('nodes'), at, words, figure: fc.boolean() }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: is('delete'),
      at,
      direction: fc.constantFrom('backward', 'forward'),
      unit: fc.constantFrom('character', 'word', 'line'),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('enter', 'break'), at }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: is('format'),
      at,
      format: fc.constantFrom<FormatName>('bold', 'italic', 'superscript', 'subscript', 'strikethrough'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: is('clear'), at }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: is('link'),
      at,
      url: fc.constantFrom('https://a.example/', 'https://b.example/', null),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: is('language'), at, tag: fc.constantFrom('fr', null) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('turn', 'turn-one', 'insert'), at, type }) },
  { weight: 3, arbitrary: fc.record({ do: is('move'), at, direction: fc.constantFrom('up', 'down') }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: is('move-to'), at, to: fraction, side: fc.constantFrom('before', 'after') }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('remove', 'duplicate'), at }) },
  { weight: 1, arbitrary: fc.record({ do: is('take'), at }) },
  { weight: 1, arbitrary: fc.record({ do: is('figure'), at, role: fc.constantFrom('lead', 'inline') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('set-figure', 'role', 'attribution'),
      at,
      words: fc.oneof(words, is('')),
    }),
  },
);
export const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: edits },
  { weight: 1, arbitrary: fc.record({ do: is('undo') }) },
  { weight: 1, arbitrary: fc.record({ do: is('redo') }) },
);

/** Where to edit, in the piece with everything taken. */
interface Target {
  bid: string;
  anchor: TextPlace;
  focus: TextPlace;
  text: string;
}

export class Copy {
  readonly doc = new Y.Doc();
  readonly editor: LexicalEditor = createDocumentEditor();
  private readonly updates: Uint8Array[] = [];
  private readonly undo: Y.UndoManager;
  private readonly binding: DocumentBinding;
  private readonly operations: EditOperations & KeyOperations;
  /** How many changes of the document each step was, done and undone. */
  private readonly done: number[] = [];
  private readonly undone: number[] = [];
  private clock = 0;

  /** Without a person, the copy is edited plainly. */
  constructor(
    state: Uint8Array,
    clientId: number,
    private readonly person: string | null,
  ) {
    // Yjs orders what is concurrent by these: a fixed one makes a seed mean one thing.
    this.doc.clientID = clientId;
    Y.applyUpdate(this.doc, state, 'remote');
    keepShape(this.editor);
    this.binding = bindDocument(this.editor, this.doc, (error) => {
      throw error;
    });
    this.undo = new Y.UndoManager(this.binding.root, { trackedOrigins: new Set([this.binding.origin]) });
    this.operations =
      person === null
        ? { ...plainOperations, ...plainKeys }
        : suggestingOperations({
            person: () => person,
            now: () => new Date(Date.UTC(2026, 10, 27) + (this.clock += 1000)).toISOString(),
          });
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'remote') this.updates.push(update);
    });
  }

  root(): RootJSON {
    return readRoot(this.doc);
  }

  play(step: Step): void {
    if (step.do === 'undo' || step.do === 'redo') {
      const [from, to] = step.do === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
      const changes = from.pop();
      if (changes === undefined) return;
      for (let change = 0; change < changes; change += 1) this.undo[step.do]();
      to.push(changes);
      return;
    }
    const target = this.find(step.at);
    if (!target) return;
    const before = this.undo.undoStack.length;
    const root = this.person === null ? null : stretchesOf(this.root());
    this.editor.update(
      () => {
        const { anchor, focus } = target;
        $writeSelection({ anchor, focus, format: null }, (spot) => (root ? standingPlace(root, spot) : spot));
        this.edit(step, target);
      },
      { discrete: true },
    );
    this.undo.stopCapturing();
    this.done.push(this.undo.undoStack.length - before);
    this.undone.length = 0;
  }

  /** What others have not been told yet. */
  take(): Uint8Array[] {
    return this.updates.splice(0);
  }

  receive(updates: readonly Uint8Array[]): void {
    for (const update of updates) Y.applyUpdate(this.doc, update, 'remote');
  }

  private find({ block, more, from, to }: Span): Target | null {
    const blocks = textBlocksOf(acceptAll(this.root()));
    const index = Math.floor(block * blocks.length);
    const first = blocks[index];
    const last = blocks[Math.min(index + more, blocks.length - 1)];
    const [bid, end] = [first?.node.$?.bid, last?.node.$?.bid];
    if (!first || !last || bid === undefined || end === undefined) return null;
    const offsets = [from, to].map((part, side) => offsetIn(side === 0 ? first.text : last.text, part));
    const [start = 0, stop = 0] = first === last ? offsets.sort((one, other) => one - other) : offsets;
    return { bid, anchor: { bid, offset: start }, focus: { bid: end, offset: stop }, text: first.text };
  }

  private edit(step: Edit, { bid, anchor, focus, text }: Target): void {
    const { operations } = this;
    switch (step.do) {
      case 'type':
      case 'paste':
        operations.insertText(step.words);
        return;
      case 'replace': {
        const end = focus.bid === bid ? focus.offset : text.length;
        const quote = text.slice(anchor.offset, end);
        operations.replaceSpan({ bid, start: anchor.offset, end }, quote, step.words);
        return;
      }
      case 'nodes': {
        const nodes = [$createParagraphNode().append($createTextNode(step.words).setFormat(1))];
        operations.insertNodes([...nodes, $createParagraphNode().append($createTextNode('two'))]);
        return;
      }
      case 'format':
        operations.toggleFormat(step.format);
        return;
      case 'clear':
        operations.clearFormat();
        return;
      case 'link':
        operations.setLink(step.url);
        return;
      case 'language':
        operations.setLanguage(step.tag);
        return;
      case 'enter':
        operations.enter();
        return;
      case 'break':
        operations.lineBreak();
        return;
      case 'delete':
        for (let time = 0; time < step.times; time += 1) operations.deleteText(step.direction, step.unit);
        return;
      case 'turn':
        operations.setBlockType(step.type);
        return;
      case 'turn-one':
        operations.turnBlock(bid, step.type);
        return;
      case 'insert':
        operations.insertBlock(step.type, { bid, side: step.at.to < 0.5 ? 'before' : 'after' });
        return;
      case 'move':
        operations.moveBlock(step.direction);
        return;
      case 'move-to': {
        const tops = acceptAll(this.root()).children;
        const to = tops[Math.floor(step.to * tops.length)]?.$?.bid ?? bid;
        operations.moveBlockTo(bid, { bid: to, side: step.side });
        return;
      }
      case 'remove':
        operations.removeBlock(bid);
        return;
      case 'take':
        operations.takeText(this.another(bid));
        return;
      case 'duplicate':
        operations.duplicateBlock(bid);
        return;
      case 'figure':
        operations.insertFigure(step.role, { media: null, credit: 'Someone', alt: '' });
        return;
      case 'set-figure':
        operations.setFigure(this.figure(step.at), { credit: step.words, alt: step.words });
        return;
      case 'role':
        operations.setFigureRole(this.figure(step.at), step.words === '' ? 'lead' : 'inline');
        return;
      case 'attribution':
        operations.setAttribution(bid, step.words);
        return;
    }
  }

  /** Some other version of the text: without one block, and the rest of the body the other way round. */
  private another(bid: string): RootJSON {
    const { type, children } = acceptAll(this.root());
    const lead = children[2]?.type === 'figure' && children[2].role === 'lead' ? 3 : 2;
    const body = children.slice(lead).filter(({ $ }) => $?.bid !== bid);
    return { type, children: [...children.slice(0, lead), ...body.reverse()] };
  }

  private figure({ block }: Span): string {
    const figures = acceptAll(this.root()).children.filter((child) => child.type === 'figure');
    return figures[Math.floor(block * figures.length)]?.$?.bid ?? '';
  }
}

/** Never between the halves of a character. */
function offsetIn(text: string, part: number): number {
  const characters = Array.from(text);
  return characters.slice(0, Math.floor(part * (characters.length + 1))).join('').length;
}
