import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { CHANNELS } from '../../../src/shared/model/channels';
import type { Finding } from '../../../src/shared/model/checks';
import { copydesk, copydeskJson } from '../command-line';
import { expect, test } from '../fixtures';
import { WritePage } from '../pages/write-page';

interface Imported {
  id: string;
  recognised: { what: string; text: string }[];
  dropped: { what: string; text: string; count: number }[];
}
interface Shown {
  meta: Record<string, unknown> & {
    categories: string[];
    authors: { name: string; bio: string }[];
    contacts: string[];
  };
  root: {
    children: { type: string; media?: string | null; credit?: string; children: { text?: string }[] }[];
  };
}

const PAGES = [
  {
    what: 'the project’s own page',
    path: 'tests/fixtures/import/aggregator-page.txt',
    headline: 'Small harbours can afford to say no to the giants',
    category: 'Harbours',
    credit: 'ILSE VANTER / COASTAL COURIER',
    paragraphs: 9,
    apostrophe: 'harbour”s',
    names: /Tide-?Gate/,
    byline: /^The author is a senior lecturer/,
  },
  {
    what: 'the captured page',
    path: '../shared/seed/opinion-page.txt',
    headline: 'Dawn of a new era for China’s IP industry',
    category: 'Property',
    credit: 'XIN XIN / CHINA DAILY',
    paragraphs: 11,
    apostrophe: 'China”s',
    names: /Deep-?Seek/,
    byline: /^The author is /,
  },
];

for (const expected of PAGES) {
  test(`${expected.what}, imported beside the open app, appears in it with its parts in their places`, async ({
    page,
    workstation,
  }) => {
    test.skip(!existsSync(expected.path), `${expected.path} is not here`);
    const { dataDir } = workstation;
    const imported = await copydeskJson<Imported>(dataDir, 'import', expected.path);
    await expect(page.getByText(expected.headline).first()).toBeVisible();

    const shown = await copydeskJson<Shown>(dataDir, 'show', imported.id, '--format', 'json');
    const children = shown.root.children;
    expect(children.map((node) => node.type)).toEqual([
      'headline',
      'standfirst',
      'figure',
      ...Array.from({ length: expected.paragraphs }, () => 'paragraph'),
    ]);
    expect(children[0]?.children[0]?.text).toBe(expected.headline);
    expect(children[1]?.children, 'no standfirst is invented').toEqual([]);
    expect(children[2]).toMatchObject({ media: null, credit: expected.credit });
    expect(shown.meta.categories).toEqual([expected.category]);
    expect(shown.meta.authors).toHaveLength(1);
    expect(shown.meta.contacts).toHaveLength(2);
    expect(shown.meta).toMatchObject({
      disclaimer: expect.any(String),
      call: expect.any(String),
      sourceNote: expect.any(String),
    });

    // Every line of the page is in the piece or in the report.
    const told = imported.dropped.length + imported.recognised.length;
    expect(told).toBeGreaterThan(20);

    const findings = await copydeskJson<Finding[]>(dataDir, 'check', imported.id);
    const quotes = findings.flatMap(({ rule, target }) =>
      target.kind === 'text' ? [`${rule} ${target.quote}`] : [],
    );
    expect(quotes).toContain(`Q2 ${expected.apostrophe}`);
    expect(quotes.some((quote) => quote.startsWith('D2') && expected.names.test(quote))).toBe(true);

    const out = join(dataDir, 'page.html');
    await copydeskJson(dataDir, 'preview', imported.id, '--out', out, '--now', '2026-11-23T12:00:00Z');
    const html = readFileSync(out, 'utf8');
    for (const node of children.slice(3))
      expect(html).toContain(escaped(node.children[0]?.text ?? '').slice(0, 60));
    expect(html).toContain(expected.credit);
  });
}

test('pages in every channel, a picture of one, and all at once, beside the open app', async ({
  workstation: { dataDir },
}) => {
  const { id } = await copydeskJson<Imported>(dataDir, 'import', 'tests/fixtures/import/aggregator-page.txt');
  for (const channel of CHANNELS) {
    const page = join(dataDir, `${channel}.html`);
    await copydeskJson(dataDir, 'preview', id, '--channel', channel, '--theme', 'default', '--out', page);
    expect(readFileSync(page, 'utf8'), channel).toContain('Small harbours can');
  }
  // A mail has two halves, and its other half lies beside it.
  const plain = readFileSync(join(dataDir, 'newsletter.txt'), 'utf8');
  expect(plain).toContain('Small harbours can');
  expect(plain).not.toContain('<');
  const picture = join(dataDir, 'card.png');
  const told = await copydeskJson<{ facts: { message: string }[] }>(
    dataDir,
    ...['preview', id, '--channel', 'og', '--width', '600', '--screenshot', picture],
  );
  expect(told.facts.map(({ message }) => message)).toContain('preview.card.title');
  const { width, height } = await sharp(picture).metadata();
  expect(width).toBe(600);
  expect(height).toBeGreaterThan(200);

  const folder = join(dataDir, 'pages');
  const { pages } = await copydeskJson<{ pages: number }>(dataDir, 'preview', '--all', '--out', folder);
  expect(readdirSync(folder).filter((name) => name.endsWith('.html'))).toHaveLength(pages);
  expect(readdirSync(join(folder, 'page-files'))).toContain('themes');
  expect(readFileSync(join(folder, `${id}.html`), 'utf8')).toContain('Small harbours can');
});

