import { describe, expect, it } from 'vitest';
import type { RootJSON } from '../../../shared/document/json';
import { AppError } from '../../../shared/model/errors';
import type { ImportedPiece } from '../../../shared/model/imported';
import { parseImport } from './parse';

const parse = (value: unknown): Promise<ImportedPiece> =>
  parseImport({
    name: 'piece.json',
    format: 'auto',
    bytes: new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
  });

const sha = 'a'.repeat(64);
const root: RootJSON = {
  type: 'root',
  children: [
    {
      type: 'headline',
      $: { bid: 'head000001' },
      children: [{ type: 'text', text: 'Opinion: kept as it is' }],
    },
    { type: 'standfirst', children: [] },
    {
      type: 'figure',
      role: 'lead',
      media: sha,
      credit: 'Jo Doe',
      alt: '',
      children: [{ type: 'caption', children: [] }],
    },
    {
      type: 'paragraph',
      $: { bid: 'body000001', lang: 'fr' },
      children: [{ type: 'text', text: 'Le quai.' }],
    },
  ],
};

describe('a piece of our own', () => {
  it('comes back with its fields by name, its ids left behind', async () => {
    const piece = await parse({
      id: 'x',
      root,
      meta: {
        language: 'en-GB',
        slug: 'kept',
        kicker: '',
        publishAt: { at: '2026-02-03T08:00:00.000Z', zone: 'Europe/Paris' },
        embargo: { at: '2026-02-02T08:00:00.000Z', zone: 'Europe/Paris' },
        categories: ['News', 'Opinion'],
        tags: ['a'],
        authors: [{ name: 'Ruth Amsel', bio: 'repairs clocks.' }],
        disclaimer: 'Views differ.',
        call: 'Write to a@b.example.',
        contacts: ['c@b.example'],
        source: { name: 'Wire', url: 'https://wire.example/', licence: '' },
        sourceNote: 'Source link',
        commentsOpen: false,
        seoTitle: 'S',
        workflow: 'review',
        stet: {},
      },
    });
    expect(piece).toMatchObject({
      language: 'en-GB',
      slug: 'kept',
      kicker: null,
      publishedAt: '2026-02-03T08:00:00.000Z',
      category: 'News',
      moreCategories: ['Opinion'],
      tags: ['a'],
      authors: [{ name: 'Ruth Amsel', bio: 'repairs clocks.' }],
      disclaimer: 'Views differ.',
      call: 'Write to a@b.example.',
      contactEmails: ['a@b.example', 'c@b.example'],
      source: { name: 'Wire', url: 'https://wire.example/' },
      sourceNote: 'Source link',
      fields: {
        commentsOpen: false,
        seoTitle: 'S',
        embargo: { at: '2026-02-02T08:00:00.000Z', zone: 'Europe/Paris' },
      },
      images: [{ figureIndex: 0, sha }],
    });
    expect(piece.root.children[0]).toEqual({
      type: 'headline',
      children: [{ type: 'text', text: 'Opinion: kept as it is' }],
    });
    expect(piece.root.children[2]).toMatchObject({ media: null });
    expect(piece.root.children[3]).toEqual({
      type: 'paragraph',
      $: { lang: 'fr' },
      children: [{ type: 'text', text: 'Le quai.' }],
    });
    expect(piece.dropped).toEqual([{ what: 'import.dropped.field', text: 'workflow: review', count: 1 }]);
  });
});

it.each([
  ['{', 'file-not-understood'],
  ['[]', 'file-not-understood'],
  ['{"title":"x"}', 'file-not-understood'],
  [{ root: { type: 'root', children: [{ type: 'script' }] } }, 'document-unreadable'],
  [
    {
      root: {
        ...root,
        children: [
          ...root.children,
          { type: 'paragraph', children: [{ type: 'link', url: 'javascript:x', children: [] }] },
        ],
      },
    },
    'document-unreadable',
  ],
  [`{"root":{},"deep":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'document-unreadable'],
])('is refused where it is none (%#)', async (value, code) => {
  const error: unknown = await parse(value).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AppError);
  expect(error).toMatchObject({ code });
});
