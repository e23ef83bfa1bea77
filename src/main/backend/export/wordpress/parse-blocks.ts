/**
 * Blocks of a site's post → blocks of a piece. Reads our own markup back exactly; from other HTML it takes
 * paragraphs, headings, lists and quotes. Must not know posts or their fields.
 */
import type {
  Alignment,
  BlockJSON,
  FigureJSON,
  HeadingJSON,
  InlineJSON,
  ListItemJSON,
  ListJSON,
  ParagraphJSON,
} from '../../../../shared/document/json';
import type { GrammarBlock } from './block-grammar';
import { MISSING_LEAD_CLASS } from './blocks';
import {
  attributeOf,
  findElement,
  innerHtml,
  isElement,
  parseHtml,
  textOfHtml,
  type HtmlElement,
  type HtmlNode,
} from './html';
import { inlineOf, parseCaption } from './parse-inline';

/** The site's image ids that are files of ours, as sha-256. */
export type KnownImages = ReadonlyMap<number, string>;

/** All HTML inside a block, delimiters of inner blocks left out. */
export function htmlOf(block: GrammarBlock): string {
  return block.content.map((part) => (typeof part === 'string' ? part : htmlOf(part))).join('');
}

/** Null for a block that the desk has no node for. */
export function parseBlock(block: GrammarBlock, images: KnownImages): BlockJSON[] | null {
  const nodes = parseHtml(htmlOf(block));
  switch (block.name) {
    case null: // a post from WordPress's older editor is all HTML outside blocks
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'quote':
      return parseElements(nodes);
    case 'pullquote':
      return [pullQuoteOf(nodes)];
    case 'image':
      return imageOf(block, nodes, images);
    default:
      return null;
  }
}

/** Text that stands between block elements is a paragraph. */
function parseElements(nodes: readonly HtmlNode[]): BlockJSON[] {
  const blocks: BlockJSON[] = [];
  let loose: HtmlNode[] = [];
  const flush = (): void => {
    if (textOfHtml(loose).trim() !== '') blocks.push({ type: 'paragraph', children: inlineOf(loose) });
    loose = [];
  };
  for (const node of nodes) {
    const block = isElement(node) ? blockOf(node) : null;
    if (block === null) loose.push(node);
    else {
      flush();
      blocks.push(block);
    }
  }
  flush();
  return blocks;
}

function blockOf(element: HtmlElement): BlockJSON | null {
  switch (element.tagName) {
    case 'p':
      return paragraphOf(element);
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return {
        type: 'heading',
        tag: headingTag(element.tagName),
        ...alignmentOf(element),
        children: inlineOf(element.childNodes),
      };
    case 'ul':
    case 'ol':
      return listOf(element);
    case 'blockquote':
      return { type: 'quote', ...alignmentOf(element), children: quotedLines(element.childNodes) };
    default:
      return null;
  }
}

function paragraphOf(element: HtmlElement): ParagraphJSON {
  const direction = attributeOf(element, 'dir');
  return {
    type: 'paragraph',
    ...alignmentOf(element),
    children: inlineOf(element.childNodes),
    ...(direction === 'rtl' || direction === 'ltr' ? { direction } : {}),
  };
}

/** WordPress names sides of the page: the end of a line is the one that its words run to. */
function alignmentOf(element: HtmlElement): { format?: Alignment } {
  const names = attributeOf(element, 'class') ?? '';
  const [, side] = /(?:^|\s)has-text-align-(center|left|right)(?:\s|$)/.exec(names) ?? [];
  if (side === 'center') return { format: side };
  const runsLeft = READ_FROM_THE_RIGHT.test(textOfHtml(element.childNodes));
  return side === (runsLeft ? 'left' : 'right') ? { format: 'end' } : {};
}

const READ_FROM_THE_RIGHT = /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The desk has three levels below the headline. */
function headingTag(tagName: string): HeadingJSON['tag'] {
  return tagName === 'h3' ? 'h3' : tagName > 'h3' ? 'h4' : 'h2';
}

function listOf(element: HtmlElement): ListJSON {
  const start = Number(attributeOf(element, 'start') ?? 1);
  return {
    type: 'list',
    listType: element.tagName === 'ol' ? 'number' : 'bullet',
    ...(Number.isInteger(start) && start !== 1 ? { start } : {}),
    children: element.childNodes.filter(isElement).flatMap(listItemsOf),
  };
}

/** The editor keeps a nested list in an item of its own. */
function listItemsOf(element: HtmlElement): ListItemJSON[] {
  const isList = (node: HtmlNode): node is HtmlElement =>
    isElement(node) && (node.tagName === 'ul' || node.tagName === 'ol');
  const own = trimBlankEnds(inlineOf(element.childNodes.filter((node) => !isList(node))));
  const nested = element.childNodes.filter(isList).map((list) => [listOf(list)]);
  const items = own.length > 0 || nested.length === 0 ? [own, ...nested] : nested;
  return items.map((children) => ({ type: 'listitem', children }));
}

/** White space around a nested list belongs to the markup. */
function trimBlankEnds(children: InlineJSON[]): InlineJSON[] {
  const written = children.filter((child) => child.type !== 'text' || !/^\s*\n\s*$/.test(child.text));
  return written.map((child, index) => {
    if (child.type !== 'text') return child;
    const text = index === 0 ? child.text.replace(/^\n\s*/, '') : child.text;
    return { ...child, text: index === written.length - 1 ? text.replace(/\n\s*$/, '') : text };
  });
}

/** The desk's quote is one run of words: its paragraphs there become lines. */
function quotedLines(nodes: readonly HtmlNode[]): InlineJSON[] {
  const paragraphs = nodes.filter(isElement).filter((element) => element.tagName !== 'cite');
  if (paragraphs.length === 0) return inlineOf(nodes);
  return paragraphs.flatMap((element, index) => [
    ...(index === 0 ? [] : [{ type: 'linebreak' } as const]),
    ...inlineOf(element.childNodes),
  ]);
}

function pullQuoteOf(nodes: readonly HtmlNode[]): BlockJSON {
  const figure = findElement(nodes, 'figure');
  const cite = findElement(nodes, 'cite');
  const quote = findElement(nodes, 'blockquote');
  const attribution = cite ? textOfHtml(cite.childNodes).trim() : '';
  return {
    type: 'pull-quote',
    ...(attribution === '' ? {} : { attribution }),
    ...(figure && alignmentOf(figure)),
    children: quote ? quotedLines(quote.childNodes) : inlineOf(nodes),
  };
}

/** An image of ours, or a stated one without a file. Any other image is foreign. */
function imageOf(block: GrammarBlock, nodes: readonly HtmlNode[], images: KnownImages): FigureJSON[] | null {
  const img = findElement(nodes, 'img');
  const media = images.get(Number(block.attributes['id'])) ?? null;
  if (!img || (media === null && (attributeOf(img, 'src') ?? '') !== '')) return null;
  const figcaption = findElement(nodes, 'figcaption');
  const { className } = block.attributes;
  const isLead = typeof className === 'string' && className.split(/\s+/).includes(MISSING_LEAD_CLASS);
  const words = parseCaption(figcaption ? innerHtml(figcaption) : '');
  return [figureOf(isLead ? 'lead' : 'inline', media, attributeOf(img, 'alt') ?? '', words)];
}

export function figureOf(
  role: FigureJSON['role'],
  media: string | null,
  alt: string,
  words: { caption: InlineJSON[]; credit: string },
): FigureJSON {
  const caption = { type: 'caption' as const, children: words.caption };
  return { type: 'figure', role, media, credit: words.credit, alt, children: [caption] };
}
