/** Whether a piece's revisions are in view, which two versions are held against each other, and how. */
import { createKeptStore, createStore } from '../../../app/store';
import type {
  ComparedPoint,
  ComparedSuggestions,
  ReadFile,
  Revision,
} from '../../../../../shared/model/revision';

/** Id of the piece whose revisions are in view. */
export const revisionsOf = createStore<string | null>(null);

export interface Comparison {
  from: ComparedPoint;
  to: ComparedPoint;
}

/** Null: the piece as it is, held against the newest revision. */
export const comparison = createStore<Comparison | null>(null);

/** A Word file that was read to compare with. Kept as long as the revisions of one piece are in view. */
export interface WordText extends ReadFile {
  name: string;
  /** Which reading it is: one file may be read again after it was saved. */
  reading: number;
}
export const wordText = createStore<WordText | null>(null);

/** What is being named: a revision, or the piece as it is. */
export const naming = createStore<number | 'now' | null>(null);

export type Layout = 'inline' | 'sides';
export const layout = createKeptStore<Layout>('revisions.layout', 'inline', (text) =>
  text === 'inline' || text === 'sides' ? text : null,
);

export const suggestions = createStore<ComparedSuggestions>('taken');

export const NOW: ComparedPoint = { at: 'now' };

export const FILE: ComparedPoint = { at: 'file' };

export const revisionPoint = (number: number): ComparedPoint => ({ at: 'revision', number });

export const isSamePoint = (one: ComparedPoint, other: ComparedPoint): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What is compared where nobody has chosen: the piece as it is with the newest revision that may differ from it. */
export function firstComparison(list: readonly Revision[]): Comparison | null {
  const [newest] = list;
  return newest ? { from: revisionPoint(newest.number), to: NOW } : null;
}

/** A revision with the one before it; the first with itself. */
export function withTheOneBefore(list: readonly Revision[], number: number): Comparison {
  const before = list.find((row) => row.number < number);
  return { from: revisionPoint(before?.number ?? number), to: revisionPoint(number) };
}

/** The version of the two that is not the present one: what can be brought back. */
export const earlierOf = ({ from, to }: Comparison): ComparedPoint => (to.at === 'now' ? from : to);
