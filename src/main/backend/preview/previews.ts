/** Previews of pieces as they are now. Owns what surrounds a piece on its page; rendering happens in a compute worker. */
import { headlineOf, textOfInline } from '../../../shared/document/read';
import type { RootJSON } from '../../../shared/document/json';
import { markedHeadline } from '../../../shared/text/opinion-marker';
import type { ComputePool } from '../compute/pool';
import type { Store } from '../database/store';
import { publicationOf } from '../pieces/publications';
import type { Pieces } from '../pieces/pieces';
import { readSite } from '../desk/site';
import type { Scheme } from './document';
import type { LinkedPiece } from './page-model';
import type { RenderAnswer } from './render-task';

export interface PreviewInput {
  id: string;
  channel: 'article';
  scheme: Scheme;
  now: string | null;
  base: string;
}

export class Previews {
  constructor(
    private readonly store: Store,
    private readonly pieces: Pieces,
    private readonly compute: ComputePool,
  ) {}

  render(input: PreviewInput): Promise<RenderAnswer> {
    const row = this.pieces.row(input.id);
    const publication = publicationOf(this.store, this.pieces.current(input.id), row.editedAt);
    const at = row.publishAt ?? row.editedAt;
    return this.compute.run(
      'preview.render',
      {
        publication,
        channel: input.channel,
        scheme: input.scheme,
        now: input.now ?? this.store.now(),
        previous: this.neighbour(input.id, at, 'before'),
        next: this.neighbour(input.id, at, 'after'),
        base: input.base,
      },
      { lane: 'render', timeout: 10_000 },
    );
  }

  /** The nearest approved piece by publication date. */
  private neighbour(id: string, at: string, side: 'before' | 'after'): LinkedPiece | null {
    const [compare, order] = side === 'before' ? ['<', 'DESC'] : ['>', 'ASC'];
    const row = this.store.get<{
      id: string;
      root: string;
      language: string;
      publish_at: string;
      slug: string;
    }>(
      `SELECT id, root, language, publish_at, slug FROM piece
       WHERE publish_at ${compare} ? AND id <> ? AND status <> 'spiked' ORDER BY publish_at ${order} LIMIT 1`,
      [at, id],
    );
    if (!row) return null;
    const title = textOfInline(headlineOf(JSON.parse(row.root) as RootJSON).children);
    return {
      title: markedHeadline(title, readSite(this.store).opinionMarker),
      url: `#/piece/${row.id}/preview`,
      language: row.language,
      publishedAt: row.publish_at,
    };
  }
}
