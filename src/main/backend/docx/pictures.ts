/** Pictures as Word can show them: what it has no place for becomes a PNG. */
import sharp from 'sharp';
import { MEDIA_LIMITS } from '../../../shared/model/media-limits';
import type { RenderWarning } from '../render/context';

export interface Embedded {
  name: string;
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** By the sha-256 of the desk's own file. */
export async function embeddable(
  pictures: Record<string, Uint8Array>,
): Promise<{ embedded: Map<string, Embedded>; warnings: RenderWarning[] }> {
  const embedded = new Map<string, Embedded>();
  const warnings: RenderWarning[] = [];
  for (const [sha, bytes] of Object.entries(pictures)) {
    const image = sharp(bytes, { limitInputPixels: MEDIA_LIMITS.megapixels * 1e6 });
    const { format, width, height } = await image.metadata();
    const kept = format === 'jpeg' || format === 'png' || format === 'gif';
    if (!kept) warnings.push({ message: 'docx.warning.picture', params: { format } });
    embedded.set(sha, {
      name: `${sha.slice(0, 16)}.${kept ? format : 'png'}`,
      bytes: kept ? bytes : new Uint8Array(await image.png().toBuffer()),
      width,
      height,
    });
  }
  return { embedded, warnings };
}
