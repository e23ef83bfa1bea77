/** A desk of 10,000 pieces: how long the list, its filters, a search and the counts take in the store. */
import { it } from 'vitest';
import { pieceListInputSchema, type PieceListInput } from '../../src/shared/contract/pieces';
import { openStore } from '../../src/main/backend/database/open';
import { Search } from '../../src/main/backend/search/search';
import { makeDesk } from '../fixtures/make-desk';
import { temporaryDirectory } from '../temporary-directory';
import { join } from 'node:path';
import { figuresOf, report, timed } from './figures';

const PIECES = 10_000;
const ROUNDS = 15;

const ASKED: [what: string, input: Partial<PieceListInput>][] = [
  ['list, newest first', {}],
  ['list, by deadline', { sort: 'deadline', descending: false }],
  ['one status', { status: 'review' }],
  ['one category with those below it', { category: 'category-0' }],
  ['a word', { query: 'harbour', sort: 'relevance' }],
  ['a word being typed', { query: 'har', sort: 'relevance', typing: true }],
  ['a phrase', { query: '"the harbour"' }],
  ['status and a word', { query: 'status:draft harbour' }],
];

it(`${PIECES} pieces`, async () => {
  const store = openStore(join(temporaryDirectory(), 'desk.sqlite'));
  makeDesk(store, { pieces: PIECES, seed: 1 });
  const search = new Search(store);
  const taken = new Map<string, number[]>(ASKED.map(([what]) => [what, []]));
  taken.set('counts', []);
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const shuffled = [...ASKED].sort(() => Math.random() - 0.5);
    for (const [what, input] of shuffled) {
      const milliseconds = await timed(() => search.list(pieceListInputSchema.parse(input)));
      taken.get(what)?.push(milliseconds);
      all.push(milliseconds);
    }
    taken.get('counts')?.push(await timed(() => search.counts()));
  }
  for (const [what, milliseconds] of taken) report(what, figuresOf(milliseconds));
  report('all lists and searches', figuresOf(all));
  store.close();
});
