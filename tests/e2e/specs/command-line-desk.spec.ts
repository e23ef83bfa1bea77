import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PIECE_STATUSES } from '../../../src/shared/model/workflow';
import { copydesk, copydeskJson, run } from '../command-line';
import { expect, test as base } from '../fixtures';
import { startServeHost } from '../hosts';

interface Row {
  id: string;
  status: string;
}
interface Files {
  paths: string[];
  openFindings: { rule: string }[];
}
/** Of the sample desk: with a lead picture, words in italics and a placeholder that a check finds. */
const ID = 'piece-stop-apologising-for-short-books';
const MEDIA = 'stop-apologising-for-short-books-media';

/** A folder with the sample desk's pieces. No workstation is open: each command opens the store, or goes through the one that has. */
const test = base.extend<{ dataDir: string }>({
  dataDir: async ({ dataFolder: { path } }, use) => {
    await copydeskJson(path, 'desk', 'import', 'resources/sample-desk');
    await use(path);
  },
});
test.skip(({ host }) => host === 'electron', 'no host is started');

test('pieces are listed by status', async ({ dataDir }) => {
  const [all, ...parts] = await Promise.all([
    copydeskJson<Row[]>(dataDir, 'list'),
    ...PIECE_STATUSES.map((status) => copydeskJson<Row[]>(dataDir, 'list', '--status', status)),
  ]);
  PIECE_STATUSES.forEach((status, index) => {
    const rows = parts[index] ?? [];
    expect(new Set([...rows.map((row) => row.status), status])).toEqual(new Set([status]));
    // What was spiked is listed only when it is asked for.
    if (status !== 'spiked') expect(rows).toEqual(all.filter((row) => row.status === status));
  });
  expect(parts.filter((rows) => rows.length > 0).length).toBeGreaterThan(2);
  expect(await copydesk(dataDir, 'list', '--status', 'lost')).toMatchObject({ code: 2, stdout: '' });
});

test('a piece is shown as text, HTML and Markdown', async ({ dataDir }) => {
  const [text, html, markdown, absent] = await Promise.all([
    copydesk(dataDir, 'show', ID, '--format', 'text'),
    copydesk(dataDir, 'show', ID, '--format', 'html'),
    copydesk(dataDir, 'show', ID, '--format', 'markdown'),
    copydesk(dataDir, 'show', 'piece-none'),
  ]);
  expect(text.stdout).toContain('her voice, under-written. The book has 118 pages.');
  expect(html.stdout).toContain('her voice, <em>under-written</em>. The book has 118 pages.');
  expect(markdown.stdout).toContain('her voice, *under-written*. The book has 118 pages.');
  expect(markdown.stdout).toMatch(/^---\ntitle: Stop apologising for short books\n/);
  expect(absent).toMatchObject({ code: 1, stdout: '' });
});

test('a piece is exported as HTML and as Markdown with its picture beside it, and what is open is told', async ({
  dataDir,
}) => {
  const inTheWay = join(dataDir, 'a-file');
  writeFileSync(inTheWay, '');
  const exported = (format: string, out: string): Promise<Files> =>
    copydeskJson(dataDir, 'export', ID, '--to', format, '--confirm', '--out', join(dataDir, out));
  // Not before that is confirmed.
  const unasked = join(dataDir, 'unasked');
  expect(await copydesk(dataDir, 'export', ID, '--to', 'html', '--out', unasked)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('One finding stops this export.'),
  });
  expect(existsSync(unasked)).toBe(false);
  const [html, markdown, refused] = await Promise.all([
    exported('html', 'as-html'),
    exported('markdown', 'as-markdown'),
    copydesk(dataDir, 'export', ID, '--to', 'html', '--confirm', '--out', inTheWay),
  ]);
  for (const { paths, openFindings } of [html, markdown]) {
    const [page = '', picture = ''] = paths;
    expect(existsSync(picture)).toBe(true);
    const written = readFileSync(page, 'utf8');
    expect(written).toContain(picture.slice(picture.indexOf(MEDIA)));
    expect(written).toContain('The book has 118 pages.');
    expect(openFindings.map(({ rule }) => rule)).toEqual(['T3']);
  }
  expect(html.paths[0]).toBe(join(dataDir, 'as-html/stop-apologising-for-short-books.html'));
  expect(markdown.paths[0]).toBe(join(dataDir, 'as-markdown/stop-apologising-for-short-books.md'));
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain(inTheWay);
});

