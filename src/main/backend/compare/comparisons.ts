/**
 * Comparing a piece's page with the one that a site really shows, as a stored job, and the history of that. Owns the
 * order of the steps; reading, matching and pictures are compute tasks, browsers are the host's.
 */
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { headlineOf, textOfInline } from '../../../shared/document/read';
import { translate } from '../../../shared/messages/translate';
import type { Comparison, ComparisonRow, Region } from '../../../shared/model/comparison';
import { AppError } from '../../../shared/model/errors';
import type { PageElement } from '../../../shared/model/page-element';
import type { ComputePool } from '../compute/pool';
import type { Store } from '../database/store';
import type { Destinations } from '../export/destinations';
import { deliveryAt } from '../export/where-sent';
import type { AskHost } from '../host-abilities';
import type { Abilities } from '../host-protocol';
import { isLocalAddress } from '../import/addresses';
import type { FetchedPage, FetchOptions } from '../import/fetch-url';
import type { JobControl, JobHandler, Jobs } from '../jobs/jobs';
import type { Pieces } from '../pieces/pieces';
import { publicationOf } from '../pieces/publications';
import type { Previews } from '../preview/previews';
import {
  comparisonById,
  comparisonsOf,
  insertComparison,
  lastSignature,
  picturesOf,
} from './comparison-store';
import { hasMoved } from './compare-pages';
import type { RegionPictures } from './pictures';
import { wantedRegions } from './regions';

export const COMPARE_JOB = 'compare';

/** What is compared with: a destination's page of the piece, or the page at an address. */
export type CompareTarget = { destinationId: string } | { url: string; allowLocal: boolean };

const inputSchema = z.object({
  pieceId: z.string(),
  destinationId: z.string().nullable(),
  url: z.string(),
  allowLocal: z.boolean(),
  width: z.number().int(),
});
type Input = z.infer<typeof inputSchema>;

export interface ComparisonParts {
  store: Store;
  pieces: Pieces;
  previews: Previews;
  destinations: Destinations;
  jobs: Jobs;
  compute: ComputePool;
  ask: AskHost | null;
}

type Drawn = Abilities['photograph']['value'];
/** A page's elements, and its picture where a browser could be had. */
interface PageRead {
  elements: PageElement[];
  png: Uint8Array | null;
}

export class Comparisons implements JobHandler {
  constructor(private readonly parts: ComparisonParts) {}

  /** What failed is told at once and tried again by hand: the page is there to be looked at now. */
  readonly isPassing = (): boolean => false;

  list(pieceId: string): ComparisonRow[] {
    return comparisonsOf(this.parts.store, pieceId);
  }

  get(id: string): Comparison {
    const comparison = comparisonById(this.parts.store, id);
    if (!comparison) throw new AppError('not-found', { what: 'comparison', id });
    return comparison;
  }

  /** Throws not-found where no pictures were taken or they were thinned out. */
  pictures(id: string, region: string): Omit<RegionPictures, 'id' | 'pixels'> {
    const pictures = picturesOf(this.parts.store, id, region);
    if (!pictures) throw new AppError('not-found', { what: 'picture', id: region });
    return pictures;
  }

  /** The job's id; its outcome is the comparison's. Throws not-public-there, destination-not-found. */
  start(pieceId: string, target: CompareTarget, width: number): string {
    const { store, jobs, pieces } = this.parts;
    const input = this.inputFor(pieceId, target, width);
    const headline =
      textOfInline(headlineOf(pieces.current(pieceId).root).children) || translate('piece.untitled');
    return store.write((tx) =>
      jobs.add(tx, {
        kind: COMPARE_JOB,
        label: translate('compare.label', { headline, host: new URL(input.url).host }),
        subject: pieceId,
        lane: COMPARE_JOB,
        input,
      }),
    );
  }

  private inputFor(pieceId: string, target: CompareTarget, width: number): Input {
    if ('url' in target) {
      const url = URL.parse(target.url);
      if (!url) throw new AppError('url-refused', { url: target.url, detail: translate('import.url.form') });
      return { pieceId, destinationId: null, url: url.href, allowLocal: target.allowLocal, width };
    }
    const { destinationId } = target;
    const destination = this.parts.destinations.get(destinationId);
    const delivery = deliveryAt(this.parts.store, { pieceId, destinationId });
    if (!delivery?.link) throw new AppError('not-public-there', { destination: destination.name });
    // A site on this computer or its network was added by hand: its pages may be read like its interface.
    const { hostname } = new URL(destination.url);
    const allowLocal = hostname === 'localhost' || isLocalAddress(hostname.replace(/^\[|\]$/g, ''));
    return { pieceId, destinationId, url: delivery.link, allowLocal, width };
  }

