/** The head of an article in HTML: headline, standfirst, kicker, category, authors, date. Must not know the text. */
import type { InlineJSON } from '../../../../shared/document/json';
import { textOfInline } from '../../../../shared/document/read';
import { addAuthors } from '../apply-notes';
import type { Draft } from '../draft';
import { inlineOf, inlineOfBlocks } from '../inline';
import { fold, wordsIn } from '../measure';
import { isHome } from '../text/breadcrumb';
import { foldHeadline } from '../text/headline';
import { isOpinionWord } from '../text/markers';
import { readBareNames, readByline } from '../text/people';
import { isoDate, type PageMetadata } from './metadata';
import { isBreadcrumb, isByline, isKicker, isStandfirst } from './page-parts';
import {
  attribute,
  elementsIn,
  findElement,
  namesOf,
  textOfNode,
  type HtmlElement,
  type HtmlParent,
} from './tree';
import { Walker } from './walker';

export interface HeadElements {
  headline: HtmlElement | undefined;
  standfirst: HtmlElement | undefined;
  kicker: HtmlElement | undefined;
}

const MOST_STANDFIRST_WORDS = 90;
const MOST_KICKER_WORDS = 6;

/** A standfirst as word processors mark it. */
const isDocumentSubtitle = (element: HtmlElement): boolean =>
  /^(?:p|div)$/.test(element.tagName) &&
  /(?:^|\s)(?:MsoSubtitle|subtitle)(?:\s|$)/.test(attribute(element, 'class'));

function isWithin(element: HtmlElement, words: number): boolean {
  const count = wordsIn(textOfNode(element));
  return count > 0 && count <= words;
}

export function findHead(scope: HtmlParent, headline: HtmlElement | undefined): HeadElements {
  const text = (element: HtmlElement): boolean =>
    /^(?:p|div|h2|h3|span|header|section|strong)$/.test(element.tagName);
  return {
    headline,
    standfirst: findElement(
      scope,
      (element) =>
        (text(element) && isStandfirst(element) && isWithin(element, MOST_STANDFIRST_WORDS)) ||
        isDocumentSubtitle(element),
    ),
    kicker: findElement(scope, (element) => isKicker(element) && isWithin(element, MOST_KICKER_WORDS)),
  };
}

function inlineIn(element: HtmlElement, draft: Draft, base: string | undefined): InlineJSON[] {
  return inlineOfBlocks(
    new Walker(draft.report, base).blocksIn(element.childNodes).filter((block) => block.type !== 'figure'),
  );
}

/** A title that carries the site's name behind it, without that name. */
function withoutSite(title: string, siteName: string | null, draft: Draft): string {
  const match = /^(.{3,})\s[|–—»·-]\s([^|–—»·]{2,60})$/u.exec(title);
  if (
    !match ||
    (fold(match[2] ?? '') !== fold(siteName ?? '') && !title.includes(' | ')) ||
    isOpinionWord(match[2] ?? '')
  )
    return title;
  draft.report.leave('site-name', [match[2] ?? '']);
  return match[1] ?? title;
}

export function takeTitles(
  draft: Draft,
  head: HeadElements,
  metadata: PageMetadata,
  base: string | undefined,
): void {
  if (head.headline) draft.headline = inlineIn(head.headline, draft, base);
  if (draft.headline.length === 0) {
    const title = metadata.titles[0] ?? metadata.pageTitle;
    draft.headline = inlineOf(withoutSite(title, metadata.siteName, draft));
  } else if (metadata.pageTitle !== '' && metadata.pageTitle !== textOfInline(draft.headline))
    draft.report.leave('page-title', [metadata.pageTitle]);
  if (head.standfirst) draft.standfirst = inlineIn(head.standfirst, draft, base);
}

function crumbsIn(document: HtmlParent, headline: string): string[] {
  const trail = findElement(document, isBreadcrumb);
  if (!trail) return [];
  const links = [...elementsIn(trail)].filter(({ tagName }) => tagName === 'a').map(textOfNode);
  return links.filter(
    (link) => link !== '' && !isHome(link) && foldHeadline(link) !== foldHeadline(headline),
  );
}

export function takePlace(
  draft: Draft,
  document: HtmlParent,
  scope: HtmlParent,
  head: HeadElements,
  metadata: PageMetadata,
): void {
  const filed = [...elementsIn(scope)]
    .filter((element) => element.tagName === 'a' && /\bcategory\b/.test(attribute(element, 'rel')))
    .map(textOfNode);
  const crumbs = crumbsIn(document, textOfInline(draft.headline));
  const [first = null, ...others] = [
    ...new Set([
      ...crumbs.slice(-1),
      ...metadata.crumbs.slice(-1),
      ...metadata.sections.slice(0, 1),
      ...filed,
    ]),
  ].filter((name) => name !== '');
  draft.category = first;
  draft.moreCategories = others.filter((name) => filed.includes(name));
  for (const name of [first, ...draft.moreCategories])
    if (name !== null) draft.report.found('category', name);
  const label = head.kicker ? textOfNode(head.kicker) : '';
  if (label === '' || fold(label) === fold(draft.category ?? '')) return;
  if (draft.category === null && !isOpinionWord(label)) {
    draft.category = label;
    draft.report.found('category', label);
  } else {
    draft.kicker = label;
    draft.report.found('kicker', label);
  }
}

function bylinesIn(scope: HtmlParent): string[] {
  const elements = [...elementsIn(scope)].filter((element) => isByline(element) && isWithin(element, 25));
  return elements.map(textOfNode);
}

export function takeAuthors(draft: Draft, scope: HtmlParent, metadata: PageMetadata): void {
  const bylines = bylinesIn(scope);
  const written = bylines.flatMap((line) => readByline(line) ?? readBareNames(line) ?? []);
  const stated = metadata.authors.map((name) => ({ name, bio: '' }));
  addAuthors(draft, stated.length > 0 ? stated : written);
  // Roles stand in the byline only.
  if (stated.length > 0)
    addAuthors(
      draft,
      written.filter(({ name, bio }) => bio !== '' && metadata.authors.includes(name)),
    );
  for (const author of draft.authors)
    draft.report.found('author', author.bio === '' ? author.name : `${author.name}, ${author.bio}`);
}

export function takeDate(draft: Draft, scope: HtmlParent, metadata: PageMetadata): void {
  const time = findElement(
    scope,
    (element) =>
      element.tagName === 'time' &&
      !/modified|updated/.test(namesOf(element)) &&
      attribute(element, 'datetime') !== '',
  );
  const marked = findElement(scope, (element) => /^datePublished$/i.test(attribute(element, 'itemprop')));
  const written =
    bylinesIn(scope)
      .map(isoDate)
      .find((date) => date !== null) ?? null;
  draft.publishedAt =
    metadata.date ??
    (marked
      ? isoDate(attribute(marked, 'content') || attribute(marked, 'datetime') || textOfNode(marked))
      : null) ??
    (time ? isoDate(attribute(time, 'datetime')) : null) ??
    written;
  if (draft.publishedAt !== null) draft.report.found('date', draft.publishedAt);
}
