/** Finds the element that holds the headline of an article, by what the page states and by where headings stand. */
import { fold, wordsIn } from '../measure';
import { foldHeadline } from '../text/headline';
import type { ArticleParts } from './article';
import type { PageMetadata } from './metadata';
import {
  attribute,
  findElement,
  isInside,
  parentOf,
  textOfNode,
  type HtmlElement,
  type HtmlParent,
} from './tree';

/** Titles as word processors mark them. */
const isDocumentTitle = (element: HtmlElement): boolean =>
  /^(?:p|div)$/.test(element.tagName) &&
  /(?:^|\s)(?:MsoTitle|title)(?:\s|$)/.test(attribute(element, 'class'));

const isMarked = (element: HtmlElement): boolean =>
  /^headline$/i.test(attribute(element, 'itemprop')) && textOfNode(element) !== '';

/** In the head of the page rather than of an article: a site's name stands there. */
function isInSiteHeader(element: HtmlElement): boolean {
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) {
    if (parent.tagName === 'article' || parent.tagName === 'main') return false;
    const isHeader = parent.tagName === 'header' || attribute(parent, 'role') === 'banner';
    if (isHeader && parentOf(parent)?.tagName === 'body') return true;
  }
  return false;
}

/** Whether a title that the page states begins with these words; what follows them is the site's name. */
export function isStatedTitle(metadata: PageMetadata, words: string): boolean {
  const folded = foldHeadline(words);
  if (folded === '') return false;
  return [...metadata.titles, metadata.pageTitle].some((title) => {
    const rest = foldHeadline(title).slice(folded.length);
    return foldHeadline(title).startsWith(folded) && (rest === '' || /^\s?[|–—:·»-]/u.test(rest));
  });
}

/** The text's first heading, if it comes before the first paragraph. */
function leadingHeading(text: HtmlParent): HtmlElement | undefined {
  const first = findElement(
    text,
    (element) => /^(?:p|h[1-3])$/.test(element.tagName) && textOfNode(element) !== '',
  );
  return first?.tagName === 'p' ? undefined : first;
}

export function findHeadline(
  document: HtmlParent,
  { scope, text }: ArticleParts,
  metadata: PageMetadata,
): HtmlElement | undefined {
  const site = fold(metadata.siteName ?? '');
  const isTitle = (element: HtmlElement): boolean =>
    element.tagName === 'h1' && textOfNode(element) !== '' && fold(textOfNode(element)) !== site;
  const isStated = (element: HtmlElement): boolean =>
    /^h[12]$/.test(element.tagName) &&
    wordsIn(textOfNode(element)) > 1 &&
    fold(textOfNode(element)) !== site &&
    isStatedTitle(metadata, textOfNode(element));
  const isArticleTitle = (element: HtmlElement): boolean => isTitle(element) && !isInSiteHeader(element);
  const outside = (element: HtmlElement): boolean => isArticleTitle(element) && !isInside(element, scope);
  return (
    findElement(scope, isStated) ??
    findElement(scope, isArticleTitle) ??
    findElement(scope, isMarked) ??
    findElement(document, isStated) ??
    findElement(scope, isDocumentTitle) ??
    findElement(document, outside) ??
    (text === scope ? undefined : leadingHeading(text)) ??
    findElement(document, isTitle)
  );
}
