import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDamage } from '../database/damage';
import { DATABASE_FILE, listBackups, makeBackup } from './backups';
import { carryOutRestore, prepareRestore } from './restore';
import { folder, headed, openDesk } from './testing';

const PIECES = 60;
const SHA = 'ab'.padEnd(64, '0');

describe('a backup', () => {
  it('made while pieces are written is whole, and holds at least what was there when it began', async () => {
    const desk = openDesk(folder());
    desk.store.write((tx) => {
      for (let n = 0; n < PIECES; n += 1) desk.pieces.createIn(tx, { root: headed(`before ${n}`) });
    });
    const finished = new AbortController();
    const making = makeBackup(desk.store, desk.dataDir).finally(() => finished.abort());
    let during = 0;
    while (!finished.signal.aborted) {
      desk.pieces.create({ root: headed('during') });
      during += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    const { path } = await making;
    expect(during).toBeGreaterThan(3);
    expect(findDamage({ path: join(path, DATABASE_FILE) })).toEqual([]);
    const copy = openDesk(path);
    const before = copy.headlines().filter((words) => words.startsWith('before'));
    expect(new Set(before).size).toBe(PIECES);
    for (const { id } of copy.store.all<{ id: string }>('SELECT id FROM piece'))
      expect(copy.documents.current(id).root.children[0]?.type).toBe('headline');
  });

  it('is listed newest first, old ones go, and one that was broken off never counts', async () => {
    const dataDir = folder();
    const desk = openDesk(dataDir);
    const broken = join(dataDir, 'backups', '2020-01-01T00-00-00-000Z.unfinished');
    mkdirSync(broken, { recursive: true });
    writeFileSync(join(broken, DATABASE_FILE), 'half');
    expect(listBackups(dataDir)).toEqual([]);
    const names: string[] = [];
    for (let n = 0; n < 16; n += 1) names.push((await makeBackup(desk.store, dataDir)).name);
    expect(listBackups(dataDir).map((backup) => backup.name)).toEqual(names.toReversed().slice(0, 14));
    expect(existsSync(broken)).toBe(false);
  });
});

describe('restoring', () => {
  it('brings the desk’s own themes back as they were, and keeps what it replaces', async () => {
    const dataDir = folder();
    const desk = openDesk(dataDir);
    const file = join(dataDir, 'themes', 'courier', 'page.css');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'as it was');
    const { path, themes } = await makeBackup(desk.store, dataDir);
    expect(themes).toBe(1);
    writeFileSync(file, 'changed');
    await prepareRestore({ dataDir, backup: path });
    desk.store.close();
    carryOutRestore(dataDir, new Date('2026-05-06T07:08:09.000Z'));
    expect(readFileSync(file, 'utf8')).toBe('as it was');
    const replaced = join(dataDir, 'replaced-2026-05-06T07-08-09-000Z-themes', 'courier', 'page.css');
    expect(readFileSync(replaced, 'utf8')).toBe('changed');
  });

  it('brings pieces and pictures back, keeps what it replaces, and resets every watcher', async () => {
    const dataDir = folder();
    const desk = openDesk(dataDir);
    const id = desk.pieces.create({ root: headed('as it was') });
    await desk.files.write(SHA, new Uint8Array([1, 2, 3]));
    const { path } = await makeBackup(desk.store, dataDir);
    desk.pieces.overwrite(id, headed('changed'), {}, { what: 'fields' });
    desk.pieces.create({ root: headed('new') });
    desk.files.remove(SHA);
    const cursor = desk.store.cursor();
    desk.close();
    await prepareRestore({ dataDir, backup: path });
    carryOutRestore(dataDir, new Date('2026-11-22T09:00:00Z'));
    const restored = openDesk(dataDir);
    expect(restored.headlines()).toEqual(['as it was']);
    expect([...(await restored.files.read(SHA))]).toEqual([1, 2, 3]);
    // However much is written from now on, the old cursor never fits again.
    for (let n = 0; n < 20; n += 1) restored.pieces.create({});
    expect(restored.store.changesSince(cursor)).toBeNull();
    const replaced = join(dataDir, 'replaced-2026-11-22T09-00-00-000Z.sqlite');
    expect(findDamage({ path: replaced })).toEqual([]);
  });

  it('changes nothing until it is carried out, nor where nothing was prepared', async () => {
    const dataDir = folder();
    const desk = openDesk(dataDir);
    desk.pieces.create({ root: headed('one') });
    const { path } = await makeBackup(desk.store, dataDir);
    desk.pieces.create({ root: headed('two') });
    await prepareRestore({ dataDir, backup: path });
    expect(desk.headlines()).toEqual(['one', 'two']);
    desk.close();
    carryOutRestore(dataDir, new Date());
    carryOutRestore(dataDir, new Date());
    expect(openDesk(dataDir).headlines()).toEqual(['one']);
  });

  it('broken off between the two exchanges is finished by the next start', async () => {
    const dataDir = folder();
    const desk = openDesk(dataDir);
    desk.pieces.create({ root: headed('one') });
    const { path } = await makeBackup(desk.store, dataDir);
    desk.close();
    await prepareRestore({ dataDir, backup: path });
    carryOutRestore(dataDir, new Date());
    renameSync(join(dataDir, DATABASE_FILE), join(dataDir, 'restored.sqlite'));
    carryOutRestore(dataDir, new Date());
    expect(openDesk(dataDir).headlines()).toEqual(['one']);
  });

  it.each([
    ['is damaged', 'store-corrupt', (path: string) => writeFileSync(path, 'SQLite format 3\0 but no more')],
    [
      'has a page overwritten',
      'store-corrupt',
      (path: string) => {
        const bytes = readFileSync(path);
        bytes.fill(0xa5, 4096 * 3, 4096 * 5);
        writeFileSync(path, bytes);
      },
    ],
  ])('of a backup that %s is refused, and the desk stays as it was', async (_what, code, spoil) => {
    const dataDir = folder();
    const desk = openDesk(dataDir);
    desk.pieces.create({ root: headed('one') });
    const { path } = await makeBackup(desk.store, dataDir);
    spoil(join(path, DATABASE_FILE));
    await expect(prepareRestore({ dataDir, backup: path })).rejects.toMatchObject({ code });
    desk.close();
    carryOutRestore(dataDir, new Date());
    expect(openDesk(dataDir).headlines()).toEqual(['one']);
  });

  it('of a backup by a newer version is refused before anything is replaced', async () => {
    const dataDir = folder();
    const newer = openDesk(folder());
    newer.store.database.pragma('user_version = 99999');
    const { path } = await makeBackup(newer.store, newer.dataDir);
    await expect(prepareRestore({ dataDir, backup: path })).rejects.toMatchObject({ code: 'store-newer' });
    expect(existsSync(join(dataDir, 'restored.sqlite.part'))).toBe(false);
  });

  it('of a folder without a database is refused', async () => {
    await expect(prepareRestore({ dataDir: folder(), backup: folder() })).rejects.toMatchObject({
      code: 'file-missing',
    });
  });
});
