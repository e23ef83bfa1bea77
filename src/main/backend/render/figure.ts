/**
 * A figure on a page: its image or the marked place of a missing one, caption and credit as elements of their
 * own. Nothing is invented: no file, no image. Must not know lead images' special treatment in themes.
 */
import type { FigureJSON } from '../../../shared/document/json';
import { textOfInline } from '../../../shared/document/read';
import type { Media, PictureFocus } from '../../../shared/model/desk';
import { blockAttributes } from './attributes';
import type { RenderContext } from './context';
import { attributes, element, escapeHtml } from './escape';
import { renderInline } from './inline';

/** The stored image of a figure; null where it was only stated or its file is gone. */
export function imageOf(figure: FigureJSON, context: RenderContext): Media | null {
  return figure.media === null ? null : (context.media[figure.media] ?? null);
}

export function renderFigure(figure: FigureJSON, context: RenderContext): string {
  const values = { class: `figure figure-${figure.role}`, ...blockAttributes(figure, context) };
  return element('figure', values, renderImage(figure, context) + renderFigcaption(figure, context));
}

/** As CSS has it, for crops; "" where nobody said what they keep in view. */
export const objectPosition = (focus: PictureFocus | null): string =>
  focus ? `${Math.round(focus.x * 100)}% ${Math.round(focus.y * 100)}%` : '';

/** `cropped`: the image may be shown in another shape than its own, and keeps its focal point in view then. */
export function renderImage(figure: FigureJSON, context: RenderContext, { cropped = false } = {}): string {
  const media = imageOf(figure, context);
  if (!media) return renderMissingImage(figure, context);
  const position = cropped ? objectPosition(media.focus) : '';
  return `<img${attributes({
    src: context.mediaUrl(media.sha),
    width: media.width,
    height: media.height,
    alt: figure.alt,
    ...(position !== '' && { style: `object-position: ${position}` }),
  })}>`;
}

export function renderFigcaption(figure: FigureJSON, context: RenderContext): string {
  const parts = renderFigcaptionParts(figure, context);
  return parts === '' ? '' : element('figcaption', {}, parts);
}

/** Caption and credit, each an element of its own. */
export function renderFigcaptionParts(figure: FigureJSON, context: RenderContext): string {
  const caption = renderInline(figure.children[0].children, context);
  const parts = [
    caption === ''
      ? ''
      : element('span', { class: 'caption', ...blockAttributes(figure.children[0], context) }, caption),
    figure.credit === '' ? '' : element('span', { class: 'credit' }, escapeHtml(figure.credit)),
  ].filter((part) => part !== '');
  return parts.join(' ');
}

function renderMissingImage(figure: FigureJSON, context: RenderContext): string {
  return element('div', { class: 'missing-image' }, missingImageWords(figure, context));
}

/** Names the image by what is known of it: its caption, what it shows, whose it is. */
export function warnOfGone({ media, alt, credit, children }: FigureJSON, { warn }: RenderContext): void {
  if (media === null) return;
  const caption = textOfInline(children[0].children).trim();
  warn({ message: 'preview.warning.image-gone', params: { what: caption || alt || credit || media } });
}

/** That there is no image, and what it would show. */
export function missingImageWords(figure: FigureJSON, context: RenderContext): string {
  const key = figure.media === null ? 'preview.missing-image' : 'preview.lost-image';
  warnOfGone(figure, context);
  const alt =
    figure.alt === '' ? '' : element('span', { class: 'missing-image-alt' }, escapeHtml(figure.alt));
  const label = element('span', { class: 'missing-image-label' }, escapeHtml(context.say(key)));
  return label + alt;
}
