/** A disk that is full or cannot be written to: a clear sentence, the store as it was, and on with it once it can. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { temporaryDirectory } from '../temporary-directory';
import { client, command, contentsOf, serve } from './support/desk';
import { describeDisk, smallDisk } from './support/small-disk';

const ARTICLE = join(import.meta.dirname, '../fixtures/import/broadsheet-page.txt');
const PICTURE = join(import.meta.dirname, '../fixtures/images/quay.jpg');

describeDisk('a full disk', () => {
  it('refuses a new desk by name and leaves nothing behind that is mistaken for one', async () => {
    const disk = smallDisk(4);
    disk.fill();
    const { code, error } = await command(join(disk.path, 'desk'), 'list');
    expect(error).toMatchObject({ code: 'disk-full' });
    expect(code).toBe(1);
    disk.free();
    expect(await command(join(disk.path, 'desk'), 'list')).toMatchObject({ code: 0, result: [] });
  });

  it('refuses what is written while a workstation is open, and takes it once there is space', async () => {
    const disk = smallDisk(8);
    const dataDir = join(disk.path, 'desk');
    await serve(dataDir);
    const { api } = await client(dataDir);
    const { id } = await api.pieces.create({ headline: 'Before' });
    const before = await api.pieces.open({ id });
    disk.fill();
    const doc = new Y.Doc();
    Y.applyUpdate(doc, before.state);
    const vector = Y.encodeStateVector(doc);
    doc.getText('test').insert(0, 'x'.repeat(200_000));
    const update = Y.encodeStateAsUpdate(doc, vector);
    const push = (): Promise<unknown> => api.pieces.push({ id, update, client: 'test' });
    await expect(push()).rejects.toMatchObject({ code: 'disk-full' });
    await expect(api.system.backup()).rejects.toMatchObject({ code: 'disk-full' });
    expect(readdirSync(join(dataDir, 'backups'))).toEqual([]);
    expect((await api.pieces.open({ id })).state).toEqual(before.state);
    expect((await api.pieces.list({})).total).toBe(1);
    disk.free();
    await push();
    const after = new Y.Doc();
    Y.applyUpdate(after, (await api.pieces.open({ id })).state);
    expect(after.getText('test').length).toBe(200_000);
    expect(await api.system.doctor()).toMatchObject({ healthy: true });
  });

  it('refuses an import and a picture whole', async () => {
    const disk = smallDisk(8);
    const dataDir = join(disk.path, 'desk');
    await serve(dataDir);
    const { api } = await client(dataDir);
    disk.fill();
    const picture = { name: 'quay.jpg', bytes: new Uint8Array(readFileSync(PICTURE)) };
    await expect(api.media.add(picture)).rejects.toMatchObject({ code: 'disk-full' });
    expect(await api.media.list()).toEqual([]);
    const files = existsSync(join(dataDir, 'media'))
      ? readdirSync(join(dataDir, 'media'), { recursive: true })
      : [];
    expect(files.filter((name) => String(name).length > 2)).toEqual([]);
    // Enough for a few pages, not for a piece.
    let error = null;
    for (let n = 0; n < 100 && error === null; n += 1)
      ({ error } = await command(dataDir, 'import', ARTICLE));
    expect(error).toMatchObject({ code: 'disk-full' });
    disk.free();
    await api.media.add(picture);
    expect(await api.system.doctor()).toMatchObject({ healthy: true });
  });

  it('keeps a store from opening without touching it', async () => {
    const disk = smallDisk(8);
    const dataDir = join(disk.path, 'desk');
    await command(dataDir, 'import', ARTICLE);
    disk.fill();
    const before = contentsOf(dataDir);
    const { error } = await command(dataDir, 'list');
    expect(error).toMatchObject({ code: 'disk-full' });
    expect(contentsOf(dataDir)).toEqual(before);
    disk.free();
    expect((await command(dataDir, 'list')).result).toHaveLength(1);
  });

  it('refuses a restore, and the desk goes on', async () => {
    const disk = smallDisk(8);
    const dataDir = join(disk.path, 'desk');
    await serve(dataDir);
    const { api } = await client(dataDir);
    await api.pieces.create({ headline: 'Kept' });
    const { name } = await api.system.backup();
    await api.pieces.create({ headline: 'Later' });
    disk.fill();
    await expect(api.system.restore({ name })).rejects.toMatchObject({ code: 'disk-full' });
    expect((await api.pieces.list({})).total).toBe(2);
  });
});

describeDisk('a read-only folder', () => {
  it('is refused by name and stays as it is', async () => {
    const disk = smallDisk(8);
    const dataDir = join(disk.path, 'desk');
    await command(dataDir, 'import', ARTICLE);
    disk.readOnly();
    const before = contentsOf(dataDir);
    const { code, error } = await command(dataDir, 'list');
    expect(error).toMatchObject({ code: 'store-read-only' });
    expect(code).toBe(1);
    await expect(serve(dataDir)).rejects.toThrow(/cannot be written to/);
    expect(contentsOf(dataDir)).toEqual(before);
  });

  it('is refused where the desk would be new', async () => {
    const disk = smallDisk(4);
    disk.readOnly();
    expect((await command(join(disk.path, 'desk'), 'list')).error).toMatchObject({ code: 'store-read-only' });
    expect((await command(disk.path, 'list')).error).toMatchObject({ code: 'store-read-only' });
  });
});

it('a folder that is a file is refused by name', async () => {
  const path = join(temporaryDirectory(), 'desk');
  writeFileSync(path, 'my notes');
  expect((await command(path, 'list')).error).toMatchObject({ code: 'store-read-only', params: { path } });
  expect((await command(join(path, 'below'), 'list')).error).toMatchObject({ code: 'store-read-only' });
  await expect(serve(path)).rejects.toThrow(/cannot be written to/);
});
