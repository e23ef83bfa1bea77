/**
 * Pieces as a whole: making, changing many at once, spiking, deleting. Owns the rules for them; the text itself is
 * edited in documents.ts, the list is read in search/.
 */
import { uuidv7 } from 'uuidv7';
import { applyUpdate } from 'yjs';
import { emptyRoot } from '../../../shared/document/canonical';
import { writeRoot } from '../../../shared/document/headless';
import { readThreads, writeThreads, type Thread } from '../../../shared/document/comments/threads';
import type { RootJSON } from '../../../shared/document/json';
import {
  fieldProposalsOf,
  fieldSuggestionsOf,
  writeFieldProposals,
  type FieldProposal,
  type FieldSuggestion,
} from '../../../shared/document/suggestions/fields';
import { legalFlagOf, type LegalFlag } from '../../../shared/document/handling';
import { logOf, readMeta, writeMeta, type LogEntry } from '../../../shared/document/ydoc';
import { AppError } from '../../../shared/model/errors';
import { EMPTY_META, type PieceMeta, type PieceRow } from '../../../shared/model/piece';
import type { BulkChange } from '../../../shared/contract/pieces';
import type { Tx } from '../database/handle';
import type { Store } from '../database/store';
import type { Documents } from './documents';
import type { Projection } from './projection';
import { sourcesOf } from './redirects';
import { pieceRow } from './rows';

export interface NewPiece {
  id?: string;
  root?: RootJSON;
  meta?: Partial<PieceMeta>;
  threads?: readonly Thread[];
  proposals?: readonly FieldProposal[];
  createdAt?: string;
  /** Defaults to now; given where the piece comes with a history of its own. */
  editedAt?: string;
  sample?: boolean;
  log?: Pick<LogEntry, 'what' | 'detail'>;
}

export interface MetaChange {
  id: string;
  meta: Partial<PieceMeta>;
}

export class Pieces {
  constructor(
    private readonly store: Store,
    private readonly documents: Documents,
  ) {}

  create(piece: NewPiece): string {
    return this.store.write((tx) => this.createIn(tx, piece));
  }

  /** Makes a piece in the caller's transaction; its document is seeded exactly once, here. */
  createIn(tx: Tx, piece: NewPiece): string {
    const id = piece.id ?? uuidv7();
    const at = this.store.now();
    tx.run('INSERT INTO piece (id, created_at, edited_at, sample) VALUES (?, ?, ?, ?)', [
      id,
      piece.createdAt ?? at,
      at,
      piece.sample ? 1 : 0,
    ]);
    this.documents.edit(
      tx,
      id,
      (doc) => {
        writeRoot(doc, piece.root ?? emptyRoot());
        writeMeta(doc, { ...EMPTY_META, ...piece.meta }, 'worker');
        writeThreads(doc, piece.threads ?? [], 'worker');
        writeFieldProposals(doc, piece.proposals ?? [], 'worker');
      },
      piece.log ?? { what: 'created' },
    );
    if (piece.editedAt !== undefined)
      tx.run('UPDATE piece SET edited_at = ? WHERE id = ?', [piece.editedAt, id]);
    tx.change({ topic: 'piece', id, kind: 'created' });
    return id;
  }

  /** What another workstation did to a piece, in the caller's transaction; one that is not here yet comes with it. */
  receiveIn(tx: Tx, id: string, update: Uint8Array, log?: Pick<LogEntry, 'what' | 'detail'>): Projection {
    const at = this.store.now();
    const { changes } = tx.run(
      'INSERT INTO piece (id, created_at, edited_at) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING',
      [id, at, at],
    );
    const merged = this.documents.edit(tx, id, (doc) => applyUpdate(doc, update, 'worker'), log);
    if (changes > 0) tx.change({ topic: 'piece', id, kind: 'created' });
    return merged;
  }

  row(id: string): PieceRow {
    const row = pieceRow(this.store, id);
    if (!row) throw new AppError('not-found', { what: 'piece', id });
    return row;
  }

  current(id: string): Projection {
    this.row(id);
    return this.documents.current(id);
  }

  /** Its comments. */
  threads(id: string): Thread[] {
    this.row(id);
    return this.documents.reading(id, readThreads);
  }

  /** Who did what and when, the first first. */
  log(id: string): LogEntry[] {
    this.row(id);
    return this.documents.reading(id, (doc) => logOf(doc).toArray());
  }

  /** What is suggested for its fields. */
  proposals(id: string): FieldProposal[] {
    this.row(id);
    return this.documents.reading(id, fieldProposalsOf);
  }

  /** What is suggested for its fields, in the order in which it was. */
  fieldSuggestions(id: string): FieldSuggestion[] {
    this.row(id);
    return this.documents.reading(id, fieldSuggestionsOf);
  }

  /** Set where somebody wants a lawyer to look first. */
  legalFlag(id: string): LegalFlag | null {
    this.row(id);
    return this.documents.reading(id, legalFlagOf);
  }

