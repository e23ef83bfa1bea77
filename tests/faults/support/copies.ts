/** One person's copy of a piece with an editor on it, plain or suggesting, that plays the steps of random scripts. */
import { $createParagraphNode, $createTextNode, type LexicalEditor } from 'lexical';
import * as Y from 'yjs';
import { newBlockId } from '../../../src/shared/document/block-ids';
import { canonicalRoot, sameDocument } from '../../../src/shared/document/canonical';
import { bindDocument, type DocumentBinding } from '../../../src/shared/document/binding';
import { createDocumentEditor, readRoot } from '../../../src/shared/document/headless';
import type { RootJSON } from '../../../src/shared/document/json';
import type { KeyOperations } from '../../../src/shared/document/operations/keys';
import { FigureNode } from '../../../src/shared/document/nodes/figure-node';
import { CaptionNode } from '../../../src/shared/document/nodes/line-nodes';
import { plainOperations } from '../../../src/shared/document/operations/plain';
import { plainKeys } from '../../../src/shared/document/operations/plain-keys';
import { $writeSelection } from '../../../src/shared/document/operations/selected';
import { $shownBlocks, foundIn } from '../../../src/shared/document/operations/shown';
import { suggestingOperations } from '../../../src/shared/document/operations/suggesting';
import type { EditOperations } from '../../../src/shared/document/operations/types';
import { $noteSelection } from '../../../src/shared/document/comments/annotate';
import {
  beginThread,
  readThreads,
  reply,
  setResolved,
  type Anchor,
  type Thread,
} from '../../../src/shared/document/comments/threads';
import { textBlocksOf } from '../../../src/shared/document/read';
import { keepShape } from '../../../src/shared/document/shape';
import { acceptAll } from '../../../src/shared/document/suggestions/decide';
import { namesTaken } from '../../../src/shared/document/suggestions/block-names';
import { withoutDoubles } from '../../../src/shared/document/suggestions/doubles';
import { standingPlace, stretchesOf } from '../../../src/shared/document/suggestions/places';
import type { TextPlace } from '../../../src/shared/document/suggestions/text-place';
import { suggestFields } from '../../../src/shared/document/suggestions/fields';
import { undoOf } from '../../../src/shared/document/undo';
import { metaOf, writeMeta } from '../../../src/shared/document/ydoc';
import { finder } from '../../../src/shared/text/find';
import type { Random } from './random';
import type { Edit, Span, Step, Talk } from './steps';