test('a preview is written for a width, and for the reader’s own without one', async ({ dataDir }) => {
  const viewport = '<meta name="viewport" content="width=';
  expect((await copydesk(dataDir, 'preview', ID)).stdout).toContain(`${viewport}device-width`);
  const path = join(dataDir, 'page.html');
  await copydeskJson(dataDir, 'preview', ID, '--width', '400', '--out', path);
  expect(readFileSync(path, 'utf8')).toContain(`${viewport}400"`);
  for (const width of ['0', '1e9', 'wide'])
    expect(await copydesk(dataDir, 'preview', ID, '--width', width)).toMatchObject({ code: 2, stdout: '' });
});

test('the folder may be named after the command, and --json too', async ({ dataDir }) => {
  const { stdout } = await run(['show', ID, '--format', 'json', '--data', dataDir]);
  expect(await run(['show', ID, `--data=${dataDir}`, '--format', 'json'])).toMatchObject({ code: 0, stdout });
  const archive = join(dataDir, 'desk.copydesk');
  const exported = await run(['desk', 'export', archive, '--json', '--data', dataDir]);
  expect(JSON.parse(exported.stdout)).toMatchObject({ pieces: expect.any(Number) });
  expect(existsSync(archive)).toBe(true);
});

test('a desk goes whole into another folder, once', async ({ dataDir }) => {
  const archive = join(dataDir, 'desk.copydesk');
  const another = join(dataDir, 'another');
  const { pieces, media } = await copydeskJson<{ pieces: number; media: number }>(
    dataDir,
    ...['desk', 'export', archive],
  );
  expect(await copydeskJson(another, 'desk', 'import', archive)).toMatchObject({ added: pieces, media });
  expect(await copydeskJson(another, 'desk', 'import', archive)).toMatchObject({
    added: 0,
    copied: 0,
    unchanged: pieces,
  });
  const ids = async (folder: string) =>
    (await copydeskJson<Row[]>(folder, 'list')).map(({ id, status }) => `${id} ${status}`).sort();
  expect(await ids(another)).toEqual(await ids(dataDir));
  // All but who did what: that is told of the desk where it was done.
  const shownBy = async (folder: string) => ({
    ...(await copydeskJson<object>(folder, 'show', ID, '--format', 'json')),
    log: null,
  });
  expect(await shownBy(another)).toEqual(await shownBy(dataDir));
  const shown = await copydesk(another, 'preview', ID, '--out', join(another, 'page.html'));
  expect(shown).toMatchObject({ code: 0, stderr: '' });
  expect(readdirSync(join(another, 'page-files/media'))).not.toEqual([]);

  const damaged = join(dataDir, 'damaged.copydesk');
  writeFileSync(damaged, readFileSync(archive).subarray(0, 4000));
  expect(await copydesk(another, 'desk', 'import', damaged)).toMatchObject({ code: 1, stdout: '' });
});

test('a command that comes as soon as a new desk is open finds the whole sample on it', async ({
  dataFolder: { path },
}) => {
  const serve = await startServeHost(path, { sample: true });
  const rows = await Promise.all([
    copydeskJson<Row[]>(path, 'list'),
    copydeskJson<Row[]>(path, 'list', '--status', 'spiked'),
  ]);
  await serve.stop();
  expect(rows.flat()).toHaveLength(readdirSync('resources/sample-desk/pieces').length);
});
