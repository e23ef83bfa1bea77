/**
 * Readers of single fields of front matter and piece JSON: each sets a value into a draft and reports it. Must not
 * know the names that fields go by (see named-fields.ts) or the file's format.
 */
import type { InlineJSON } from '../../../shared/document/json';
import type { ImportedAuthor } from '../../../shared/model/imported';
import type { ZonedTime } from '../../../shared/model/piece';
import { addAuthors } from './apply-notes';
import { figureOf, type Draft } from './draft';
import { imageAddress, linkAddress } from './urls';
import { inlineOf } from './inline';
import { languageTag } from './language';
import type { Part } from './report';
import { findDate } from './text/dates';
import { emailsIn } from './text/notes';
import { asList, asRecord, asText, asTexts, shown, type Values } from './values';

export interface FieldOptions {
  base?: string | undefined;
  /** Reads Markdown in a field; where it is missing fields are plain text. */
  markdown?: (text: string) => InlineJSON[];
  /** Whether categories are written as paths ("News/Opinion"). */
  paths?: boolean;
}

/** False where the value could not be understood. */
export type Reader = (draft: Draft, value: unknown, all: Values, options: FieldOptions) => boolean;

export function text(part: Part, set: (draft: Draft, text: string) => void): Reader {
  return (draft, value) => {
    const said = asText(value);
    if (said === null) return false;
    set(draft, said);
    draft.report.found(part, said);
    return true;
  };
}

export function field(
  key:
    'seoTitle' | 'seoDescription' | 'socialTitle' | 'socialDescription' | 'newsletterHeadline' | 'noteToDesk',
): Reader {
  return text('field', (draft, said) => {
    draft.fields[key] = said;
  });
}

/** "2025-02-27", an ISO time, or `{ at, zone }`. */
function momentOf(value: unknown): string | null {
  const said = asText(asRecord(value)?.['at'] ?? value);
  return said === null ? null : (findDate(said)?.iso ?? null);
}

export function moment(key: 'deadline' | 'embargo'): Reader {
  return (draft, value, all) => {
    const at = momentOf(value);
    if (at === null) return false;
    const zoned: ZonedTime = { at, zone: asText(asRecord(value)?.['zone'] ?? all['zone']) ?? 'UTC' };
    draft.fields[key] = zoned;
    draft.report.found('field', `${key}: ${at} ${zoned.zone}`);
    return true;
  };
}

function authorOf(value: unknown): ImportedAuthor[] {
  const record = asRecord(value);
  if (!record)
    return (asText(value) ?? '')
      .split(/\s*(?:;|、|\s(?:and|und|et|y|&)\s)\s*/u)
      .filter((name) => name !== '')
      .map((name) => ({ name, bio: '' }));
  const name = asText(record['name']) ?? '';
  const standing = [asText(record['role']), asText(record['affiliation'])]
    .filter((part) => part !== null)
    .join(', ');
  const bio = asText(record['bio']) ?? standing;
  return name === '' && bio === '' ? [] : [{ name, bio }];
}

export const readAuthors: Reader = (draft, value) => {
  const authors = asList(value).flatMap(authorOf);
  addAuthors(draft, authors);
  for (const { name, bio } of authors)
    draft.report.found('author', [name, bio].filter((part) => part !== '').join(' '));
  return authors.length > 0;
};

export const readCategories: Reader = (draft, value, _, { paths }) => {
  const names = asTexts(value).map((name) =>
    paths === true ? (name.split('/').at(-1)?.trim() ?? name) : name,
  );
  for (const name of names) {
    draft.report.found('category', name);
    if (draft.category === null) draft.category = name;
    else if (name !== draft.category && !draft.moreCategories.includes(name)) draft.moreCategories.push(name);
  }
  return names.length > 0;
};

export const readTags: Reader = (draft, value) => {
  const tags = asTexts(value);
  draft.tags.push(...tags.filter((tag) => !draft.tags.includes(tag)));
  if (tags.length > 0) draft.report.found('tags', tags.join(', '));
  return tags.length > 0;
};

