/**
 * Blocks → WordPress block markup, chosen so that the site's own editor takes it for its own and the HTML filter
 * for authors leaves every byte as it is (hence " />" on images). Words inside come from the shared renderer.
 * Must not know how posts are sent.
 */
import type {
  Alignment,
  BlockJSON,
  FigureJSON,
  InlineJSON,
  ListJSON,
  NodeStateJSON,
} from '../../../../shared/document/json';
import { AppError } from '../../../../shared/model/errors';
import { isEmpty } from '../../render/blocks';
import type { RenderContext } from '../../render/context';
import { attributes, element, escapeHtml } from '../../render/escape';
import { warnOfGone } from '../../render/figure';
import { renderInline } from '../../render/inline';
import { directionOf, languageAttributes } from '../../render/language';
import { listEntries, type ListEntry } from '../../render/lists';
import { renderBlock, type BlockTable } from '../../render/table';
import { writeBlock, type BlockAttributes } from './block-grammar';
import { captionWithCredit } from './caption';

/** An image as the site has it. */
export interface SiteImage {
  id: number;
  url: string;
}

export interface BlockContext {
  render: RenderContext;
  /** By sha-256: the images that were uploaded. */
  images: Readonly<Record<string, SiteImage>>;
}

/** The lead image of a piece that is only stated: the site's editor shows it as an image still to be chosen. */
export const MISSING_LEAD_CLASS = 'copydesk-lead';

const wordPressBlocks: BlockTable<BlockContext> = {
  paragraph: (node, context) => {
    const direction = node.direction ?? directionOfLanguage(node, context);
    const side = sideOf(node, direction ?? directionOf(context.render.language));
    const values: BlockAttributes = {
      ...(side && { align: side }),
      ...(direction !== undefined && { direction }),
    };
    const html = element('p', { class: classOf(side), dir: direction }, words(node, context));
    return writeBlock('paragraph', values, html);
  },
  heading: (node, context) => {
    const level = Number(node.tag.slice(1));
    const side = sideOf(node, directionIn(node, context));
    const html = element(node.tag, { class: classOf(side, 'wp-block-heading') }, directed(node, context));
    return writeBlock('heading', { ...(side && { textAlign: side }), ...(level !== 2 && { level }) }, html);
  },
  quote: (node, context) => {
    const inner = writeBlock('paragraph', {}, element('p', {}, directed(node, context)));
    const side = sideOf(node, directionIn(node, context));
    const html = element('blockquote', { class: classOf(side, 'wp-block-quote') }, inner);
    return writeBlock('quote', side ? { textAlign: side } : {}, html);
  },
  'pull-quote': (node, context) => {
    const attribution = node.attribution?.trim() ?? '';
    const cite = attribution === '' ? '' : element('cite', {}, escapeHtml(attribution));
    const quote = element('blockquote', {}, element('p', {}, directed(node, context)) + cite);
    const side = sideOf(node, directionIn(node, context));
    const html = element('figure', { class: classOf(side, 'wp-block-pullquote') }, quote);
    return writeBlock('pullquote', side ? { textAlign: side } : {}, html);
  },
  list: (node, context) => writeList(node, context),
  figure: (node, context) => writeFigure(node, context),
  unknown: (node) => {
    // A part this version cannot read must not be lost on the way without a word.
    throw new AppError('document-unreadable', { detail: node.type });
  },
};

/** Empty blocks are left out, as in every output. */
export function writeBlocks(blocks: readonly BlockJSON[], context: BlockContext): string {
  return blocks
    .filter((node) => !isEmpty(node))
    .map((node) => renderBlock(wordPressBlocks, node, context))
    .join('\n\n');
}

/** A paragraph of the piece's own apparatus (author line, disclaimer …), told apart by its class. `html` is HTML. */
export function writeMarkedParagraph(className: string, html: string): string {
  return writeBlock('paragraph', { className }, element('p', { class: className }, html));
}

interface Worded {
  $?: NodeStateJSON;
  direction?: 'ltr' | 'rtl';
  format?: Alignment;
  children: readonly InlineJSON[];
}

