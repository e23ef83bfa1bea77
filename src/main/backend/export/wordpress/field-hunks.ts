/**
 * The fields of a post that was changed on both sides, as hunks, and what every choice makes of the piece's own. Where a
 * piece has no such field, theirs is left as it is on the site. Must not know the text.
 */
import type { ConflictHunk, HunkChoice } from '../../../../shared/model/delivery';
import type { PieceMeta } from '../../../../shared/model/piece';
import type { Publication } from '../../../../shared/model/publication';
import { translate } from '../../../../shared/messages/translate';
import type { Conflict, SiteName, Version, WordPressMemory } from './memory';
import type { Field } from './version';

/** Terms as the site calls them. */
export interface TermChange {
  come: SiteName[];
  gone: SiteName[];
}

export interface FieldChange {
  meta?: Partial<Pick<PieceMeta, 'slug' | 'commentsOpen' | 'publishAt'>>;
  categories?: TermChange;
  tags?: TermChange;
  /** Fields of the post that stay as they are there. */
  kept?: Field[];
}

export interface FieldHunk {
  hunk: ConflictHunk;
  take: (choice: HunkChoice) => FieldChange;
}

export interface FieldInput {
  conflict: Conflict;
  sent: WordPressMemory['sent'];
  publication: Publication;
}

export function fieldHunks(input: FieldInput): FieldHunk[] {
  return [
    ...slugField(input),
    ...commentsField(input),
    ...dateField(input),
    ...authorField(input),
    ...termField('categories', input.conflict),
    ...termField('tags', input.conflict),
  ];
}

function slugField(input: FieldInput): FieldHunk[] {
  const { base, theirs } = input.conflict;
  const { slug } = input.publication.meta;
  // Left open, it is the site's.
  if (slug === '') return [];
  const values = { base: base?.slug ?? null, mine: asThere(input, 'slug', slug), theirs: theirs.slug };
  return plainField('slug', values, { meta: { slug: theirs.slug } });
}

function commentsField(input: FieldInput): FieldHunk[] {
  const { base, theirs } = input.conflict;
  const { commentsOpen } = input.publication.meta;
  const say = (open: string): string => translate(open === 'open' ? 'field.yes' : 'field.no');
  const mine = asThere(input, 'comments', commentsOpen ? 'open' : 'closed');
  return plainField(
    'comments',
    { base: base && say(base.comments), mine: say(mine), theirs: say(theirs.comments) },
    { meta: { commentsOpen: theirs.comments === 'open' } },
  );
}

function dateField(input: FieldInput): FieldHunk[] {
  const { base, theirs } = input.conflict;
  const { publishAt } = input.publication.meta;
  if (publishAt === null || theirs.date === null) return [];
  const mine = asThere(input, 'date', publishAt.at.slice(0, 19)) ?? '';
  return plainField(
    'publishAt',
    { base: base?.date ?? null, mine, theirs: theirs.date },
    { meta: { publishAt: { at: `${theirs.date}Z`, zone: publishAt.zone } } },
  );
}

/** Whom a post belongs to there is nothing that a piece says. */
function authorField(input: FieldInput): FieldHunk[] {
  const { base, mine, theirs, names } = input.conflict;
  const say = (id: number): string => names.authors[String(id)]?.name ?? `#${id}`;
  const values = {
    base: base && say(base.author),
    mine: say(asThere(input, 'author', mine.author)),
    theirs: say(theirs.author),
  };
  return plainField('authors', values, { kept: ['author'] });
}

/** What a site made of our own words, a slug it made unique, counts as ours. */
function asThere<F extends Field>({ conflict, sent }: FieldInput, field: F, mine: Version[F]): Version[F] {
  const isSent = sent?.[field] !== undefined && JSON.stringify(sent[field]) === JSON.stringify(mine);
  return conflict.base && isSent ? conflict.base[field] : mine;
}

/** One value, which both may have changed. */
function plainField(
  part: string,
  values: { base: string | null; mine: string; theirs: string },
  change: FieldChange,
): FieldHunk[] {
  const { base, mine, theirs } = values;
  if (mine === theirs) return [];
  const hunk: ConflictHunk = {
    part,
    blocks: null,
    ...values,
    merged: null,
    same: false,
    rule: theirs === base ? 'mine' : mine === base ? 'theirs' : null,
    options: ['mine', 'theirs'],
    note: change.kept && theirs !== base ? 'stays-there' : null,
  };
  return [{ hunk, take: (choice) => (choice === 'theirs' ? change : {}) }];
}

/** Sets: what came and went on either side goes together, so nothing needs a choice. */
function termField(part: 'categories' | 'tags', { base, mine, theirs, names }: Conflict): FieldHunk[] {
  const was = base?.[part] ?? [];
  const come = theirs[part].filter((id) => !was.includes(id) && !mine[part].includes(id));
  const gone = was.filter((id) => !theirs[part].includes(id) && mine[part].includes(id));
  if (come.length + gone.length === 0) return [];
  const say = (ids: readonly number[]): string =>
    ids.map((id) => names[part][String(id)]?.name ?? `#${id}`).join(', ');
  const named = (ids: readonly number[]): SiteName[] => ids.flatMap((id) => names[part][String(id)] ?? []);
  const isOurs = JSON.stringify(mine[part]) !== JSON.stringify(was);
  const isNamed = named([...come, ...gone]).length === come.length + gone.length;
  const hunk: ConflictHunk = {
    part,
    blocks: null,
    base: base && say(was),
    mine: say(mine[part]),
    theirs: say(theirs[part]),
    merged: isOurs ? say([...mine[part].filter((id) => !gone.includes(id)), ...come]) : null,
    same: false,
    rule: isOurs ? 'merged' : 'theirs',
    options: isOurs ? ['merged', 'mine'] : ['mine', 'theirs'],
    note: isNamed ? null : 'stays-there',
  };
  const change = isNamed ? { [part]: { come: named(come), gone: named(gone) } } : { kept: [part] };
  return [{ hunk, take: (choice) => (choice === 'mine' ? {} : change) }];
}
