/** What stands at a site at this moment, read without writing anything there or here. Must not know jobs or the store. */
import { AppError } from '../../../../shared/model/errors';
import { wordPress } from './client';
import type { Version } from './memory';
import { versionThere } from './post';
import { connect, type SiteConnection } from './rest';

/** `dated`: whether the desk set a date. Throws what keeps the site from answering, trashed-there, gone-there. */
export async function readThere(
  connection: SiteConnection,
  postId: number,
  dated: boolean,
  signal: AbortSignal,
): Promise<Version> {
  const rest = await connect(connection, signal);
  const site = wordPress(rest, signal);
  const post = await site.post(postId);
  if (post.status === 'trash') throw new AppError('trashed-there', { site: rest.site });
  return versionThere({ site }, post, dated);
}
