/** Comments of a Word file as threads: those that were in it when it was written, what was added to them, and new ones. Pure. */
import { newBlockId } from '../../../shared/document/block-ids';
import type { Comment, Thread } from '../../../shared/document/comments/threads';
import type { RootJSON } from '../../../shared/document/json';
import { CARRIED } from './comments-to-word';
import { commentedIn, placeNote } from './place-notes';
import type { WordComment, WordParagraph } from './word';

/** What was said in the file beyond what it was written with. */
export interface Talk {
  begun: Thread[];
  replies: { thread: string; comment: Comment }[];
  /** Threads that were resolved, or opened again. */
  settled: { thread: string; resolved: boolean; by: string; at: string }[];
  /** Words of comments that are not in the file any more; they stay on the desk. */
  removed: string[];
}

/** Word's comments have whole seconds and no order among them: an id keeps two of one second apart. */
export function readTalk(
  found: readonly WordComment[],
  expected: readonly WordComment[],
  paragraphs: readonly WordParagraph[],
  marked: RootJSON,
  people: { idOf: (author: string) => string; modified: { by: string; at: string } },
  /** What the piece has by now: a file that is read twice says everything once. */
  present: readonly Thread[] = [],
): { talk: Talk; root: RootJSON } {
  const talk: Talk = { begun: [], replies: [], settled: [], removed: [] };
  const known = matched(found, expected);
  const byId = new Map(expected.map((comment) => [comment.id, comment]));
  const threads = new Map<string, string>();
  const begun = new Map<string, Thread>();
  let root = marked;
  for (const comment of found) {
    const own = known.get(comment.id);
    if (own !== undefined) {
      const thread = byId.get(own)?.parent ?? own;
      if (!own.startsWith(CARRIED)) threads.set(comment.id, thread);
      settleThread(talk, comment, byId.get(own), people);
      continue;
    }
    const said = {
      by: people.idOf(comment.author),
      at: comment.date,
      text: comment.text.slice(0, 20_000),
      mentions: [],
    };
    const there = present.find(({ comments }) => comments.some((one) => isSame(one, said)));
    if (there) {
      threads.set(comment.id, there.id);
      continue;
    }
    const above = comment.parent === null ? undefined : threads.get(comment.parent);
    if (above !== undefined) {
      threads.set(comment.id, above);
      const reply = { id: `${above}/said/${newBlockId()}`, ...said };
      const open = begun.get(above);
      if (open) open.comments.push(reply);
      else talk.replies.push({ thread: above, comment: reply });
      continue;
    }
    const id = newBlockId();
    threads.set(comment.id, id);
    const places = commentedIn(paragraphs, comment.id);
    const placed = placeNote(
      root,
      id,
      places.length > 0 ? places : commentedIn(paragraphs, comment.parent ?? ''),
    );
    root = placed.root;
    const thread: Thread = {
      id,
      anchor: placed.anchor,
      comments: [{ id, ...said }],
      resolved: comment.done ? { by: said.by, at: said.at } : null,
      assignee: null,
    };
    begun.set(id, thread);
    talk.begun.push(thread);
  }
  const there = new Set(known.values());
  for (const { id, text } of expected) if (!there.has(id) && !id.startsWith(CARRIED)) talk.removed.push(text);
  return { talk, root };
}

/** Whoever says it is named by id on the desk, and by name in the file. */
const isSame = (one: Pick<Comment, 'at' | 'text'>, other: Pick<Comment, 'at' | 'text'>): boolean =>
  one.at === other.at && one.text === other.text;

function settleThread(
  talk: Talk,
  { done }: WordComment,
  expected: WordComment | undefined,
  { idOf, modified }: { idOf: (author: string) => string; modified: { by: string; at: string } },
): void {
  if (!expected || expected.parent !== null || expected.id.startsWith(CARRIED) || expected.done === done)
    return;
  talk.settled.push({ thread: expected.id, resolved: done, by: idOf(modified.by), at: modified.at });
}

/** Comments that were written, by who said what when: numbers are given anew by every program. */
function matched(found: readonly WordComment[], expected: readonly WordComment[]): Map<string, string> {
  const key = ({ author, date, text }: WordComment): string => JSON.stringify([author, date, text.trim()]);
  const waiting = Map.groupBy(expected, key);
  const known = new Map<string, string>();
  for (const comment of found) {
    const own = waiting.get(key(comment))?.shift();
    if (own) known.set(comment.id, own.id);
  }
  return known;
}

/** Threads with what was said since. */
export function withTalk(threads: readonly Thread[], { begun, replies, settled }: Talk): Thread[] {
  const next = threads.map((thread) => {
    const more = replies.filter((reply) => reply.thread === thread.id).map(({ comment }) => comment);
    const state = settled.findLast((one) => one.thread === thread.id);
    const resolved = state ? (state.resolved ? { by: state.by, at: state.at } : null) : thread.resolved;
    return { ...thread, comments: [...thread.comments, ...more], resolved };
  });
  return [...next, ...begun];
}