/** Block elements of WordPress take no `lang` without failing its validation, so the words carry it. */
function words(node: Worded, context: BlockContext): string {
  const html = renderInline(node.children, context.render);
  const values = attributes(languageAttributes(node.$?.lang, context.render.language));
  return values === '' ? html : `<span${values}>${html}</span>`;
}

/** For blocks without a direction of their own in WordPress. */
function directed(node: Worded, context: BlockContext): string {
  const html = words(node, context);
  return node.direction === undefined ? html : element('span', { dir: node.direction }, html);
}

const directionIn = (node: Worded, { render }: BlockContext): 'ltr' | 'rtl' =>
  node.direction ?? directionOf(node.$?.lang ?? render.language);

/** WordPress has sides of the page, the document the end of a line. */
function sideOf({ format }: Worded, direction: 'ltr' | 'rtl'): 'center' | 'left' | 'right' | undefined {
  if (format !== 'end') return format;
  return direction === 'rtl' ? 'left' : 'right';
}

/** In the order in which WordPress writes them. */
function classOf(side: string | undefined, own?: string): string | undefined {
  const names = [own, side && `has-text-align-${side}`].filter((name) => name !== undefined);
  return names.length > 0 ? names.join(' ') : undefined;
}

function directionOfLanguage(node: Worded, { render }: BlockContext): 'ltr' | 'rtl' | undefined {
  const { dir } = languageAttributes(node.$?.lang, render.language);
  return dir === undefined || node.$?.lang === undefined ? undefined : directionOf(node.$.lang);
}

/** WordPress's list items have no number of their own: where one jumps, a new list begins at it. */
function writeList(list: ListJSON, context: BlockContext): string {
  const ordered = list.listType === 'number';
  const runs: ListEntry[][] = [];
  for (const entry of listEntries(list)) {
    const run = runs.at(-1);
    if (run === undefined || (ordered && entry.jumps)) runs.push([entry]);
    else run.push(entry);
  }
  return runs.map((run) => writeListRun(run, ordered, context)).join('\n\n');
}

function writeListRun(entries: readonly ListEntry[], ordered: boolean, context: BlockContext): string {
  const first = ordered ? (entries[0]?.number ?? 1) : 1;
  const start = first === 1 ? undefined : first;
  const items = entries.map((entry) => {
    const nested = entry.nested.map((inner) => writeList(inner, context)).join('\n\n');
    const own = directed({ ...entry.node, children: entry.content }, context);
    return writeBlock('list-item', {}, element('li', {}, own + nested));
  });
  const html = element(ordered ? 'ol' : 'ul', { start, class: 'wp-block-list' }, items.join('\n\n'));
  return writeBlock(
    'list',
    { ...(ordered ? { ordered } : {}), ...(start === undefined ? {} : { start }) },
    html,
  );
}

/** An image that is only stated is an image block with none chosen: seen in the site's editor, not on its page. */
function writeFigure(figure: FigureJSON, context: BlockContext): string {
  const image = figure.media === null ? undefined : context.images[figure.media];
  const caption = captionOf(figure, context);
  const figcaption = caption === '' ? '' : element('figcaption', { class: 'wp-element-caption' }, caption);
  const className = figure.role === 'lead' ? MISSING_LEAD_CLASS : undefined;
  if (!image) {
    warnOfGone(figure, context.render);
    const classes = ['wp-block-image', className].filter((name) => name !== undefined).join(' ');
    const html = element(
      'figure',
      { class: classes },
      `<img${attributes({ alt: figure.alt })} />${figcaption}`,
    );
    return writeBlock('image', className === undefined ? {} : { className }, html);
  }
  const img = `<img${attributes({ src: image.url, alt: figure.alt, class: `wp-image-${image.id}` })} />`;
  const html = element('figure', { class: 'wp-block-image size-full' }, img + figcaption);
  return writeBlock('image', { id: image.id, sizeSlug: 'full', linkDestination: 'none' }, html);
}

/** Caption and credit as one line of HTML. */
export function captionOf(figure: FigureJSON, context: BlockContext): string {
  const caption = figure.children[0];
  return captionWithCredit(directed(caption, context), figure.credit);
}
