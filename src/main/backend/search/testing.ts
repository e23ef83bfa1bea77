/** A desk in memory with its search, and pieces in a line each, for this folder's tests. */
import { emptyRoot } from '../../../shared/document/canonical';
import type { RootJSON, TextJSON } from '../../../shared/document/json';
import { pieceListInputSchema, type PieceListInput } from '../../../shared/contract/pieces';
import type { PieceMeta } from '../../../shared/model/piece';
import { openStore } from '../database/open';
import type { Store } from '../database/store';
import { Documents } from '../pieces/documents';
import { ensureIdentity } from '../pieces/identity';
import { Pieces } from '../pieces/pieces';
import { Search, type PieceList } from './search';
import { indexPiece } from './search-index';

export const NOW = new Date('2026-11-22T10:30:00.000Z');

const EMPTY = { headline: '', standfirst: '', body: '', caption: '' };
export type Texts = Partial<typeof EMPTY>;

export interface TestDesk {
  store: Store;
  pieces: Pieces;
  search: Search;
  list: (input: Partial<PieceListInput> | string) => PieceList;
  /** Ids of what a query finds, in alphabetical order. */
  found: (query: string, typing?: boolean) => string;
  add: (id: string, texts: Texts, meta?: Partial<PieceMeta>, editedAt?: string) => string;
}

export function testDesk(): TestDesk {
  const store = openStore(':memory:', () => NOW);
  ensureIdentity(store);
  const documents = new Documents(store, [indexPiece], (error) => {
    throw error;
  });
  const pieces = new Pieces(store, documents);
  const search = new Search(store);
  const list = (input: Partial<PieceListInput> | string): PieceList =>
    search.list(pieceListInputSchema.parse(typeof input === 'string' ? { query: input } : input));
  return {
    store,
    pieces,
    search,
    list,
    found: (query, typing = false) =>
      list({ query, typing })
        .rows.map(({ id }) => id)
        .sort()
        .join(' '),
    add: (id, texts, meta = {}, editedAt = NOW.toISOString()) =>
      pieces.create({ id, root: rootOf(texts), meta, editedAt }),
  };
}

export function rootOf(texts: Texts): RootJSON {
  const { headline, standfirst, body, caption } = { ...EMPTY, ...texts };
  return {
    ...emptyRoot(),
    children: [
      { type: 'headline', $: { bid: 'headline0' }, children: inline(headline) },
      { type: 'standfirst', $: { bid: 'standfirst' }, children: inline(standfirst) },
      {
        type: 'figure',
        $: { bid: 'figure000' },
        role: 'lead',
        media: null,
        alt: '',
        credit: '',
        children: [{ type: 'caption', $: { bid: 'caption00' }, children: inline(caption) }],
      },
      ...body.split('\n').map((text, index) => ({
        type: 'paragraph' as const,
        $: { bid: `paragraph${String(index)}` },
        children: inline(text),
      })),
    ],
  };
}

function inline(text: string): TextJSON[] {
  return text === '' ? [] : [{ type: 'text', text }];
}

/** A snippet with its matches in brackets. */
export function marked(
  snippet: readonly { text: string; match: boolean }[] | null | undefined,
): string | undefined {
  return snippet?.map(({ text, match }) => (match ? `[${text}]` : text)).join('');
}
