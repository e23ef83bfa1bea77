import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { FigureJSON } from '../../../shared/document/json';
import { compact, loadDocument } from '../pieces/document-log';
import { desk, text, words } from '../revisions/testing';
import { MEDIA } from '../render/testing';
import { folder } from '../system/testing';
import { collectUnused } from './collector';
import { MediaFiles } from './media-files';
import { insertMedia, mediaBySha } from './media-records';

const DAY = 24 * 60 * 60_000;
const SHA = 'ab'.repeat(32);

const figure: FigureJSON = {
  type: 'figure',
  $: { bid: 'figure01' },
  role: 'lead',
  media: SHA,
  alt: 'A quay',
  credit: 'Ada Rue',
  children: [{ type: 'caption', $: { bid: 'caption1' }, children: [] }],
};
const body = words('one', 'One two three.');
const withPicture = text(figure, body);

/** With one picture that was taken in long ago. */
async function pictures() {
  const parts = desk();
  const root = folder();
  const files = new MediaFiles(root);
  const take = async (): Promise<void> => files.write(SHA, new Uint8Array([1, 2, 3]));
  await take();
  const file = join(root, SHA.slice(0, 2), SHA);
  utimesSync(file, new Date(0), new Date(0));
  const media = { ...MEDIA, sha: SHA };
  parts.store.write((tx) => insertMedia(tx, media, '2020-01-01T00:00:00.000Z', false));
  const collect = (): Promise<number> => collectUnused(parts.store, files);
  const days = async (count: number): Promise<number> => {
    parts.later(count * DAY);
    return collect();
  };
  const isThere = (): boolean => files.has(SHA) && mediaBySha(parts.store, SHA) !== null;
  return { ...parts, files, take, collect, days, isThere };
}

it('a picture goes two weeks after the piece that showed it was deleted for good', async () => {
  const { id, store, pieces, write, documents, collect, days, isThere, files } = await pictures();
  write(withPicture);
  documents.project(id);
  expect([await collect(), await days(400)]).toEqual([0, 0]);
  store.write((tx) => pieces.remove(tx, id));
  expect([await collect(), await days(13), isThere()]).toEqual([0, 0, true]);
  expect(await days(2)).toBe(1);
  expect([files.has(SHA), mediaBySha(store, SHA)]).toEqual([false, null]);
});

it('one that is placed again in time is used, and waits anew when it is let go', async () => {
  const { id, store, pieces, write, documents, collect, days, isThere } = await pictures();
  await collect();
  write(withPicture);
  documents.project(id);
  expect(await days(20)).toBe(0);
  store.write((tx) => pieces.remove(tx, id));
  expect([await days(20), await days(13), isThere()]).toEqual([0, 0, true]);
});

it('stays while a revision shows it, and then while the document can still put it back', async () => {
  const { id, store, revisions, write, documents, collect, days, isThere } = await pictures();
  write(withPicture);
  documents.project(id);
  revisions.keep(id, 'idle');
  write(text(body));
  documents.project(id);
  const left = (table: string) =>
    store.get<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE sha = ?`, [SHA])?.n;
  expect([left('piece_media'), left('revision_media')]).toEqual([0, 1]);
  expect([await collect(), await days(400), await days(400), isThere()]).toEqual([0, 0, 0, true]);

  store.write((tx) => {
    tx.run('DELETE FROM revision');
    tx.run('DELETE FROM revision_part');
  });
  expect([await collect(), await days(15), await days(15), isThere()]).toEqual([0, 0, 0, true]);

  // Everything that was ever typed is written as what is there now.
  for (let n = 0; n < 600; n += 1) write(text(words('one', `Words ${n}.`)));
  documents.project(id);
  store.write((tx) => compact(tx, id, loadDocument(tx, id), store.now()));
  expect([await days(15), isThere()]).toEqual([1, false]);
});

it('stays as long as it is an author’s', async () => {
  const { store, collect, days, isThere } = await pictures();
  store.write((tx) =>
    tx.run(
      "INSERT INTO author (id, name, bio, role, affiliation, contact, picture) VALUES ('ada', 'Ada Rue', '', '', '', '', ?)",
      [SHA],
    ),
  );
  expect([await collect(), await days(400), isThere()]).toEqual([0, 0, true]);
});

it.each([
  ['a setting', "INSERT INTO setting VALUES ('logo', json_quote(?))"],
  [
    'a job',
    `INSERT INTO job (id, kind, label, subject, lane, input, state, created_at, updated_at)
     VALUES ('j', 'k', '', '', '', ?, 'queued', '', '')`,
  ],
])('stays as long as %s names it', async (_, sql) => {
  const { store, collect, days, isThere } = await pictures();
  store.write((tx) => tx.run(sql, [SHA]));
  expect([await collect(), await days(15), await days(15), isThere()]).toEqual([0, 0, 0, true]);
});

it('one that somebody takes in again as it is about to go stays', async () => {
  const { store, take, later, collect, isThere } = await pictures();
  // Files have the computer's time.
  later(Date.now() - Date.parse(store.now()));
  store.write((tx) => tx.run("UPDATE media SET unused_since = '2020-01-01T00:00:00.000Z'"));
  await take();
  expect([await collect(), isThere()]).toEqual([0, true]);
});
