/**
 * Brings somebody's text back to a post where ours had overwritten it in the same moment: the other answer to an
 * edit that slipped in. Must not know jobs or the store.
 */
import { AppError } from '../../../../shared/model/errors';
import type { Publication } from '../../../../shared/model/publication';
import { wordPress } from './client';
import type { WordPressMemory } from './memory';
import { readPost } from './post';
import { connect, type SiteConnection } from './rest';
import { startRun, type ExportIO } from './run';
import { fingerprint } from './version';

/** Afterwards the post is theirs: the next export finds it changed and asks. */
export async function restoreTheirs(
  publication: Publication,
  connection: SiteConnection,
  memory: WordPressMemory,
  io: ExportIO,
): Promise<void> {
  const { conflict } = memory;
  if (conflict?.kind !== 'slipped') return;
  const rest = await connect(connection, io.signal);
  const site = wordPress(rest, io.signal);
  const run = startRun({ site, host: rest.site, publication, io, memory });
  const now = await readPost(run);
  if (!now) throw new AppError('gone-there', { site: rest.site });
  const { title, content, excerpt } = conflict.theirs;
  // Whoever edited since then has decided already; a rerun after a lost answer finds theirs in place.
  if (fingerprint(now.version) === conflict.seen)
    await site.updatePost(now.post.id, { title, content, excerpt });
  await run.remember({ conflict: null });
}
