/** Destinations by the built command line alone: added with each way of giving a password, used, forgotten. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Destination } from '../../src/shared/model/delivery';
import type { ErrorData } from '../../src/shared/model/errors';
import { copydeskJson, run, type Ran } from '../e2e/command-line';
import { temporaryDirectory } from '../temporary-directory';
import { siteAs } from './site';
import { describeWordPress } from './suite';

const errorOf = ({ stderr }: Ran): ErrorData => (JSON.parse(stderr) as { error: ErrorData }).error;

describeWordPress('the command line', (server) => {
  const { login, password } = server.users.editor;
  const addWords = (dataDir: string, name: string, url: string): string[] => [
    ...['destination', 'add', 'wordpress', '--name', name, '--url', url, '--user', login],
    ...['--json', '--data', dataDir],
  ];

  it('adds a site, sends a piece there, and forgets the site', async () => {
    const folder = temporaryDirectory();
    const dataDir = join(folder, 'desk');
    const added = await run(addWords(dataDir, 'Gazette', server.url), { input: `${password}\n` });
    expect(added).toMatchObject({ code: 0, stderr: '' });
    expect(added.stdout).not.toContain(password);
    expect(await copydeskJson<Destination[]>(dataDir, 'destination', 'list')).toMatchObject([
      { name: 'Gazette', user: login, allowInsecure: false },
    ]);

    const word = `quaysong${process.pid}`;
    const article = join(folder, 'article.md');
    writeFileSync(article, `# The ${word} ferry\n\nThe ferry still crosses at dawn.\n`);
    const { id } = await copydeskJson<{ id: string }>(dataDir, 'import', article);
    await copydeskJson(dataDir, 'export', id, '--to', 'Gazette', '--confirm');
    expect(await siteAs(server, 'editor').postsWith(word)).toHaveLength(1);

    await copydeskJson(dataDir, 'destination', 'remove', 'Gazette');
    expect(await copydeskJson(dataDir, 'destination', 'list')).toEqual([]);
    expect(readFileSync(join(dataDir, 'secrets.json'), 'utf8')).not.toContain(password);
    const gone = await run(['export', id, '--to', 'Gazette', '--confirm', '--json', '--data', dataDir]);
    expect(errorOf(gone).code).toBe('destination-not-found');
  });

  it('sends a password over plain http to another machine only after it was confirmed', async () => {
    const dataDir = join(temporaryDirectory(), 'desk');
    // Reaches this machine, by an address that is not a loopback one.
    const url = server.url.replace('127.0.0.1', '0.0.0.0');
    expect(url).not.toBe(server.url);
    const env = { COPYDESK_SECRET: password };
    const unconfirmed = await run(addWords(dataDir, 'Gazette', url), { env });
    expect(errorOf(unconfirmed).code).toBe('site-insecure');
    expect(await copydeskJson(dataDir, 'destination', 'list')).toEqual([]);
    const confirmed = await run([...addWords(dataDir, 'Gazette', url), '--allow-insecure'], { env });
    expect(confirmed).toMatchObject({ code: 0, stderr: '' });
    expect(await copydeskJson(dataDir, 'destination', 'list')).toMatchObject([{ url, allowInsecure: true }]);
  });
});
