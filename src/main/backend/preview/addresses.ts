/**
 * Addresses on the site as its permalinks make them: the piece's own, its categories'. Patterns are settings of the
 * theme, since sites differ. Must not know whether anything was published.
 */
import type { Category } from '../../../shared/model/desk';
import { knownZone } from '../../../shared/text/dates';
import { dateFormat } from '../../../shared/text/formats';
import { slugify } from '../../../shared/text/slug';
import { webAddress } from '../../../shared/text/web-address';
import type { PicturesThere } from '../export/where-sent';
import { absoluteUrl } from '../render/url';

/** A path on the site, absolute where the site's address is known. */
export function onSite(siteUrl: string, path: string): string {
  return (webAddress(siteUrl) ?? '') + (path.startsWith('/') ? path : `/${path}`);
}

/**
 * A picture for whoever fetches it from elsewhere: where the site put it, else where it may be expected; null where
 * not even the site's address is known.
 */
export function pictureOnSite(sha: string, siteUrl: string, there: PicturesThere): string | null {
  return there[sha] ?? absoluteUrl(`media/${sha}`, webAddress(siteUrl) ?? '');
}

/** What of a piece its address is made of. */
export interface Addressed {
  id: string;
  slug: string;
  headline: string;
  /** BCP 47. */
  language: string;
  /** Slug of its primary category, if it has one. */
  category: string | undefined;
  /** ISO 8601: when it comes out, or would if it did now. */
  at: string;
}

/** `{slug}` `{category}` `{year}` `{month}` `{day}` `{id}` filled in; the slug is made from the headline where none was set. */
export function articlePath(piece: Addressed, pattern: string, timeZone: string): string {
  const { id, slug, headline, language, category, at } = piece;
  const [year, month, day] = datePartsOf(at, timeZone);
  const values: Record<string, string | undefined> = {
    slug: slug || slugify(headline, { language }) || id,
    category: category ?? 'uncategorised',
    id,
    year,
    month,
    day,
  };
  return fill(pattern, values);
}

/** `{slug}` is the category's own slug, `{path}` those of its ancestors before it. */
export function categoryPath(path: readonly Category[], pattern: string): string {
  return fill(pattern, {
    slug: path.at(-1)?.slug ?? '',
    path: path.map((category) => category.slug).join('/'),
  });
}

function fill(pattern: string, values: Record<string, string | undefined>): string {
  return encodeURI(pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole));
}

function datePartsOf(at: string, timeZone: string): string[] {
  // The Swedish form is the calendar date of ISO 8601.
  return dateFormat('sv-SE', { timeZone: knownZone(timeZone) })
    .format(new Date(at))
    .split('-');
}
