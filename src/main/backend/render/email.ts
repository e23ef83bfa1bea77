/**
 * Blocks → HTML for mail: the page's own blocks where mail programs understand them, tables where they do not. Styles
 * come later, written into each element. Must not know themes.
 */
import type { BlockJSON, FigureJSON } from '../../../shared/document/json';
import { textOfInline } from '../../../shared/document/read';
import { blockAttributes } from './attributes';
import { htmlBlocks, isEmpty } from './blocks';
import type { RenderContext } from './context';
import { attributes, element, escapeHtml } from './escape';
import { imageOf, missingImageWords, renderFigcaptionParts } from './figure';
import { renderInline } from './inline';
import { renderBlock, type BlockTable } from './table';

/** Pixels that the text column of a mail of 600 leaves for pictures. */
export const EMAIL_COLUMN = 536;

export const emailBlocks: BlockTable<RenderContext> = {
  paragraph: htmlBlocks.paragraph,
  heading: htmlBlocks.heading,
  list: htmlBlocks.list,
  quote: (node, context) =>
    boxed('quote', element('p', blockAttributes(node, context), renderInline(node.children, context))),
  'pull-quote': (node, context) => {
    const attribution = node.attribution?.trim() ?? '';
    return boxed(
      'pull-quote',
      element('p', blockAttributes(node, context), renderInline(node.children, context)) +
        (attribution === '' ? '' : element('p', { class: 'attribution' }, escapeHtml(attribution))),
    );
  },
  figure: emailFigure,
  unknown: (node, context) => boxed('unknown-node', htmlBlocks.unknown(node, context)),
};

export function renderEmailBlocks(blocks: readonly BlockJSON[], context: RenderContext): string {
  return blocks
    .filter((node) => !isEmpty(node))
    .map((node) => renderBlock(emailBlocks, node, context))
    .join('\n');
}

export function emailFigure(figure: FigureJSON, context: RenderContext): string {
  const media = imageOf(figure, context);
  const width = media ? Math.min(media.width, EMAIL_COLUMN) : EMAIL_COLUMN;
  const picture = media
    ? `<img${attributes({
        src: context.mediaUrl(media.sha),
        width,
        // Some programs need the height to keep the shape while pictures are off.
        height: Math.round((media.height * width) / media.width),
        alt: figure.alt || textOfInline(figure.children[0].children),
      })}>`
    : element('p', { class: 'missing-image' }, missingImageWords(figure, context));
  const words = renderFigcaptionParts(figure, context);
  return boxed(
    'figure',
    picture + (words === '' ? '' : element('p', { class: 'figcaption' }, words)),
    blockAttributes(figure, context),
  );
}

/** A box as all mail programs draw it: a table of one cell, silent to screen readers. */
function boxed(name: string, content: string, values: ReturnType<typeof blockAttributes> = {}): string {
  const table = {
    role: 'presentation',
    class: name,
    width: '100%',
    border: 0,
    cellpadding: 0,
    cellspacing: 0,
  };
  return element('table', { ...table, ...values }, `<tr><td class="${name}-cell">${content}</td></tr>`);
}
