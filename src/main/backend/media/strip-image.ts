/** The bytes that may leave the desk: upright, and without the place the picture was taken. Runs in a compute worker. */
import sharp from 'sharp';
import { MEDIA_LIMITS } from '../../../shared/model/media-limits';

/** Re-encodes only where there is something to take off; other pictures leave byte for byte as they came. */
export async function stripImage(input: { bytes: Uint8Array }): Promise<Uint8Array> {
  const image = sharp(input.bytes, { limitInputPixels: MEDIA_LIMITS.megapixels * 1e6, animated: true });
  const meta = await image.metadata();
  if ((meta.orientation ?? 1) === 1 && meta.exif === undefined && meta.xmp === undefined) return input.bytes;
  const upright = image.autoOrient().keepIccProfile();
  const encoded = meta.format === 'jpeg' ? upright.jpeg({ quality: 92 }) : upright;
  return new Uint8Array(await encoded.toBuffer());
}
