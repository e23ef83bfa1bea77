/** A picture as a telephone takes it. For tests. */
import sharp from 'sharp';

/** Red over blue as it is to be seen, 48 wide and 64 high; stored on its side, with who took it and where. */
export async function fromTelephone(format: 'jpeg' | 'png' | 'webp'): Promise<Uint8Array<ArrayBuffer>> {
  const half = { width: 32, height: 48, channels: 3 } as const;
  const blue = sharp({ create: { ...half, background: '#00f' } });
  const picture = sharp({ create: { ...half, width: 64, background: '#f00' } })
    .composite([{ input: await blue.png().toBuffer(), left: 32, top: 0 }])
    .withExif({
      IFD0: { Artist: 'Ada Rue' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 30/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '0/1 7/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 });
  return new Uint8Array(await picture.toFormat(format).toBuffer());
}
