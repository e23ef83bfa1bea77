/** Previews of pieces as they are now. Owns what surrounds a piece on its page; rendering happens in a compute worker. */
import type { Channel } from '../../../shared/model/channels';
import type { LiveVersion } from '../../../shared/model/difference';
import type { Publication } from '../../../shared/model/publication';
import { AppError } from '../../../shared/model/errors';
import type { ThemeInfo } from '../../../shared/model/theme';
import type { ComputePool } from '../compute/pool';
import type { Store } from '../database/store';
import type { AskHost } from '../host-abilities';
import { publicationOf } from '../pieces/publications';
import type { Pieces } from '../pieces/pieces';
import type { Scheme } from './document';
import { liveSource, liveVersions } from './difference/live-versions';
import type { Furniture } from './furniture/furniture';
import { storedLists, withDeskChanges } from '../lists/list-records';
import { gatherFurniture, subjectOf } from './furniture/gather';
import type { RenderAnswer } from './render-task';

/** Pixels; how wide a page without a width of its own is photographed. */
const DESK_WIDTH = 1280;

export interface PreviewInput {
  id: string;
  channel: Channel;
  theme: string | null;
  scheme: Scheme;
  marks: 'clean' | 'suggestions' | 'difference';
  against: string | null;
  now: string | null;
  linkTo: 'desk' | 'site';
  base: string;
  /** False leaves the whole document out of the answer. */
  whole?: boolean;
}

export class Previews {
  constructor(
    private readonly store: Store,
    private readonly pieces: Pieces,
    private readonly compute: ComputePool,
    private readonly ask: AskHost | null,
  ) {}

  async render(input: PreviewInput): Promise<RenderAnswer> {
    const row = this.pieces.row(input.id);
    const publication = publicationOf(this.store, this.pieces.current(input.id), row.editedAt);
    const theme = input.theme ?? publication.site.theme;
    const now = input.now ?? this.store.now();
    return this.compute.run(
      'preview.render',
      {
        publication,
        channel: input.channel,
        theme,
        scheme: input.scheme,
        now,
        furniture: await this.furniture(publication, theme, now),
        linkTo: input.linkTo,
        base: input.base,
        whole: input.whole ?? true,
        live: input.marks === 'difference' ? liveSource(this.store, input.id, input.against) : null,
      },
      { lane: 'render', timeout: 10_000 },
    );
  }

  /** A picture of the page by a browser of this computer. Throws `not-available-here` where there is none. */
  async photograph({
    width,
    ...input
  }: Pick<PreviewInput, 'id' | 'channel' | 'theme' | 'scheme' | 'now'> & {
    width: number | null;
  }): Promise<Pick<RenderAnswer, 'warnings' | 'facts'> & { png: Uint8Array }> {
    if (!this.ask) throw new AppError('not-available-here', { ability: 'photograph' });
    const page = await this.render({ ...input, marks: 'clean', against: null, linkTo: 'site', base: '' });
    const { png } = await this.ask('photograph', {
      html: page.html,
      width: width ?? page.width ?? DESK_WIDTH,
      scheme: input.scheme === 'dark' ? 'dark' : 'light',
    });
    return { png, warnings: page.warnings, facts: page.facts };
  }

  /** The versions that destinations are known to hold. */
  live(pieceId: string): LiveVersion[] {
    return liveVersions(this.store, pieceId);
  }

  themes(): Promise<ThemeInfo[]> {
    return this.compute.run('preview.themes', undefined, { lane: 'render', timeout: 10_000 });
  }

  /** What the theme's pages show beside a piece. */
  private async furniture(publication: Publication, theme: string, now: string): Promise<Furniture> {
    const options = { lane: 'render', timeout: 10_000 } as const;
    const { lists } = await this.compute.run('preview.furniture', { theme }, options);
    const shown = withDeskChanges(lists, storedLists(this.store));
    return gatherFurniture(this.store, subjectOf(publication), publication.site, shown, now);
  }
}
