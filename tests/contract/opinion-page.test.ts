/**
 * The article page against text captures of whole pages: the desk gets what surrounds the piece as an archive and the
 * piece itself from the importer, and the page must show every line of the capture, in order.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createServices } from '../../src/main/backend/services';
import { buildComputeWorker } from '../compute-worker';
import { readCapture, writeArchive, type Capture } from '../fixtures/opinion-page/capture';
import { temporaryDirectory } from '../temporary-directory';

const RESOURCES = join(import.meta.dirname, '../../resources');
const OWN = join(import.meta.dirname, '../fixtures/opinion-page/page.txt');
const SEED = join(import.meta.dirname, '../../../shared/seed/opinion-page.txt');

async function articlePage(capture: Capture): Promise<{ html: string; warnings: unknown[] }> {
  const services = createServices({
    dataDir: temporaryDirectory(),
    resourcesDir: RESOURCES,
    computeWorkerUrl: pathToFileURL(await buildComputeWorker()),
    log: (_level, what) => {
      throw what instanceof Error ? what : new Error(String(what));
    },
    restart: () => undefined,
  });
  onTestFinished(() => services.close());
  const archive = join(temporaryDirectory(), 'archive');
  writeArchive(archive, capture);
  await services.archives.importFrom(archive);
  const bytes = new TextEncoder().encode(capture.lines.join('\n\n'));
  const { id } = await services.importer.importFile({ name: 'page.txt', bytes, format: 'text' });
  return services.previews.render({
    id,
    channel: 'article',
    theme: null,
    scheme: 'auto',
    marks: 'clean',
    against: null,
    now: capture.now,
    linkTo: 'site',
    base: '',
  });
}

/** The text between the tags of the body, without white space and bullets. */
function shown(html: string): string {
  return bare(
    html
      .replace(/^[\s\S]*<body>/, '')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
}
const bare = (text: string): string => text.replace(/[\s•]+/g, '');

/** The lines that are not found after the one before them. */
function missing(html: string, lines: readonly string[]): string[] {
  const text = shown(html);
  let from = 0;
  return lines.filter((line) => {
    const at = text.indexOf(bare(line), from);
    if (at === -1) return true;
    from = at + 1;
    return false;
  });
}

async function expectEveryLine(file: string, wordsPerMinute: number): Promise<void> {
  const capture = readCapture(readFileSync(file, 'utf8'), wordsPerMinute);
  const { html, warnings } = await articlePage(capture);
  expect(missing(html, capture.lines)).toEqual([]);
  expect(warnings).toEqual([]);
  // Date and read time stand apart however the capture ran them together.
  expect(html).toMatch(/<\/time>\s+<span>\d+ Mins? Read/);
}

describe('the article page shows every line of', () => {
  it('a page in the shape of an aggregator’s', () => expectEveryLine(OWN, 130));
  it.skipIf(!existsSync(SEED))('the captured page', () => expectEveryLine(SEED, 160));
});
