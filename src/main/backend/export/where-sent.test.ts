import { expect, it } from 'vitest';
import { openStore } from '../database/open';
import { Documents } from '../pieces/documents';
import { ensureIdentity } from '../pieces/identity';
import { Pieces } from '../pieces/pieces';
import { patchDelivery } from './delivery-store';
import { saveDestination } from './destination-store';
import { picturesThere, sizesThere } from './where-sent';
import { EMPTY_MEMORY } from './wordpress/memory';

const AT = '2026-11-22T10:30:00.000Z';

it('tells where pictures stand: on the site’s own host, else where they were last sent', () => {
  const store = openStore(':memory:', () => new Date(AT));
  ensureIdentity(store);
  const documents = new Documents(store, [], (error) => {
    throw error;
  });
  const pieceId = new Pieces(store, documents).create({});
  expect(picturesThere(store, pieceId, 'https://quay.example')).toEqual({});
  const sent = (id: string, sentAt: string | null, urls: Record<string, string>): void =>
    store.write((tx) => {
      const url = 'https://quay.example';
      saveDestination(tx, { id, kind: 'wordpress', name: id, url, user: 'x', allowInsecure: false }, AT);
      const images = Object.fromEntries(Object.entries(urls).map(([sha, at]) => [sha, { id: 1, url: at }]));
      patchDelivery(
        tx,
        { pieceId, destinationId: id },
        { memory: { ...EMPTY_MEMORY, images }, ...(sentAt !== null && { sentAt }) },
        AT,
      );
    });
  sent('own', '2026-11-20T10:00:00Z', { lead: 'https://quay.example/wp-content/lead.jpg' });
  sent('early', '2026-11-21T10:00:00Z', {
    lead: 'https://a.example/lead.jpg',
    map: 'https://a.example/map.png',
  });
  sent('late', '2026-11-22T10:00:00Z', { map: 'https://b.example/map.png', odd: '/wp-content/odd.png' });
  expect(picturesThere(store, pieceId, 'https://quay.example/news')).toEqual({
    lead: 'https://quay.example/wp-content/lead.jpg',
    map: 'https://b.example/map.png',
  });
  expect(picturesThere(store, pieceId, '')).toMatchObject({ lead: 'https://a.example/lead.jpg' });
  expect(sizesThere(store, pieceId)).toEqual({});
  const url = 'https://quay.example/lead-scaled.jpg';
  const size = { width: 2560, height: 1707 };
  store.write((tx) =>
    patchDelivery(
      tx,
      { pieceId, destinationId: 'own' },
      { memory: { ...EMPTY_MEMORY, images: { lead: { id: 1, url, size } } } },
      AT,
    ),
  );
  expect(sizesThere(store, pieceId)).toEqual({ [url]: size });
});
