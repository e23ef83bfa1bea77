import { describe, expect, it } from 'vitest';
import { openStore } from '../database/open';
import { saveDestination } from '../export/destination-store';
import { Documents } from '../pieces/documents';
import { ensureIdentity } from '../pieces/identity';
import { Pieces } from '../pieces/pieces';
import { headline, root } from '../render/testing';
import { insertComparison, lastSignature } from './comparison-store';

const SITE = 'quay';
const page = (piece: string) => `https://quay.example/${piece}`;

/** A desk with two pieces, and comparisons put into it, one after the other. */
function history() {
  const store = openStore(':memory:', () => new Date('2026-11-28T06:00:00.000Z'));
  ensureIdentity(store);
  const pieces = new Pieces(
    store,
    new Documents(store, [], (error) => {
      throw error;
    }),
  );
  for (const id of ['one', 'two']) pieces.create({ id, root: root(headline(id)), meta: {} });
  store.write((tx) => {
    saveDestination(
      tx,
      {
        id: SITE,
        kind: 'wordpress',
        name: 'Quay',
        url: 'https://quay.example',
        user: 'nora',
        allowInsecure: false,
      },
      store.now(),
    );
  });
  let count = 0;
  const ask = (pieceId: string, drawn = true, destinationId: string | null = SITE) =>
    lastSignature(store, { pieceId, destinationId, url: page(pieceId), drawn });
  const compared = (
    pieceId: string,
    signature: Record<string, string>,
    options: { moved?: boolean; destinationId?: null; without?: string } = {},
  ): void => {
    count += 1;
    const comparison = {
      id: `c${count}`,
      pieceId,
      destinationId: options.destinationId === undefined ? SITE : null,
      url: page(pieceId),
      at: `2026-11-28T06:00:${String(count).padStart(2, '0')}.000Z`,
      width: 1280,
      score: 1,
      regions: [],
      extras: [],
      templateMoved: options.moved ?? false,
      withoutPictures: options.without ?? null,
    };
    store.write((tx) => insertComparison(tx, comparison, signature, []));
  };
  return { ask, compared };
}

describe('how a page was built when last compared', () => {
  it('is told of the same page first, else of any page of the site', () => {
    const { ask, compared } = history();
    expect(ask('one')).toBeNull();
    compared('one', { headline: 'h1' });
    compared('two', { headline: 'h2' });
    expect(ask('one')).toEqual({ headline: 'h1' });
    expect(ask('two')).toEqual({ headline: 'h2' });
  });

  it('has parts of earlier comparisons that the newest had not, back to when the template moved', () => {
    const { ask, compared } = history();
    compared('one', { headline: 'h1', category: 'a', source: 'p' });
    compared('one', { headline: 'h2', category: 'b' }, { moved: true });
    compared('one', { headline: 'h3' });
    compared('one', {}, { moved: true });
    expect(ask('one')).toEqual({ headline: 'h3', category: 'b' });
    expect(ask('two')).toEqual({ headline: 'h3', category: 'b' });
  });

  it('is kept apart for pages that a browser drew, and holds for an address alone', () => {
    const { ask, compared } = history();
    compared('one', { headline: 'h1' }, { destinationId: null, without: 'not-available-here' });
    expect(ask('one', true, null)).toBeNull();
    expect(ask('one', false, null)).toEqual({ headline: 'h1' });
    expect(ask('two', false, null)).toBeNull();
  });
});
