import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { MEDIA_LIMITS } from '../../../shared/model/media-limits';
import { inspectImage } from './inspect-image';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#246' } });

/** A few hundred bytes that say they are a picture of this size. */
function claiming(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One that moves: so many frames of one pixel upon a large ground. */
function moving(side: number, frames: number): Uint8Array {
  const ground = Buffer.from('GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1');
  ground.writeUInt16LE(side, 6);
  ground.writeUInt16LE(side, 8);
  const frame = Buffer.from(',\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0', 'latin1');
  return Buffer.concat([ground, ...Array.from({ length: frames }, () => frame), Buffer.from(';')]);
}

const cut = async (): Promise<Uint8Array> => (await plain(400, 300).jpeg().toBuffer()).subarray(0, 600);

it.each<[string, string, () => Uint8Array | Promise<Uint8Array>, object]>([
  [
    'a picture that unfolds without end',
    'bomb.png',
    () => claiming(50_000, 40_000),
    { code: 'image-too-large', params: { name: 'bomb.png', megapixels: 2000 } },
  ],
  [
    'a moving one that does',
    'bomb.gif',
    () => moving(2000, 50),
    { code: 'image-too-large', params: { megapixels: 200 } },
  ],
  [
    'a file that is too large before it is looked at',
    'big.jpg',
    () => new Uint8Array(MEDIA_LIMITS.bytes + 1),
    { code: 'picture-too-large', params: { size: 61, limit: 60 } },
  ],
  ['one that ends too soon', 'cut.jpg', cut, { code: 'image-unreadable', params: { name: 'cut.jpg' } }],
  [
    'one whose bytes are not what it says',
    'torn.png',
    () => claiming(100, 100),
    { code: 'image-unreadable' },
  ],
  [
    'words that are called a picture',
    'notes.png',
    () => Buffer.from('The ferry was late.'),
    { code: 'image-type-refused', params: { name: 'notes.png' } },
  ],
  [
    'a drawing that can hold scripts',
    'logo.svg',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    { code: 'image-type-refused' },
  ],
  [
    'a format that browsers do not show',
    'scan.tiff',
    () => plain(4, 4).tiff().toBuffer(),
    { code: 'image-type-refused' },
  ],
])('refuses %s', async (_what, name, bytes, error) => {
  await expect(inspectImage({ name, bytes: new Uint8Array(await bytes()) })).rejects.toMatchObject(error);
});

it('measures a picture as it is seen', async () => {
  const turned = await plain(40, 30).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const media = await inspectImage({ name: 'quay.jpg', bytes: new Uint8Array(turned) });
  expect(media).toMatchObject({ width: 30, height: 40, mime: 'image/jpeg' });
});