  /**
   * Changes fields of many pieces, a few at a time; the answer undoes it through `applyMeta`. Where that stops halfway,
   * what was written is taken back; throws bulk-stopped only where that cannot be done either.
   */
  async bulk(ids: readonly string[], change: BulkChange): Promise<MetaChange[]> {
    this.assertThere(ids);
    const fields = Object.keys(change).join(' ');
    // Whoever gets them is told.
    const log: Pick<LogEntry, 'what' | 'detail'> = change.assignee
      ? { what: 'assigned', detail: { fields, to: change.assignee } }
      : { what: 'fields', detail: { fields } };
    const undo: MetaChange[] = [];
    // Pieces may name what is taken off them by the id of something that was merged into it.
    const named = {
      ...change,
      removeCategories: sourcesOf(this.store, 'category', change.removeCategories ?? []),
      removeTags: sourcesOf(this.store, 'tag', change.removeTags ?? []),
    };
    const changeOne = (tx: Tx, id: string) =>
      this.documents.edit(
        tx,
        id,
        (doc) => {
          const before = readMeta(doc);
          const patch = patchFor(before, named);
          writeMeta(doc, patch, 'worker');
          undo.push({ id, meta: pick(before, Object.keys(patch) as (keyof PieceMeta)[]) });
        },
        log,
      );
    let written = 0;
    try {
      await this.store.writeEach(ids, changeOne, (count) => (written = count));
    } catch (error) {
      await this.takeBack(undo.slice(0, written), ids.length);
      throw error;
    }
    return undo;
  }

  async applyMeta(changes: readonly MetaChange[]): Promise<void> {
    this.assertThere(changes.map((change) => change.id));
    await this.writeChanges(changes);
  }

  private async takeBack(changes: readonly MetaChange[], total: number): Promise<void> {
    let back = 0;
    try {
      await this.writeChanges(changes, (count) => (back = count));
    } catch (error) {
      throw new AppError('bulk-stopped', { changed: changes.length - back, total }, { cause: error });
    }
  }

  private writeChanges(changes: readonly MetaChange[], written?: (count: number) => void): Promise<void> {
    const write = (tx: Tx, { id, meta }: MetaChange) =>
      this.documents.edit(tx, id, (doc) => writeMeta(doc, meta, 'worker'), {
        what: 'fields',
        detail: { fields: Object.keys(meta).join(' ') },
      });
    return this.store.writeEach(changes, write, written);
  }

  /** Replaces text and fields of a piece, for example when a revision or an import is laid over it. */
  overwrite(
    id: string,
    root: RootJSON,
    meta: Partial<PieceMeta>,
    log: Pick<LogEntry, 'what' | 'detail'>,
  ): void {
    this.store.write((tx) => {
      this.documents.edit(
        tx,
        id,
        (doc) => {
          writeRoot(doc, root);
          writeMeta(doc, meta, 'worker');
        },
        log,
      );
    });
  }

  /** Only spiked pieces go; the caller has asked a person. Media are left to the collector. */
  async deleteForGood(ids: readonly string[]): Promise<number> {
    this.assertThere(ids);
    const alive = this.store.get(
      "SELECT 1 FROM piece WHERE id IN (SELECT value FROM json_each(?)) AND workflow <> 'spiked'",
      [JSON.stringify(ids)],
    );
    if (alive) throw new AppError('bad-input', { detail: 'only spiked pieces can be deleted for good' });
    await this.store.writeEach(ids, (tx, id) => this.remove(tx, id));
    return ids.length;
  }

  /** Takes a piece out of the store with everything that hangs on it. */
  remove(tx: Tx, id: string): void {
    tx.run('DELETE FROM piece WHERE id = ?', [id]);
    this.documents.forget(id);
    tx.change({ topic: 'piece', id, kind: 'deleted' });
  }

  /** Before anything is written of a change to many: one wrong id would leave half of it done. */
  private assertThere(ids: readonly string[]): void {
    const missing = this.store.get<{ value: string }>(
      'SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM piece)',
      [JSON.stringify(ids)],
    );
    if (missing) throw new AppError('not-found', { what: 'piece', id: missing.value });
  }
}

function patchFor(before: PieceMeta, change: BulkChange): Partial<PieceMeta> {
  const patch: Partial<PieceMeta> = {};
  if (change.workflow !== undefined) patch.workflow = change.workflow;
  if (change.assignee !== undefined) patch.assignee = change.assignee;
  if (change.deadline !== undefined) patch.deadline = change.deadline;
  if (change.primaryCategory !== undefined || change.addCategories || change.removeCategories?.length) {
    const rest = before.categories.filter(
      (id) => id !== change.primaryCategory && !change.removeCategories?.includes(id),
    );
    const primary = change.primaryCategory === undefined ? [] : [change.primaryCategory];
    patch.categories = [...new Set([...primary, ...rest, ...(change.addCategories ?? [])])];
  }
  if (change.addTags || change.removeTags?.length) {
    const kept = before.tags.filter((id) => !change.removeTags?.includes(id));
    patch.tags = [...new Set([...kept, ...(change.addTags ?? [])])];
  }
  return patch;
}

function pick(meta: PieceMeta, keys: readonly (keyof PieceMeta)[]): Partial<PieceMeta> {
  return Object.fromEntries(keys.map((key) => [key, meta[key]]));
}
