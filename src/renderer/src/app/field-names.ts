/** The names of a piece's fields beside the text. */
import type { SuggestedField } from '../../../shared/document/suggestions/fields';
import type { MessageKey } from '../../../shared/messages/translate';

export const FIELD_NAMES: Record<SuggestedField, MessageKey> = {
  language: 'field.language',
  slug: 'field.slug',
  kicker: 'field.kicker',
  seoTitle: 'field.seoTitle',
  seoDescription: 'field.seoDescription',
  socialTitle: 'field.socialTitle',
  socialDescription: 'field.socialDescription',
  socialImage: 'field.socialImage',
  newsletterHeadline: 'field.newsletterHeadline',
  canonical: 'field.canonical',
  publishAt: 'field.publishAt',
  deadline: 'field.deadline',
  embargo: 'field.embargo',
  commentsOpen: 'field.comments',
  opinion: 'field.opinion',
  noteToDesk: 'field.noteToDesk',
  disclaimer: 'field.disclaimer',
  call: 'field.call',
  source: 'field.source',
  sourceUrl: 'field.sourceUrl',
  sourceNote: 'field.sourceNote',
  contacts: 'field.contacts',
  categories: 'field.categories',
  tags: 'field.tags',
  authors: 'field.authors',
  siteFields: 'field.siteFields',
};

/** The name of a field that a comment is about, which may be one that is not known here. */
export function fieldName(field: string): MessageKey | null {
  return field in FIELD_NAMES ? FIELD_NAMES[field as SuggestedField] : null;
}

/** What search engines, cards and the newsletter say of a piece: a tab of their own. */
export const SEARCH_FIELDS = [
  'seoTitle',
  'seoDescription',
  'socialTitle',
  'socialDescription',
  'newsletterHeadline',
  'socialImage',
] as const satisfies readonly SuggestedField[];

/** Those that every piece has a control for, in the order of the pane beside the text. */
export const ALWAYS_THERE = [
  'slug',
  'categories',
  'tags',
  'authors',
  'kicker',
  'disclaimer',
  'call',
  'source',
  'canonical',
  'contacts',
  'deadline',
  'publishAt',
  'embargo',
  'language',
  'commentsOpen',
  'noteToDesk',
  ...SEARCH_FIELDS,
] as const satisfies readonly SuggestedField[];
