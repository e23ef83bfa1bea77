/** Previews of pieces as they are now. Owns what surrounds a piece on its page; rendering happens in a compute worker. */
import type { Channel } from '../../../shared/model/channels';
import type { LiveVersion } from '../../../shared/model/difference';
import type { ThemeInfo } from '../../../shared/model/theme';
import type { ComputePool } from '../compute/pool';
import type { Store } from '../database/store';
import { publicationOf } from '../pieces/publications';
import type { Pieces } from '../pieces/pieces';
import type { Scheme } from './document';
import { liveSource, liveVersions } from './difference/live-versions';
import { neighboursOf } from './neighbours';
import type { RenderAnswer } from './render-task';

export interface PreviewInput {
  id: string;
  channel: Channel;
  theme: string | null;
  scheme: Scheme;
  marks: 'clean' | 'suggestions' | 'difference';
  against: string | null;
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
    const at = publication.meta.publishAt?.at ?? row.editedAt;
    return this.compute.run(
      'preview.render',
      {
        publication,
        channel: input.channel,
        theme: input.theme ?? publication.site.theme,
        scheme: input.scheme,
        now: input.now ?? this.store.now(),
        ...neighboursOf(this.store, input.id, at),
        base: input.base,
        live: input.marks === 'difference' ? liveSource(this.store, input.id, input.against) : null,
      },
      { lane: 'render', timeout: 10_000 },
    );
  }

  /** The versions that destinations are known to hold. */
  live(pieceId: string): LiveVersion[] {
    return liveVersions(this.store, pieceId);
  }

  themes(): Promise<ThemeInfo[]> {
    return this.compute.run('preview.themes', undefined, { lane: 'render', timeout: 10_000 });
  }
}
