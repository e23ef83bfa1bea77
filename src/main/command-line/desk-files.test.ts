import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it, onTestFinished } from 'vitest';
import { fromTelephone } from '../backend/media/testing';
import { deskFiles } from './desk-files';

it('pictures beside a page are upright and do not say where they were taken', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'copydesk-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const bytes = await fromTelephone('jpeg');
  const sha = createHash('sha256').update(bytes).digest('hex');
  const folder = join(dataDir, 'media', sha.slice(0, 2));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, sha), bytes);

  const read = deskFiles(dataDir, dataDir, (line) => expect.unreachable(line));
  const file = await read(`/media/${sha}`);
  expect(file?.type).toBe('image/jpeg');
  const { exif, width, height } = await sharp(file?.bytes).metadata();
  expect({ exif, width, height }).toEqual({ width: 48, height: 64 });
  expect(await read(`/media/${'0'.repeat(64)}`)).toBeNull();
});
