/** Comparing versions of a piece: diffing is work for a compute worker. */
import { compareDocuments } from '../../../shared/document/compare/compare';
import type { DocumentDifference } from '../../../shared/document/compare/difference';
import { withoutNotes } from '../../../shared/document/comments/notes';
import type { RootJSON } from '../../../shared/document/json';
import { acceptAll, rejectAll } from '../../../shared/document/suggestions/decide';
import type { ComparedSuggestions } from '../../../shared/model/revision';
import { readLive } from '../preview/difference/difference';
import type { LiveSource } from '../preview/difference/live-versions';

/** A text, or what stands at a destination. */
export type ComparedSide = { root: RootJSON } | { live: LiveSource };

export interface CompareInput {
  before: ComparedSide;
  after: ComparedSide;
  suggestions: ComparedSuggestions;
  language: string;
}

export type Counts = Pick<DocumentDifference, 'added' | 'removed'>;

export function compareVersions({ before, after, suggestions, language }: CompareInput): DocumentDifference {
  const [one, other] = [settled(textOf(before), suggestions), settled(textOf(after), suggestions)];
  return compareDocuments(one, other, language);
}

export const readSide = (side: ComparedSide): RootJSON => settled(textOf(side), 'taken');

const textOf = (side: ComparedSide): RootJSON => ('root' in side ? side.root : readLive(side.live).root);

const settled = (root: RootJSON, suggestions: ComparedSuggestions): RootJSON =>
  withoutNotes(suggestions === 'taken' ? acceptAll(root) : rejectAll(root));

/** Words that came and went, for each of these pairs. */
export function countChanges(pairs: readonly (readonly [RootJSON, RootJSON])[]): Counts[] {
  return pairs.map(([before, after]) => {
    const { added, removed } = compareDocuments(settled(before, 'taken'), settled(after, 'taken'));
    return { added, removed };
  });
}
