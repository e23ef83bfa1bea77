/**
 * A Word document with some of its changes taken and all others refused, as Word itself does it: a paragraph whose end goes
 * runs on into the next one. Pure; must not know how paragraphs become blocks.
 */
import type { Change, WordKind, WordParagraph, WordProps, WordRun } from './word';

export interface SettledParagraph {
  bid: string;
  props: WordProps;
  runs: WordRun[];
}

export type Taken = (change: Change) => boolean;

/** Kinds that never run together with their neighbours. */
export const ALONE: readonly WordKind[] = [
  'title',
  'subtitle',
  'byline',
  'lead',
  'picture',
  'caption',
  'credit',
  'note',
  'end',
];

export function settleWord(paragraphs: readonly WordParagraph[], taken: Taken): SettledParagraph[] {
  const result: SettledParagraph[] = [];
  const left = new Map<SettledParagraph, string>();
  const there = new Set<string>();
  let pending: SettledParagraph | null = null;
  const flush = (): void => {
    if (pending) result.push(pending);
    pending = null;
  };
  for (const paragraph of paragraphs) {
    const own: SettledParagraph = {
      bid: paragraph.bid,
      props: paragraph.was && !taken(paragraph.was.by) ? paragraph.was.props : paragraph.props,
      runs: settleRuns(paragraph.runs, taken),
    };
    const { markIns, markDel, move } = paragraph;
    const ends = !((markIns && !taken(markIns)) || (markDel && taken(markDel)));
    const alone = ALONE.includes(own.props.kind);
    // What moves is here or there as a whole, whoever else wrote in it.
    const isElsewhere = move && (move.to ? markIns && !taken(markIns) : markDel && taken(markDel));
    if (isElsewhere || (!ends && own.runs.length === 0)) continue;
    if (alone) flush();
    const before: SettledParagraph | null = pending;
    const next: SettledParagraph = before
      ? { ...own, bid: before.bid, runs: [...before.runs, ...own.runs] }
      : own;
    pending = ends || alone ? null : next;
    if (pending) continue;
    result.push(next);
    if (move?.to) left.set(next, move.name);
    else there.add(next.bid);
  }
  flush();
  // What moved has the id it had where it stood.
  for (const [paragraph, name] of left) if (!there.has(name)) paragraph.bid = name;
  return result;
}

function settleRuns(runs: readonly WordRun[], taken: Taken): WordRun[] {
  return runs.flatMap((run): WordRun[] => {
    if ((run.ins && !taken(run.ins)) || (run.del && taken(run.del))) return [];
    const look = run.was && !taken(run.was.by) ? run.was : run;
    return [{ ...run, format: look.format, lang: look.lang, ins: null, del: null, was: null, comments: [] }];
  });
}
