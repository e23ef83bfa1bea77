/**
 * Revisions of pieces: when one is kept, and bringing one back. A piece has revisions from the first time it is opened to
 * be written. Nothing here runs while somebody types: revisions are kept when writing rests, and when something is about
 * to change much at once.
 */
import * as Y from 'yjs';
import { readRoot, writeRoot } from '../../../shared/document/headless';
import { readThreads } from '../../../shared/document/comments/threads';
import { restoredBlock, restoredFields, restoredRoot } from '../../../shared/document/revisions/restored';
import { readMeta, writeMeta } from '../../../shared/document/ydoc';
import { AppError } from '../../../shared/model/errors';
import type { Revision, RevisionKind, VersionOfPiece } from '../../../shared/model/revision';
import type { ComputePool } from '../compute/pool';
import type { Tx } from '../database/handle';
import type { Store } from '../database/store';
import type { Documents } from '../pieces/documents';
import type { ProjectionListener } from '../pieces/projection';
import { WhenAtRest } from '../resting';
import {
  deleteRevisions,
  insertRevision,
  isKept,
  latestRevision,
  nameRevision,
  revisionAt,
  revisionsOf,
  versionAt,
  writeCounts,
  type StoredRevision,
} from './revision-store';
import { thinned } from './thinning';

/** A pause in writing after which the piece is kept, in milliseconds. */
export const REST = 2 * 60_000;
/** Who writes without such a pause is kept this often. */
export const LONGEST = 10 * 60_000;

export interface RevisionParts {
  store: Store;
  documents: Documents;
  compute: Pick<ComputePool, 'run'>;
  onError: (error: unknown) => void;
}

export class Revisions {
  private readonly store: Store;
  private readonly documents: Documents;
  private readonly waiting = new WhenAtRest((id) => this.keepSafely(id), LONGEST, false);

  constructor(private readonly parts: RevisionParts) {
    this.store = parts.store;
    this.documents = parts.documents;
  }

  /** Told of every piece whose projection was written, which is when writing rests. */
  readonly touched: ProjectionListener = (tx, { id, meta }) => {
    const latest = latestRevision(tx, id);
    if (latest) this.waiting.touch(id, latest.workflow === meta.workflow ? REST : 0);
  };

  /** The first revision, before anybody writes. */
  begin(id: string): void {
    if (latestRevision(this.store, id)) return;
    try {
      this.keep(id, 'start');
    } catch (error) {
      // It opens read-only and says why.
      if (!(error instanceof AppError) || error.code !== 'document-unreadable') throw error;
    }
  }

  /**
   * Keeps the piece as it is, or as `state` has it: an update with the whole document. Null where nothing has changed
   * since the last revision.
   */
  keep(id: string, kind: RevisionKind, more: { state?: Uint8Array; origin?: string } = {}): number | null {
    const version = more.state ? versionIn(more.state) : this.present(id);
    return this.store.write((tx) => this.keepIn(tx, id, kind, version, more.origin));
  }

  /** The same in the caller's transaction. */
  keepIn(tx: Tx, id: string, kind: RevisionKind, version: VersionOfPiece, origin?: string): number | null {
    if (isKept(tx, id, version)) return null;
    return insertRevision(
      tx,
      { pieceId: id, kind, at: this.store.now(), name: null, origin: origin ?? null },
      version,
    );
  }

  /** Newest first. */
  async list(id: string): Promise<Revision[]> {
    this.assertThere(id);
    await this.count(id);
    return revisionsOf(this.store, id).map(counted).reverse();
  }

  get(id: string, number: number): VersionOfPiece & { revision: Revision } {
    const revision = counted(revisionAt(this.store, id, number));
    return { ...versionAt(this.store, id, number), revision };
  }

  /** Names a revision, or the piece as it is now. "" takes the name away. */
  name(id: string, number: number | null, name: string): number {
    const version = number === null ? this.present(id) : null;
    return this.store.write((tx) => {
      if (version === null) {
        const { number: known } = revisionAt(tx, id, number ?? 0);
        nameRevision(tx, id, known, name === '' ? null : name);
        return known;
      }
      const latest = latestRevision(tx, id);
      if (latest?.name === null && isKept(tx, id, version)) {
        nameRevision(tx, id, latest.number, name);
        return latest.number;
      }
      return insertRevision(
        tx,
        { pieceId: id, kind: 'named', at: this.store.now(), name, origin: null },
        version,
      );
    });
  }

