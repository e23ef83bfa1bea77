/** HTML → inline content of a piece, for text that comes back from a site. What it does not know keeps its words. */
import {
  FORMAT,
  type FormatName,
  type InlineJSON,
  type LinkJSON,
  type TextJSON,
} from '../../../../shared/document/json';
import {
  attributeOf,
  hasClass,
  isElement,
  parseHtml,
  textOfHtml,
  type HtmlElement,
  type HtmlNode,
} from './html';
import { CREDIT_CLASS } from './caption';

const FORMAT_OF_TAG: Record<string, FormatName> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  del: 'strikethrough',
  strike: 'strikethrough',
  sub: 'subscript',
  sup: 'superscript',
};

interface Style {
  format: number;
  lang: string | undefined;
}
const PLAIN: Style = { format: 0, lang: undefined };

export function parseInline(html: string): InlineJSON[] {
  return inlineOf(parseHtml(html));
}

/** Neighbouring runs may be alike: `canonicalRoot` joins them. */
export function inlineOf(nodes: readonly HtmlNode[], style: Style = PLAIN): InlineJSON[] {
  return nodes.flatMap((node) => {
    if (isElement(node)) return inlineOfElement(node, style);
    return node.nodeName === '#text' && 'value' in node ? [textNode(node.value, style)] : [];
  });
}

function inlineOfElement(element: HtmlElement, style: Style): InlineJSON[] {
  if (element.tagName === 'br') return [{ type: 'linebreak' }];
  const format = FORMAT_OF_TAG[element.tagName];
  const inner: Style = {
    format: style.format | (format === undefined ? 0 : FORMAT[format]),
    lang: attributeOf(element, 'lang') ?? style.lang,
  };
  const children = inlineOf(element.childNodes, inner);
  const url = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
  return url === undefined ? children : [linkNode(element, url, children)];
}

function linkNode(element: HtmlElement, url: string, children: readonly InlineJSON[]): LinkJSON {
  const link: LinkJSON = { type: 'link', url, children: children.filter((child) => child.type !== 'link') };
  const title = attributeOf(element, 'title');
  const rel = attributeOf(element, 'rel');
  const target = attributeOf(element, 'target');
  if (title !== undefined) link.title = title;
  if (rel !== undefined) link.rel = rel;
  if (target !== undefined) link.target = target;
  return link;
}

function textNode(text: string, style: Style): TextJSON {
  return {
    type: 'text',
    text,
    ...(style.format === 0 ? {} : { format: style.format }),
    ...(style.lang === undefined ? {} : { $: { lang: style.lang } }),
  };
}

/** A caption taken apart again. `knownCredit` helps where the site dropped the element around the credit. */
export function parseCaption(html: string, knownCredit = ''): { caption: InlineJSON[]; credit: string } {
  const nodes = parseHtml(html);
  const at = nodes.findIndex((node) => isElement(node) && hasClass(node, CREDIT_CLASS));
  const span = nodes[at];
  if (span && isElement(span)) {
    return { caption: trimEnd(inlineOf(nodes.toSpliced(at, 1))), credit: textOfHtml(span.childNodes) };
  }
  const caption = inlineOf(nodes);
  const last = caption.at(-1);
  if (knownCredit === '' || last?.type !== 'text' || !last.text.endsWith(knownCredit))
    return { caption, credit: '' };
  const words = { ...last, text: last.text.slice(0, -knownCredit.length) };
  return { caption: trimEnd([...caption.slice(0, -1), words]), credit: knownCredit };
}

/** Without the one space that parted caption and credit. */
function trimEnd(children: InlineJSON[]): InlineJSON[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return children;
  const text = last.text.replace(/ $/, '');
  return text === '' ? children.slice(0, -1) : [...children.slice(0, -1), { ...last, text }];
}
