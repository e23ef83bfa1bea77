/** Previews of pieces as they are now. Owns what surrounds a piece on its page; rendering happens in a compute worker. */
import { acceptAll } from '../../../shared/document/suggestions/decide';
import { withFields } from '../../../shared/document/suggestions/fields';
import type { Channel } from '../../../shared/model/channels';
import type { LiveVersion } from '../../../shared/model/difference';
import type { List } from '../../../shared/model/list';
import type { Publication } from '../../../shared/model/publication';
import { AppError } from '../../../shared/model/errors';
import type { ReadThere } from '../../../shared/model/revision';
import type { ThemeInfo } from '../../../shared/model/theme';
import type { ComputePool } from '../compute/pool';
import type { Change, Topic } from '../database/handle';
import type { Store } from '../database/store';
import { picturesThere, sizesThere } from '../export/where-sent';
import type { AskHost } from '../host-abilities';
import { Remembered } from '../database/remembered';
import type { MediaService } from '../media/media-service';
import type { Projection } from '../pieces/projection';
import { deskFacts, publicationOf, type DeskFacts } from '../pieces/publications';
import type { Pieces } from '../pieces/pieces';
import type { Scheme } from './document';
import { liveVersions } from './difference/live-versions';
import type { Standing } from './difference/standing-there';
import type { Furniture } from './furniture/furniture';
import { storedLists, withDeskChanges } from '../lists/list-records';
import { gatherFurniture, nothingKnown, subjectOf, type KnownFurniture } from './furniture/gather';
import type { RenderAnswer, RenderRequest } from './render-task';

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

export type WholePage = Omit<RenderAnswer, 'version' | 'since' | 'head' | 'body'> & {
  head: string;
  body: string;
};

const RENDERING = { lane: 'render', timeout: 10_000 } as const;

export class Previews {
  private readonly facts: Remembered<DeskFacts>;
  /** What stands around pieces, until something in the desk changes that other pieces' pages show. */
  private readonly around: Remembered<{ stored: List[]; known: KnownFurniture }>;
  /** By theme. Whether a theme still has these is found where it is read. */
  private readonly declared = new Map<string, List[]>();

  constructor(
    private readonly store: Store,
    private readonly pieces: Pieces,
    private readonly media: MediaService,
    private readonly compute: ComputePool,
    private readonly standing: Standing,
    private readonly ask: AskHost | null,
  ) {
    this.facts = new Remembered(
      store,
      ({ topic }) => FACTS.has(topic),
      () => deskFacts(store),
    );
    this.around = new Remembered(store, concernsOthers, () => ({
      stored: storedLists(store),
      known: nothingKnown(),
    }));
  }

  /** The whole page. */
  async render(input: PreviewInput): Promise<WholePage> {
    const { head, body, version: _, since: __, ...page } = await this.draw(input, null);
    return { ...page, head: head.text, body: body.text };
  }

  /** The page for somebody who will ask again: of one whose version is `known`, what is new. */
  follow({ known, ...input }: PreviewInput & { known: string | null }): Promise<RenderAnswer> {
    return this.draw({ ...input, whole: false }, { known });
  }

  private async draw(input: PreviewInput, follows: RenderRequest['follows']): Promise<RenderAnswer> {
    const { editedAt } = this.pieces.row(input.id);
    const facts = this.facts.get();
    const current = this.pieces.current(input.id);
    const drawn = (projection: Projection): Publication =>
      this.media.asThere(publicationOf(this.store, projection, editedAt, facts));
    const publication = drawn(current);
    const theme = input.theme ?? publication.site.theme;
    const now = input.now ?? minuteOf(this.store.now());
    const request = {
      publication,
      channel: input.channel,
      theme,
      scheme: input.scheme,
      now,
      linkTo: input.linkTo,
      picturesThere: picturesThere(this.store, input.id, publication.site.url),
      sizesThere: sizesThere(this.store, input.id),
      base: input.base,
      whole: input.whole ?? true,
      follows,
      live: input.marks === 'difference' ? this.standing.known(input.id, input.against) : null,
      proposed: input.marks === 'suggestions' ? drawn(this.proposed(current)) : null,
    };
    for (;;) {
      const lists = await this.listsOf(theme);
      const furniture = this.furniture(publication, lists, now);
      const answer = await this.compute.run('preview.render', { ...request, furniture, lists }, RENDERING);
      if ('body' in answer) return answer;
      // Somebody works on the theme: its lists are others now.
      this.declared.set(theme, answer.lists);
    }
  }

  /** A picture of the page by a browser of this computer. Throws `not-available-here` where there is none. */
  async photograph({
    width,
    ...input
  }: Pick<PreviewInput, 'id' | 'channel' | 'theme' | 'scheme' | 'now'> & {
    width: number | null;
  }): Promise<Pick<RenderAnswer, 'warnings' | 'facts'> & { png: Uint8Array }> {
    if (!this.ask) throw new AppError('not-available-here', { ability: 'photograph' });
    // Nobody follows a link of a picture; what the page shows comes from the desk.
    const page = await this.render({ ...input, marks: 'clean', against: null, linkTo: 'desk', base: '' });
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

  /** Asks the destination what stands there now, and pages that show the difference follow; null where nobody has the piece. */
  async there({ id, against }: Pick<PreviewInput, 'id' | 'against'>): Promise<ReadThere | null> {
    const known = this.standing.known(id, against);
    if (!known) return null;
    const dated = this.pieces.current(id).meta.publishAt !== null;
    return (await this.standing.readNow(id, known.live.destinationId, dated)).there;
  }

  themes(): Promise<ThemeInfo[]> {
    return this.compute.run('preview.themes', undefined, RENDERING);
  }

  /** The piece as it would be with all that is suggested, in its text and for its fields. */
  private proposed({ id, root, meta }: Projection): Projection {
    return { id, root: acceptAll(root), meta: withFields(meta, this.pieces.fieldSuggestions(id)) };
  }

  /** The lists that the theme declared when it was last looked at. */
  private async listsOf(theme: string): Promise<List[]> {
    const known = this.declared.get(theme);
    if (known) return known;
    const { lists } = await this.compute.run('preview.furniture', { theme }, RENDERING);
    this.declared.set(theme, lists);
    return lists;
  }

  /** What the theme's pages show beside a piece. */
  private furniture(publication: Publication, declared: readonly List[], now: string): Furniture {
    const { stored, known } = this.around.get();
    const { categories } = this.facts.get();
    const lists = withDeskChanges(declared, stored);
    const subject = subjectOf(publication);
    return gatherFurniture(this.store, subject, publication.site, lists, now, { categories, known });
  }
}

const FACTS: ReadonlySet<Topic> = new Set(['site', 'category', 'desk'] as const);

/** What a key in an editor changes: the piece's own document, and its row where no page names it. */
function concernsOthers({ topic, detail }: Change): boolean {
  if (topic === 'piece') return detail?.['listed'] !== false;
  return topic !== 'document' && topic !== 'job';
}

/** A page that says what day it is would otherwise differ from the last one with every key, far from the words typed. */
function minuteOf(at: string): string {
  return `${at.slice(0, 'YYYY-MM-DDThh:mm'.length)}:00.000Z`;
}