export const readDate: Reader = (draft, value) => {
  const at = momentOf(value);
  if (at === null) return false;
  draft.publishedAt = at;
  draft.report.found('date', `${at} (${asText(asRecord(value)?.['at'] ?? value) ?? ''})`);
  return true;
};

export const readSource: Reader = (draft, value) => {
  const record = asRecord(value);
  const said = asText(value) ?? '';
  const url = linkAddress(record ? (asText(record['url']) ?? '') : said) ?? '';
  const name = record ? (asText(record['name']) ?? '') : url === '' ? said : new URL(url).hostname;
  if (name === '' && url === '') return false;
  draft.source = { name, url };
  draft.report.found('source', [name, url].filter((part) => part !== '').join(' '));
  return true;
};

export const readSourceUrl: Reader = (draft, value, _, { base }) => {
  const url = linkAddress(asText(value) ?? '', base);
  if (url === null) return false;
  draft.source = { name: draft.source?.name ?? new URL(url).hostname, url };
  draft.report.found('source', url);
  return true;
};

export const readCanonical: Reader = (draft, value, _, { base }) => {
  const url = linkAddress(asText(value) ?? '', base);
  if (url === null) return false;
  draft.canonical = url;
  draft.report.found('canonical', url);
  return true;
};

export const readContacts: Reader = (draft, value) => {
  const emails = asTexts(value)
    .flatMap(emailsIn)
    .filter((email) => !draft.contactEmails.includes(email));
  draft.contactEmails.push(...emails);
  for (const email of emails) draft.report.found('contact', email);
  return asTexts(value).length > 0;
};

export const readCall: Reader = (draft, value, all, options) => {
  const said = asText(value);
  if (said === null) return false;
  draft.call = said;
  draft.report.found('call', said);
  return readContacts(draft, emailsIn(said), all, options) || true;
};

export const readLanguage: Reader = (draft, value) => {
  draft.language = languageTag(asText(value));
  return draft.language !== null;
};

export const readImage: Reader = (draft, value, all, options) => {
  const record = asRecord(value) ?? {};
  const said = (key: string, beside: string[]): string =>
    asText(record[key]) ?? beside.map((name) => asText(all[name])).find((words) => words !== null) ?? '';
  const caption = asText(record['captionMarkdown']);
  const words =
    caption !== null && options.markdown
      ? options.markdown(caption)
      : inlineOf(said('caption', ['imageCaption', 'image_caption', 'caption']));
  const figure = figureOf(
    words,
    said('credit', ['imageCredit', 'image_credit', 'credit']),
    said('alt', ['imageAlt', 'image_alt', 'alt']),
  );
  const place =
    asText(value) ?? asText(record['src'] ?? record['url'] ?? record['file'] ?? record['path']) ?? '';
  const url = imageAddress(place, options.base);
  if (url !== null) draft.pictures.set(figure, { url });
  else if (place !== '') draft.report.leaveMore('image', place);
  figure.role = 'lead';
  draft.lead = figure;
  return true;
};

export const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (asRecord(value) !== null && Object.keys(value).length === 0);

/** Reports a field that nothing was made of. */
export function leave(draft: Draft, key: string, value: unknown): void {
  if (!isBlank(value)) draft.report.leaveMore('field', `${key}: ${shown(value)}`);
}

export function nested(names: Record<string, Reader>): Reader {
  return (draft, value, all, options) => {
    const record = asRecord(value);
    if (!record) return false;
    for (const [key, inner] of Object.entries(record)) {
      if (names[key]?.(draft, inner, all, options) !== true) leave(draft, key, inner);
    }
    return true;
  };
}

export const headline: Reader = text('headline', (draft, said) => {
  draft.headline = inlineOf(said);
});
export const standfirst: Reader = text('standfirst', (draft, said) => {
  draft.standfirst = inlineOf(said);
});

/** Says more than the plain field beside it. */
export function marked(set: (draft: Draft, children: InlineJSON[]) => void): Reader {
  return (draft, value, _, { markdown }) => {
    const said = asText(value);
    if (said === null || !markdown) return false;
    set(draft, markdown(said));
    return true;
  };
}

export const readComments: Reader = (draft, value) => {
  if (typeof value !== 'boolean') return false;
  draft.fields.commentsOpen = value;
  return true;
};
