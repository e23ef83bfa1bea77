/** Whatever lines come in: nothing but an AppError is thrown, and no word is lost. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlocksOf } from '../../../shared/document/read';
import { AppError } from '../../../shared/model/errors';
import type { ImportedPiece } from '../../../shared/model/imported';
import { linesOf } from './lines';
import { parseImport } from './parse';

const FIXTURES = new URL('../../../../tests/fixtures/import/', import.meta.url);

const parse = (name: string, text: string): Promise<ImportedPiece> =>
  parseImport({ name, format: 'auto', bytes: new TextEncoder().encode(text) });

function tally(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words of the source that stand in no block, no recognised part and no dropped line, as often as they stood. */
function lostWords(text: string, piece: ImportedPiece): string[] {
  const figures = piece.root.children.filter((node) => node.type === 'figure');
  const kept = tally([
    ...textBlocksOf(piece.root).map((block) => block.text),
    ...figures.map(({ credit }) => credit),
    ...piece.recognised.map((part) => part.text),
    ...piece.dropped.map((part) => part.text),
    // The numbers of an ordered list are its own.
    ...piece.root.children.flatMap((node) =>
      node.type === 'list' ? node.children.map(({ value }) => String(value ?? 1)) : [],
    ),
  ]);
  const source = tally(linesOf(text).map((line) => line.text));
  return [...source].filter(([word, count]) => (kept.get(word) ?? 0) < count).map(([word]) => word);
}

describe('no word is lost', () => {
  it.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.txt')))('%s', async (name) => {
    const text = readFileSync(new URL(name, FIXTURES), 'utf8');
    expect(lostWords(text, await parse(name, text))).toEqual([]);
  });

  const pageLines = readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(new URL(name, FIXTURES), 'utf8').split('\n'));
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pageLines) },
    { weight: 1, arbitrary: fc.string({ maxLength: 60, unit: 'grapheme' }) },
    { weight: 1, arbitrary: fc.string({ maxLength: 60, unit: 'binary' }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '',
        '-',
        '•',
        '1.',
        '...',
        '©',
        'By',
        'Photo:',
        '(',
        '—',
        '|',
        '» »',
        '2025',
        '30 February 2025',
        '作者：',
        '【】',
      ),
    },
  );

  it('in pages shuffled from the lines of real ones and from noise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 60 }), async (lines) => {
        const text = lines.join('\n');
        const piece = await parse('any.txt', text).catch((error: unknown) => error);
        if (piece instanceof Error) expect(piece).toBeInstanceOf(AppError);
        else expect(lostWords(text, piece as ImportedPiece)).toEqual([]);
      }),
      { seed: 20260214, numRuns: 400 },
    );
  });
});

describe('only AppErrors are thrown', () => {
  const markup = fc.constantFrom(
    '<p>',
    '</p>',
    '<ul><li>',
    '</li>',
    '</ul>',
    '<b>',
    '<a href="x">',
    '<img src=a>',
    '<figure>',
    '<figcaption>',
    '<table><tr><td>',
    '<h1>',
    '<br>',
    '<!--',
    '-->',
    '<blockquote>',
    '&amp;',
    '<script>',
    '<svg>',
    '<p style="mso-list:l0 level3 lfo1">',
    '<aside class=pullquote>',
    '<article>',
    '<meta property="og:title" content="x">',
    '<time datetime=2025>',
    '<base href="::">',
  );
  const markdown = fc.constantFrom(
    '# ',
    '- ',
    '> ',
    '1. ',
    '*',
    '**',
    '`',
    '[a](',
    ')',
    '![',
    '|a|b|\n|-|-|\n',
    '---\n',
    'title: ',
    '\n',
    '\n\n',
    '    ',
    '<div>',
    ': [',
    '&x',
  );
  const words = fc.oneof(fc.lorem({ maxCount: 4 }), fc.string({ maxLength: 12, unit: 'grapheme' }));

  it.each([
    ['page.html', fc.array(fc.oneof(markup, words), { maxLength: 60 })],
    ['text.md', fc.array(fc.oneof(markdown, words), { maxLength: 60 })],
    [
      'piece.json',
      fc.array(
        fc.oneof(
          fc.json().map((json) => `{"root":${json}}`),
          fc.json(),
        ),
        { minLength: 1, maxLength: 1 },
      ),
    ],
  ] as [string, fc.Arbitrary<string[]>][])('for any %s', async (name, parts) => {
    await fc.assert(
      fc.asyncProperty(parts, async (pieces) => {
        const piece = await parse(name, pieces.join('')).catch((error: unknown) => error);
        if (piece instanceof Error) expect(piece).toBeInstanceOf(AppError);
      }),
      { seed: 20260214, numRuns: 200 },
    );
  });

  it('for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('a.txt', 'a.md', 'a.html', 'a'),
        async (bytes, name) => {
          const piece = await parseImport({ name, format: 'auto', bytes }).catch((error: unknown) => error);
          if (piece instanceof Error) expect(piece).toBeInstanceOf(AppError);
        },
      ),
      { seed: 20260214, numRuns: 300 },
    );
  });
});
