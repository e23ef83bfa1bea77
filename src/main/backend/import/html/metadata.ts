/** What the head of a page says about its article: meta elements, JSON-LD, links. Must not know the body. */
import { languageTag } from '../language';
import { isHome } from '../text/breadcrumb';
import { findDate } from '../text/dates';
import { isPersonName } from '../text/people';
import { namesIn, readJsonLd, stringsOf } from './json-ld';
import { attribute, elementsIn, findElement, textOfNode, type HtmlParent } from './tree';
import { linkAddress } from '../urls';

export interface PageMetadata {
  /** Titles in the order they are to be believed; the page's own may carry the site's name. */
  titles: string[];
  pageTitle: string;
  siteName: string | null;
  description: string;
  socialDescription: string;
  socialImage: string | null;
  date: string | null;
  authors: string[];
  /** From the top down, without home and the article itself. */
  crumbs: string[];
  sections: string[];
  tags: string[];
  canonical: string | null;
  language: string | null;
}

type Meta = Map<string, string[]>;

function metaOf(root: HtmlParent): Meta {
  const meta: Meta = new Map();
  for (const element of elementsIn(root)) {
    if (element.tagName !== 'meta') continue;
    const name = (
      attribute(element, 'property') ||
      attribute(element, 'name') ||
      attribute(element, 'itemprop')
    ).toLowerCase();
    const content = attribute(element, 'content');
    if (name !== '' && content !== '') meta.set(name, [...(meta.get(name) ?? []), content]);
  }
  return meta;
}

function firstOf(meta: Meta, ...names: string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

export function isoDate(text: string | null): string | null {
  return text === null ? null : (findDate(text)?.iso ?? null);
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** Addresses and machine names stand where authors should. */
const isAuthorName = (name: string): boolean =>
  !/^https?:|^\S*@\S*$|^(?:admin|staff|editor|webmaster)$/i.test(name) && isPersonName(name, true);

export function readMetadata(root: HtmlParent, base: string | undefined): PageMetadata {
  const meta = metaOf(root);
  const { article, crumbs } = readJsonLd(root);
  const title = findElement(root, ({ tagName }) => tagName === 'title');
  const canonical = findElement(
    root,
    (element) => element.tagName === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel')),
  );
  const html = findElement(root, ({ tagName }) => tagName === 'html');
  const ogTitle = firstOf(meta, 'og:title', 'twitter:title');
  const listed = meta.get('article:tag') ?? stringsOf(article?.['keywords']);
  const keywords = listed.length > 0 ? listed : (meta.get('news_keywords') ?? []);
  return {
    titles: [...stringsOf(article?.['headline']), ...(ogTitle === null ? [] : [ogTitle])],
    pageTitle: title ? textOfNode(title) : '',
    siteName: firstOf(meta, 'og:site_name') ?? namesIn(article?.['publisher'])[0] ?? null,
    description: firstOf(meta, 'description') ?? '',
    socialDescription: firstOf(meta, 'og:description', 'twitter:description') ?? '',
    socialImage: firstOf(meta, 'og:image', 'twitter:image'),
    date: isoDate(
      stringsOf(article?.['datePublished'])[0] ??
        firstOf(
          meta,
          'article:published_time',
          'datepublished',
          'date',
          'dc.date',
          'dcterms.created',
          'pubdate',
        ),
    ),
    authors: unique([
      ...namesIn(article?.['author']),
      ...(meta.get('author') ?? []),
      ...(meta.get('article:author') ?? []),
    ]).filter(isAuthorName),
    crumbs: crumbs.slice(0, -1).filter((crumb) => !isHome(crumb)),
    sections: unique([...(meta.get('article:section') ?? []), ...stringsOf(article?.['articleSection'])]),
    tags: unique(
      keywords
        .flatMap((entry) => entry.split(/\s*[,;，、]\s*/u))
        .filter((tag) => tag !== '' && tag.length <= 100),
    ),
    canonical: linkAddress(canonical ? attribute(canonical, 'href') : (firstOf(meta, 'og:url') ?? ''), base),
    language: languageTag(
      (html && (attribute(html, 'lang') || attribute(html, 'xml:lang'))) ||
        firstOf(meta, 'og:locale', 'content-language'),
    ),
  };
}
