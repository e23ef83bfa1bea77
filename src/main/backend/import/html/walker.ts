/**
 * Walks foreign HTML and makes blocks of it: the one place where HTML is sanitised. Only what is understood
 * survives; everything else is unwrapped, or reported where it had something to say. Must not know pages.
 */
import type { BlockJSON, HeadingJSON, InlineJSON } from '../../../../shared/document/json';
import { wordsIn } from '../measure';
import type { Report } from '../report';
import { addFigure, isCaptioned } from './figures';
import { aligned, formatOf, stylesOf } from './formats';
import { InlineBuilder } from './inline-builder';
import { addList } from './lists';
import { addQuote, isPullQuote } from './quotes';
import { addTable } from './tables';
import {
  attribute,
  findElement,
  isElement,
  isText,
  textOfNode,
  type HtmlElement,
  type HtmlNode,
} from './tree';
import { isLostAddress, linkAddress } from '../urls';
import type { HtmlWalk, Skip } from './walk';
import { addWordListItem, isWordBullet, isWordListItem } from './word-lists';

const SILENT = new Set(
  'script style link meta template title base colgroup col wbr track param source o:p'.split(' '),
);
const EMBEDS = new Set('iframe object embed video audio canvas svg math applet map portal'.split(' '));
const FORMS = new Set('form button input select textarea dialog option progress meter'.split(' '));
const BLOCKS = new Set(
  'html head body p div section article main header footer aside nav address details summary dl dt dd center hgroup fieldset noscript figcaption li caption td th tr tbody thead tfoot legend search label'.split(
    ' ',
  ),
);
const HEADINGS: Record<string, HeadingJSON['tag']> = {
  h1: 'h2',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  h5: 'h4',
  h6: 'h4',
};
/** Marks that a piece has not: their words are set plainly. */
const MARKED = new Set('code kbd samp tt mark'.split(' '));
/** No article nests deeper; further down only the words count. */
const DEEPEST = 60;
const LONGEST_TITLE = 1000;

const paragraph = (children: InlineJSON[]): BlockJSON => ({ type: 'paragraph', children });

export class Walker implements HtmlWalk {
  readonly blocks: BlockJSON[] = [];
  readonly inline = new InlineBuilder();
  pictures: HtmlWalk['pictures'] = new Map();
  listLevel = 0;
  private depth = 0;

  constructor(
    readonly report: Report,
    readonly base: string | undefined,
    private readonly skip: Skip = () => false,
  ) {}

  blocksIn(nodes: readonly HtmlNode[], inside: { skip?: Skip; list?: boolean } = {}): BlockJSON[] {
    const inner = new Walker(
      this.report,
      this.base,
      (element) => this.skip(element) || inside.skip?.(element) === true,
    );
    inner.depth = this.depth + 1;
    inner.listLevel = this.listLevel + (inside.list === true ? 1 : 0);
    inner.pictures = this.pictures;
    inner.walkAll(nodes);
    inner.flush();
    return inner.blocks;
  }

  walkAll(nodes: readonly HtmlNode[], format = 0): void {
    for (const node of nodes) this.walk(node, format);
  }

  flush(make: (children: InlineJSON[]) => BlockJSON = paragraph): void {
    for (const children of this.inline.take()) this.blocks.push(make(children));
  }

  private walk(node: HtmlNode, format: number): void {
    if (isText(node)) this.inline.text(node.value, format);
    if (!isElement(node) || this.skip(node) || isHidden(node)) return;
    if (this.depth > DEEPEST) {
      this.inline.text(` ${textOfNode(node)} `, format);
      return;
    }
    this.depth += 1;
    if (!this.leave(node) && !this.special(node, format)) this.plain(node, format);
    this.depth -= 1;
  }

  /** Elements that do not survive. */
  private leave(element: HtmlElement): boolean {
    const { tagName } = element;
    if (SILENT.has(tagName)) {
      if (tagName === 'script' || tagName === 'style') this.report.leaveMore('script', '');
      return true;
    }
    if (tagName === 'noscript' && isNotice(element)) {
      this.report.leaveMore('no-script', textOfNode(element));
      return true;
    }
    if (EMBEDS.has(tagName)) {
      const said = [
        attribute(element, 'title'),
        attribute(element, 'src'),
        attribute(element, 'data'),
        textOfNode(element),
      ];
      if (tagName !== 'svg') this.report.leaveMore('embed', said.filter((part) => part !== '').join(' '));
      return true;
    }
    if (!FORMS.has(tagName)) return false;
    if (attribute(element, 'type') === 'checkbox')
      this.inline.text(element.attrs.some(({ name }) => name === 'checked') ? '☑ ' : '☐ ', 0);
    else
      this.report.leaveMore(
        'form',
        [textOfNode(element), attribute(element, 'placeholder'), attribute(element, 'value')]
          .join(' ')
          .trim(),
      );
    return true;
  }

