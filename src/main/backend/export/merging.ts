/**
 * A conflict decided hunk by hunk: shown, and written into the piece as an edit like any other. What either side had is
 * kept as a revision before. Must not send anything.
 */
import { readRoot, writeRoot } from '../../../shared/document/headless';
import { sameJson } from '../../../shared/document/suggestions/pieces';
import { writeMeta } from '../../../shared/document/ydoc';
import type { DeliveryConflict, HunkChoice } from '../../../shared/model/delivery';
import { translate } from '../../../shared/messages/translate';
import { AppError } from '../../../shared/model/errors';
import type { PieceMeta } from '../../../shared/model/piece';
import { nameKey } from '../../../shared/text/fold';
import type { ComputePool } from '../compute/pool';
import type { Tx } from '../database/handle';
import type { Store } from '../database/store';
import { documentSeq } from '../pieces/document-log';
import type { Documents } from '../pieces/documents';
import { publicationOf } from '../pieces/publications';
import type { Pieces } from '../pieces/pieces';
import { resolveIds } from '../pieces/redirects';
import type { Revisions } from '../revisions/revisions';
import { allCategories } from '../taxonomy/categories';
import { ensureCategory, ensureTag } from '../taxonomy/ensure';
import { tagsById } from '../taxonomy/tags';
import type { ConflictInput, Merged } from './wordpress/conflict-hunks';
import type { TermChange } from './wordpress/field-hunks';
import type { Conflict, SiteName, WordPressMemory } from './wordpress/memory';
import type { Field } from './wordpress/version';

export interface MergingParts {
  store: Store;
  pieces: Pieces;
  documents: Documents;
  revisions: Revisions;
  compute: ComputePool;
}

export interface Decision {
  choices: (HunkChoice | null)[];
  token: string;
}

type Remembered = Pick<WordPressMemory, 'images' | 'sent'> & { conflict: Conflict };

export class Merging {
  constructor(private readonly parts: MergingParts) {}

  read(pieceId: string, remembered: Remembered): Promise<DeliveryConflict> {
    return this.parts.compute.run('wordpress.conflict', this.input(pieceId, remembered), { lane: 'files' });
  }

  /**
   * Gives the fields of the post that stay as they are there. Throws conflict where the piece or the post is no longer what
   * was decided about, piece-approved where the text of such a piece would change.
   */
  async apply(
    { pieceId, destination }: { pieceId: string; destination: string },
    remembered: Remembered,
    decision: Decision,
  ): Promise<Field[]> {
    const { store, pieces, documents, revisions, compute } = this.parts;
    const seq = documentSeq(store, pieceId);
    const { root } = pieces.current(pieceId);
    const input = { ...this.input(pieceId, remembered), ...decision, root };
    const merged = await compute.run('wordpress.merge', input, { lane: 'files' });
    if (documentSeq(store, pieceId) !== seq) {
      throw new AppError('conflict', { detail: translate('export.detail.decided-another') });
    }
    const present = revisions.present(pieceId);
    if (present.meta.workflow === 'approved' && !sameJson(merged.root, root))
      throw new AppError('piece-approved');
    store.write((tx) => {
      revisions.keepIn(tx, pieceId, 'before-merge', present);
      const fields = this.fieldsOf(tx, present.meta, merged);
      const there = { root: merged.there, meta: { ...present.meta, ...fields } };
      revisions.keepIn(tx, pieceId, 'there', there, destination);
      const after = documents.edit(
        tx,
        pieceId,
        (doc) => {
          if (!sameJson(readRoot(doc), merged.root)) writeRoot(doc, merged.root);
          writeMeta(doc, fields, 'worker');
        },
        { what: 'conflict-merged', detail: { destination } },
      );
      revisions.keepIn(tx, pieceId, 'merge', after, destination);
    });
    return merged.kept;
  }

  private input(pieceId: string, { conflict, images, sent }: Remembered): ConflictInput {
    const { store, pieces } = this.parts;
    const publication = publicationOf(store, pieces.current(pieceId), pieces.row(pieceId).editedAt);
    return { conflict, images, sent, publication };
  }

  /** Terms that came are the desk's of that name, made where there is none, as in an import. */
  private fieldsOf(tx: Tx, present: PieceMeta, { fields }: Merged): Partial<PieceMeta> {
    const changes: Partial<PieceMeta> = {};
    for (const { meta, categories, tags } of fields) {
      Object.assign(changes, meta);
      if (categories) {
        const ensure = (name: string): string => ensureCategory(tx, name);
        const own = resolveIds(tx, 'category', present.categories);
        changes.categories = changed(own, categories, allCategories(tx), ensure);
      }
      if (tags) {
        const ensure = (name: string): string => ensureTag(tx, name);
        const own = resolveIds(tx, 'tag', present.tags);
        changes.tags = changed(own, tags, tagsById(tx, own), ensure);
      }
    }
    return changes;
  }
}

/** A term of the site is the desk's of that slug, else of that name, as in an export. */
function changed(
  ids: readonly string[],
  { come, gone }: TermChange,
  terms: readonly (SiteName & { id: string })[],
  ensure: (name: string) => string,
): string[] {
  const alike = (term: SiteName, other: SiteName): boolean =>
    term.slug === other.slug || nameKey(term.name) === nameKey(other.name);
  const stay = ids.filter(
    (id) => !terms.some((term) => term.id === id && gone.some((one) => alike(term, one))),
  );
  const added = come.map(({ name, slug }) => terms.find((term) => term.slug === slug)?.id ?? ensure(name));
  return [...new Set([...stay, ...added])];
}
