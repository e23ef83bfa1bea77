/** A store that is damaged, too new or incomplete: named for what it is, and left to the byte as it was. */
import { readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { temporaryDirectory } from '../temporary-directory';
import { client, command, contentsOf, serve } from './support/desk';

const ARTICLE = join(import.meta.dirname, '../fixtures/import/broadsheet-page.txt');
const PICTURE = join(import.meta.dirname, '../fixtures/images/quay.jpg');
const PAGE = 4096;

/** A desk with one piece, closed. */
async function desk(): Promise<{ dataDir: string; database: string; id: string }> {
  const dataDir = join(temporaryDirectory(), 'desk');
  const { result, stderr } = await command(dataDir, 'import', ARTICLE);
  if (result === null) throw new Error(stderr);
  return { dataDir, database: join(dataDir, 'desk.sqlite'), id: (result as { id: string }).id };
}

function edit(path: string, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(path);
  change(bytes);
  writeFileSync(path, bytes);
}

const random = (length: number): Uint8Array => new Uint8Array(length).map((_, at) => (at * 197 + 31) % 251);

describe('a damaged database', () => {
  it.each<[string, (path: string) => void]>([
    ['random bytes', (path) => writeFileSync(path, random(50_000))],
    ['text', (path) => writeFileSync(path, 'Dear desk, here are my notes.\n'.repeat(400))],
    ['cut in the middle of a page', (path) => truncateSync(path, Math.floor(statSync(path).size / 2) + 100)],
    ['cut after its header', (path) => truncateSync(path, PAGE)],
    ['a broken schema page', (path) => edit(path, (bytes) => bytes.fill(0xa5, 100, PAGE))],
  ])('(%s) is refused by name, and not a byte of it changes', async (_what, spoil) => {
    const { dataDir, database } = await desk();
    spoil(database);
    const before = contentsOf(dataDir);
    const { code, error } = await command(dataDir, 'list');
    expect(error).toMatchObject({ code: 'store-corrupt', params: { path: database } });
    expect(code).toBe(1);
    await expect(serve(dataDir)).rejects.toThrow(/is damaged/);
    expect(contentsOf(dataDir)).toEqual(before);
  });

  it('(emptied) is not taken for a new desk where backups lie beside it', async () => {
    const { dataDir, database, id } = await desk();
    await command(dataDir, 'backup');
    truncateSync(database, 0);
    const before = contentsOf(dataDir);
    const { error } = await command(dataDir, 'list');
    expect(error).toMatchObject({ code: 'store-corrupt', params: { path: database } });
    expect(contentsOf(dataDir)).toEqual(before);
    const [{ name } = { name: 'none' }] = (await command(dataDir, 'restore')).result as { name: string }[];
    expect((await command(dataDir, 'restore', name)).code).toBe(0);
    expect((await command(dataDir, 'list')).result).toMatchObject([{ id }]);
  });

  it('with one broken page opens, and what lies on that page is refused by name', async () => {
    const { dataDir, database, id } = await desk();
    breakTable(database, 'document_update');
    const checked = await command(dataDir, 'check', id);
    expect(checked.error).toMatchObject({ code: 'store-corrupt' });
    // Rows lie elsewhere and can still be read, with the words that were last projected.
    expect((await command(dataDir, 'list')).result).toHaveLength(1);
    expect((await command(dataDir, 'show', id)).result).not.toBeNull();
    const { code, result } = await command(dataDir, 'doctor');
    expect(code).toBe(1);
    expect(result).toMatchObject({ healthy: false });
  });

  it('is replaced by a backup on request', async () => {
    const { dataDir, database, id } = await desk();
    const { result } = await command(dataDir, 'backup');
    writeFileSync(database, random(50_000));
    const { name } = result as { name: string };
    expect(await command(dataDir, 'restore')).toMatchObject({ code: 0, result: [{ name }] });
    expect(await command(dataDir, 'restore', name)).toMatchObject({ code: 0, result: { restored: name } });
    expect(await command(dataDir, 'list')).toMatchObject({ code: 0, result: [{ id }] });
    expect(await command(dataDir, 'doctor')).toMatchObject({ code: 0, result: { healthy: true } });
  });
});

/** Overwrites the root page of a table. */
function breakTable(path: string, table: string): void {
  const database = new SQLite(path);
  const { rootpage } = database
    .prepare<[string], { rootpage: number }>('SELECT rootpage FROM sqlite_master WHERE name = ?')
    .get(table)!;
  database.close();
  edit(path, (bytes) => bytes.fill(0xa5, (rootpage - 1) * PAGE, rootpage * PAGE));
}

it('a database from a newer version is refused by name, and not a byte of it changes', async () => {
  const { dataDir, database } = await desk();
  const newer = new SQLite(database);
  newer.pragma('user_version = 99990');
  newer.close();
  const before = contentsOf(dataDir);
  expect((await command(dataDir, 'list')).error).toMatchObject({
    code: 'store-newer',
    params: { found: 99990 },
  });
  await expect(serve(dataDir)).rejects.toThrow(/newer Copydesk/);
  expect(contentsOf(dataDir)).toEqual(before);
});

describe('a missing picture', () => {
  it('is named by the doctor, and stops neither the list, the preview nor the archive', async () => {
    const { dataDir, id } = await desk();
    await serve(dataDir);
    const { api } = await client(dataDir);
    const media = await api.media.add({ name: 'quay.jpg', bytes: new Uint8Array(readFileSync(PICTURE)) });
    rmSync(join(dataDir, 'media', media.sha.slice(0, 2), media.sha));
    const report = await api.system.doctor();
    expect(report.healthy).toBe(false);
    expect(report.checks.find((check) => check.name === 'media')?.problems[0]).toMatch(
      /quay\.jpg .* is missing/,
    );
    expect((await api.pieces.list({})).rows[0]?.id).toBe(id);
    expect((await api.preview.render({ id })).html).toContain('<html');
    await api.system.exportDesk({ path: join(dataDir, 'archive.zip') });
    // The same picture again heals it.
    await api.media.add({ name: 'quay.jpg', bytes: new Uint8Array(readFileSync(PICTURE)) });
    expect(await api.system.doctor()).toMatchObject({ healthy: true });
  });
});