test('a preview asked for wrongly says how, and writes nothing', async ({ workstation: { dataDir } }) => {
  for (const args of [['--all'], [], ['--all', 'x', '--out', 'y']]) {
    const { code, stdout, stderr } = await copydesk(dataDir, 'preview', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--all');
  }
  expect((await copydesk(dataDir, 'preview', 'x', '--channel', 'radio')).code).toBe(2);
});

for (const { what, path, headline, credit, names, byline } of PAGES) {
  test(`${what} through the app: the file is chosen, the report shown, the piece opens`, async ({ page }) => {
    test.skip(!existsSync(path), `${path} is not here`);
    await page
      .getByRole('button', { name: /^Import/ })
      .first()
      .click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles(path);
    await expect(page.getByText(headline).first()).toBeVisible();
    await expect(page.getByRole('dialog', { name: 'Import an article' })).toContainText(credit);
    await expect(page.getByRole('textbox', { name: 'Text of the piece' })).toContainText(names);
    // Whoever has no name there is told of, and is no byline.
    const author = page.getByRole('button', { name: byline });
    await expect(author).toBeVisible();
    await expect(author.locator('.ui-avatar, b')).toHaveCount(0);
    // Of what was told every word can be read.
    const cut = await page
      .locator('.import-report dd')
      .evaluateAll((parts) => parts.filter((part) => part.scrollHeight > part.clientHeight).length);
    expect(cut).toBe(0);
  });
}

test('an article of 200 MB is refused before it is read, and the desk goes on', async ({
  page,
  dataFolder,
}) => {
  const path = join(dataFolder.path, 'huge.txt');
  writeFileSync(path, '');
  truncateSync(path, 200_000_000);
  await page
    .getByRole('button', { name: /^Import/ })
    .first()
    .click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(path);
  await expect(page.getByText('huge.txt has 191 MB; the limit is 8 MB.').first()).toBeVisible();
  const write = new WritePage(page);
  await write.startPieceWith('After it', 'S', 'Words.');
  await write.saved();
});

test('what the app saved is what the command line shows, and the other way round', async ({
  page,
  workstation,
}) => {
  const write = new WritePage(page);
  await write.startPieceWith('From the app', 'S', 'Words.');
  await write.saved();
  const rows = await copydeskJson<{ id: string; headline: string }[]>(workstation.dataDir, 'search', 'app');
  expect(await copydeskJson(workstation.dataDir, 'search', 'app', '-app')).toEqual([]);
  expect(rows.map((row) => row.headline)).toEqual(['From the app']);
  const text = await copydesk(workstation.dataDir, 'show', rows[0]?.id ?? '');
  expect(text.stdout).toContain('Words.');
});

test('errors go to standard error with code 1, wrong use with code 2, and nothing is stored', async ({
  workstation,
}) => {
  const { dataDir } = workstation;
  const binary = join(dataDir, 'binary.txt');
  writeFileSync(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
  const refused = await copydesk(dataDir, 'import', binary);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain('Nothing was imported');
  expect(await copydesk(dataDir, 'import', '--json', join(dataDir, 'absent.txt'))).toMatchObject({
    code: 1,
    stdout: '',
  });
  expect(await copydesk(dataDir, 'frobnicate')).toMatchObject({ code: 2, stdout: '' });
  expect(await copydesk(dataDir, 'import')).toMatchObject({ code: 2, stdout: '' });
  const unknown = await copydesk(dataDir, 'list', '--category', 'Nowhere');
  expect(unknown).toMatchObject({ code: 1, stdout: '' });
  expect(unknown.stderr).toContain('There is no category “Nowhere”');
  expect(await copydeskJson(dataDir, 'list')).toEqual([]);
});

test('a second workstation on the same desk is refused in a sentence', async ({ workstation }) => {
  const { startServeHost } = await import('../hosts');
  await expect(startServeHost(workstation.dataDir)).rejects.toThrow(
    /Another Copydesk is using the data folder/,
  );
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
