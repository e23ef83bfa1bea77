/** What a camera writes into its pictures, and that it stays on the desk when they leave it. */
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { inspectImage } from './inspect-image';
import { stripImage } from './strip-image';
import { fromTelephone } from './testing';

it.each(['jpeg', 'png', 'webp'] as const)(
  'a %s that lies on its side and says where it was taken leaves upright and says nothing',
  async (format) => {
    const bytes = await fromTelephone(format);
    expect(placeIn((await sharp(bytes).metadata()).exif)).toBe(true);

    const sent = await stripImage({ bytes });
    const { exif, xmp, iptc, orientation = 1, ...rest } = await sharp(sent).metadata();
    expect({ exif, xmp, iptc, orientation }).toEqual({ orientation: 1 });
    expect(rest).toMatchObject({ format, width: 48, height: 64 });
    expect(Buffer.from(sent).includes('Ada Rue')).toBe(false);
    const { data } = await sharp(sent).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([isRed(data.subarray(0, 3)), isRed(data.subarray(-3))]).toEqual([true, false]);
  },
);

it('the desk knows that a picture came with a place', async () => {
  const about = await inspectImage({ name: 'quay.jpg', bytes: await fromTelephone('jpeg') });
  expect(about).toMatchObject({ hadLocation: true, width: 48, height: 64 });
});

it('a picture that says nothing of itself leaves byte for byte', async () => {
  const bytes = new Uint8Array(
    await sharp({ create: { width: 8, height: 8, channels: 3, background: '#246' } })
      .jpeg()
      .toBuffer(),
  );
  expect(await stripImage({ bytes })).toBe(bytes);
});

/** By the reference that precedes a latitude: north. */
const placeIn = (exif: Buffer | undefined): boolean =>
  exif !== undefined && exif.includes(Buffer.from([1, 0, 2, 0, 2, 0, 0, 0, 0x4e, 0]));

const isRed = ([red = 0, , blue = 0]: Uint8Array): boolean => red > blue;
