/**
 * Inline styles of pasted HTML read for what they mean. The page's policy blocks them, also in a document that is only
 * parsed: what is bold in a word processor would arrive plain, and the other way round. So they travel under another
 * name and become elements.
 */

export const STYLE = 'data-style';

/** The same HTML with its styles where the policy does not see them. */
export function withoutInlineStyles(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle(?=\s*=)/gi, ` ${STYLE}`));
}

export function styleOf(element: Element): ReadonlyMap<string, string> {
  const style = new Map<string, string>();
  for (const declaration of (element.getAttribute(STYLE) ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      style.set(
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return style;
}

/** Text formats as elements; elements whose style takes their meaning back (Google’s <b> around everything) go. */
export function applyStyles(dom: Document): void {
  for (const element of dom.querySelectorAll(`[${STYLE}]`)) {
    const style = styleOf(element);
    element.removeAttribute(STYLE);
    align(element, style);
    for (const tag of formatsIn(style, element.closest('a') !== null)) wrapContents(element, tag);
    if (isTakenBack(element, style)) element.replaceWith(...element.childNodes);
  }
}

/** Said again in a way that the policy allows. Where it is where lines begin anyway, or both sides, it is not said. */
function align(element: Element, style: ReadonlyMap<string, string>): void {
  const side = style.get('text-align');
  const end = element.closest('[dir]')?.getAttribute('dir') === 'rtl' ? 'left' : 'right';
  if (element instanceof HTMLElement && (side === 'center' || side === 'end' || side === end))
    element.style.textAlign = side === 'center' ? side : 'end';
}

/** Words that somebody highlighted or set in a colour: in word processors that means something. */
export function countColoured(dom: Document): number {
  return [...dom.querySelectorAll(`mark, [${STYLE}]`)].filter((element) => {
    if (element.textContent.trim() === '' || element.closest('a, table') !== null) return false;
    const style = styleOf(element);
    const behind = style.get('background-color') ?? style.get('background') ?? '';
    return element.matches('mark') || isColour(behind) || isColour(style.get('color') ?? '');
  }).length;
}

/** Of a hue: black, white and the greys between are how text looks anyway. */
function isColour(value: string): boolean {
  const hex = /^#([0-9a-f]{6}|[0-9a-f]{3})$/.exec(value)?.[1];
  if (hex !== undefined) {
    const width = hex.length / 3;
    return new Set([0, 1, 2].map((part) => hex.slice(part * width, (part + 1) * width))).size > 1;
  }
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(value);
  if (rgb) return new Set(rgb.slice(1)).size > 1;
  return /^(?:yellow|red|green|lime|blue|aqua|cyan|fuchsia|magenta|navy|teal|purple|maroon|olive|orange)\b/.test(
    value,
  );
}

function formatsIn(style: ReadonlyMap<string, string>, inLink: boolean): string[] {
  const decoration = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  const align = style.get('vertical-align');
  const formats = {
    strong: isBold(style.get('font-weight')) === true,
    em: /^(italic|oblique)/.test(style.get('font-style') ?? ''),
    s: decoration.includes('line-through'),
    // Word processors underline links by themselves.
    u: decoration.includes('underline') && !inLink,
    sup: align === 'super',
    sub: align === 'sub',
  };
  return Object.entries(formats).flatMap(([tag, applies]) => (applies ? [tag] : []));
}

/** Null where nothing is said. */
function isBold(weight: string | undefined): boolean | null {
  if (weight === undefined) return null;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

function isTakenBack(element: Element, style: ReadonlyMap<string, string>): boolean {
  if (element.matches('b, strong')) return isBold(style.get('font-weight')) === false;
  return element.matches('i, em') && style.get('font-style') === 'normal';
}

function wrapContents(element: Element, tag: string): void {
  // A format goes around words: around blocks it would be lost.
  const blocks = element.querySelectorAll(
    ':scope > :is(p, div, ul, ol, li, blockquote, h1, h2, h3, h4, h5, h6)',
  );
  for (const target of blocks.length > 0 ? blocks : [element]) {
    const wrapper = element.ownerDocument.createElement(tag);
    wrapper.append(...target.childNodes);
    target.append(wrapper);
  }
}
