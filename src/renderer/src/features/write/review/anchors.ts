/** Where the marks of suggestions and comments stand on the page, in reading order. Reads the page once for all of them. */
import type { LexicalEditor } from 'lexical';
import type { Thread } from '../../../../../shared/document/comments/threads';
import { $findBlock } from '../../../../../shared/document/operations/find';

/** The element at which each id is first met, in reading order. */
export function elementsById(text: HTMLElement): Map<string, HTMLElement> {
  const found = new Map<string, HTMLElement>();
  for (const element of text.querySelectorAll<HTMLElement>('[data-suggestion], [data-threads], [data-about]'))
    for (const name of ['about', 'threads', 'suggestion'])
      for (const id of (element.dataset[name] ?? '').split(' '))
        if (id !== '' && !found.has(id)) found.set(id, element);
  return found;
}

/**
 * How far below `origin` each begins, in pixels. Marks that are not to be seen stand where their block does; so do those
 * of blocks farther than `beyond` from the screen, which the browser leaves without a layout until somebody asks.
 */
export function anchorsIn(text: HTMLElement, origin: HTMLElement, beyond: number): Map<string, number> {
  const zero = origin.getBoundingClientRect().top;
  const tops = new Map<string, number>();
  const farAway = new Map<Element, number | null>();
  for (const [id, element] of elementsById(text)) {
    const block = blockOf(element, text);
    let top = farAway.get(block);
    if (top === undefined) {
      const place = block.getBoundingClientRect();
      const isFar = place.bottom < -beyond || place.top > window.innerHeight + beyond;
      top = isFar ? place.top : null;
      farAway.set(block, top);
    }
    top ??= (element.getClientRects()[0] ?? element.parentElement?.getBoundingClientRect())?.top ?? zero;
    tops.set(id, top - zero);
  }
  return tops;
}

function blockOf(element: Element, text: HTMLElement): Element {
  let block = element;
  while (block.parentElement && block.parentElement !== text) block = block.parentElement;
  return block;
}

/** Names on each block the threads about the whole of it, so that they are found as others are. */
export function nameBlocks(editor: LexicalEditor, threads: readonly Thread[]): void {
  const root = editor.getRootElement();
  const wanted = new Map<Element, string[]>();
  editor.read(() => {
    for (const { id, anchor } of threads) {
      if (anchor.kind !== 'block') continue;
      const block = $findBlock(anchor.bid);
      const element = block && editor.getElementByKey(block.getKey());
      if (element) wanted.set(element, [...(wanted.get(element) ?? []), id]);
    }
  });
  for (const element of root?.querySelectorAll('[data-about]') ?? [])
    if (!wanted.has(element)) element.removeAttribute('data-about');
  for (const [element, ids] of wanted) element.setAttribute('data-about', ids.join(' '));
}
