/**
 * Comparing versions of a post, field by field. WordPress offers neither an ETag nor a precondition, and its
 * modification time has whole seconds, so contents decide. Must not read or write any post.
 */
import { createHash } from 'node:crypto';
import { sameHtml } from './html';
import type { Version } from './memory';
import type { Post, SiteMedia } from './rest-schemas';
import { decodeSlug } from './site-text';

export type Field = keyof Version;
export const FIELDS = [
  'title',
  'content',
  'excerpt',
  'slug',
  'status',
  'author',
  'comments',
  'categories',
  'tags',
  'date',
  'featured',
  'leadAlt',
  'leadCaption',
] as const satisfies readonly Field[];
const HTML_FIELDS: readonly Field[] = ['title', 'content', 'excerpt', 'leadCaption'];

/** `lead` is the featured image's entry in the library. `dated`: the desk looks after the date. */
export function versionOf(post: Post, lead: SiteMedia | null, dated: boolean): Version {
  return {
    title: post.title.raw,
    content: post.content.raw,
    excerpt: post.excerpt.raw,
    slug: decodeSlug(post.slug),
    status: post.status,
    author: post.author,
    comments: post.comment_status,
    categories: post.categories.toSorted((a, b) => a - b),
    tags: post.tags.toSorted((a, b) => a - b),
    date: dated ? post.date_gmt : null,
    featured: post.featured_media,
    leadAlt: lead?.alt_text ?? '',
    leadCaption: lead?.caption.raw ?? '',
  };
}

/** The fields in which two versions differ; what either leaves out, and dates that are nobody's, differ in nothing. */
export function differences(one: Partial<Version>, other: Partial<Version>): Field[] {
  return FIELDS.filter((field) => !sameField(field, one, other));
}

function sameField(field: Field, one: Partial<Version>, other: Partial<Version>): boolean {
  const a = one[field];
  const b = other[field];
  if (a === undefined || b === undefined) return true;
  if (field === 'date' && (a === null || b === null)) return true;
  if (typeof a === 'string' && typeof b === 'string' && HTML_FIELDS.includes(field)) return sameHtml(a, b);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Names a version: an editor who has seen it can say so. */
export function fingerprint(version: Version): string {
  const values = FIELDS.map((field) => version[field]);
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}

export function pick(version: Partial<Version>, fields: readonly Field[]): Partial<Version> {
  return Object.fromEntries(fields.map((field) => [field, version[field]]));
}
