/** Which changes in the store a piece's page shows. Pure. */
import type { ChangeEvent, Topic } from '../../../../../shared/contract/changes';

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

type Change = Pick<Extract<ChangeEvent, { type: 'change' }>, 'topic' | 'id' | 'detail'>;

/**
 * Pieces change their rows when they were edited: that is news for pages that name them, where it is something that such
 * pages show, and for the piece itself no news.
 */
export function concernsPage(change: Change, pieceId: string): boolean {
  // What is live is what was last sent or read.
  if (change.topic === 'document' || change.topic === 'delivery') return change.id === pieceId;
  if (change.topic === 'piece') return change.id !== pieceId && change.detail?.['listed'] !== false;
  return AROUND.has(change.topic);
}
