/** Which changes in the store a piece's page shows. Pure. */
import type { Topic } from '../../../../../shared/contract/changes';

/** Whatever of the desk stands on pages beside the piece's own words. */
const AROUND: ReadonlySet<Topic> = new Set([
  'site',
  'theme',
  'category',
  'author',
  'source',
  'preset',
  'media',
  'list',
  'desk',
] as const);

/** Pieces change their rows when they were edited: that is the neighbours' news, and for the piece itself no news. */
export function concernsPage(change: { topic: Topic; id: string }, pieceId: string): boolean {
  if (change.topic === 'document') return change.id === pieceId;
  if (change.topic === 'piece') return change.id !== pieceId;
  return AROUND.has(change.topic);
}
