/**
 * The pictures of a region on both pages, and how much of them is the same. A compute task: pictures of pages are large.
 * Must not take pictures itself.
 */
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import type { Box } from '../../../shared/model/comparison';

export interface RegionsToPicture {
  ours: Uint8Array;
  theirs: Uint8Array;
  regions: { id: string; ours: Box; theirs: Box }[];
  masks: { ours: Box[]; theirs: Box[] };
}

export interface RegionPictures {
  id: string;
  /** Share of what is drawn that is the same, 0 to 1: the ground that words stand on says nothing. */
  pixels: number;
  /** WebP. `difference` marks in red what differs. */
  ours: Uint8Array;
  theirs: Uint8Array;
  difference: Uint8Array;
}

/** A region taller than this is compared as far as that. */
const TALLEST = 1600;

interface Raw {
  data: Buffer;
  width: number;
  height: number;
}

export async function pictureRegions(input: RegionsToPicture): Promise<RegionPictures[]> {
  const ours = await decode(input.ours);
  const theirs = await decode(input.theirs);
  for (const box of input.masks.ours) paint(ours, box);
  for (const box of input.masks.theirs) paint(theirs, box);
  const pictures: RegionPictures[] = [];
  for (const region of input.regions) {
    const mine = await crop(ours, region.ours);
    const other = await crop(theirs, region.theirs);
    if (mine && other) pictures.push({ id: region.id, ...(await compare(mine, other)) });
  }
  return pictures;
}

async function compare(ours: Raw, theirs: Raw): Promise<Omit<RegionPictures, 'id'>> {
  // On a sheet of the size of both, since one may be wider or longer: what only one covers differs.
  const width = Math.max(ours.width, theirs.width);
  const height = Math.max(ours.height, theirs.height);
  const [a, b] = await Promise.all([spread(ours, width, height), spread(theirs, width, height)]);
  const difference = Buffer.alloc(width * height * 4);
  const different = pixelmatch(a, b, difference, width, height, { threshold: 0.2 });
  const [one, other, marked] = await Promise.all(
    [ours, theirs, { data: difference, width, height }].map(encode),
  );
  return {
    pixels: sameShare(different, drawn(a, b, difference)),
    ours: one ?? new Uint8Array(),
    theirs: other ?? new Uint8Array(),
    difference: marked ?? new Uint8Array(),
  };
}

const sameShare = (different: number, all: number): number =>
  all === 0 ? 1 : Math.max(0, 1 - different / all);

/** How many pixels are more than ground in one of them; softened edges, which do not count as different, are left out. */
function drawn(a: Buffer, b: Buffer, difference: Buffer): number {
  const [one, other, marks] = [a, b, difference].map(
    ({ buffer, byteOffset, length }) => new Uint32Array(buffer, byteOffset, length / 4),
  ) as [Uint32Array, Uint32Array, Uint32Array];
  const grounds = [groundOf(one), groundOf(other)];
  const soft = new Uint32Array(new Uint8Array([255, 255, 0, 255]).buffer)[0];
  let count = 0;
  for (let at = 0; at < one.length; at++) {
    const isGround = one[at] === grounds[0] && other[at] === grounds[1] && one[at] === other[at];
    if (!isGround && marks[at] !== soft) count++;
  }
  return count;
}

/** The colour that most pixels have. */
function groundOf(pixels: Uint32Array): number {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  let [ground, most] = [0, 0];
  for (const [colour, count] of counts) if (count > most) [ground, most] = [colour, count];
  return ground;
}

async function decode(png: Uint8Array): Promise<Raw> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const shape = ({ width, height }: Raw) => ({ raw: { width, height, channels: 4 as const } });

async function encode(image: Raw): Promise<Uint8Array> {
  return new Uint8Array(await sharp(image.data, shape(image)).webp({ quality: 80 }).toBuffer());
}

/** Null where the box lies outside of the picture. */
async function crop(image: Raw, [x, y, w, h]: Box): Promise<Raw | null> {
  const left = Math.max(0, x);
  const top = Math.max(0, y);
  const width = Math.min(image.width - left, w);
  const height = Math.min(image.height - top, h, TALLEST);
  if (width < 1 || height < 1) return null;
  const data = await sharp(image.data, shape(image)).extract({ left, top, width, height }).raw().toBuffer();
  return { data, width, height };
}

async function spread(image: Raw, width: number, height: number): Promise<Buffer> {
  return await sharp(image.data, shape(image))
    .extend({
      right: width - image.width,
      bottom: height - image.height,
      background: { r: 255, g: 255, b: 255, alpha: 1 },
    })
    .raw()
    .toBuffer();
}

/** A grey that is the same on both pages. */
function paint({ data, width, height }: Raw, [x, y, w, h]: Box): void {
  const right = Math.min(width, x + w);
  for (let row = Math.max(0, y); row < Math.min(height, y + h); row += 1) {
    const from = row * width + Math.max(0, x);
    if (right > Math.max(0, x)) data.fill(0x80, from * 4, (row * width + right) * 4);
  }
}
