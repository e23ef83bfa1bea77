/**
 * A piece as an item of an RSS 2.0 feed, and a feed of such items: valid XML whatever the piece holds. The text is the
 * page's own, made by the same functions. Must not know themes or where the feed is served.
 */
import { bodyOf, leadOf, standfirstOf, textOfInline } from '../../../shared/document/read';
import type { Publication } from '../../../shared/model/publication';
import { markedHeadline, markerOf } from '../../../shared/text/opinion-marker';
import { webAddress } from '../../../shared/text/web-address';
import { renderBlocks } from './blocks';
import type { RenderContext } from './context';
import { element, escapeHtml } from './escape';
import { renderFigure } from './figure';
import { directionOf, isLanguageTag } from './language';
import type { PageHead } from './page-head';
import { authorLine, fillPreset } from './parts';
import { absoluteUrl } from './url';

const NAMESPACES = {
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

export function rssFeed(head: PageHead, items: readonly string[]): string {
  const channel = lines([
    tag('title', head.site.name),
    tag('link', head.site.url ?? ''),
    tag('description', head.site.name, {}, true),
    tag('language', head.site.locale),
    ...items,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('rss', { version: '2.0', ...NAMESPACES }, `\n<channel>\n${channel}</channel>\n`)}\n`;
}

export function rssItem(publication: Publication, head: PageHead, context: RenderContext): string {
  const { id, categories, tags } = publication;
  return `<item>\n${lines([
    tag('title', markedHeadline(head.headline, markerOf(publication)), {}, true),
    tag('link', head.url ?? ''),
    // The piece keeps its id when its address changes, so that nobody is told of it twice.
    tag('guid', id, { isPermaLink: 'false' }),
    tag('pubDate', head.published === null ? '' : new Date(head.published).toUTCString()),
    ...head.authors.map(({ name }) => tag('dc:creator', name)),
    ...[...categories.map(({ category }) => category.name), ...tags.map(({ name }) => name)].map((name) =>
      tag('category', name),
    ),
    // The feed's own language is the site's.
    tag('dc:language', languageOf(publication, head)),
    tag('description', head.description || textOfInline(standfirstOf(publication.root).children)),
    enclosureOf(publication, context),
    `<content:encoded>${cdata(inLanguage(publication, head, contentOf(publication, context)))}</content:encoded>`,
  ])}</item>`;
}

/** Readers of feeds know nothing of a text's direction but what stands in it. */
function inLanguage(publication: Publication, head: PageHead, html: string): string {
  const lang = languageOf(publication, head);
  return lang === '' ? html : element('div', { lang, dir: directionOf(lang) }, `\n${html}\n`);
}

/** Nothing where it is the feed's. */
function languageOf({ meta }: Publication, { site }: PageHead): string {
  const base = (tag: string): string | undefined => tag.toLowerCase().split('-', 1)[0];
  return base(meta.language) === base(site.locale) || !isLanguageTag(meta.language) ? '' : meta.language;
}

function contentOf(publication: Publication, context: RenderContext): string {
  const { root, authors, disclaimer, call } = publication;
  const lead = leadOf(root);
  return [
    lead ? renderFigure(lead, context) : '',
    renderBlocks(bodyOf(root), context),
    ...authors.map((author) => element('p', {}, authorLine(author))),
    disclaimer ? element('p', {}, fillPreset(disclaimer.text, publication, context)) : '',
    call ? element('p', {}, fillPreset(call.text, publication, context)) : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The lead image as a file of its own, for readers that show one beside the words. */
function enclosureOf({ root, media, site }: Publication, context: RenderContext): string {
  const sha = leadOf(root)?.media ?? null;
  const file = sha === null ? undefined : media[sha];
  const url = file ? absoluteUrl(context.mediaUrl(file.sha), webAddress(site.url) ?? '') : null;
  if (!file || url === null) return '';
  return `<enclosure url="${xml(url)}" length="${file.bytes}" type="${file.mime}"/>`;
}

/** Nothing where there is no text, unless the element must be there. */
function tag(name: string, text: string, values: Record<string, string> = {}, needed = false): string {
  return text === '' && !needed ? '' : element(name, values, xml(text));
}

function xml(text: string): string {
  return withoutNonCharacters(escapeHtml(text));
}

/** The one sequence that ends a CDATA section is split between two. */
function cdata(html: string): string {
  return `<![CDATA[${withoutNonCharacters(html).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** The two code points that HTML lets pass and XML does not; controls went when the text was escaped. */
function withoutNonCharacters(text: string): string {
  return text.replace(/[\ufffe\uffff]/g, '');
}

function lines(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('');
}