const FIELD = { name: 'field' };
const TALK = { name: 'comment' };

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
  private silent = false;
  private begun = 0;

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
    this.undo = undoOf([this.binding.root, metaOf(this.doc)], {
      trackedOrigins: new Set<unknown>([this.binding.origin, FIELD]),
      captureTransaction: () => !this.silent,
    });
    this.operations =
      person === null
        ? { ...plainOperations, ...plainKeys }
        : suggestingOperations({
            person: () => person,
            now: () => this.now(),
          });
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'remote') this.updates.push(update);
    });
  }

  root(): RootJSON {
    return readRoot(this.doc);
  }

  /** How many steps further it is: one that finds no place is none, one undone is one back. */
  play(step: Step): -1 | 0 | 1 {
    if (step.do === 'undo' || step.do === 'redo') {
      const [from, to] = step.do === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
      const changes = from.pop();
      if (changes === undefined) return 0;
      for (let change = 0; change < changes; change += 1) this.undo[step.do]();
      to.push(changes);
      return step.do === 'undo' ? -1 : 1;
    }
    if (step.do === 'comment' || step.do === 'reply' || step.do === 'resolve') {
      this.talk(step);
      return 0;
    }
    const before = this.undo.undoStack.length;
    if (step.do === 'fields') this.write(step);
    else {
      const target = this.find(step.at);
      if (!target) return 0;
      this.update(target, () => this.edit(step, target));
    }
    // What is seen is what is stored.
    const seen = canonicalRoot(this.editor.getEditorState().toJSON().root);
    if (!sameDocument(seen, this.root())) throw new Error(`stored otherwise: ${JSON.stringify(step)}`);
    this.undo.stopCapturing();
    this.done.push(this.undo.undoStack.length - before);
    this.undone.length = 0;
    return 1;
  }

  threads(): Thread[] {
    return readThreads(this.doc);
  }

  private now(): string {
    return new Date(Date.UTC(2026, 10, 27) + (this.clock += 1000)).toISOString();
  }

  /** With the target selected. */
  private update({ anchor, focus }: Target, work: () => void): void {
    const root = this.person === null ? null : stretchesOf(this.root());
    this.editor.update(
      () => {
        $writeSelection({ anchor, focus, format: null }, (spot) => (root ? standingPlace(root, spot) : spot));
        work();
      },
      { discrete: true },
    );
  }

  private write({ patch }: Extract<Edit, { do: 'fields' }>): void {
    if (this.person === null) writeMeta(this.doc, patch, FIELD);
    else suggestFields(this.doc, patch, { by: this.person, at: this.now(), id: newBlockId() }, FIELD);
  }

  private talk(step: Talk): void {
    const said = { by: this.person ?? 'plain', at: this.now(), text: 'Really?', mentions: [] };
    if (step.do === 'comment') {
      const target = this.find(step.at);
      const id = `thread${this.doc.clientID}x${(this.begun += 1)}`;
      const anchor = target && this.anchor(step.on, target, id);
      if (anchor) beginThread(this.doc, id, anchor, said, TALK);
      return;
    }
    const threads = this.threads();
    const thread = threads[Math.floor(step.which * threads.length)];
    if (!thread) return;
    if (step.do === 'reply') reply(this.doc, thread.id, newBlockId(), said, TALK);
    else setResolved(this.doc, thread.id, step.is, said, TALK);
  }

  private anchor(on: 'words' | 'block' | 'field', target: Target, id: string): Anchor | null {
    if (on === 'field') return { kind: 'field', field: 'slug' };
    if (on === 'block') return { kind: 'block', bid: target.bid, quote: target.text };
    let quote = '';
    this.silent = true;
    this.update(target, () => void (quote = $noteSelection(id)));
    this.silent = false;
    return quote === '' ? null : { kind: 'range', bid: target.bid, quote };
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

  private edit(step: Exclude<Edit, { do: 'fields' }>, { bid, anchor, focus, text }: Target): void {
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
      case 'replace-all': {
        // Letters, which no border between blocks divides.
        const letter = /\p{L}/u.exec(text)?.[0] ?? 'a';
        const find = finder(letter, { matchCase: true, wholeWords: false, ignoreAccents: false }, 'en');
        const found = find ? $shownBlocks().flatMap((block) => foundIn(block, find)) : [];
        operations.replaceFound(found.slice(0, 12), step.words);
        return;
      }
      case 'nodes': {
        const nodes = [$createParagraphNode().append($createTextNode(step.words).setFormat(1))];
        const last = step.figure
          ? new FigureNode().setAlt(step.words).append(new CaptionNode())
          : $createParagraphNode().append($createTextNode('two'));
        operations.insertNodes([...nodes, last]);
        return;
      }
      case 'replace-selected':
        operations.replaceSelected(step.words);
        return;
      case 'indent':
        operations.indent(step.direction);
        return;
      case 'picture':
        operations.setFigure(this.figure(step.at), { media: step.media });
        return;
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
      case 'align':
        operations.setAlignment(step.to);
        return;
      case 'turn-one':
        operations.turnBlock(this.standing(bid), step.type);
        return;
      case 'insert':
        operations.insertBlock(step.type, {
          bid: this.standing(bid),
          side: step.at.to < 0.5 ? 'before' : 'after',
        });
        return;
      case 'move':
        operations.moveBlock(step.direction);
        return;
      case 'move-to': {
        const tops = acceptAll(this.root()).children;
        const to = tops[Math.floor(step.to * tops.length)]?.$?.bid ?? bid;
        operations.moveBlockTo(this.standing(bid), { bid: this.standing(to), side: step.side });
        return;
      }
      case 'remove':
        operations.removeBlock(this.standing(bid));
        return;
      case 'take':
        operations.takeText(this.another(bid));
        return;
      case 'duplicate':
        operations.duplicateBlock(this.standing(bid));
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
        operations.setAttribution(this.standing(bid), step.words);
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

  /** The id under which a block stands, by the one it has once all is taken: what the page knows it by. */
  private standing(bid: string): string {
    if (this.person === null) return bid;
    const names = [...namesTaken(withoutDoubles(this.root()))];
    return names.find(([, taken]) => taken === bid)?.[0] ?? bid;
  }

  private figure({ block }: Span): string {
    const figures = acceptAll(this.root()).children.filter((child) => child.type === 'figure');
    return this.standing(figures[Math.floor(block * figures.length)]?.$?.bid ?? '');
  }
}

/** Until nobody has anything to tell: Yjs tidies formatting that met, and tells others what it took off. */
export function exchange(copies: readonly Copy[], random: Random): void {
  for (let round = 0; round < 10; round += 1) {
    const told = copies.map((copy) => copy.take());
    if (told.every((updates) => updates.length === 0)) return;
    for (const copy of copies) copy.receive(random.shuffled(told.flat()));
  }
  throw new Error('the copies never come to rest');
}

/** Never between the halves of a character. */
function offsetIn(text: string, part: number): number {
  const characters = Array.from(text);
  return characters.slice(0, Math.floor(part * (characters.length + 1))).join('').length;
}
