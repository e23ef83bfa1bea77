/** Word’s lists: paragraphs that say their level in a style of Word’s own, each with its marker as text. */
import { STYLE, styleOf } from './paste-styles';

const LIST = '[class^="MsoList"], [data-style*="mso-list"]';
const NUMBERED = /^\(?([0-9]+|[a-z]{1,3}|[ivxlc]+)[.)]/i;
const DEEPEST = 5;

export function makeWordLists(dom: Document): void {
  let stack: HTMLElement[] = [];
  let last: Element | null = null;
  for (const paragraph of dom.querySelectorAll<HTMLElement>(`p:is(${LIST})`)) {
    const style = styleOf(paragraph).get('mso-list');
    const marker = paragraph.querySelector(`[${STYLE}*="mso-list"]`);
    if (style === undefined || style === 'none' || !marker) continue;
    const level = Math.min(DEEPEST, Number(/level(\d+)/.exec(style)?.[1] ?? 1));
    const tag = NUMBERED.test(marker.textContent.trim()) ? 'ol' : 'ul';
    // Only paragraphs that follow each other are one list.
    if (paragraph.previousElementSibling !== last || last === null) stack = [];
    const list = listAt(stack, level, tag, paragraph);
    marker.remove();
    const item = dom.createElement('li');
    item.append(...paragraph.childNodes);
    list.append(item);
    paragraph.remove();
    last = stack[0] ?? null;
  }
}

/** The list that an item of this level belongs to; new ones where there is none yet. */
function listAt(stack: HTMLElement[], level: number, tag: string, before: HTMLElement): HTMLElement {
  stack.length = Math.min(stack.length, level);
  if (stack[level - 1]?.localName !== tag && stack.length === level) stack.length -= 1;
  while (stack.length < level) {
    const list = before.ownerDocument.createElement(tag);
    const outer = stack.at(-1);
    if (!outer) before.before(list);
    else {
      const item = outer.lastElementChild ?? outer.appendChild(before.ownerDocument.createElement('li'));
      item.append(list);
    }
    stack.push(list);
  }
  return stack[level - 1] ?? before;
}
