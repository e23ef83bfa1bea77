import { expect, it } from 'vitest';
import { setLegalFlag } from '../../../shared/document/handling';
import { migrate } from '../database/migrate';
import { MIGRATIONS } from '../database/migrations';
import { openStore } from '../database/open';
import { textParagraphs } from '../desk/new-piece';
import { Documents } from '../pieces/documents';
import { ensureIdentity } from '../pieces/identity';
import { Pieces } from '../pieces/pieces';
import { markLegalFlag } from './legal-mark';

it('is set on pieces that were flagged before lists could show it', () => {
  const store = openStore(':memory:');
  ensureIdentity(store);
  const documents = new Documents(store, [markLegalFlag], (error) => {
    throw error;
  });
  const pieces = new Pieces(store, documents);
  const [flagged, plain] = ['flagged', 'plain'].map((id) => pieces.create({ id, root: textParagraphs(id) }));
  const flag = { by: 'nora', at: '2026-11-01T09:00:00.000Z', note: '' };
  store.write((tx) => documents.edit(tx, flagged ?? '', (doc) => setLegalFlag(doc, flag)));
  store.write((tx) => tx.run('UPDATE piece SET legal = 0'));
  // The step alone: the columns of later ones are there already.
  store.database.pragma('user_version = 210');
  migrate(
    store.database,
    MIGRATIONS.filter(({ version }) => version <= 220),
  );
  documents.projectAllPending();
  expect(pieces.row(flagged ?? '').legal).toBe(true);
  expect(pieces.row(plain ?? '').legal).toBe(false);
  expect(store.all('SELECT id FROM piece WHERE document_seq <> projected_seq')).toEqual([]);
});
