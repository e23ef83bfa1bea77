import { writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mediaSchema } from '../../../shared/model/desk';
import { insertMedia } from '../media/media-records';
import { examine, type DoctorReport } from './doctor';
import { folder, headed, openDesk, type FolderDesk } from './testing';

type Name = DoctorReport['checks'][number]['name'];

function desk(): FolderDesk & {
  ids: string[];
  check: (name: Name) => Promise<DoctorReport['checks'][number]>;
} {
  const opened = openDesk(folder());
  opened.store.write((tx) => {
    tx.run("INSERT INTO category (id, name, slug, position) VALUES ('c', 'City', 'city', 0)");
    tx.run("INSERT INTO tag (id, name, slug) VALUES ('t', 'Tide', 'tide')");
  });
  const ids = ['one', 'two', 'three'].map((words) =>
    opened.pieces.create({ root: headed(words), meta: { categories: ['c'], tags: ['t'] } }),
  );
  const check = async (name: Name): Promise<DoctorReport['checks'][number]> => {
    const found = (await examine(opened)).checks.find((candidate) => candidate.name === name);
    if (!found) throw new Error(name);
    return found;
  };
  return { ...opened, ids, check };
}

const found = ({ store }: FolderDesk, word: string): number =>
  store.all('SELECT rowid FROM piece_index WHERE piece_index MATCH ?', [word]).length;

describe('the doctor', () => {
  it('finds a sound desk sound and writes nothing to its pieces', async () => {
    const healthy = desk();
    const { store } = healthy;
    const cursor = store.cursor();
    expect(await examine(healthy)).toEqual({
      healthy: true,
      checks: [
        { name: 'database', ok: true, checked: 1, problems: [], mended: 0 },
        { name: 'documents', ok: true, checked: 3, problems: [], mended: 0 },
        { name: 'media', ok: true, checked: 0, problems: [], mended: 0 },
        { name: 'index', ok: true, checked: 3, problems: [], mended: 0 },
      ],
    });
    expect(store.changesSince(cursor)).toEqual([]);
  });

  it.each([
    ['a headline', "UPDATE piece SET headline = 'Forged'"],
    ['a word count', 'UPDATE piece SET words = 5000'],
    ['a state', "UPDATE piece SET workflow = 'approved', status = 'approved'"],
    ['a status', "UPDATE piece SET status = 'exported'"],
    ['the text', `UPDATE piece SET root = '{"type":"root","children":[]}'`],
    ['a category', 'DELETE FROM piece_category'],
    ['a tag that is not the piece’s', "INSERT INTO piece_tag SELECT id, 'x', NULL FROM piece"],
    ['a picture', "INSERT INTO piece_media SELECT id, 'x' FROM piece"],
    ['an order', 'UPDATE piece_category SET position = 7'],
  ])('mends %s that was tampered with', async (_what, sql) => {
    const tampered = desk();
    const { store, ids } = tampered;
    const rows = (): unknown =>
      ['piece', 'piece_category', 'piece_tag', 'piece_media'].map((table) =>
        store.all(`SELECT * FROM ${table}`),
      );
    const before = rows();
    store.write((tx) => tx.run(sql));
    expect(rows()).not.toEqual(before);
    expect(await tampered.check('documents')).toMatchObject({ ok: true, checked: 3, mended: ids.length });
    expect(rows()).toEqual(before);
    expect(await tampered.check('documents')).toMatchObject({ mended: 0 });
  });

  it.each([
    ['lost its words', (d: FolderDesk) => d.store.write((tx) => tx.run('DELETE FROM piece_index'))],
    [
      'lost a piece',
      (d: FolderDesk) => d.store.write((tx) => tx.run("DELETE FROM piece_text WHERE headline = 'two'")),
    ],
    [
      'was tampered with',
      (d: FolderDesk) => d.store.write((tx) => tx.run("UPDATE piece_text SET headline = 'forged'")),
    ],
    [
      'is broken inside',
      (d: FolderDesk) => {
        d.store.database.unsafeMode();
        d.store.write((tx) => tx.run("UPDATE piece_index_data SET block = x'ffff' WHERE id > 9"));
      },
    ],
  ])('makes an index anew that %s', async (_what, spoil) => {
    const spoilt = desk();
    spoil(spoilt);
    expect(await spoilt.check('index')).toMatchObject({ ok: true, checked: 3 });
    for (const word of ['one', 'two', 'three']) expect(found(spoilt, word), word).toBe(1);
    expect(await spoilt.check('index')).toMatchObject({ mended: 0 });
  });

  it('names a piece whose log was damaged, and looks after the others', async () => {
    const damaged = desk();
    const [first = '', second = ''] = damaged.ids;
    damaged.store.write((tx) => {
      tx.run('UPDATE document_update SET data = ? WHERE piece_id = ?', [
        new Uint8Array([1, 2, 3, 255]),
        first,
      ]);
      tx.run("UPDATE piece SET headline = 'Forged' WHERE id = ?", [second]);
    });
    const before = damaged.store.get('SELECT * FROM document_update WHERE piece_id = ?', [first]);
    const check = await damaged.check('documents');
    expect(check).toMatchObject({ ok: false, mended: 1 });
    expect(check.problems).toEqual([`${first}: The text of this piece is damaged on disk.`]);
    expect(damaged.pieces.row(second).headline).toBe('two');
    expect(damaged.store.get('SELECT * FROM document_update WHERE piece_id = ?', [first])).toEqual(before);
  });

  it('names pictures that are missing or damaged', async () => {
    const opened = desk();
    const names = ['whole.jpg', 'damaged.jpg', 'missing.jpg'];
    for (const fileName of names) {
      const bytes = new TextEncoder().encode(fileName);
      const sha = createHash('sha256').update(bytes).digest('hex');
      await opened.files.write(sha, bytes);
      const media = mediaSchema.parse({
        sha,
        mime: 'image/jpeg',
        width: 1,
        height: 1,
        bytes: 1,
        fileName,
        credit: '',
        caption: '',
        takenAt: null,
        hadLocation: false,
      });
      opened.store.write((tx) => insertMedia(tx, media, opened.store.now(), false));
      if (fileName === 'damaged.jpg') writeFileSync(opened.files.path(sha), 'x');
      if (fileName === 'missing.jpg') opened.files.remove(sha);
    }
    const { ok, problems } = await opened.check('media');
    expect(ok).toBe(false);
    expect(problems.toSorted()).toEqual([
      expect.stringMatching(/^damaged\.jpg .* is damaged$/),
      expect.stringMatching(/^missing\.jpg .* is missing$/),
    ]);
  });
});
