/**
 * Finds the one block in which two versions of a page differ, in their text, so that a key in a long piece does not
 * have the whole page read again. Must not know documents.
 */
import { spliceBetween } from '../../../../../shared/text/splice';

export interface ChangedBlock {
  bid: string;
  /** From the block's tag to the next block's, in both versions: the block comes first, what follows it may be anything. */
  before: string;
  after: string;
}

const MARK = ' data-bid="';

/** Null where more than one block differs, or something that is no block's. */
export function changedBlock(before: string, after: string): ChangedBlock | null {
  const { start, end, text } = spliceBetween(before, after);
  const until = before.length - end;
  if (text.includes(MARK) || before.slice(start, until).includes(MARK)) return null;
  const mark = before.lastIndexOf(MARK, start);
  if (mark === -1) return null;
  const from = mark + MARK.length;
  const quote = before.indexOf('"', from);
  if (quote === -1 || quote >= start) return null;
  const tag = before.lastIndexOf('<', mark);
  const nextMark = before.indexOf(MARK, until);
  const next = nextMark === -1 ? before.length : before.lastIndexOf('<', nextMark);
  if (tag === -1 || next < until) return null;
  return {
    bid: before.slice(from, quote),
    before: before.slice(tag, next),
    after: after.slice(tag, after.length - (before.length - next)),
  };
}
