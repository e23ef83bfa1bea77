/**
 * The text as templates print it, whole or a block each, and the parts of a figure or a pull quote for themes that arrange
 * them otherwise. Must not know the page around it.
 */
import type { BlockJSON, FigureJSON, RootJSON } from '../../../shared/document/json';
import { bodyOf } from '../../../shared/document/read';
import { renderEachBlock } from '../render/blocks';
import type { RenderContext } from '../render/context';
import { imageOf, renderFigure, renderImage } from '../render/figure';
import { renderInline } from '../render/inline';
import { BlockHtml, Html, NO_PARTS, type BlockParts } from './html';

export function blockModels(drawn: RootJSON, context: RenderContext): BlockHtml[] {
  return renderEachBlock(bodyOf(drawn), context).map(
    ({ node, html }) => new BlockHtml(node.type, html, partsOf(node, context)),
  );
}

export function figureModel(figure: FigureJSON, context: RenderContext) {
  return {
    missing: imageOf(figure, context) === null,
    /** The whole figure; the fields below are its parts. */
    html: new Html(renderFigure(figure, context)),
    ...figureParts(figure, context),
    alt: figure.alt,
  };
}

function figureParts(figure: FigureJSON, context: RenderContext) {
  // What is wrong with it was told when the whole was drawn.
  const silent = { ...context, warn: () => undefined };
  return {
    image: new Html(renderImage(figure, silent, { cropped: true })),
    caption: Html.orNull(renderInline(figure.children[0].children, silent)),
    credit: figure.credit,
  };
}

function partsOf(node: BlockJSON, context: RenderContext): BlockParts {
  if (node.type === 'figure') return { ...NO_PARTS, ...figureParts(node, context) };
  if (node.type !== 'pull-quote') return NO_PARTS;
  const words = renderInline(node.children, { ...context, warn: () => undefined });
  return { ...NO_PARTS, quote: new Html(words), attribution: node.attribution?.trim() ?? '' };
}
