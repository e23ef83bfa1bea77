/** Quotations and pull quotes in HTML: one block each, whatever is inside. */
import { inlineOf, inlineOfBlocks } from '../inline';
import { aligned } from './formats';
import { elementsIn, isElement, namesOf, textOfNode, type HtmlElement } from './tree';
import type { HtmlWalk } from './walk';

const PULL_QUOTE = /(?:^|[\s_-])pull-?(?:ed-?)?quotes?(?:[\s_-]|$)/;
const MAY_BE_PULLED = new Set(['aside', 'figure', 'blockquote', 'div', 'section', 'p']);
const LONGEST_ATTRIBUTION = 500;

export function isPullQuote(element: HtmlElement): boolean {
  return MAY_BE_PULLED.has(element.tagName) && PULL_QUOTE.test(namesOf(element));
}

/** Whether only white space follows: a `cite` in running text is a title, not a source. */
function isLast(element: HtmlElement): boolean {
  const siblings = element.parentNode?.childNodes ?? [];
  const after = siblings.slice(siblings.indexOf(element) + 1);
  return after.every((node) =>
    isElement(node) ? textOfNode(node) === '' : !('value' in node) || node.value.trim() === '',
  );
}

/** Who is quoted, where an element of the quotation says so. */
function attributionIn(quotation: HtmlElement): HtmlElement | undefined {
  for (const element of elementsIn(quotation)) {
    const { tagName } = element;
    if (
      tagName === 'footer' ||
      tagName === 'figcaption' ||
      /attribution|quote-(?:author|source)/.test(namesOf(element))
    )
      return element;
    if (tagName === 'cite' && isLast(element)) return element;
  }
  return undefined;
}

export function addQuote(walk: HtmlWalk, element: HtmlElement): void {
  walk.flush();
  const attribution = attributionIn(element);
  const blocks = walk.blocksIn(element.childNodes, { skip: (inner) => inner === attribution });
  const who = attribution ? textOfNode(attribution).replace(/^[\s—–-]+/u, '') : '';
  const children = inlineOfBlocks(blocks.filter((block) => block.type !== 'figure'));
  if (children.length === 0)
    walk.blocks.push(...(who === '' ? [] : [{ type: 'paragraph' as const, children: inlineOf(who) }]));
  else if (isPullQuote(element) && who.length <= LONGEST_ATTRIBUTION) {
    walk.blocks.push({
      type: 'pull-quote',
      ...(who === '' ? {} : { attribution: who }),
      ...aligned(element),
      children,
    });
  } else {
    walk.blocks.push({
      type: 'quote',
      ...aligned(element),
      children: who === '' ? children : [...children, ...inlineOf(`\n— ${who}`)],
    });
  }
  // A quotation has no place for pictures; they follow it.
  walk.blocks.push(...blocks.filter((block) => block.type === 'figure'));
}
