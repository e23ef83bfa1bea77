/**
 * Where comments are: each run that a thread is about carries the thread's id in its state, as suggestions' marks do. So
 * a comment goes where its words go: through edits, splits, moves, undo and merges, and is nowhere once they are gone.
 * Must not know what is said in a thread.
 */
import { childBlocks, holdsWords, type AnyBlock } from '../suggestions/blocks';
import { textIn } from '../suggestions/list';
import { inlineOf, piecesOf } from '../suggestions/pieces';
import { withState } from '../suggestions/marks';
import type { Thread } from './threads';
import type { InlineJSON, NodeStateJSON, NoteKey, RootJSON } from '../json';

const KEY = /^note:([A-Za-z0-9]{4,40})$/;

export const isNoteKey = (key: string): key is NoteKey => KEY.test(key);

/** The thread that a key of a run's state names; null where it is no note. */
export const noteIn = (key: string): string | null => KEY.exec(key)?.[1] ?? null;

/** Ids of the threads about a run. */
export function notesOf({ $ }: { $?: NodeStateJSON }): string[] {
  if (!$) return [];
  return Object.keys($).flatMap((key) => noteIn(key) ?? []);
}

/** The words of a thread as they are now: in which block they begin, and all of them. */
export interface Noted {
  bid: string;
  text: string;
}

export function notedIn(root: RootJSON): Map<string, Noted> {
  const found = new Map<string, Noted>();
  eachBlock(root.children, (block) => {
    if (!holdsWords(block)) return;
    for (const { node } of piecesOf(block.children))
      for (const id of notesOf(node)) {
        const known = found.get(id) ?? { bid: block.$?.bid ?? '', text: '' };
        found.set(id, { ...known, text: known.text + (node.type === 'text' ? node.text : '\n') });
      }
  });
  return found;
}

/** All words of a block, for threads about the whole of it; null where it is gone. */
function blockTextIn(root: RootJSON, bid: string): string | null {
  let text: string | null = null;
  eachBlock(root.children, (block) => {
    if (block.$?.bid === bid) text = textIn(block);
  });
  return text;
}

/** Ids of the threads whose words or block are in the piece no more. */
export function goneIn(root: RootJSON, threads: readonly Pick<Thread, 'id' | 'anchor'>[]): Set<string> {
  const noted = notedIn(root);
  const isGone = ({ id, anchor }: Pick<Thread, 'id' | 'anchor'>): boolean =>
    (anchor.kind === 'range' && !noted.has(id)) ||
    (anchor.kind === 'block' && blockTextIn(root, anchor.bid) === null);
  return new Set(threads.filter(isGone).map(({ id }) => id));
}

/** The text with no trace of comments: what goes out. */
export function withoutNotes(root: RootJSON): RootJSON {
  if (!/"note:[A-Za-z0-9]+":/.test(JSON.stringify(root))) return root;
  return { ...root, children: root.children.map((block) => withoutNotesIn(block)) as RootJSON['children'] };
}

/** The same of one block. */
export function withoutNotesIn(block: AnyBlock): AnyBlock {
  const inside = childBlocks(block);
  if (inside) return { ...block, children: inside.map(withoutNotesIn) } as AnyBlock;
  if (!holdsWords(block)) return block;
  const pieces = piecesOf(block.children).map(({ node, link }) => {
    const notes = Object.fromEntries(notesOf(node).map((id) => [`note:${id}`, undefined]));
    return { node: withState(node, notes), link };
  });
  const children: InlineJSON[] = inlineOf(pieces);
  return { ...block, children };
}

export function eachBlock(blocks: readonly AnyBlock[], visit: (block: AnyBlock) => void): void {
  for (const block of blocks) {
    visit(block);
    eachBlock(childBlocks(block) ?? [], visit);
  }
}
