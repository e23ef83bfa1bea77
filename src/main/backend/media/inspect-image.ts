/**
 * What a picture file is: type, size as it is to be seen, what its EXIF and IPTC say. Runs in a compute worker, since
 * the file may come from anybody. Never decodes more pixels than the limit.
 */
import { createHash } from 'node:crypto';
import exifr from 'exifr';
import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Metadata } from 'sharp';
import { AppError } from '../../../shared/model/errors';
import { mediaSchema, type Media } from '../../../shared/model/desk';
import { MEDIA_LIMITS } from '../../../shared/model/media-limits';

export async function inspectImage(file: { name: string; bytes: Uint8Array }): Promise<Media> {
  const { name, bytes } = file;
  if (bytes.byteLength > MEDIA_LIMITS.bytes)
    throw new AppError('picture-too-large', {
      name,
      size: Math.ceil(bytes.byteLength / 1048576),
      limit: MEDIA_LIMITS.bytes / 1048576,
    });
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? 'text or unknown';
  const mime = mediaSchema.shape.mime.safeParse(found);
  if (!mime.success) throw new AppError('image-type-refused', { name, found });

  const size = await measure(name, bytes);
  const tags = await readTags(bytes);
  return {
    sha: createHash('sha256').update(bytes).digest('hex'),
    mime: mime.data,
    ...size,
    bytes: bytes.byteLength,
    fileName: name,
    credit: firstText(tags, ['Credit', 'credit', 'Byline', 'Artist', 'creator', 'Copyright']),
    caption: firstText(tags, ['Caption', 'description', 'ImageDescription']),
    takenAt: takenAt(tags),
    hadLocation: typeof tags['latitude'] === 'number',
    focus: null,
    licence: firstText(tags, ['UsageTerms', 'License', 'license', 'WebStatement']).slice(0, 500),
    usableUntil: lastDay(tags),
  };
}

async function measure(name: string, bytes: Uint8Array): Promise<{ width: number; height: number }> {
  let meta: Metadata;
  try {
    meta = await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch (error) {
    throw new AppError('image-unreadable', { name }, { cause: error });
  }
  // Of one that moves every frame counts: all of them are unfolded where it is sent on.
  const megapixels = Math.round((meta.width * meta.height * (meta.pages ?? 1)) / 1e6);
  if (megapixels > MEDIA_LIMITS.megapixels)
    throw new AppError('image-too-large', { name, megapixels, limit: MEDIA_LIMITS.megapixels });
  try {
    // Decoding once, small, finds truncated files before anybody relies on them.
    await sharp(bytes, { limitInputPixels: MEDIA_LIMITS.megapixels * 1e6, failOn: 'error' })
      .resize(16)
      .raw()
      .toBuffer();
  } catch (error) {
    throw new AppError('image-unreadable', { name }, { cause: error });
  }
  // EXIF orientations 5 to 8 lie on their side.
  const turned = (meta.orientation ?? 1) >= 5;
  return turned ? { width: meta.height, height: meta.width } : { width: meta.width, height: meta.height };
}

/** Tags are a courtesy of the file: where they cannot be read there are none. */
async function readTags(bytes: Uint8Array): Promise<Record<string, unknown>> {
  try {
    const options = { iptc: true, xmp: true, gps: true, tiff: true, exif: true };
    return ((await exifr.parse(bytes, options)) as Record<string, unknown> | undefined) ?? {};
  } catch (error) {
    return { unreadable: String(error) };
  }
}

function firstText(tags: Record<string, unknown>, names: readonly string[]): string {
  for (const name of names) {
    const value = tags[name];
    const text = Array.isArray(value) ? value.join(', ') : wordsOf(value);
    if (text.trim() !== '') return text.trim().slice(0, 2000);
  }
  return '';
}

/** XMP may say of a text which language it is in. */
function wordsOf(value: unknown): string {
  const plain = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof plain === 'string' ? plain : '';
}

/** When IPTC says that the picture expires: "20270331". */
function lastDay(tags: Record<string, unknown>): string | null {
  const day = wordsOf(tags['ExpirationDate']).replace(/^(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3');
  return mediaSchema.shape.usableUntil.safeParse(day).data ?? null;
}

function takenAt(tags: Record<string, unknown>): string | null {
  const value = tags['DateTimeOriginal'];
  return value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString() : null;
}
