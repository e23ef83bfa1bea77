/**
 * Pages of sites that differ as real ones do. Each is a desk archive with a theme made by following docs/themes.md;
 * the text that its page shows stands beside it, and must come out line by line and in order.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTheme } from '../../src/main/backend/preview/check-theme';
import { articlePage, capturedLines, missingLines, surplus } from '../fixtures/opinion-page/article-page';

const SITES = join(import.meta.dirname, '../fixtures/sites');

describe.each([
  { site: 'harrow', piece: 'night-bus', now: '2026-09-14T08:00:00Z' },
  { site: 'estran', piece: 'criee', now: '2026-11-28T11:00:00Z' },
  { site: 'meridian', piece: 'public-square', now: '2026-09-04T12:00:00Z' },
  { site: 'sahil', piece: 'samundar', now: '2026-11-28T06:30:00Z', dir: 'rtl' },
])('the page of $site', ({ site, piece, now, dir = 'ltr' }) => {
  const archive = join(SITES, site, 'archive');

  it('shows every line in order, and nothing else', async () => {
    const lines = capturedLines(readFileSync(join(SITES, site, 'page.txt'), 'utf8'));
    const { html, warnings } = await articlePage(archive, () => Promise.resolve(piece), now);
    expect(missingLines(html, lines)).toEqual([]);
    expect(surplus(html, lines)).toEqual([]);
    expect(warnings).toEqual([]);
    expect(/<html[^>]* dir="(\w+)"/.exec(html)?.[1]).toBe(dir);
  });

  it('has a theme that nothing is wrong with', () => {
    expect(checkTheme(join(archive, 'themes', site))).toMatchObject({ problems: [], warnings: [] });
  });
});
