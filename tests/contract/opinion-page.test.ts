/**
 * The article page against text captures of whole pages: the desk gets what surrounds the piece as an archive and the
 * piece itself from the importer, and the page must show every line of the capture, in order.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { onlyWhere } from '../../src/main/backend/testing';
import { articlePage, missingLines } from '../fixtures/opinion-page/article-page';
import { readCapture, writeArchive } from '../fixtures/opinion-page/capture';
import { temporaryDirectory } from '../temporary-directory';

const OWN = join(import.meta.dirname, '../fixtures/opinion-page/page.txt');
const SEED = join(import.meta.dirname, '../../../shared/seed/opinion-page.txt');

async function expectEveryLine(file: string, wordsPerMinute: number): Promise<void> {
  const capture = readCapture(readFileSync(file, 'utf8'), wordsPerMinute);
  const archive = join(temporaryDirectory(), 'archive');
  writeArchive(archive, capture);
  const bytes = new TextEncoder().encode(capture.lines.join('\n\n'));
  const { html, warnings } = await articlePage(
    archive,
    async ({ importer }) => (await importer.importFile({ name: 'page.txt', bytes, format: 'text' })).id,
    capture.now,
  );
  expect(missingLines(html, capture.lines)).toEqual([]);
  expect(warnings).toEqual([]);
  // Date and read time stand apart however the capture ran them together.
  expect(html).toMatch(/<\/time>\s+<span>\d+ Mins? Read/);
}

describe('the article page shows every line of', () => {
  it('a page in the shape of an aggregator’s', () => expectEveryLine(OWN, 130));
  it('the captured page', onlyWhere(existsSync(SEED), `${SEED} is not here`), () =>
    expectEveryLine(SEED, 160),
  );
});
