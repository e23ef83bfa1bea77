/**
 * Whole desks coming in and going out. Owns the rule that an archive never overwrites: a piece that is here already and
 * differs comes in beside it, as a copy.
 */
import { rm, writeFile } from 'node:fs/promises';
import type { RootJSON } from '../../../shared/document/json';
import { sameDocument } from '../../../shared/document/canonical';
import { sameJson } from '../../../shared/document/suggestions/pieces';
import type { PieceMeta } from '../../../shared/model/piece';
import type { ComputePool } from '../compute/pool';
import type { Tx } from '../database/handle';
import { toStoreError } from '../database/handle';
import type { Store } from '../database/store';
import type { MediaFiles } from '../media/media-files';
import { chosenPieces, choosePieces, listKeys, saveList, storedList } from '../lists/list-records';
import { allMedia, insertMedia } from '../media/media-records';
import { everybody } from '../pieces/identity';
import type { Pieces } from '../pieces/pieces';
import { resolveIds } from '../pieces/redirects';
import { bringNamedRevisions, namedRevisionsOf } from '../revisions/named-revisions';
import { allCategories } from '../taxonomy/categories';
import { allTags } from '../taxonomy/tags';
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  DESK_FILE,
  MEDIA_FILE,
  mediaPath,
  piecePath,
  type ArchiveList,
  type ArchivePiece,
  type DeskFile,
} from './archive-format';
import type { ReadArchive } from './archive-files';
import { addThemes, readOwnThemes, THEMES_FOLDER, type ThemesReport } from './archive-themes';
import { authors, presets, sources } from './records';
import { savedSearches, saveSearch } from './saved-searches';
import { readSite, writeSite } from './site';

export interface ArchiveReport extends ThemesReport {
  added: number;
  unchanged: number;
  /** Pieces that were here already with other words: the archive's version came in as a copy. */
  copied: number;
  media: number;
}

export class Archives {
  constructor(
    private readonly store: Store,
    private readonly pieces: Pieces,
    private readonly files: MediaFiles,
    private readonly compute: ComputePool,
    /** The desk's own. */
    private readonly themesFolder: string,
  ) {}