  /**
   * Lays a revision, or one block of it, over the piece, as an edit like any other: comments keep their place, and what was
   * there is a revision too. Null where that changes nothing. Throws piece-approved: such a piece is changed by suggestions.
   */
  restore(id: string, number: number, block: string | null): number | null {
    const { root, meta } = versionAt(this.store, id, number);
    const present = this.present(id);
    if (present.meta.workflow === 'approved') throw new AppError('piece-approved');
    return this.store.write((tx) => {
      this.keepIn(tx, id, 'before-restore', present);
      const after = this.documents.edit(
        tx,
        id,
        (doc) => {
          const threads = new Set(readThreads(doc).map((thread) => thread.id));
          const now = readRoot(doc);
          writeRoot(
            doc,
            block === null ? restoredRoot(now, root, threads) : restoredBlock(now, root, block, threads),
          );
          if (block === null) writeMeta(doc, restoredFields(readMeta(doc), meta), 'worker');
        },
        { what: 'revision-restored', detail: { number, block } },
      );
      return this.keepIn(tx, id, 'restore', after, String(number));
    });
  }

  /** Takes away what the rule of thinning.ts no longer needs, a piece at a time. Answers with how many. */
  async thin(): Promise<number> {
    const pieces = this.store.all<{ id: string }>(
      'SELECT piece_id AS id FROM revision GROUP BY piece_id HAVING count(*) > 2',
    );
    const now = new Date(this.store.now());
    let removed = 0;
    await this.store.writeEach(pieces, (tx, { id }) => {
      const numbers = thinned(
        revisionsOf(tx, id).map(({ number, at, name }) => ({ number, at, isNamed: name !== null })),
        now,
      );
      if (numbers.length === 0) return;
      deleteRevisions(tx, id, numbers);
      removed += numbers.length;
    });
    return removed;
  }

  /** Keeps what is waiting to be kept. */
  close(): void {
    this.waiting.settleAll();
  }

  present(id: string): VersionOfPiece {
    this.assertThere(id);
    const { root, meta } = this.documents.current(id);
    return { root, meta };
  }

  /** A piece that cannot be read stays as it is; the others must not suffer for it. */
  private keepSafely(id: string): void {
    try {
      const latest = latestRevision(this.store, id);
      if (!latest) return;
      const isMoved = this.present(id).meta.workflow !== latest.workflow;
      this.keep(id, isMoved ? 'state' : 'idle');
    } catch (error) {
      this.parts.onError(error);
    }
  }

  /** Counts what was not counted yet, in a compute worker. */
  private async count(id: string): Promise<void> {
    const rows = revisionsOf(this.store, id);
    const uncounted = rows.filter(({ added }) => added === null);
    if (uncounted.length === 0) return;
    const pairs = uncounted.map((row) => [rows[rows.indexOf(row) - 1], row] as const);
    const counts = await this.parts.compute.run(
      'revisions.count',
      pairs.map(([before, row]) => [this.rootOf(before ?? row), this.rootOf(row)] as const),
    );
    this.store.write((tx) =>
      writeCounts(
        tx,
        id,
        uncounted.map(({ number }, index) => ({ number, ...(counts[index] ?? { added: 0, removed: 0 }) })),
      ),
    );
  }

  private rootOf({ pieceId, number }: StoredRevision): VersionOfPiece['root'] {
    return versionAt(this.store, pieceId, number).root;
  }

  private assertThere(id: string): void {
    if (!this.store.get('SELECT 1 FROM piece WHERE id = ?', [id]))
      throw new AppError('not-found', { what: 'piece', id });
  }
}

/** What was not counted yet changed nothing, as far as anybody has seen. */
const counted = (row: StoredRevision): Revision => ({
  ...row,
  added: row.added ?? 0,
  removed: row.removed ?? 0,
});

/** Throws bad-input where the bytes are no document, document-unreadable where it is from the future. */
function versionIn(state: Uint8Array): VersionOfPiece {
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, state, 'load');
  } catch (error) {
    throw new AppError('bad-input', { detail: 'state' }, { cause: error });
  }
  const version = { root: readRoot(doc), meta: readMeta(doc) };
  doc.destroy();
  return version;
}
