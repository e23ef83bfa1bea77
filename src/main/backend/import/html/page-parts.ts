/** Which parts of a page are furniture by their element, role or name, and which hold a head field. */
import { attribute, namesOf, textOfNode, type HtmlElement } from './tree';

const FURNITURE_TAGS = new Set(['nav', 'aside', 'dialog']);
const FURNITURE_ROLES = /^(?:navigation|banner|contentinfo|complementary|search|dialog|menu|toolbar|alert)$/;
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:shar(?:e|es|ing)|sharedaddy|social(?:-?(?:links|share|icons|media))?|addtoany|related|newsletter|signup|subscri(?:be|ption)|advert(?:isement|s)?|ads?|ad-(?:slot|unit|container)|dfp|promo|sponsor(?:ed)?|breadcrumbs?|comments?|disqus|sidebar|nav|navbar|navigation|menu|toolbar|tags|taglist|tag-list|pagination|pager|cookies?|consent|popup|modal|paywall|recommend(?:ed|ations)?|most-?(?:read|popular)|trending|outbrain|taboola|read-?(?:more|next|also)|screen-reader-text|sr-only|visually-hidden|skip-link|post-navigation|author-avatar|rating|print|site-header|site-footer|masthead|colophon)(?:[\s_-]|$)/;
const BYLINE =
  /(?:^|[\s_-])(?:byline|by-line|author(?:s|-name|-line|-info)?|dateline|post-meta|entry-meta|article-meta|meta-info|published|publish(?:ed)?-date|timestamp|posted-on|post-date|entry-date|reading-time|read-time)(?:[\s_-]|$)/;
const AUTHOR_BOX =
  /(?:^|[\s_-])(?:author-(?:box|bio|card|profile|description)|about-(?:the-)?author|bio|post-author)(?:[\s_-]|$)/;
const KICKER =
  /(?:^|[\s_-])(?:kicker|eyebrow|overline|section-label|article-label|surtitre|dachzeile|antetitulo|rubrik|topper)(?:[\s_-]|$)/;
const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|dek|deck|sub-?(?:title|head|heading|headline)|summary|lede|strapline|chapo|chapeau|vorspann|entradilla|bajada|article-intro|introduction|description)(?:[\s_-]|$)/;

export type FurnitureKind = 'furniture' | 'meta' | 'author-box';

/** What kind of page part the element is, or null where it belongs to the article. */
export function partKind(element: HtmlElement): FurnitureKind | null {
  const names = namesOf(element);
  if (AUTHOR_BOX.test(names)) return 'author-box';
  if (
    BYLINE.test(names) ||
    /^(?:author|datePublished|dateModified)$/i.test(attribute(element, 'itemprop')) ||
    element.tagName === 'time'
  )
    return 'meta';
  if (FURNITURE_TAGS.has(element.tagName) || FURNITURE_ROLES.test(attribute(element, 'role')))
    return 'furniture';
  return FURNITURE_NAMES.test(names) ? 'furniture' : null;
}

export const isByline = (element: HtmlElement): boolean =>
  BYLINE.test(namesOf(element)) ||
  /^author$/i.test(attribute(element, 'itemprop')) ||
  /\bauthor\b/.test(attribute(element, 'rel'));
export const isKicker = (element: HtmlElement): boolean => KICKER.test(namesOf(element));
export const isStandfirst = (element: HtmlElement): boolean =>
  STANDFIRST.test(namesOf(element)) ||
  /^(?:description|alternativeHeadline)$/i.test(attribute(element, 'itemprop'));
export const isBreadcrumb = (element: HtmlElement): boolean =>
  /breadcrumb/.test(`${namesOf(element)} ${attribute(element, 'aria-label').toLowerCase()}`);

/** A part with most of the article's words is no furniture, whatever it is called. */
export function holdsMost(element: HtmlElement, words: number): boolean {
  return textOfNode(element).length > words * 0.5;
}
