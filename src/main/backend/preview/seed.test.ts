/** The article page against a capture of a real one, where it is present: every line of rows 3 to 15, in order. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Category } from '../../../shared/model/desk';
import type { ListedPiece } from './furniture/furniture';
import { figure, headline, listedPiece, paragraph, publication, root } from '../render/testing';
import { renderPage } from './render-page';
import { loadTheme } from './theme';

const SEED = fileURLToPath(new URL('../../../../../shared/seed/opinion-page.txt', import.meta.url));
const theme = loadTheme(fileURLToPath(new URL('../../../../resources/themes/default', import.meta.url)));

function category(name: string): Category {
  return { id: name, name, slug: name.toLowerCase(), parentId: null, position: 0, vocabularyUri: null };
}
function linked(line: string, label: string): ListedPiece {
  return listedPiece(line.slice(label.length).trim(), { language: 'fr', opinion: false });
}

describe.skipIf(!existsSync(SEED))('the captured page', () => {
  it('has every line of the piece’s own parts in our page, in the same order', () => {
    const lines = readFileSync(SEED, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const crumb = lines.findIndex((line) => line.startsWith('Home»'));
    const share = lines.findIndex((line) => line.startsWith('Share.'));
    const navigation = lines
      .slice(0, crumb)
      .filter((line) => line.startsWith('• '))
      .slice(1)
      .map((line) => category(line.slice(2)));
    const [, name = '', title = '', facts = '', caption = '', credit = ''] = lines.slice(crumb);
    const body = lines.slice(crumb + 6, share - 4);
    const [author = '', disclaimer = '', call = ''] = lines.slice(share - 4, share - 1);
    const date = new Date(`${/^\D+\d+, \d{4}/.exec(facts)?.[0] ?? ''} UTC`);
    const marker = title.slice(title.lastIndexOf(' – '));
    const primary = navigation.find((candidate) => candidate.name === name);
    if (!primary) throw new Error('the capture has another shape');

    const { html, warnings } = renderPage({
      publication: publication({
        root: root(
          headline(title.slice(0, -marker.length)),
          { type: 'standfirst', children: [] },
          figure({ role: 'lead', media: null, alt: '', caption, credit }),
          ...body.map((words) => paragraph(words)),
        ),
        meta: { language: 'en-US', publishAt: { at: date.toISOString(), zone: 'UTC' } },
        categories: [{ category: primary, path: [primary] }],
        navigation,
        authors: [{ id: 'a', name: '', bio: author, role: '', affiliation: '', picture: null, contact: '' }],
        disclaimer: { id: 'd', kind: 'disclaimer', name: '', variant: 'syndicated', text: disclaimer },
        call: { id: 'c', kind: 'call', name: '', variant: 'any', text: call },
        source: { id: 's', name: 'Origin', url: 'https://origin.example', licence: '' },
        site: {
          name: 'Site',
          locale: 'en-US',
          // The rule that gives what the captured site shows.
          readTime: { wordsPerMinute: 160, rounding: 'nearest', minimum: 1 },
          opinionMarker: { kind: 'suffix', text: marker },
          shareNetworks: (lines[share] ?? '').split(' ').slice(1),
        },
      }),
      theme,
      channel: 'article',
      now: '2025-07-02T12:00:00Z',
      furniture: {
        previous: linked(lines[share + 1] ?? '', 'Previous Article'),
        next: linked(lines[share + 2] ?? '', 'Next Article'),
        lists: [],
      },
    });

    expect(warnings).toEqual([]);
    const shown = html
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, '');
    const wanted = lines.slice(crumb, share + 3);
    let from = 0;
    for (const line of wanted) {
      const at = shown.indexOf(line.replace(/\s+/g, ''), from);
      expect(at, line).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });
});
