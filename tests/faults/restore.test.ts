/** Backups made while pieces are written, and put back while pages are open. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { Connection } from '../../src/renderer/src/api/connection';
import { PieceSession } from '../../src/renderer/src/editor/session';
import { temporaryDirectory } from '../temporary-directory';
import { client, command, openPort, ROOT, serve } from './support/desk';

interface OpenPage {
  connection: Connection;
  session: PieceSession;
  outdated: () => number;
  resets: () => number;
}

/** The page's own client, over the workstation's local socket. */
async function page(dataDir: string, id: string): Promise<OpenPage> {
  const connection = new Connection(openPort(dataDir));
  let resets = 0;
  let outdated = 0;
  connection.onChange((change) => {
    if (change === 'reset') resets += 1;
  });
  connection.start();
  onTestFinished(() => connection.stop());
  const session = await PieceSession.open(id, connection);
  session.onOutdated(() => (outdated += 1));
  return { connection, session, outdated: () => outdated, resets: () => resets };
}

const saved = (session: PieceSession): Promise<void> =>
  expect.poll(() => session.getSave(), { timeout: 20_000 }).toMatchObject({ pending: 0, error: null });

it('a backup put back in the app: the worker restarts, pages reconnect and read everything again', async () => {
  const dataDir = join(temporaryDirectory(), 'desk');
  await serve(dataDir);
  const { api } = await client(dataDir);
  const { id } = await api.pieces.create({ headline: 'Kept' });
  const open = await page(dataDir, id);
  const text = open.session.doc.getText('test');
  text.insert(0, 'as it was');
  await saved(open.session);
  const { name } = await api.system.backup();
  text.insert(0, 'changed since, ');
  await saved(open.session);
  await api.pieces.create({ headline: 'New since' });
  await api.system.restore({ name });
  await expect.poll(open.outdated, { timeout: 20_000 }).toBe(1);
  expect(open.resets()).toBe(1);
  const again = await PieceSession.open(id, open.connection);
  expect(again.doc.getText('test').toJSON()).toBe('as it was');
  again.doc.getText('test').insert(0, 'goes on, ');
  await saved(again);
  const rows = await open.connection.api.pieces.list({});
  expect(rows.rows.map((row) => row.id)).toEqual([id]);
  const kept = await PieceSession.open(id, open.connection);
  expect(kept.doc.getText('test').toJSON()).toBe('goes on, as it was');
});

it('a piece that the backup holds whole goes on with what was not sent yet', async () => {
  const dataDir = join(temporaryDirectory(), 'desk');
  await serve(dataDir);
  const { api } = await client(dataDir);
  const { id } = await api.pieces.create({ headline: 'Kept' });
  const open = await page(dataDir, id);
  open.session.doc.getText('test').insert(0, 'in the backup');
  await saved(open.session);
  const { name } = await api.system.backup();
  await api.system.restore({ name });
  open.session.doc.getText('test').insert(0, 'typed meanwhile, ');
  await expect.poll(open.resets, { timeout: 20_000 }).toBe(1);
  await saved(open.session);
  expect(open.outdated()).toBe(0);
  const kept = await PieceSession.open(id, open.connection);
  expect(kept.doc.getText('test').toJSON()).toBe('typed meanwhile, in the backup');
});

const headlines = async (dataDir: string): Promise<string[]> => {
  const { result } = await command(dataDir, 'list');
  return (result as { headline: string }[]).map(({ headline }) => headline);
};

it('the command line puts one back through the open workstation, by name or by path', async () => {
  const folder = temporaryDirectory();
  const dataDir = join(folder, 'desk');
  const host = await serve(dataDir);
  const { api } = await client(dataDir);
  const { id } = await api.pieces.create({ headline: 'Kept' });
  const open = await page(dataDir, id);
  const { name, path } = await api.system.backup();
  await api.pieces.create({ headline: 'New since' });
  expect(await command(dataDir, 'restore', name)).toMatchObject({ code: 0, result: { restored: name } });
  // The next command finds the desk that was put back, without waiting for anything.
  expect(await headlines(dataDir)).toEqual(['Kept']);
  await expect.poll(open.resets, { timeout: 20_000 }).toBe(1);

  const elsewhere = join(folder, 'elsewhere');
  cpSync(path, elsewhere, { recursive: true });
  await open.connection.api.pieces.create({ headline: 'Newer' });
  expect(await command(dataDir, 'restore', elsewhere)).toMatchObject({ code: 0 });
  expect(await headlines(dataDir)).toEqual(['Kept']);
  expect((await command(dataDir, 'restore', 'never made')).error).toMatchObject({
    code: 'not-found',
    params: { id: 'never made' },
  });
  expect(await host.stop()).toBe(0);
});

it('the command line puts one back where nobody holds the folder, and where there was none', async () => {
  const folder = temporaryDirectory();
  const dataDir = join(folder, 'desk');
  await command(dataDir, 'import', join(ROOT, 'tests/fixtures/import/local-page.txt'));
  const before = await headlines(dataDir);
  const { name, path } = (await command(dataDir, 'backup')).result as { name: string; path: string };
  writeFileSync(join(dataDir, 'desk.sqlite'), 'no database');
  expect((await command(dataDir, 'list')).error).toMatchObject({ code: 'store-corrupt' });
  expect(await command(dataDir, 'restore', name)).toMatchObject({ code: 0 });
  expect(await headlines(dataDir)).toEqual(before);
  expect((await command(dataDir, 'restore', 'never made')).error).toMatchObject({ code: 'not-found' });

  const another = join(folder, 'another');
  expect(await command(another, 'restore', path)).toMatchObject({ code: 0 });
  expect(await headlines(another)).toEqual(before);
});
