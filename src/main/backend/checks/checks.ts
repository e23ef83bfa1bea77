/** House-style checks of pieces as they are now. Owns nothing: the engine is checker.ts, in a compute worker. */
import { translate, translateAny } from '../../../shared/messages/translate';
import { stopsApproving, type Finding } from '../../../shared/model/checks';
import { AppError } from '../../../shared/model/errors';
import { hasSuggestions } from '../../../shared/document/suggestions/decide';
import { suggestionsOf } from '../../../shared/document/suggestions/list';
import type { Publication } from '../../../shared/model/publication';
import type { ComputePool } from '../compute/pool';
import type { Store } from '../database/store';
import { publicationOf } from '../pieces/publications';
import { NO_CHECK_CONTEXT, type CheckContext } from './context';
import type { LinkLookup } from './links/link-lookup';
import { nearPieces } from './near/near-pieces';
import { sourceTextOf } from '../pieces/source-text';
import { readDeskStyle } from './desk-style';
import type { Pieces } from '../pieces/pieces';

/** As many findings as a sentence can carry. */
const NAMED = 3;

export class Checks {
  private readonly store: Store;
  private readonly pieces: Pieces;
  private readonly compute: ComputePool;
  private readonly links: Pick<LinkLookup, 'answers'>;

  constructor(parts: {
    store: Store;
    pieces: Pieces;
    compute: ComputePool;
    links: Pick<LinkLookup, 'answers'>;
  }) {
    ({ store: this.store, pieces: this.pieces, compute: this.compute, links: this.links } = parts);
  }

  run(id: string): Promise<Finding[]> {
    const { dead, moved } = this.links.answers(id);
    const input = {
      publication: this.publication(id),
      desk: readDeskStyle(this.store),
      context: {
        ...NO_CHECK_CONTEXT,
        now: this.store.now(),
        open: this.open(id),
        deadLinks: new Map(Object.entries(dead)),
        movedLinks: new Map(Object.entries(moved)),
        sourceText: sourceTextOf(this.store, id),
        near: nearPieces(this.store, id, this.pieces.current(id).root),
      },
    };
    return this.compute.run('checks.run', input, { lane: 'check', timeout: 30_000 });
  }

  /** What the grammar checker adds to the rules' findings; the first time it takes seconds to start. */
  async grammar(id: string): Promise<Finding[]> {
    const use = readDeskStyle(this.store).rules['L5'];
    if (use?.off) return [];
    const [found, known] = await Promise.all([
      this.compute.run('checks.grammar', this.publication(id), { lane: 'grammar', timeout: 60_000 }),
      this.run(id),
    ]);
    return found
      .filter((finding) => !known.some((other) => overlap(finding, other)))
      .map((finding) => (use?.level ? { ...finding, level: use.level } : finding));
  }

  /** Throws `not-approvable` for the first of these pieces that has something open, other than not being approved. */
  async assertApprovable(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const open = (await this.run(id)).filter(stopsApproving);
      if (open.length === 0) continue;
      const words = open.slice(0, NAMED).map(({ message, params }) => translateAny(message, params));
      const more = open.length - NAMED;
      const rest = more > 0 ? [translate('handling.open.more', { count: more })] : [];
      const { headline } = this.pieces.row(id);
      throw new AppError('not-approvable', { id, headline, open: [...words, ...rest].join(' ') });
    }
  }

  /** What review has left to decide. */
  private open(id: string): CheckContext['open'] {
    const { root } = this.pieces.current(id);
    return {
      suggestions:
        (hasSuggestions(root) ? suggestionsOf(root).length : 0) + this.pieces.fieldSuggestions(id).length,
      legal: this.pieces.legalFlag(id)?.note ?? null,
      comments: this.pieces.threads(id).filter(({ resolved }) => resolved === null).length,
    };
  }

  private publication(id: string): Publication {
    const { editedAt } = this.pieces.row(id);
    return publicationOf(this.store, this.pieces.current(id), editedAt);
  }
}

function overlap({ target: one }: Finding, { target: other }: Finding): boolean {
  if (one.kind !== 'text' || other.kind !== 'text') return false;
  return one.bid === other.bid && one.start < other.end && other.start < one.end;
}
