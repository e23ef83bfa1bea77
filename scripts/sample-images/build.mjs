/**
 * Draws the sample desk's pictures as JPEG files named by their content, writes media.json, and renames in the
 * desk's JSON what changed. Run: node scripts/sample-images/build.mjs [--preview DIR] [NAME …]
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { sheet } from './svg.mjs';
import { PICTURES } from './pictures.mjs';

const DESK = fileURLToPath(new URL('../../resources/sample-desk/', import.meta.url));
const CREDIT = 'Illustration: Northquay Review';
const LICENCE = 'Drawn for the Review, free to use';

/** @param {{ size: [number, number], draw: () => unknown[] }} picture */
function paint({ size: [width, height], draw }) {
  return sharp(Buffer.from(sheet(width, height, ...draw())))
    .flatten()
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}

const args = process.argv.slice(2);
const preview = args[0] === '--preview' ? args.splice(0, 2)[1] : null;
const chosen = Object.entries(PICTURES).filter(([name]) => args.length === 0 || args.includes(name));

if (preview) {
  await mkdir(preview, { recursive: true });
  for (const [name, picture] of chosen) {
    const bytes = await paint(picture);
    await writeFile(join(preview, `${name}.jpg`), bytes);
    console.log(name, Math.round(bytes.length / 1024), 'kB');
  }
} else await build();

async function build() {
  const folder = join(DESK, 'media');
  const list = join(DESK, 'media.json');
  const before = new Map(
    JSON.parse(await readFile(list, 'utf8').catch(() => '[]')).map((media) => [media.fileName, media.sha]),
  );
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const media = [];
  /** @type {Map<string, string>} */
  const renamed = new Map();
  for (const [name, picture] of Object.entries(PICTURES)) {
    const bytes = await paint(picture);
    const sha = createHash('sha256').update(bytes).digest('hex');
    const fileName = `${name}.jpg`;
    const old = before.get(fileName);
    if (old && old !== sha) renamed.set(old, sha);
    await writeFile(join(folder, `${sha}.jpg`), bytes);
    const [width, height] = picture.size;
    media.push({
      sha,
      mime: 'image/jpeg',
      width,
      height,
      bytes: bytes.length,
      fileName,
      credit: CREDIT,
      caption: '',
      takenAt: null,
      hadLocation: false,
      licence: LICENCE,
    });
  }
  await writeFile(list, `${JSON.stringify(media, null, 2)}\n`);
  const pieces = (await readdir(join(DESK, 'pieces'))).map((name) => join(DESK, 'pieces', name));
  for (const file of [join(DESK, 'desk.json'), ...pieces]) {
    const text = await readFile(file, 'utf8');
    const updated = text.replace(/[0-9a-f]{64}/g, (sha) => renamed.get(sha) ?? sha);
    if (updated !== text) await writeFile(file, updated);
  }
  console.log(`${media.length} pictures, ${renamed.size} changed`);
}
