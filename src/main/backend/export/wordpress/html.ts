/**
 * Reading HTML that a site sent, as a tree: a thin face of parse5, and the one comparison of HTML that looks past
 * what sites rewrite (entities, " />", quotes). Must not know blocks.
 */
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export function parseHtml(html: string): HtmlNode[] {
  return parseFragment(html).childNodes;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

export function hasClass(element: HtmlElement, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The first element of that name, at any depth. */
export function findElement(nodes: readonly HtmlNode[], tagName: string): HtmlElement | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = node.tagName === tagName ? node : findElement(node.childNodes, tagName);
    if (found) return found;
  }
  return undefined;
}

export function innerHtml(element: HtmlElement): string {
  return serialize(element);
}

export function textOfHtml(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (isElement(node)) return node.tagName === 'br' ? '\n' : textOfHtml(node.childNodes);
      return node.nodeName === '#text' && 'value' in node ? node.value : '';
    })
    .join('');
}

/** Whether two pieces of HTML mean the same to a reader and to WordPress's editor. */
export function sameHtml(one: string, other: string): boolean {
  return one === other || normalised(one) === normalised(other);
}

function normalised(html: string): string {
  return serialize(parseFragment(html.trim()));
}
