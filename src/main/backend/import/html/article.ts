/**
 * Finds the article in a page: the part that holds it with its head (scope), and within it the part that holds the
 * text. By what elements say of themselves, else by where the paragraphs are. Must not know blocks.
 */
import { wordsIn } from '../measure';
import {
  attribute,
  elementsIn,
  findElement,
  isElement,
  isInside,
  namesOf,
  NO_TEXT,
  parentOf,
  textOfNode,
  type HtmlElement,
  type HtmlParent,
} from './tree';

const TEXT_PART =
  /(?:^|[\s_])(?:article-?(?:body|content|text)|article__(?:body|content|text)|entry-content|post-content|post-body|story-body|story-content|content-body|body-text|main-content-text|td-post-content|single-content|wysiwyg)(?:[\s_-]|$)/;
/** Share of all paragraph words that a part must hold to stand for the article. */
const MOST_OF_IT = 0.6;
const FEWEST_WORDS = 30;

type Weights = Map<HtmlElement, number>;

/** No page keeps its paragraphs further below the part that holds them. */
const MOST_LEVELS = 60;

/** Words of the paragraphs below each element. */
function weigh(root: HtmlParent): { weights: Weights; total: number } {
  const weights: Weights = new Map();
  let total = 0;
  for (const element of elementsIn(root)) {
    if (element.tagName !== 'p') continue;
    const words = wordsIn(textOfNode(element));
    total += words;
    let parent = parentOf(element);
    for (let level = 0; parent && level < MOST_LEVELS; level += 1, parent = parentOf(parent)) {
      weights.set(parent, (weights.get(parent) ?? 0) + words);
    }
  }
  return { weights, total };
}

function isScope(element: HtmlElement): boolean {
  const { tagName } = element;
  return (
    tagName === 'article' ||
    tagName === 'main' ||
    attribute(element, 'role') === 'main' ||
    /\/(?:News)?Article$/i.test(attribute(element, 'itemtype'))
  );
}

/** The smallest of the largest: an article in `main` rather than `main`, but no teaser beside it. */
function scopeIn(weights: Weights): HtmlElement | undefined {
  let best: { element: HtmlElement; words: number } | undefined;
  for (const [element, words] of weights) {
    if (!isScope(element)) continue;
    const smaller = best && isInside(element, best.element) && words >= best.words * MOST_OF_IT;
    if (words >= FEWEST_WORDS && (!best || smaller || words > best.words)) best = { element, words };
  }
  return best?.element;
}

/** Where no element says that it is the article: the lowest one with most of the paragraphs. */
function densest(weights: Weights, total: number): HtmlElement | undefined {
  let best: HtmlElement | undefined;
  for (const [element, words] of weights) {
    if (words >= total * MOST_OF_IT && (!best || isInside(element, best))) best = element;
  }
  return best;
}

function textPart(scope: HtmlParent, weights: Weights, all: number): HtmlElement | undefined {
  let best: HtmlElement | undefined;
  for (const element of elementsIn(scope)) {
    const named = /\barticlebody\b/i.test(attribute(element, 'itemprop')) || TEXT_PART.test(namesOf(element));
    if (named && (weights.get(element) ?? 0) >= all * MOST_OF_IT) best = element;
  }
  return best;
}

export interface ArticleParts {
  /** Article with its head. */
  scope: HtmlParent;
  /** Its text; the same as `scope` where nothing tells them apart. */
  text: HtmlParent;
}

/** The same parts with a scope that holds the headline, too: some pages set it beside the article. */
export function withHeadline(parts: ArticleParts, headline: HtmlElement | undefined): ArticleParts {
  if (!headline || isInside(headline, parts.scope)) return parts;
  let scope: HtmlParent = headline;
  while (isElement(scope) && scope.parentNode && !contains(scope, parts.scope)) scope = scope.parentNode;
  return { scope, text: parts.text };
}

const contains = (outer: HtmlParent, inner: HtmlParent): boolean =>
  inner === outer || (isElement(inner) && isInside(inner, outer));

export function findArticle(document: HtmlParent): ArticleParts {
  const body = findElement(document, ({ tagName }) => tagName === 'body') ?? document;
  const { weights, total } = weigh(body);
  const scope = scopeIn(weights);
  if (scope) return { scope, text: textPart(scope, weights, weights.get(scope) ?? 0) ?? scope };
  // Headline and lead picture stand beside the densest part, not in it.
  return { scope: body, text: textPart(body, weights, total) ?? densest(weights, total) ?? body };
}

/** The words of what stands beside the article on its page, part by part; nothing of them is read. */
export function* wordsAround(scope: HtmlParent): Generator<string> {
  for (
    let part = scope;
    isElement(part) && part.parentNode && part.tagName !== 'body';
    part = part.parentNode
  )
    for (const other of part.parentNode.childNodes) {
      const isSeen = other !== part && isElement(other) && !NO_TEXT.has(other.tagName);
      const words = isSeen ? textOfNode(other) : '';
      if (words !== '') yield words;
    }
}
