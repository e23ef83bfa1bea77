/** What the desk writes, it reads: a piece survives the way out and in again in every format that carries its marks. */
import { expect, it } from 'vitest';
import { FORMAT, type RootJSON } from '../../../shared/document/json';
import { exportHtml } from '../export/html';
import { exportMarkdown } from '../export/markdown';
import { pieceJson } from '../export/piece-json';
import {
  figure,
  headline,
  link,
  list,
  MEDIA,
  paragraph,
  publication,
  root,
  SHA,
  text,
} from '../render/testing';
import { parseImport } from './parse';

const piece = publication({
  root: root(
    headline('Keep the ferry'),
    {
      type: 'standfirst',
      children: [text('It is the '), text('only', FORMAT.italic), text(' one.')],
    },
    figure({ role: 'lead', media: null, caption: 'The ferry in May.', credit: 'Jo Doe', alt: 'Ferry' }),
    paragraph('One ', text('bold', FORMAT.bold), ' and ', link('https://a.example/', text('link')), '.'),
    { type: 'heading', tag: 'h2', children: [text('A heading')] },
    { type: 'heading', tag: 'h3', children: [text('A smaller one')] },
    list('bullet', 'one', [text('two')], [list('number', 'inner')], 'three'),
    { type: 'quote', children: [text('Quoted.')] },
    { type: 'pull-quote', attribution: 'Who', children: [text('Pulled.')] },
    figure({ caption: 'A picture inside.' }),
    paragraph('Two', { type: 'linebreak' }, 'lines.'),
    paragraph(
      'H',
      text('2', FORMAT.subscript),
      'O m',
      text('2', FORMAT.superscript),
      text(' under', FORMAT.underline),
      text(' struck', FORMAT.strikethrough),
    ),
  ),
  meta: {
    language: 'en-GB',
    kicker: 'Comment',
    canonical: 'https://first.example/x',
    publishAt: { at: '2026-03-03T10:00:00.000Z', zone: 'Europe/London' },
  },
});

/** As it comes in: files are not there yet, and list items are numbered as an editor numbers them. */
function asImported(document: RootJSON): RootJSON {
  const copy = JSON.parse(JSON.stringify(document)) as RootJSON;
  const visit = (node: { type: string; media?: unknown; value?: number; children?: unknown[] }): void => {
    if (node.type === 'figure') node.media = null;
    delete node.value;
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(copy);
  return copy;
}

it.each([
  ['piece.html', () => exportHtml(piece, { mediaUrl: () => `media/${MEDIA.fileName}` })],
  ['piece.md', () => exportMarkdown(piece, { mediaPath: () => `media/${MEDIA.fileName}` })],
  ['piece.json', () => JSON.stringify(pieceJson(piece))],
])('%s', async (name, write) => {
  const bytes = new TextEncoder().encode(write());
  const imported = await parseImport({ name, format: 'auto', bytes, baseUrl: 'https://desk.example/' });
  expect(asImported(imported.root)).toEqual(asImported(piece.root));
  expect(imported).toMatchObject({
    language: 'en-GB',
    kicker: 'Comment',
    canonical: 'https://first.example/x',
    publishedAt: '2026-03-03T10:00:00.000Z',
  });
  const place =
    name === 'piece.json' ? { sha: SHA } : { url: `https://desk.example/media/${MEDIA.fileName}` };
  expect(imported.images).toEqual([{ figureIndex: 1, ...place }]);
});

it('carries contacts and the note of the source in the front matter', async () => {
  const meta = { contacts: ['a@desk.example', 'b@desk.example'], sourceNote: 'First in The Wire' };
  const written = exportMarkdown(publication({ root: piece.root, meta }), { mediaPath: () => 'x' });
  const bytes = new TextEncoder().encode(written);
  expect(await parseImport({ name: 'piece.md', format: 'auto', bytes })).toMatchObject({
    contactEmails: meta.contacts,
    sourceNote: meta.sourceNote,
  });
});
