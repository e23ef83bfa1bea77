/** Pictures from a person to the store: asked for, judged by their size before they travel, stored. Knows no text. */
import type { Media } from '../../../shared/model/desk';
import { AppError } from '../../../shared/model/errors';
import { MEDIA_LIMITS } from '../../../shared/model/media-limits';
import { api } from '../api';

const ACCEPTED = 'image/jpeg,image/png,image/webp,image/gif,image/avif';
const MEGABYTE = 1024 * 1024;

export async function storePicture(file: File): Promise<Media> {
  if (file.size > MEDIA_LIMITS.bytes)
    throw new AppError('picture-too-large', {
      name: file.name,
      size: Math.ceil(file.size / MEGABYTE),
      limit: MEDIA_LIMITS.bytes / MEGABYTE,
    });
  const bytes = new Uint8Array(await file.arrayBuffer());
  return api.media.add({ name: file.name, bytes }, { context: { deadline: 120_000 } });
}

/** Asks a person for a picture; null where none was chosen. */
export function pickPicture(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = ACCEPTED;
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
