/**
 * Brings a foreign article onto the desk: has it parsed in a compute worker, matches its names with the desk's records
 * and makes the piece, all in one transaction. Owns the matching; what the parser understood is parse.ts's.
 */
import { bodyTextOf, figuresOf } from '../../../shared/document/read';
import { publishedRoot } from '../../../shared/document/suggestions/decide';
import { mediaIn } from '../../../shared/document/suggestions/media';
import { BLANK_AUTHOR } from '../../../shared/model/blank-author';
import { AppError } from '../../../shared/model/errors';
import type { ImportedPiece, ImportedReview } from '../../../shared/model/imported';
import type { PieceMeta, ZonedTime } from '../../../shared/model/piece';
import { slugify } from '../../../shared/text/slug';
import { fromWallClock } from '../../../shared/text/zoned-time';
import type { ComputePool } from '../compute/pool';
import type { Tx } from '../database/handle';
import type { Store } from '../database/store';
import { authors, presets, sources } from '../desk/records';
import { readSite } from '../desk/site';
import type { MediaService } from '../media/media-service';
import { mediaBySha } from '../media/media-records';
import { people } from '../pieces/identity';
import type { NewPiece, Pieces } from '../pieces/pieces';
import { keepSourceText } from '../pieces/source-text';
import { ensureCategory, ensureTag } from '../taxonomy/ensure';
import { peopleFor, settled, storePictures } from '../docx/settle-review';
import type { ImportFormat } from './format';
import type { ImportSource } from './source';

export type ImportResult = { id: string } & Pick<ImportedPiece, 'recognised' | 'changed' | 'dropped'>;

export class Importer {
  constructor(
    private readonly store: Store,
    private readonly pieces: Pieces,
    private readonly media: MediaService,
    private readonly compute: ComputePool,
  ) {}

  async importUrl(url: string, format: ImportFormat, allowLocal: boolean): Promise<ImportResult> {
    // Loaded when it is needed: the store opens without the network's modules.
    const { fetchPage } = await import('./fetch-url');
    const page = await fetchPage(url, { allowLocal });
    return this.importFile({
      name: page.url,
      bytes: page.bytes,
      format: format === 'auto' ? page.format : format,
      baseUrl: page.url,
      ...(page.charset === undefined ? {} : { charset: page.charset }),
    });
  }

  /** Nothing is stored unless the whole file was understood. */
  async importFile(file: ImportSource): Promise<ImportResult> {
    const imported = await this.compute.run('import.parse', file, { timeout: 30_000 });
    await this.storeImages(imported);
    const review = imported.review ? await this.settleReview(imported, imported.review) : {};
    return this.store.write((tx) => {
      const id = this.pieces.createIn(tx, {
        root: imported.root,
        ...review,
        meta: this.metaFor(tx, imported),
        log: { what: 'imported', detail: { from: file.name } },
      });
      keepSourceText(tx, id, bodyTextOf(publishedRoot(imported.root)));
      const { recognised, changed, dropped } = imported;
      return { id, recognised, changed, dropped };
    });
  }

  /** Pictures of a Word file stored, and its people as this desk knows them. */
  private async settleReview(
    imported: ImportedPiece,
    { threads, proposals, pictures, people: named }: ImportedReview,
  ): Promise<Pick<NewPiece, 'root' | 'threads' | 'proposals'>> {
    const { stored, refused } = await storePictures(this.store, this.media, pictures, mediaIn(imported.root));
    for (const text of refused) imported.dropped.push({ what: 'import.dropped.image', text, count: 1 });
    const known = peopleFor(people(this.store), named);
    return settled({ root: imported.root, threads, proposals }, { stored, known });
  }

  /** Pictures that came inside the file. Those known by an address only stay stated as missing. */
  private async storeImages(imported: ImportedPiece): Promise<void> {
    const figures = figuresOf(imported.root);
    for (const image of imported.images) {
      const figure = figures[image.figureIndex];
      if (!figure) continue;
      if ('sha' in image) {
        if (mediaBySha(this.store, image.sha)) figure.media = image.sha;
      } else if (image.url.startsWith('data:')) {
        const bytes = bytesOfDataUrl(image.url);
        if (!bytes) continue;
        try {
          figure.media = (await this.media.add('image', bytes)).sha;
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          imported.dropped.push({ what: 'import.dropped.image', text: error.code, count: 1 });
        }
      }
    }
  }

  private metaFor(tx: Tx, imported: ImportedPiece): Partial<PieceMeta> {
    const site = readSite(tx);
    const language = imported.language ?? site.locale;
    const categories = [imported.category, ...imported.moreCategories].filter((name) => name !== null);
    const headline = imported.recognised.find((part) => part.what === 'import.part.headline')?.text ?? '';
    return {
      ...imported.fields,
      language,
      slug: imported.slug ?? slugify(headline, { language }),
      kicker: imported.kicker ?? '',
      canonical: imported.canonical ?? '',
      publishAt: imported.publishedAt === null ? null : inZone(imported.publishedAt, site.timeZone),
      categories: categories.map((name) => ensureCategory(tx, name)),
      tags: imported.tags.map((name) => ensureTag(tx, name)),
      authors: imported.authors.map((author) => matchAuthor(tx, author)),
      disclaimer: matchPreset(
        tx,
        'disclaimer',
        imported.disclaimer,
        (imported.source ?? imported.sourceNote) ? 'syndicated' : 'guest',
      ),
      call: matchPreset(tx, 'call', imported.call, 'any'),
      contacts: imported.contactEmails,
      source: imported.source && matchSource(tx, imported.source),
      sourceUrl: imported.source?.url ?? '',
      sourceNote: imported.sourceNote ?? '',
    };
  }
}

/** A source that gives a day only is read as that day in the site's zone, or it would show as the day before west of it. */
function inZone(at: string, zone: string): ZonedTime {
  const dayOnly = /^(\d{4}-\d\d-\d\d)T00:00:00(\.000)?Z$/.exec(at);
  return (dayOnly && fromWallClock(`${dayOnly[1]}T00:00`, zone)) ?? { at, zone };
}

function matchAuthor(tx: Tx, author: { name: string; bio: string }): string {
  const known = authors
    .list(tx)
    .find((candidate) =>
      author.name === ''
        ? candidate.bio === author.bio
        : candidate.name.localeCompare(author.name, undefined, { sensitivity: 'base' }) === 0,
    );
  return known?.id ?? authors.save(tx, { ...BLANK_AUTHOR, ...author }).id;
}

function matchPreset(
  tx: Tx,
  kind: 'disclaimer' | 'call',
  text: string | null,
  variant: 'guest' | 'syndicated' | 'any',
): string | null {
  if (text === null) return null;
  const known = presets.list(tx).find((preset) => preset.kind === kind && preset.text === text);
  return known?.id ?? presets.save(tx, { kind, variant, name: text.slice(0, 60), text }).id;
}

function matchSource(tx: Tx, source: { name: string; url: string }): string | null {
  if (source.name === '') return null;
  const known = sources
    .list(tx)
    .find((candidate) => candidate.name.localeCompare(source.name, undefined, { sensitivity: 'base' }) === 0);
  return known?.id ?? sources.save(tx, { name: source.name, url: '', licence: '' }).id;
}

function bytesOfDataUrl(url: string): Uint8Array | null {
  const match = /^data:[^,]*;base64,(.*)$/s.exec(url);
  return match?.[1] === undefined ? null : new Uint8Array(Buffer.from(match[1], 'base64'));
}
