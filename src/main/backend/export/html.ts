/**
 * A Publication as one HTML file that stands alone: the piece with its own parts, no site around it, a few lines of
 * style. Made by the same functions as the preview. Must not know themes, the store or where the file goes.
 */
import { bodyOf, headlineOf, leadOf, standfirstOf, textOfInline } from '../../../shared/document/read';
import { translate } from '../../../shared/messages/translate';
import type { Publication } from '../../../shared/model/publication';
import { formatDate } from '../../../shared/text/dates';
import { markedHeadline, markerOf } from '../../../shared/text/opinion-marker';
import { webAddress } from '../../../shared/text/web-address';
import { blockAttributes } from '../render/attributes';
import { renderBlocks } from '../render/blocks';
import { renderContext, type RenderContext, type RenderOptions } from '../render/context';
import { element, escapeHtml } from '../render/escape';
import { renderFigure } from '../render/figure';
import { renderInline } from '../render/inline';
import { directionOf } from '../render/language';
import { headTags, pageHead } from '../render/page-head';
import { authorLine, bylineOf, fillPreset, sourceOf } from '../render/parts';
import { absoluteUrl } from '../render/url';
import type { PicturesThere, SizesThere } from './where-sent';

const STYLE = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 Charter,Georgia,'Noto Serif',serif;overflow-wrap:break-word}
h1{line-height:1.15}img{max-width:100%;height:auto}figure{margin:1.5rem 0}figcaption,.facts,footer{font-size:.875rem}
.credit{opacity:.75}.missing-image,.unknown-node,.gap{border:1px dashed;padding:.5rem}`;

/** What sites told of a piece's pictures when it was sent. */
export interface KnownPictures {
  picturesThere?: PicturesThere;
  sizesThere?: SizesThere;
}

/** `mediaUrl` says where the file finds its images, such as `media/<name>` beside it. */
export function exportHtml(
  publication: Publication,
  options: Pick<RenderOptions, 'mediaUrl' | 'warn'> & KnownPictures,
): string {
  const context = renderContext(publication, options);
  const { language } = publication.meta;
  const body = element(
    'article',
    {},
    `\n${headerOf(publication, context)}${contentOf(publication, context)}${footerOf(publication, context)}`,
  );
  const page = `\n<head>\n${headOf(publication, context, options)}</head>\n<body>\n${body}\n</body>\n`;
  return `<!doctype html>\n${element('html', { lang: language, dir: directionOf(language) }, page)}\n`;
}

/** Machines read the same as on the page; where it will stand is the theme's to say. Networks fetch a card's picture by a whole address only. */
function headOf(
  publication: Publication,
  { mediaUrl, warn }: RenderContext,
  { picturesThere: there = {}, sizesThere: sizes = {} }: KnownPictures,
): string {
  const { root, meta } = publication;
  const site = webAddress(publication.site.url);
  // A file that is only named would go along unseen: it is asked for where its address can be told.
  const pictureUrl = (sha: string): string | null =>
    there[sha] ?? (site === null ? null : absoluteUrl(mediaUrl(sha), site));
  const headline = textOfInline(headlineOf(root).children).trim();
  const title = meta.seoTitle || markedHeadline(headline, markerOf(publication));
  const head = pageHead(publication, { url: null, pictureUrl, sizes });
  if (head.image?.url === null) warn({ message: 'export.warning.card-image', params: {} });
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, escapeHtml(title || translate('preview.gap.headline'))),
    ...headTags(head),
    element('style', {}, STYLE),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function headerOf(publication: Publication, context: RenderContext): string {
  const { root, meta, site, authors } = publication;
  const headline = headlineOf(root);
  const standfirst = standfirstOf(root);
  const words = renderInline(headline.children, context) || escapeHtml(translate('preview.gap.headline'));
  const date = meta.publishAt
    ? element(
        'time',
        { datetime: meta.publishAt.at },
        escapeHtml(formatDate(meta.publishAt.at, 'long', site.locale, site.timeZone)),
      )
    : '';
  const facts = [escapeHtml(bylineOf(authors, site.locale)), date].filter((part) => part !== '').join(' · ');
  const lines = [
    meta.kicker === '' ? '' : element('p', { class: 'kicker' }, escapeHtml(meta.kicker)),
    element('h1', blockAttributes(headline, context), words),
    standfirst.children.length === 0
      ? ''
      : element(
          'p',
          { class: 'standfirst', ...blockAttributes(standfirst, context) },
          renderInline(standfirst.children, context),
        ),
    facts === '' ? '' : element('p', { class: 'facts' }, facts),
  ];
  return section('header', lines);
}

function contentOf(publication: Publication, context: RenderContext): string {
  const lead = leadOf(publication.root);
  return `${lead ? `${renderFigure(lead, context)}\n` : ''}${renderBlocks(bodyOf(publication.root), context)}\n`;
}

function footerOf(publication: Publication, context: RenderContext): string {
  const { authors, disclaimer, call } = publication;
  return section('footer', [
    ...authors.map((author) => element('p', { class: 'author' }, authorLine(author))),
    disclaimer
      ? element('p', { class: 'disclaimer' }, fillPreset(disclaimer.text, publication, context))
      : '',
    call ? element('p', { class: 'call' }, fillPreset(call.text, publication, context)) : '',
    sourceLine(publication),
  ]);
}

function sourceLine(publication: Publication): string {
  const source = sourceOf(publication);
  if (!source) return '';
  const name = escapeHtml(source.name || (source.url ?? ''));
  const linked = source.url === null ? name : element('a', { href: source.url }, name);
  const parts = [
    escapeHtml(translate('export.source')),
    linked,
    source.licence === '' ? '' : `(${escapeHtml(source.licence)})`,
  ];
  return element('p', { class: 'source' }, parts.filter((part) => part !== '').join(' '));
}

/** A section with one line for each part; nothing where all parts are empty. */
function section(name: string, parts: readonly string[]): string {
  const lines = parts.filter((part) => part !== '');
  return lines.length === 0 ? '' : `${element(name, {}, `\n${lines.join('\n')}\n`)}\n`;
}