  /** Elements that make blocks or inline content of their own kind. */
  private special(element: HtmlElement, format: number): boolean {
    const { tagName } = element;
    const heading = HEADINGS[tagName];
    if (isPullQuote(element) || tagName === 'blockquote') addQuote(this, element);
    else if (heading) this.heading(element, heading);
    else if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') addList(this, element);
    else if (isWordListItem(element)) addWordListItem(this, element);
    else if (tagName === 'img' || tagName === 'figure' || isCaptioned(element)) addFigure(this, element);
    else if (tagName === 'table') addTable(this, element);
    else if (tagName === 'br') this.inline.lineBreak();
    else if (tagName === 'pre') this.preformatted(element);
    else if (tagName === 'a') this.anchor(element, format);
    else if (tagName === 'hr') this.rule();
    else return isWordBullet(element);
    return true;
  }

  private plain(element: HtmlElement, format: number): void {
    const block = BLOCKS.has(element.tagName) || stylesOf(element).get('display') === 'block';
    const inside = formatOf(element, format);
    if (block) this.flush();
    if (MARKED.has(element.tagName)) this.report.change('mark', textOfNode(element).trim());
    if (element.tagName === 'q') this.inline.text('“', inside);
    this.walkAll(element.childNodes, inside);
    if (element.tagName === 'q') this.inline.text('”', inside);
    if (block) this.flush((children) => ({ type: 'paragraph', ...aligned(element), children }));
  }

  /** A heading is bold by itself: formats from around it do not count. */
  private heading(element: HtmlElement, tag: HeadingJSON['tag']): void {
    this.flush();
    this.walkAll(element.childNodes);
    this.flush((children) => {
      const heading: HeadingJSON = { type: 'heading', tag, ...aligned(element), children };
      if (element.tagName !== tag) this.report.relevelled(heading, element.tagName);
      return heading;
    });
  }

  private rule(): void {
    this.flush();
    this.report.leaveMore('divider', '');
  }

  private preformatted(element: HtmlElement): void {
    this.flush();
    this.report.change('preformatted', '');
    const text = element.childNodes
      .map((child) => (isText(child) ? child.value : isElement(child) ? textOfNode(child) : ''))
      .join('');
    text
      .replace(/\r\n?/g, '\n')
      .trim()
      .split('\n')
      .forEach((line, index) => {
        if (index > 0) this.inline.lineBreak();
        this.inline.text(line, 0);
      });
    this.flush();
  }

  private anchor(element: HtmlElement, format: number): void {
    const href = attribute(element, 'href');
    const url = linkAddress(href, this.base);
    if (url === null && isLostAddress(href)) this.report.leaveMore('empty-link', href.slice(0, 200));
    const inside = formatOf(element, format);
    if (url === null || this.inline.isLinked) {
      this.walkAll(element.childNodes, inside);
      return;
    }
    this.inline.openLink(url, attribute(element, 'title').slice(0, LONGEST_TITLE));
    this.walkAll(element.childNodes, inside);
    this.inline.closeLink();
  }
}

function isHidden(element: HtmlElement): boolean {
  if (element.attrs.length === 0) return false;
  const styles = stylesOf(element);
  if (styles.get('display') === 'none' || styles.get('mso-hide') === 'all') return true;
  return element.attrs.some(({ name }) => name === 'hidden');
}

const MOST_NOTICE_WORDS = 40;

/** "You need to enable JavaScript …": nobody sees it. Pictures and whole articles for browsers without scripts are none. */
function isNotice(noscript: HtmlElement): boolean {
  const text = textOfNode(noscript);
  return (
    text !== '' &&
    wordsIn(text) <= MOST_NOTICE_WORDS &&
    !findElement(noscript, ({ tagName }) => tagName === 'img')
  );
}
