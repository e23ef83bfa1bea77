/** The alignment of an element, and its text format: from its tag, then from its style, which may also take a format away. */
import { FORMAT, type Alignment } from '../../../../shared/document/json';
import { attribute, isElement, type HtmlElement, type HtmlNode } from './tree';

const BY_TAG: Record<string, number> = {
  b: FORMAT.bold,
  strong: FORMAT.bold,
  i: FORMAT.italic,
  em: FORMAT.italic,
  cite: FORMAT.italic,
  dfn: FORMAT.italic,
  var: FORMAT.italic,
  u: FORMAT.underline,
  ins: FORMAT.underline,
  s: FORMAT.strikethrough,
  del: FORMAT.strikethrough,
  strike: FORMAT.strikethrough,
  sub: FORMAT.subscript,
  sup: FORMAT.superscript,
};

/** property → [value pattern, bit]: a value that does not match takes the bit away. */
const BY_STYLE: [property: string, pattern: RegExp, bit: number][] = [
  ['font-weight', /^(?:bold|bolder|[6-9]00)$/, FORMAT.bold],
  ['font-style', /^(?:italic|oblique)/, FORMAT.italic],
  ['vertical-align', /^sub$/, FORMAT.subscript],
  ['vertical-align', /^super$/, FORMAT.superscript],
];

export function stylesOf(element: HtmlElement): Map<string, string> {
  const styles = new Map<string, string>();
  for (const declaration of attribute(element, 'style').toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) styles.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return styles;
}

/** Where an element itself has its lines, by style, WordPress’s class or the old attribute, and not at their start. */
function alignmentOf(element: HtmlElement): Alignment | undefined {
  const [, named] =
    /(?:^|\s)has-text-align-(center|left|right)(?:\s|$)/.exec(attribute(element, 'class')) ?? [];
  const side = stylesOf(element).get('text-align') ?? named ?? attribute(element, 'align').toLowerCase();
  if (side === 'center' || side === 'end') return side;
  return side === (isRightToLeft(element) ? 'left' : 'right') ? 'end' : undefined;
}

/** The same as a block has it. */
export function aligned(element: HtmlElement): { format?: Alignment } {
  const format = alignmentOf(element);
  return format ? { format } : {};
}

function isRightToLeft(element: HtmlElement): boolean {
  let around: HtmlNode | null = element;
  while (around && isElement(around) && attribute(around, 'dir') === '')
    around = around.parentNode as HtmlNode | null;
  return around !== null && isElement(around) && attribute(around, 'dir').toLowerCase() === 'rtl';
}

export function formatOf(element: HtmlElement, inherited: number): number {
  let format = inherited | (BY_TAG[element.tagName] ?? 0);
  const styles = stylesOf(element);
  for (const [property, pattern, bit] of BY_STYLE) {
    const value = styles.get(property);
    if (value !== undefined) format = pattern.test(value) ? format | bit : format & ~bit;
  }
  const decoration = styles.get('text-decoration') ?? styles.get('text-decoration-line') ?? '';
  // Links are underlined by habit, not by an editor.
  if (decoration.includes('underline') && element.tagName !== 'a') format |= FORMAT.underline;
  if (decoration.includes('line-through')) format |= FORMAT.strikethrough;
  return format;
}