  async run(stored: unknown, { signal, progress }: JobControl): Promise<{ id: string; score: number }> {
    const input = inputSchema.parse(stored);
    const { store, pieces, compute } = this.parts;
    const step = (name: string, done: number): void => progress({ step: name, done, total: 4 });
    step('reading-page', 0);
    const { elements: theirs, png: theirPicture, without, foundAt } = await this.readTheirs(input, signal);
    step('drawing-page', 1);
    const { editedAt } = pieces.row(input.pieceId);
    const publication = publicationOf(store, pieces.current(input.pieceId), editedAt);
    const ours = await this.readOurs(input, theirPicture !== null);
    signal.throwIfAborted();
    step('comparing-pages', 2);
    const { signature, masks, ...compared } = await compute.run(
      'compare.pages',
      { regions: wantedRegions(publication), ours: ours.elements, theirs },
      { lane: 'files', signal },
    );
    // A page that asks for a login says nothing of the template: it is no comparison to keep.
    if (
      compared.regions.some(isOfText) &&
      !compared.regions.some((region) => isOfText(region) && region.found)
    )
      throw new AppError('piece-not-on-page', { url: foundAt });
    step('comparing-pictures', 3);
    const pictures =
      ours.png && theirPicture
        ? await compute.run(
            'compare.pictures',
            { ours: ours.png, theirs: theirPicture, regions: pictured(compared.regions), masks },
            { lane: 'files', signal, timeout: 60_000 },
          )
        : [];
    const pixels = new Map(pictures.map((picture) => [picture.id, picture.pixels]));
    const before = lastSignature(store, { ...input, drawn: without === null });
    const comparison: Comparison = {
      id: uuidv7(),
      pieceId: input.pieceId,
      destinationId: input.destinationId,
      url: input.url,
      at: store.now(),
      width: input.width,
      ...compared,
      regions: compared.regions.map((region) => ({ ...region, pixels: pixels.get(region.id) ?? null })),
      templateMoved: before !== null && hasMoved(before, signature),
      withoutPictures: without,
    };
    store.write((tx) => insertComparison(tx, comparison, signature, pictures));
    return { id: comparison.id, score: comparison.score };
  }

  /** Fetched first, so that a page that is not there or may not be read is told as such; then drawn, if that can be. */
  private async readTheirs(
    { url, width, allowLocal, destinationId }: Input,
    signal: AbortSignal,
  ): Promise<PageRead & { without: string | null; foundAt: string }> {
    const page = await this.fetch(url, destinationId, { allowLocal, signal });
    const drawn = await this.draw({ url: page.url, width, scheme: 'light' });
    if (typeof drawn !== 'string') return { ...drawn, without: null, foundAt: page.url };
    const { bytes, charset } = page;
    const elements = await this.parts.compute.run(
      'compare.read',
      { bytes, ...(charset && { charset }) },
      { signal },
    );
    return { elements, png: null, without: drawn, foundAt: page.url };
  }

  /** What a site hides from readers is a draft there, as far as anybody can tell. */
  private async fetch(
    url: string,
    destinationId: string | null,
    options: FetchOptions,
  ): Promise<FetchedPage> {
    try {
      // Node's HTTP takes long to load, and most days nothing is fetched.
      const { fetchPage } = await import('../import/fetch-url');
      return await fetchPage(url, options);
    } catch (error) {
      const unread = pageUnread(error, url);
      if (destinationId === null || !HIDDEN.includes(Number(unread.params['status']))) throw unread;
      const { name } = this.parts.destinations.get(destinationId);
      throw new AppError('not-public-there', { destination: name }, { cause: error });
    }
  }

  private async readOurs({ pieceId, width }: Input, pictured: boolean): Promise<PageRead> {
    const { html } = await this.parts.previews.render({
      id: pieceId,
      channel: 'article',
      theme: null,
      marks: 'clean',
      against: null,
      linkTo: 'site',
      whole: true,
      scheme: 'light',
      now: null,
      base: '',
    });
    const drawn = pictured ? await this.draw({ html, width, scheme: 'light' }) : '';
    if (typeof drawn !== 'string') return drawn;
    const elements = await this.parts.compute.run('compare.read', { bytes: new TextEncoder().encode(html) });
    return { elements, png: null };
  }

  /** Or the code of what kept the host from it: words can be compared without pictures. */
  private async draw(request: Abilities['photograph']['params']): Promise<Drawn | string> {
    if (!this.parts.ask) return 'not-available-here';
    try {
      return await this.parts.ask('photograph', request);
    } catch (error) {
      if (error instanceof AppError && WITHOUT_PICTURES.includes(error.code)) return error.code;
      throw error;
    }
  }
}

const isOfText = ({ kind }: Region): boolean => kind === 'headline' || kind === 'body';

/** What kept a page from being read, told for a comparison: nothing is imported. What is not about the page goes on. */
function pageUnread(cause: unknown, url: string): AppError {
  if (!(cause instanceof AppError)) throw cause;
  const { code, params } = cause;
  if (code === 'file-too-large') {
    const detail = translate('compare.page.large', { limit: Number(params['limit']) });
    return new AppError('page-unread', { url, detail }, { cause });
  }
  if (code === 'url-failed' || code === 'file-not-understood')
    return new AppError('page-unread', { ...params, url }, { cause });
  throw cause;
}

const HIDDEN = [401, 403, 404, 410];

const WITHOUT_PICTURES = ['not-available-here', 'browser-failed', 'deadline-exceeded', 'url-failed'];

const pictured = (regions: readonly Region[]) =>
  regions.flatMap(({ id, ours, theirs }) => (ours && theirs ? [{ id, ours, theirs }] : []));
