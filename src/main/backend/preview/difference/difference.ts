/**
 * A piece compared with the version that is live, or with what is suggested in it: the text that shows both, and the list of what changed. Runs in a
 * compute worker; what was read of the live version is kept until another is asked for.
 */
import * as Y from 'yjs';
import { readRoot } from '../../../../shared/document/headless';
import type { BlockJSON, RootJSON } from '../../../../shared/document/json';
import { bodyOf, headlineOf, leadOf, standfirstOf } from '../../../../shared/document/read';
import type { ChangedPart, PageChange, PageDifference, PageField } from '../../../../shared/model/difference';
import type { Publication } from '../../../../shared/model/publication';
import { formatDate } from '../../../../shared/text/dates';
import { desiredPost } from '../../export/wordpress/desired';
import type { Version } from '../../export/wordpress/memory';
import { parsePost, type ParsedPost } from '../../export/wordpress/parse';
import type { Changes } from '../../render/changes';
import type { LiveSource } from './live-versions';
import { fieldWords, mergeVersions } from './merge';
import { comparable, pairBlocks } from '../../../../shared/document/compare/pairs';

export interface DrawnDifference {
  drawn: { root: RootJSON; changes: Changes };
  difference: PageDifference;
}

export function differenceFrom(source: LiveSource, publication: Publication): DrawnDifference {
  const { root: live, notes } = readLive(source);
  const { root, changes, list } = mergeVersions(live, publication.root, publication.meta.language);
  const fields = fieldChanges(source, publication, notes);
  return { drawn: { root, changes }, difference: { live: source.live, changes: [...list, ...fields] } };
}

/**
 * The text as it is, with all that is suggested in it as what would come and go, and the fields for which something is
 * suggested. `proposed` is what accepting gives.
 */
export function suggestedChanges(publication: Publication, proposed: Publication): DrawnDifference {
  const { root, changes, list } = mergeVersions(publication.root, proposed.root, publication.meta.language);
  const [before, after] = [fieldsOnPage(publication), fieldsOnPage(proposed)];
  const fields = Object.keys(before).flatMap((part) =>
    changedField(part as FieldOnPage, before[part as FieldOnPage], after[part as FieldOnPage]),
  );
  return { drawn: { root, changes }, difference: { live: null, changes: [...list, ...fields] } };
}

type FieldOnPage =
  Extract<ChangedPart, 'slug' | 'date' | 'author' | 'disclaimer' | 'call' | 'source'> | PageField;

/** What readers are told beside the text, in words. */
function fieldsOnPage(publication: Publication): Record<FieldOnPage, string> {
  const { meta, site, authors, categories, tags, disclaimer, call, source } = publication;
  const date = meta.publishAt ? formatDate(meta.publishAt.at, 'long', site.locale, site.timeZone) : '';
  return {
    slug: meta.slug,
    date,
    author: authors.map(({ name, bio }) => name || bio).join(', '),
    disclaimer: disclaimer?.text ?? '',
    call: call?.text ?? '',
    source: [source?.name ?? '', meta.sourceUrl].filter((part) => part !== '').join(', '),
    kicker: meta.kicker,
    categories: categories.map(({ category }) => category.name).join(', '),
    tags: tags.map(({ name }) => name).join(', '),
    language: meta.language,
    contacts: meta.contacts.join(', '),
    canonical: meta.canonical,
    seoTitle: meta.seoTitle,
    seoDescription: meta.seoDescription,
    socialTitle: meta.socialTitle,
    socialDescription: meta.socialDescription,
    newsletterHeadline: meta.newsletterHeadline,
  };
}

/** A part of the page that has no place in the text. */
function changedField(part: ChangedPart, before: string, after: string): PageChange[] {
  const words = fieldWords(before, after);
  if (words.length === 0) return [];
  const kind = before === '' ? 'added' : after === '' ? 'removed' : 'changed';
  return [{ id: part, kind, moved: false, part, number: null, words, count: 0 }];
}

let lastRead: { source: LiveSource; parsed: ParsedPost } | null = null;

export function readLive(source: LiveSource): ParsedPost {
  if (lastRead && isSame(lastRead.source, source)) return lastRead.parsed;
  const parsed = parseVersion(source.version, source.images);
  const sent = documentOf(source.sent.updates);
  lastRead = { source, parsed: sent ? { ...parsed, root: withIds(parsed.root, sent) } : parsed };
  return lastRead.parsed;
}

function isSame(one: LiveSource, other: LiveSource): boolean {
  return (
    one.live.destinationId === other.live.destinationId &&
    one.sent.seq === other.sent.seq &&
    JSON.stringify([one.version, one.images]) === JSON.stringify([other.version, other.images])
  );
}

function parseVersion(version: Version, images: LiveSource['images']): ParsedPost {
  const { title, excerpt, content, featured, leadAlt, leadCaption } = version;
  const lead = featured === 0 ? null : { id: featured, alt: leadAlt, caption: leadCaption };
  const known = new Map(Object.entries(images).map(([sha, { id }]) => [id, sha]));
  return parsePost({ title, excerpt, content, lead }, known);
}

function documentOf(updates: readonly Uint8Array[]): RootJSON | null {
  if (updates.length === 0) return null;
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return readRoot(doc);
}

/** A site keeps no ids of ours: blocks get them from what was sent, of which they are the same or a version. */
function withIds(live: RootJSON, sent: RootJSON): RootJSON {
  const blocks = bodyOf(live);
  const known = bodyOf(sent);
  const ids = new Map<BlockJSON, string>();
  for (const { live: l, draft: s } of pairBlocks(blocks.map(comparable), known.map(comparable))) {
    const block = l === null ? undefined : blocks[l];
    const id = s === null ? undefined : known[s]?.$?.bid;
    if (block && id !== undefined) ids.set(block, id);
  }
  const lead = leadOf(live);
  return {
    type: 'root',
    children: [
      headlineOf(live),
      standfirstOf(live),
      ...(lead ? [lead] : []),
      ...blocks.map((block) => {
        const bid = ids.get(block);
        return bid === undefined ? block : { ...block, $: { ...block.$, bid } };
      }),
    ],
  };
}

/** What the page shows around the text, and what it does not show: named, without a place in the text. */
function fieldChanges(
  { version, images }: LiveSource,
  publication: Publication,
  notes: ParsedPost['notes'],
): PageChange[] {
  const { meta, site } = publication;
  const changes: PageChange[] = [];
  const add = (part: ChangedPart, live: string, draft: string): void => {
    changes.push(...changedField(part, live, draft));
  };
  if (meta.slug !== '') add('slug', version.slug, meta.slug);
  if (meta.publishAt && version.date !== null) {
    const say = (at: string): string => formatDate(at, 'long', site.locale, site.timeZone);
    const live = version.date.slice(0, 19);
    if (live !== meta.publishAt.at.slice(0, 19)) add('date', say(`${live}Z`), say(meta.publishAt.at));
  }
  const matched = { categories: [], tags: [], author: null, images };
  const { content = '' } = desiredPost({ publication, matched }).fields;
  const now = parsePost({ title: '', excerpt: '', content, lead: null }, new Map()).notes;
  const textOf = (from: ParsedPost['notes'], kind: string): string =>
    from
      .filter((note) => note.kind === kind)
      .map(({ text }) => text)
      .join('\n');
  for (const kind of ['author', 'disclaimer', 'call', 'source'] as const)
    add(kind, textOf(notes, kind), textOf(now, kind));
  return changes;
}
