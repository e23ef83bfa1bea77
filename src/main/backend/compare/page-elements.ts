/** A page's elements read from its HTML alone, where no browser draws it. Must not fetch anything. */
import type { PageElement } from '../../../shared/model/page-element';
import { decode } from '../import/decode';
import { attribute, findElement, isElement, isText, parseHtml, type HtmlElement } from '../import/html/tree';

const NO_WORDS = new Set(['script', 'style', 'template', 'noscript', 'svg']);
/** Deeper or longer pages are cut off there. */
const MOST = 20_000;

/** `charset` is what the server said of the bytes. */
export function elementsOfHtml({ bytes, charset }: { bytes: Uint8Array; charset?: string }): PageElement[] {
  const body = findElement(parseHtml(decode(bytes, charset).text), ({ tagName }) => tagName === 'body');
  if (!body) return [];
  const elements: PageElement[] = [];
  const enter = (element: HtmlElement, parent: number): number => {
    elements.push({
      tag: element.tagName,
      names: `${attribute(element, 'class')} ${attribute(element, 'id')}`.trim().slice(0, 200),
      parent,
      box: null,
      pieces: [],
    });
    return elements.length - 1;
  };
  enter(body, -1);
  const pending: { element: HtmlElement; index: number; next: number }[] = [
    { element: body, index: 0, next: 0 },
  ];
  for (let at = pending.at(-1); at; at = pending.at(-1)) {
    const child = at.element.childNodes[at.next++];
    const pieces = elements[at.index]?.pieces ?? [];
    if (child === undefined) pending.pop();
    else if (isText(child)) pieces.push(child.value);
    else if (isElement(child) && !isHidden(child) && elements.length < MOST) {
      const index = enter(child, at.index);
      pieces.push(index);
      pending.push({ element: child, index, next: 0 });
    }
  }
  return elements;
}

function isHidden(element: HtmlElement): boolean {
  return NO_WORDS.has(element.tagName) || element.attrs.some(({ name }) => name === 'hidden');
}
