/**
 * The piece's pictures in the site's library: each uploaded once, whatever breaks on the way. The marker that finds
 * one again is its slug, made from the content's hash. Must not know posts.
 */
import { AppError } from '../../../../shared/model/errors';
import { figuresOf } from '../../../../shared/document/read';
import type { Media } from '../../../../shared/model/desk';
import type { Publication } from '../../../../shared/model/publication';
import type { SiteMedia } from './rest-schemas';
import type { Run } from './run';

export const imageMarker = (sha: string): string => `copydesk-${sha.slice(0, 16)}`;

const EXTENSIONS: Record<Media['mime'], string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
};

/** The files of a piece's figures that the desk holds, each once. */
export function picturesOf({ root, media }: Publication): Media[] {
  const shas = figuresOf(root).flatMap((figure) => figure.media ?? []);
  return [...new Set(shas)].flatMap((sha) => media[sha] ?? []);
}

/** Finds or uploads one picture and remembers which it is. */
export async function siteImage(run: Run, media: Media): Promise<SiteMedia> {
  const inDoubt = run.memory.uploading;
  const image =
    (await rememberedImage(run, media.sha)) ??
    (await markedImage(run, media.sha)) ??
    (await upload(run, media));
  const { id, source_url: url, media_details: size } = image;
  const images = { ...run.memory.images, [media.sha]: { id, url, ...(size && { size }) } };
  await run.remember({ images, uploading: inDoubt });
  return image;
}

/**
 * After uploads whose answer was lost: removes second files that the site made later than we looked. Only the `-2` of our
 * own marker is touched, which no post is given.
 */
export async function discardStrayImages(run: Run): Promise<void> {
  const { uploading, images } = run.memory;
  if (uploading.length === 0) return;
  for (const sha of uploading) {
    const marker = imageMarker(sha);
    for (const { id } of await run.site.mediaWithSlugs([`${marker}-2`, `${marker}-3`]))
      if (id !== images[sha]?.id) await discard(run, id);
  }
  await run.remember({ uploading: [] });
}

/** Null where it was never sent, or has been deleted there since. */
async function rememberedImage(run: Run, sha: string): Promise<SiteMedia | null> {
  const known = run.memory.images[sha];
  return known ? libraryEntry(run, known.id) : null;
}

export async function libraryEntry(run: Pick<Run, 'site'>, id: number): Promise<SiteMedia | null> {
  if (id === 0) return null;
  try {
    return await run.site.media(id);
  } catch (error) {
    if (error instanceof AppError && error.code === 'gone-there') return null;
    throw error;
  }
}

async function markedImage(run: Run, sha: string): Promise<SiteMedia | undefined> {
  return (await run.site.mediaWithSlugs([imageMarker(sha)]))[0];
}

async function upload(run: Run, media: Media): Promise<SiteMedia> {
  const { bytes, mime } = await run.io.image(media.sha);
  const marker = imageMarker(media.sha);
  await run.remember({ uploading: [...new Set([...run.memory.uploading, media.sha])] });
  const own = await run.site.upload({
    bytes,
    mime,
    name: `${marker}.${EXTENSIONS[media.mime]}`,
    slug: marker,
    title: media.fileName.replace(/\.[^.]*$/, ''),
  });
  if (own.slug === marker) return own;
  // Another came before it: an upload of ours that was given up for lost, or somebody's of the same picture.
  const first = await markedImage(run, media.sha);
  if (first) await discard(run, own.id);
  return first ?? own;
}

/** A file that nothing shows. Where the account may not delete, it stays: no reason to hold the piece back. */
async function discard(run: Run, id: number): Promise<void> {
  try {
    await run.site.deleteMedia(id);
  } catch (error) {
    if (!(error instanceof AppError) || !['may-not-create', 'gone-there'].includes(error.code)) throw error;
  }
}
