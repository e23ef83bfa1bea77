import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../database/open';
import type { Store } from '../../database/store';
import { patchDelivery } from '../../export/delivery-store';
import { saveDestination } from '../../export/destination-store';
import { keepLastRead } from '../../export/last-read';
import { deliveryAt } from '../../export/where-sent';
import { EMPTY_MEMORY, type Version } from '../../export/wordpress/memory';
import { Documents } from '../../pieces/documents';
import { ensureIdentity } from '../../pieces/identity';
import { Pieces } from '../../pieces/pieces';
import { folder as temporaryDirectory } from '../../system/testing';
import { anyLiveSource, liveVersions } from './live-versions';

const SENT_AT = '2026-11-20T08:00:00.000Z';
const READ_AT = '2026-11-21T09:00:00.000Z';
const destinationId = 'site';

const versionOf = (title: string): Version => ({
  title,
  content: '',
  excerpt: '',
  slug: 'a-slug',
  status: 'publish',
  author: 1,
  comments: 'open',
  categories: [],
  tags: [],
  date: null,
  featured: 0,
  leadAlt: '',
  leadCaption: '',
});

const send = (store: Store, pieceId: string, title: string, sentAt: string): void =>
  store.write((tx) => {
    const memory = { ...EMPTY_MEMORY, postId: 7, base: versionOf(title) };
    patchDelivery(tx, { pieceId, destinationId }, { memory, sentAt, state: 'published' }, sentAt);
  });

/** A desk on disk whose one piece was sent and then read at the site, where somebody had given it another title. */
function deskThatRead(file: string): { store: Store; pieceId: string } {
  const store = openStore(file, () => new Date(SENT_AT));
  ensureIdentity(store);
  const documents = new Documents(store, [], (error) => {
    throw error;
  });
  const pieceId = new Pieces(store, documents).create({});
  const site = { id: destinationId, kind: 'wordpress', name: 'The site', user: 'x' } as const;
  store.write((tx) =>
    saveDestination(tx, { ...site, url: 'https://quay.example', allowInsecure: false }, SENT_AT),
  );
  send(store, pieceId, 'As sent', SENT_AT);
  const delivery = deliveryAt(store, { pieceId, destinationId })!;
  store.write((tx) => keepLastRead(tx, delivery, { at: READ_AT, version: versionOf('As read') }));
  documents.close();
  return { store, pieceId };
}

it('still knows after a restart what was read, and when, until something is sent', () => {
  const file = join(temporaryDirectory(), 'desk.sqlite');
  const { store: before, pieceId } = deskThatRead(file);
  before.close();
  const store = openStore(file, () => new Date(READ_AT));
  onTestFinished(() => store.close());
  expect(liveVersions(store, pieceId)).toEqual([
    { destinationId, destination: 'The site', at: READ_AT, published: true },
  ]);
  expect(anyLiveSource(store, pieceId, null)?.version.title).toBe('As read');
  send(store, pieceId, 'As sent again', '2026-11-22T08:00:00.000Z');
  expect(anyLiveSource(store, pieceId, null)).toMatchObject({
    live: { at: '2026-11-22T08:00:00.000Z' },
    version: { title: 'As sent again' },
  });
});

it('does not keep what was read while something was being sent', () => {
  const { store, pieceId } = deskThatRead(':memory:');
  onTestFinished(() => store.close());
  const asked = deliveryAt(store, { pieceId, destinationId })!;
  send(store, pieceId, 'As sent again', '2026-11-22T08:00:00.000Z');
  const read = { at: '2026-11-22T08:00:01.000Z', version: versionOf('Before that') };
  store.write((tx) => keepLastRead(tx, asked, read));
  expect(anyLiveSource(store, pieceId, null)?.version.title).toBe('As sent again');
});
