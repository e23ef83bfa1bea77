/**
 * The one post of a piece at a site: finding it, making it exactly once, reading its present version. A creation is
 * an empty draft whose slug is a marker made from the piece's id; only then is it filled. So a creation whose
 * answer was lost is found again, and no marker stays on the finished post. Must not write any text.
 */
import { AppError } from '../../../../shared/model/errors';
import { libraryEntry } from './images';
import type { Version } from './memory';
import type { Post } from './rest-schemas';
import type { Run } from './run';
import { versionOf } from './version';

export interface PostNow {
  post: Post;
  version: Version;
}

export const postMarker = (pieceId: string): string => `copydesk-${pieceId.toLowerCase()}`;

/** WordPress makes slugs unique: a second draft with the marker would be the `-2`. */
function markedPosts(run: Run): Promise<Post[]> {
  const marker = postMarker(run.publication.id);
  return run.site.postsWithSlugs([marker, `${marker}-2`, `${marker}-3`]);
}

export function isMarked(slug: string, pieceId: string): boolean {
  return slug.startsWith(postMarker(pieceId));
}

/** Null where the piece was never sent. Throws trashed-there, gone-there. */
export async function readPost(run: Run): Promise<PostNow | null> {
  const { postId } = run.memory;
  if (postId === null) return null;
  const post = await run.site.post(postId);
  if (post.status === 'trash') throw new AppError('trashed-there', { site: run.host });
  return { post, version: await versionNow(run, post) };
}

export function versionNow(run: Run, post: Post): Promise<Version> {
  return versionThere(run, post, run.publication.meta.publishAt !== null);
}

/** `dated`: whether the desk set a date. */
export async function versionThere(run: Pick<Run, 'site'>, post: Post, dated: boolean): Promise<Version> {
  return versionOf(post, await libraryEntry(run, post.featured_media), dated);
}

/** Finds the marked draft of an earlier attempt, or makes it. `title` is HTML and may be empty. */
export async function reservePost(run: Run, title: string): Promise<PostNow> {
  const marker = postMarker(run.publication.id);
  const [found] = await markedPosts(run);
  const { uncertain } = run.memory;
  if (!found && !uncertain) await run.remember({ uncertain: true });
  // WordPress makes no post without any words.
  const post =
    found ??
    (await run.site.createPost({ status: 'draft', slug: marker, title: title === '' ? marker : title }));
  const version = await versionNow(run, post);
  // What was typed into the draft meanwhile is somebody's: only the empty draft counts as known.
  const base = { ...version, content: '', excerpt: '' };
  await run.remember({ postId: post.id, base, modifiedAt: post.modified_gmt, uncertain });
  return { post, version };
}

/**
 * After a creation whose answer was lost: removes a second, empty draft that the site made later than we looked.
 * Only drafts with our marker and without any text are touched, and they go to the trash.
 */
export async function discardStrays(run: Run): Promise<void> {
  if (!run.memory.uncertain) return;
  for (const post of await markedPosts(run)) {
    const empty = post.content.raw === '' && post.excerpt.raw === '' && post.status === 'draft';
    if (empty && post.id !== run.memory.postId) await run.site.trashPost(post.id);
  }
  await run.remember({ uncertain: false });
}
