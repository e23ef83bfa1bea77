/**
 * Yjs keeps what is said of characters as markers between them, and takes away markers that look superfluous when it
 * deletes characters or hears of others' changes. Characters that somebody else puts between two of them meanwhile lose
 * what was said of them that way, or what follows gets it. So here markers stay for good, and characters go alone.
 */
import * as Y from 'yjs';

// What Yjs asks before it tidies up; every text of every document in this process answers no.
Object.defineProperty(Y.Text.prototype, '_hasFormatting', { get: () => false, set: () => undefined });

/** A stretch of a text, in the units Yjs counts in. */
export interface Stretch {
  index: number;
  length: number;
}

/** Deletes exactly these characters. Stretches in order; part of the caller's transaction. */
export function erase(text: Y.XmlText, stretches: readonly Stretch[]): void {
  if (!text.doc || stretches.length === 0) return;
  const gone: { client: number; clock: number; length: number }[] = [];
  const left = stretches.map((stretch) => ({ ...stretch }));
  let index = 0;
  for (let item = text._start; item && left.length > 0; item = item.right) {
    if (item.deleted || !item.countable) continue;
    const end = index + item.length;
    for (let next = left[0]; next && next.index < end; next = left[0]) {
      const length = Math.min(next.index + next.length, end) - next.index;
      gone.push({ client: item.id.client, clock: item.id.clock + next.index - index, length });
      next.index += length;
      next.length -= length;
      if (next.length > 0) break;
      left.shift();
    }
    index = end;
  }
  const { doc } = text;
  doc.transact((transaction) => {
    const { local } = transaction;
    Y.applyUpdate(doc, deletions(gone));
    // Applying an update makes it a foreign one, and this one is ours.
    transaction.local = local;
  });
}

/** An update that does nothing but delete: no structs, then for each client the clocks and lengths. */
function deletions(gone: readonly { client: number; clock: number; length: number }[]): Uint8Array {
  const clients = Map.groupBy(gone, ({ client }) => client);
  const numbers = [0, clients.size];
  for (const [client, ranges] of clients)
    numbers.push(client, ranges.length, ...ranges.flatMap(({ clock, length }) => [clock, length]));
  return Uint8Array.from(numbers.flatMap(variable));
}

/** Seven bits a byte, the lowest first. */
function variable(number: number): number[] {
  const bytes: number[] = [];
  let rest = number;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}
