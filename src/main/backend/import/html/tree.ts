/** A small reading interface to parse5's tree. Every walk here is iterative: pages may nest without end. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type HtmlNode = Tree.ChildNode;
export type HtmlElement = Tree.Element;
export type HtmlParent = Tree.ParentNode;

/** Scripting counts as off, so that pictures inside noscript are elements and not text. */
export function parseHtml(html: string): Tree.Document {
  return parse(html, { scriptingEnabled: false });
}

export function isElement(node: HtmlNode | HtmlParent | null | undefined): node is HtmlElement {
  return node !== null && node !== undefined && 'tagName' in node;
}

export function isText(node: HtmlNode): node is Tree.TextNode {
  return node.nodeName === '#text';
}

/** "" where the attribute is missing. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((candidate) => candidate.name === name)?.value.trim() ?? '';
}

/** Class, id and the other names that pages give their parts, for matching. */
export function namesOf(element: HtmlElement): string {
  return `${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'data-component')} ${attribute(element, 'data-testid')}`.toLowerCase();
}

/** All elements below `root` in document order, `root` itself left out. */
export function* elementsIn(root: HtmlParent): Generator<HtmlElement> {
  const pending: HtmlNode[] = root.childNodes.toReversed();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (const child of node.childNodes.toReversed()) pending.push(child);
  }
}

export function findElement(
  root: HtmlParent,
  test: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const element of elementsIn(root)) if (test(element)) return element;
  return undefined;
}

/** Elements whose words nobody reads on the page. */
export const NO_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template']);
const BLOCK = new Set([
  'p',
  'div',
  'br',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'blockquote',
  'figure',
  'figcaption',
  'td',
  'dd',
  'dt',
]);

/** The words of an element with white space collapsed. */
export function textOfNode(root: HtmlParent): string {
  const parts: string[] = [];
  const pending: HtmlNode[] = root.childNodes.toReversed();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (isText(node)) parts.push(node.value);
    else if (isElement(node) && !NO_TEXT.has(node.tagName)) {
      if (BLOCK.has(node.tagName)) parts.push(' ');
      for (const child of node.childNodes.toReversed()) pending.push(child);
    }
  }
  return parts
    .join('')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}

export function parentOf(element: HtmlElement): HtmlElement | null {
  return isElement(element.parentNode) ? element.parentNode : null;
}

export function isInside(element: HtmlElement, ancestor: HtmlParent): boolean {
  for (
    let parent: HtmlParent | null = element;
    parent;
    parent = isElement(parent) ? parent.parentNode : null
  ) {
    if (parent === ancestor) return true;
  }
  return false;
}
