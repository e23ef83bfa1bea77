import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { violations } from '../axe';
import { copydesk, copydeskJson } from '../command-line';
import { expect, test } from '../fixtures';

const FIRST =
  'The council moved a bench last month, and nobody voted on it. It had stood outside the library for thirty years.';
const SECOND = 'Now it faces the road. A bench that faces a road is a bench for waiting to leave.';
const PIECE = `---\ntitle: The bench outside the library\n---\n\n${FIRST}\n\n${SECOND}\n`;

interface Comparison {
  score: number;
  withoutPictures: string | null;
  regions: { id: string; found: boolean; text: number; pixels: number | null }[];
  extras: string[];
}

/** Somebody's site, with the piece on it as an editor there left it. */
const compareTest = test.extend<{ site: string }>({
  site: async ({}, use) => {
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gazette</title><body>
      <header><a href="/">Gazette</a></header>
      <article><h1>The bench outside the library</h1>
      <p>${FIRST}</p><p>${SECOND.replace('road.', 'street.')}</p><p>Read more in our archive.</p></article>`;
    const pages: Record<string, string> = {
      '/piece': page,
      '/login': '<!doctype html><title>Gazette</title><h1>Log in</h1><form><input></form>',
      '/large': page + 'x'.repeat(20_000_000),
    };
    const server: Server = createServer(({ url = '' }, response) => {
      response.writeHead(url in pages ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(pages[url] ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

compareTest(
  'a piece is compared with its page, and what differs is shown',
  async ({ page, workstation, site, dataFolder }) => {
    const { dataDir } = workstation;
    const file = join(dataFolder.path, 'bench.md');
    writeFileSync(file, PIECE);
    const { id } = await copydeskJson<{ id: string }>(dataDir, 'import', file);
    const compared = await copydeskJson<Comparison>(
      dataDir,
      'compare',
      id,
      '--to',
      `${site}/piece`,
      '--allow-local',
    );
    expect(compared.withoutPictures).toBeNull();
    expect(compared.regions.filter(({ found }) => !found)).toEqual([]);
    expect(compared.extras).toEqual(['Read more in our archive.']);
    for (const { id: region, pixels } of compared.regions) expect(pixels, region).not.toBeNull();

    await page.goto(`${new URL(page.url()).origin}/#/piece/${id}/compare`);
    const parts = page.getByRole('region', { name: 'Parts of the page' });
    await expect(parts.getByRole('button', { name: /^Headline .* 100/ })).toBeVisible();
    await expect(parts.getByText('Read more in our archive.')).toBeVisible();
    const part = page.getByRole('region', { name: 'Part in view' });
    await expect(part.locator('del').first()).toContainText('road');
    await expect(part.locator('ins').first()).toContainText('street');
    await expect(part.getByRole('img')).toHaveCount(3);
    await parts.getByRole('button', { name: /^Headline/ }).press('Enter');
    await expect(part.getByRole('heading', { name: 'Headline' })).toBeVisible();
    expect(await violations(page, { inside: '.app-content' })).toEqual([]);

    for (const [path, reason] of [
      ['gone', 'could not be compared: the server answered 404'],
      ['large', 'could not be compared: it has more than 8 MB'],
      ['login', 'Neither the headline nor any of the text stands at'],
    ]) {
      const failed = await copydesk(dataDir, 'compare', id, '--to', `${site}/${path}`, '--allow-local');
      expect([failed.code, failed.stderr]).toEqual([1, expect.stringContaining(reason ?? '')]);
    }
    await expect(page.getByRole('navigation', { name: 'History' }).getByRole('button')).toHaveCount(1);
  },
);

compareTest(
  'an address on this computer is refused, with the reason beside the form',
  async ({ page, workstation, site, dataFolder }) => {
    const file = join(dataFolder.path, 'bench.md');
    writeFileSync(file, PIECE);
    const { id } = await copydeskJson<{ id: string }>(workstation.dataDir, 'import', file);
    await page.goto(`${new URL(page.url()).origin}/#/piece/${id}/compare`);
    await expect(page.getByText('Not compared yet')).toBeVisible();
    await page.getByLabel('Address of the page').fill(`${site}/piece`);
    await page.getByLabel('Address of the page').press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'local network' })).toBeVisible();
  },
);
