/**
 * Sends a piece to a WordPress site as a draft, or brings its post up to date. A machine of small steps, each of
 * which is remembered and finds out for itself whether it was done: it may stop anywhere and be run again, and
 * there is one post, one file of each picture and one term of each name. Must not know jobs or the store.
 */
import { textBlocksOf } from '../../../../shared/document/read';
import { translate } from '../../../../shared/messages/translate';
import { AppError } from '../../../../shared/model/errors';
import type { Publication } from '../../../../shared/model/publication';
import type { RenderWarning } from '../../render/context';
import { isNamed, siteAuthor } from './author';
import type { SiteImage } from './blocks';
import { wordPress } from './client';
import { notCarried } from './desired';
import { discardStrayImages, picturesOf, siteImage } from './images';
import type { Conflict, WordPressMemory } from './memory';
import { discardStrays, readPost, reservePost, type PostNow } from './post';
import { connect, type Rest, type SiteConnection } from './rest';
import type { Self } from './rest-schemas';
import { EXPORT_STEPS, startRun, type ExportIO, type ExportStep } from './run';
import { siteCategories, siteTags } from './terms';
import type { Field } from './version';
import { writePost } from './write';

export interface ExportOptions {
  /** Fingerprint of the site's version that the editor has seen and decided against. */
  overwrite?: string;
  /** Fields that were decided for the site: they stay as they are there. */
  kept?: readonly Field[];
  /** Open findings that stop publishing: with any, a post that is out already is not touched. */
  openErrors?: number;
}

export interface WordPressOutcome {
  postId: number;
  /** The post's own address, and the one to edit it at. */
  link: string;
  editLink: string;
  status: string;
  created: boolean;
  /** Whether anything had to be sent. */
  changed: boolean;
  /** Fields the site stored otherwise than sent. */
  altered: string[];
  /** Fields of the piece that WordPress has no place for. */
  notCarried: string[];
  /** Whether the post belongs to the piece's author on the site; null where the piece has none. */
  authorMatched: boolean | null;
  warnings: RenderWarning[];
  conflict: Conflict | null;
}

export async function exportToWordPress(
  publication: Publication,
  connection: SiteConnection,
  memory: WordPressMemory,
  io: ExportIO,
  options: ExportOptions = {},
): Promise<WordPressOutcome> {
  assertWords(publication);
  const pictures = picturesOf(publication);
  const report = progressOf(io, pictures.length);
  report('connecting');
  const rest = await connect(connection, io.signal);
  const site = wordPress(rest, io.signal);
  const self = await site.self();
  assertMay(self, rest, pictures.length > 0);
  const run = startRun({ site, host: rest.site, publication, io, memory });

  report('comparing');
  const existing = await readPost(run);
  assertMayTouch(existing, options.openErrors ?? 0);

  report('terms');
  const { ids: categories, parentsMade } = await siteCategories(site, publication.categories);
  const tags = await siteTags(site, publication.tags);
  const author = await siteAuthor(site, self, publication.authors);

  const images: Record<string, SiteImage> = {};
  for (const media of pictures) {
    report('images');
    const image = await siteImage(run, media);
    images[media.sha] = { id: image.id, url: image.source_url };
  }

  report('writing');
  const desired = await io.compose({ publication, matched: { categories, tags, author, images } });
  if (!existing) await reservePost(run, desired.fields.title ?? '');
  const written = await writePost(run, desired.fields, options);
  report('checking');
  await discardStrays(run);
  await discardStrayImages(run);
  return {
    postId: written.post.id,
    link: written.post.link,
    editLink: new URL(`wp-admin/post.php?post=${written.post.id}&action=edit`, withSlash(rest.home)).href,
    status: written.post.status,
    created: !existing,
    changed: written.changed,
    altered: written.altered,
    notCarried: notCarried(publication),
    authorMatched: isNamed(publication.authors) ? author !== null : null,
    warnings: [
      ...desired.warnings,
      ...(parentsMade.length > 0
        ? [{ message: 'export.warning.parents-made' as const, params: { names: parentsMade.join(', ') } }]
        : []),
      ...(existing && categories.length === 0 ? [CATEGORIES_STAY] : []),
    ],
    conflict: written.conflict,
  };
}

/** A post on WordPress always has a category: taking the last one off a piece cannot be carried there. */
const CATEGORIES_STAY: RenderWarning = { message: 'export.warning.categories-stay', params: {} };

/** WordPress makes no post without any words. */
function assertWords({ root }: Publication): void {
  const hasWords = textBlocksOf(root).some(({ scope, text }) => scope !== 'caption' && text.trim() !== '');
  if (!hasWords) throw new AppError('bad-input', { detail: translate('export.detail.no-words') });
}

/** Refusals that can be told before anything is made there. */
function assertMay(self: Self, { site, user }: Rest, withPictures: boolean): void {
  if (self.capabilities['edit_posts'] !== true) {
    throw new AppError('may-not-create', { user, site, detail: translate('export.detail.may-not-write') });
  }
  if (withPictures && self.capabilities['upload_files'] !== true)
    throw new AppError('may-not-upload', { user, site });
}

/** What is out, or will be by itself, is not changed while findings are open that stop publishing. */
function assertMayTouch(existing: PostNow | null, openErrors: number): void {
  const isOut = existing !== null && ['publish', 'future', 'private'].includes(existing.post.status);
  if (isOut && openErrors > 0) throw new AppError('blocked-by-checks', { count: openErrors });
}

function progressOf(io: ExportIO, pictures: number): (step: ExportStep) => void {
  const total = EXPORT_STEPS.length - 1 + pictures;
  let done = 0;
  return (step) => io.progress({ step, done: done++, total });
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
