/** Which of the comments in view each is, counted in reading order: those on fields first, as in the margin. Pure. */
import type { Thread } from '../../../../../shared/document/comments/threads';
import type { RootJSON } from '../../../../../shared/document/json';

export interface CommentPlace {
  number: number;
  of: number;
}

export const NOWHERE: CommentPlace = { number: 1, of: 1 };

export function commentPlaces(
  threads: readonly Pick<Thread, 'id' | 'anchor'>[],
  root: RootJSON | null,
): Map<string, CommentPlace> {
  const text = JSON.stringify(root);
  const placeOf = ({ id, anchor }: Pick<Thread, 'id' | 'anchor'>): number => {
    if (anchor.kind === 'field') return -1;
    const at = text.indexOf(anchor.kind === 'block' ? `"bid":"${anchor.bid}"` : `"note:${id}"`);
    // Those whose words are gone stand last.
    return at < 0 ? text.length : at;
  };
  const placed = threads.map((thread) => ({ id: thread.id, at: placeOf(thread) }));
  placed.sort((one, other) => one.at - other.at);
  return new Map(placed.map(({ id }, index) => [id, { number: index + 1, of: placed.length }]));
}
