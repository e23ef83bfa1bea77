/** Names for exported files: the slug where there is one, safe on every file system. Pure. */
import { headlineOf, textOfInline } from '../../../shared/document/read';
import type { Media } from '../../../shared/model/desk';
import type { Publication } from '../../../shared/model/publication';
import { slugify } from '../../../shared/text/slug';

/** Of a picture's file, without a dot. */
export const MEDIA_EXTENSIONS: Record<Media['mime'], string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
};

export function baseName({ id, meta, root }: Publication): string {
  const fromHeadline = slugify(textOfInline(headlineOf(root).children), {
    language: meta.language,
    maxLength: 60,
  });
  return slugify(meta.slug, { language: meta.language }) || fromHeadline || id;
}

/** `base`, or the first of base-2, base-3 … that nobody has. */
export function freeName(base: string, isTaken: (name: string) => boolean): string {
  let name = base;
  for (let number = 2; isTaken(name); number += 1) name = `${base}-${number}`;
  return name;
}

/** Pictures lie in a folder named after the piece, so that two exports never mix. */
export function mediaName(base: string, media: Pick<Media, 'sha' | 'mime'>): string {
  return `${base}-media/${media.sha.slice(0, 12)}.${MEDIA_EXTENSIONS[media.mime]}`;
}