  async importFrom(path: string, options: { sample?: boolean } = {}): Promise<ArchiveReport> {
    const sample = options.sample ?? false;
    const archive = await this.compute.run(
      'archive.read',
      { path, now: this.store.now() },
      { timeout: 10 * 60_000 },
    );
    for (const [sha, bytes] of Object.entries(archive.files)) await this.files.write(sha, bytes);
    const themes = addThemes(archive.themes, this.themesFolder);
    this.store.write((tx) => this.importDesk(tx, archive, sample));
    const report: ArchiveReport = {
      added: 0,
      unchanged: 0,
      copied: 0,
      media: archive.media.length,
      ...themes,
    };
    for (const piece of archive.pieces) {
      report[this.importPiece(piece, sample)] += 1;
      // One piece a slice: keystrokes elsewhere must not wait for a whole desk.
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.store.write((tx) => this.importLists(tx, archive));
    return report;
  }

  async exportTo(path: string): Promise<{ pieces: number; media: number; themes: number }> {
    const files: Record<string, Uint8Array> = {};
    const json = (value: unknown): Uint8Array =>
      new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
    files[DESK_FILE] = json(this.deskFile());
    const media = allMedia(this.store).filter((picture) => this.files.has(picture.sha));
    files[MEDIA_FILE] = json(media);
    for (const picture of media) files[mediaPath(picture)] = await this.files.read(picture.sha);
    const themes = Object.entries(readOwnThemes(this.themesFolder));
    for (const [name, own] of themes)
      for (const [inside, bytes] of Object.entries(own)) files[`${THEMES_FOLDER}/${name}/${inside}`] = bytes;
    const rows = this.store.all<{ id: string; created_at: string; edited_at: string }>(
      'SELECT id, created_at, edited_at FROM piece ORDER BY created_at',
    );
    const taken = new Set<string>();
    for (const row of rows) {
      const { root, meta } = this.withoutRedirects(this.pieces.current(row.id));
      const piece: ArchivePiece = {
        id: row.id,
        createdAt: row.created_at,
        editedAt: row.edited_at,
        meta,
        root,
        ...unlessEmpty({ threads: this.pieces.threads(row.id), proposals: this.pieces.proposals(row.id) }),
        ...this.namedRevisions(row.id),
      };
      const name = piecePath(piece, taken);
      taken.add(name);
      files[name] = json(piece);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const bytes = await this.compute.run('archive.pack', { files }, { timeout: 10 * 60_000 });
    try {
      await writeFile(path, bytes);
    } catch (error) {
      await rm(path, { force: true });
      throw toStoreError(error, path);
    }
    return { pieces: rows.length, media: media.length, themes: themes.length };
  }

  private namedRevisions(id: string): Pick<ArchivePiece, 'revisions'> {
    const revisions = namedRevisionsOf(this.store, id).map((revision) => ({
      ...revision,
      ...this.withoutRedirects(revision),
    }));
    return revisions.length > 0 ? { revisions } : {};
  }

  /** An archive holds no redirects: ids are written as they are read today, and what leads nowhere is left out. */
  private withoutRedirects({ root, meta }: { root: RootJSON; meta: PieceMeta }): {
    root: RootJSON;
    meta: PieceMeta;
  } {
    return {
      root,
      meta: {
        ...meta,
        categories: resolveIds(this.store, 'category', meta.categories),
        tags: resolveIds(this.store, 'tag', meta.tags),
        authors: resolveIds(this.store, 'author', meta.authors),
        disclaimer: presets.get(this.store, meta.disclaimer)?.id ?? null,
        call: presets.get(this.store, meta.call)?.id ?? null,
        source: sources.get(this.store, meta.source)?.id ?? null,
      },
    };
  }

  private deskFile(): DeskFile {
    return {
      format: ARCHIVE_FORMAT,
      version: ARCHIVE_VERSION,
      site: readSite(this.store),
      people: everybody(this.store),
      categories: allCategories(this.store),
      tags: allTags(this.store),
      authors: authors.list(this.store),
      sources: sources.list(this.store),
      presets: presets.list(this.store),
      savedSearches: savedSearches(this.store),
      lists: listKeys(this.store).map((key) => this.archiveList(key)),
    };
  }

  /** A destination is of one computer, so none is named. */
  private archiveList(key: string): ArchiveList {
    const pieces = chosenPieces(this.store, key);
    const own = storedList(this.store, key);
    if (!own) return { key, title: '', rule: null, count: 3, pieces };
    const { rule } = own;
    return { ...own, rule: rule.kind === 'ranked' ? { ...rule, destination: null } : rule, pieces };
  }

  private importDesk(tx: Tx, archive: ReadArchive, sample: boolean): void {
    const { desk } = archive;
    const mark = sample ? 1 : 0;
    // An archive may name a child before its parent.
    tx.run('PRAGMA defer_foreign_keys = ON');
    writeSite(tx, desk.site);
    for (const person of desk.people) {
      tx.run(
        `INSERT INTO person (id, name, initials, role, created_at, same_as, same_at) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO NOTHING`,
        [
          person.id,
          person.name,
          person.initials,
          person.role,
          this.store.now(),
          person.same?.as ?? null,
          person.same?.at ?? null,
        ],
      );
    }
    for (const category of desk.categories) {
      tx.run(
        `INSERT INTO category (id, name, slug, parent_id, position, vocabulary_uri, sample) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO NOTHING`,
        [
          category.id,
          category.name,
          category.slug,
          category.parentId,
          category.position,
          category.vocabularyUri,
          mark,
        ],
      );
    }
    for (const tag of desk.tags) {
      tx.run(
        'INSERT INTO tag (id, name, slug, vocabulary_uri, sample) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
        [tag.id, tag.name, tag.slug, tag.vocabularyUri, mark],
      );
    }
    for (const author of desk.authors) if (!authors.get(tx, author.id)) authors.save(tx, author, sample);
    for (const source of desk.sources) if (!sources.get(tx, source.id)) sources.save(tx, source, sample);
    for (const preset of desk.presets) if (!presets.get(tx, preset.id)) presets.save(tx, preset, sample);
    const known = new Set(savedSearches(tx).map((search) => search.id));
    for (const search of desk.savedSearches) if (!known.has(search.id)) saveSearch(tx, search, sample);
    for (const picture of archive.media) insertMedia(tx, picture, this.store.now(), sample);
    for (const topic of ['category', 'tag', 'person', 'desk'] as const)
      tx.change({ topic, id: 'archive', kind: 'created' });
  }

  /** After the pieces, which they name. A list that the desk changed already stays as it is here. */
  private importLists(tx: Tx, { desk }: ReadArchive): void {
    for (const { pieces, rule, ...list } of desk.lists) {
      if (rule && !storedList(tx, list.key)) saveList(tx, { ...list, rule });
      if (chosenPieces(tx, list.key).length === 0) choosePieces(tx, list.key, pieces);
    }
  }

  private importPiece(piece: ArchivePiece, sample: boolean): 'added' | 'unchanged' | 'copied' {
    const exists = this.store.get('SELECT 1 FROM piece WHERE id = ?', [piece.id]) !== undefined;
    if (exists) {
      const here = this.pieces.current(piece.id);
      const said = { threads: this.pieces.threads(piece.id), proposals: this.pieces.proposals(piece.id) };
      const same = sameDocument(here.root, piece.root) && sameMeta(here.meta, piece.meta);
      if (same && sameJson(unlessEmpty(said), unlessEmpty(piece))) {
        this.bringRevisions(piece.id, piece);
        return 'unchanged';
      }
    }
    const id = this.pieces.create({
      ...(exists ? {} : { id: piece.id }),
      root: piece.root,
      meta: piece.meta,
      ...unlessEmpty(piece),
      createdAt: piece.createdAt,
      editedAt: piece.editedAt,
      sample,
      log: { what: 'imported', detail: { from: 'archive' } },
    });
    this.bringRevisions(id, piece);
    return exists ? 'copied' : 'added';
  }

  private bringRevisions(id: string, { revisions = [] }: ArchivePiece): void {
    const { root, meta } = this.pieces.current(id);
    const now = { kind: 'start', at: this.store.now(), origin: null } as const;
    this.store.write((tx) => bringNamedRevisions(tx, id, revisions, { root, meta }, now));
  }
}

function unlessEmpty({ threads = [], proposals = [] }: Pick<ArchivePiece, 'threads' | 'proposals'>) {
  return { ...(threads.length > 0 ? { threads } : {}), ...(proposals.length > 0 ? { proposals } : {}) };
}

function sameMeta(a: PieceMeta, b: PieceMeta): boolean {
  const ordered = (meta: PieceMeta): string =>
    JSON.stringify(Object.entries(meta).sort(([x], [y]) => (x < y ? -1 : 1)));
  return ordered(a) === ordered(b);
}
