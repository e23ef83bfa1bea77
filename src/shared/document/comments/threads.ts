/**
 * The comments of a piece, in the `threads` map of its Y.Doc. Every statement is an entry of its own that is written once,
 * so that replies of two people apart are both kept: `<id>` begins a thread, `<id>/said/<n>` is a reply,
 * `<id>/resolved` and `<id>/assignee` are its state. Must not know editors.
 */
import type * as Y from 'yjs';
import { z } from 'zod';

const person = z.string().max(200);
const time = z.string().max(40);

export const anchorSchema = z.discriminatedUnion('kind', [
  /** Words, as they were when the thread began. Where they are now is in the text (notes.ts). */
  z.object({ kind: z.literal('range'), bid: z.string(), quote: z.string().max(4000) }),
  /** A block, or an image. */
  z.object({ kind: z.literal('block'), bid: z.string(), quote: z.string().max(4000) }),
  z.object({ kind: z.literal('field'), field: z.string().max(60) }),
]);
export type Anchor = z.infer<typeof anchorSchema>;

export const commentSchema = z.object({
  id: z.string(),
  by: person,
  at: time,
  text: z.string().max(20_000),
  /** Person ids. */
  mentions: z.array(person),
});
export type Comment = z.infer<typeof commentSchema>;

export const threadSchema = z.object({
  id: z.string(),
  anchor: anchorSchema,
  /** The first began the thread. */
  comments: z.array(commentSchema),
  resolved: z.object({ by: person, at: time }).nullable(),
  assignee: person.nullable(),
});
export type Thread = z.infer<typeof threadSchema>;

const beginningSchema = commentSchema.omit({ id: true }).extend({ anchor: anchorSchema });
const replySchema = commentSchema.omit({ id: true });
const resolvedSchema = z.object({ is: z.boolean(), by: person, at: time });

export type Said = Omit<Comment, 'id'>;

export const threadsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('threads');

/** In the order in which they began. What is not understood is left out, and stays in the document. */
export function readThreads(doc: Y.Doc): Thread[] {
  const map = threadsOf(doc);
  const threads = new Map<string, Thread>();
  for (const [id, value] of map.entries()) {
    const begun = id.includes('/') ? null : beginningSchema.safeParse(value);
    if (!begun?.success) continue;
    const { anchor, ...said } = begun.data;
    const resolved = resolvedSchema.safeParse(map.get(`${id}/resolved`));
    const assignee = person.safeParse(map.get(`${id}/assignee`));
    threads.set(id, {
      id,
      anchor,
      comments: [{ id, ...said }],
      resolved: resolved.success && resolved.data.is ? { by: resolved.data.by, at: resolved.data.at } : null,
      assignee: assignee.success && assignee.data !== '' ? assignee.data : null,
    });
  }
  for (const [key, value] of map.entries()) {
    const [id = '', what, number] = key.split('/');
    const reply = what === 'said' && number !== undefined ? replySchema.safeParse(value) : null;
    if (reply?.success) threads.get(id)?.comments.push({ id: key, ...reply.data });
  }
  for (const { comments } of threads.values()) comments.sort(byTime);
  return [...threads.values()].sort((a, b) => byTime(first(a), first(b)));
}

const first = ({ id, comments }: Thread): Pick<Comment, 'at' | 'id'> => ({ id, at: comments[0]?.at ?? '' });

function byTime(a: Pick<Comment, 'at' | 'id'>, b: Pick<Comment, 'at' | 'id'>): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

export function beginThread(doc: Y.Doc, id: string, anchor: Anchor, said: Said, origin: unknown): void {
  doc.transact(() => threadsOf(doc).set(id, { ...said, anchor }), origin);
}

/** Whole threads from outside, as `readThreads` tells them; entries that are there already stay as they are. */
export function writeThreads(doc: Y.Doc, threads: readonly Thread[], origin: unknown): void {
  const map = threadsOf(doc);
  const add = (key: string, value: unknown): void => {
    if (!map.has(key)) map.set(key, value);
  };
  doc.transact(() => {
    for (const { id, anchor, comments, resolved, assignee } of threads) {
      for (const { id: key, ...said } of comments) add(key, key === id ? { ...said, anchor } : said);
      if (resolved) add(`${id}/resolved`, { is: true, ...resolved });
      if (assignee !== null) add(`${id}/assignee`, assignee);
    }
  }, origin);
}

/** A reply opens a resolved thread again. */
export function reply(doc: Y.Doc, thread: string, id: string, said: Said, origin: unknown): void {
  doc.transact(() => {
    threadsOf(doc).set(`${thread}/said/${id}`, said);
    const resolved = resolvedSchema.safeParse(threadsOf(doc).get(`${thread}/resolved`));
    if (resolved.success && resolved.data.is)
      threadsOf(doc).set(`${thread}/resolved`, { is: false, by: said.by, at: said.at });
  }, origin);
}

export function setResolved(
  doc: Y.Doc,
  thread: string,
  is: boolean,
  who: { by: string; at: string },
  origin: unknown,
): void {
  doc.transact(() => threadsOf(doc).set(`${thread}/resolved`, { is, ...who }), origin);
}

/** Null is nobody. */
export function assign(doc: Y.Doc, thread: string, assignee: string | null, origin: unknown): void {
  doc.transact(() => threadsOf(doc).set(`${thread}/assignee`, assignee ?? ''), origin);
}

/** People named in a comment: "@Idris Vane". The longest name that fits is meant. */
export function mentionsIn(text: string, people: readonly { id: string; name: string }[]): string[] {
  const found: string[] = [];
  const ordered = [...people].sort((a, b) => b.name.length - a.name.length);
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const named = ordered.find(({ name }) => name !== '' && text.startsWith(name, at + 1));
    if (named && !found.includes(named.id)) found.push(named.id);
  }
  return found;
}
