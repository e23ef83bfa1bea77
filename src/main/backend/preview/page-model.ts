/**
 * Everything a template may print, computed from one Publication: the contract with theme designers (described in
 * docs/preview.md). Text is plain and gets escaped by the template language; `Html` is the renderer's own. Must not
 * know how a theme arranges it.
 */
import {
  bodyOf,
  bodyTextOf,
  headlineOf,
  leadOf,
  standfirstOf,
  textOfInline,
} from '../../../shared/document/read';
import type { InlineJSON, NodeStateJSON, RootJSON } from '../../../shared/document/json';
import { translate } from '../../../shared/messages/translate';
import type { Category } from '../../../shared/model/desk';
import type { Publication } from '../../../shared/model/publication';
import { countWords } from '../../../shared/text/counts';
import { formatDate, knownLocale, yearOf, type DateStyle } from '../../../shared/text/dates';
import { markedHeadline, markerParts } from '../../../shared/text/opinion-marker';
import { readMinutes } from '../../../shared/text/read-time';
import { blockAttributes } from '../render/attributes';
import { renderBlocks } from '../render/blocks';
import type { RenderContext } from '../render/context';
import { attributes } from '../render/escape';
import { imageOf, renderFigure, renderImage } from '../render/figure';
import { renderInline } from '../render/inline';
import { directionOf, languageAttributes, type Direction } from '../render/language';
import { authorLine, bylineOf, contactUrl, fillPreset, sourceOf } from '../render/parts';
import { articlePath, categoryPath, onSite, siteAddress } from './addresses';
import { Html } from './html';
import { fillPattern, type SettingValues } from './settings';
import { networkLabel, shareLinks, type ShareLink } from './share';

/** Another piece that the page names. Its title carries the marker already; it may be in another language. */
export interface LinkedPiece {
  title: string;
  url: string;
  /** BCP 47. */
  language: string;
  /** ISO 8601 UTC, or null. */
  publishedAt: string | null;
}

export interface PageInput {
  publication: Publication;
  /** The text that is drawn: the piece's own, or one that also shows what changed. Facts come from the piece's own. */
  drawn: RootJSON;
  /** Moment of the rendering, ISO 8601: decides the date line and the copyright year. */
  now: string;
  settings: SettingValues;
  context: RenderContext;
  /** Address under which the theme's assets are found, ending in "/". */
  assetBase: string;
  previous: LinkedPiece | null;
  next: LinkedPiece | null;
}

export type PageModel = ReturnType<typeof pageModel>;

export function pageModel(input: PageInput) {
  const { publication, settings, assetBase } = input;
  return {
    site: siteModel(input),
    navigation: navigationModel(input),
    article: articleModel(input),
    settings,
    /** Words for what the desk has not filled in yet. */
    gaps: { headline: translate('preview.gap.headline'), date: translate('preview.gap.date') },
    theme: { assets: assetBase },
    language: knownLocale(publication.site.locale),
    direction: directionOf(publication.site.locale),
  };
}

function siteModel({ publication: { site }, now }: PageInput) {
  return {
    name: site.name,
    url: siteAddress(site.url) ?? '/',
    today: { iso: now, text: formatDate(now, 'weekday', site.locale, site.timeZone) },
    year: yearOf(now, site.timeZone),
    social: site.socialAccounts.map(({ network, url }) => ({ network, label: networkLabel(network), url })),
    emails: site.contactEmails,
  };
}

function navigationModel(input: PageInput) {
  const { navigation, categories } = input.publication;
  const active = new Set(categories[0]?.path.map((category) => category.id));
  return navigation.map((category) => ({
    ...categoryLink([category], input),
    active: active.has(category.id),
  }));
}

function articleModel(input: PageInput) {
  const { publication, drawn, context } = input;
  const { root, meta, site, disclaimer, call, categories } = publication;
  const headline = textOfInline(headlineOf(root).children).trim();
  const path = categories[0]?.path ?? [];
  const title = markedHeadline(headline, site.opinionMarker);
  const standfirst = standfirstOf(drawn);
  return {
    language: meta.language,
    direction: directionOf(meta.language),
    attributes: passage(meta.language, input),
    title,
    url: addressOf(input),
    headline: headlineModel(headline, input),
    kickers: [site.opinionMarker.kind === 'kicker' ? site.opinionMarker.text : '', meta.kicker].filter(
      (text) => text.trim() !== '',
    ),
    breadcrumb: path.map((_, index) => categoryLink(path.slice(0, index + 1), input)),
    category: path.length === 0 ? null : categoryLink(path, input),
    standfirst: textOfInline(standfirst.children).trim() === '' ? null : inlineModel(standfirst, context),
    byline: bylineModel(input),
    published: meta.publishAt ? dateModel(meta.publishAt.at, input) : null,
    reading: readingModel(input),
    lead: leadModel(input),
    body: new Html(renderBlocks(bodyOf(drawn), context)),
    authors: authorModels(input),
    disclaimer: disclaimer ? Html.orNull(fillPreset(disclaimer.text, publication, context)) : null,
    call: call ? Html.orNull(fillPreset(call.text, publication, context)) : null,
    source: sourceOf(publication),
    share: shareModel(title, input),
    previous: linkedModel(input.previous, input),
    next: linkedModel(input.next, input),
  };
}

function headlineModel(text: string, { publication, drawn, context }: PageInput) {
  const { before, after } = markerParts(publication.site.opinionMarker);
  const headline = headlineOf(drawn);
  return { text, before, after, ...inlineModel(headline, context) };
}

function inlineModel(
  node: { children: InlineJSON[]; $?: NodeStateJSON; direction?: Direction },
  context: RenderContext,
) {
  return {
    html: new Html(renderInline(node.children, context)),
    /** Goes into the tag that holds the text: language, direction, block id. */
    attributes: new Html(attributes(blockAttributes(node, context))),
  };
}

function leadModel({ drawn, context }: PageInput) {
  const figure = leadOf(drawn);
  if (!figure) return null;
  const missing = imageOf(figure, context) === null;
  return {
    missing,
    /** The whole figure; the fields below are its parts, for themes that arrange them otherwise. */
    html: new Html(renderFigure(figure, context)),
    image: new Html(renderImage(figure, { ...context, warn: () => undefined })),
    caption: Html.orNull(renderInline(figure.children[0].children, { ...context, warn: () => undefined })),
    credit: figure.credit,
    alt: figure.alt,
  };
}

/** The byline as the site writes it; empty for a piece without authors. */
function bylineModel({ publication: { authors, site }, settings }: PageInput): string {
  const names = bylineOf(authors, site.locale);
  if (names === '') return '';
  return fillPattern(
    textSetting(settings, 'byline', '{authors}'),
    { authors: names },
    knownLocale(site.locale),
  );
}

/** `lang` and `dir` for words in `language` among the site's own. */
function passage(language: string, { publication: { site } }: PageInput): Html {
  return new Html(attributes(languageAttributes(language, knownLocale(site.locale))));
}

function authorModels({ publication, context }: PageInput) {
  return publication.authors.map((author) => {
    const contact = contactUrl(author.contact);
    const picture = author.picture === null ? null : (publication.media[author.picture] ?? null);
    return {
      name: author.name,
      role: author.role,
      affiliation: author.affiliation,
      line: new Html(authorLine(author)),
      contact: contact === null ? null : { url: contact, text: author.contact.trim() },
      picture: picture
        ? { src: context.mediaUrl(picture.sha), width: picture.width, height: picture.height }
        : null,
    };
  });
}

function readingModel({ publication, settings }: PageInput) {
  const { root, site } = publication;
  const words = countWords(bodyTextOf(root));
  const minutes = readMinutes(words, site.readTime);
  const pattern = textSetting(settings, 'read_time', '{minutes} min');
  return { words, minutes, text: fillPattern(pattern, { minutes, words }, knownLocale(site.locale)) };
}

/** Where the piece will stand, by the permalinks that the theme's settings name. */
function addressOf({ publication, settings, now }: PageInput): string {
  const pattern = textSetting(settings, 'article_path', '/{slug}/');
  return onSite(publication.site.url, articlePath(publication, pattern, now));
}

function shareModel(title: string, input: PageInput): ShareLink[] {
  const { publication, context } = input;
  const { site } = publication;
  if (site.shareNetworks.length === 0) return [];
  if (siteAddress(site.url) === null) {
    context.warn({ message: 'preview.warning.no-site-address', params: {} });
    return [];
  }
  return shareLinks(site.shareNetworks, { url: addressOf(input), title }, (network) => {
    context.warn({ message: 'preview.warning.network', params: { network } });
  });
}

function categoryLink(path: readonly Category[], { publication, settings }: PageInput) {
  const pattern = textSetting(settings, 'category_path', '/category/{path}/');
  return { name: path.at(-1)?.name ?? '', url: onSite(publication.site.url, categoryPath(path, pattern)) };
}

function linkedModel(piece: LinkedPiece | null, input: PageInput) {
  if (!piece) return null;
  return {
    title: piece.title,
    url: piece.url,
    language: piece.language,
    direction: directionOf(piece.language),
    attributes: passage(piece.language, input),
    published: piece.publishedAt === null ? null : dateModel(piece.publishedAt, input),
  };
}

const DATE_STYLES: readonly string[] = ['full', 'long', 'medium', 'short'];

function dateModel(at: string, { publication: { site }, settings }: PageInput) {
  const style = textSetting(settings, 'date_style', 'long');
  const known = DATE_STYLES.includes(style) ? (style as DateStyle) : 'long';
  return { iso: at, text: formatDate(at, known, site.locale, site.timeZone) };
}

/** A setting the page itself depends on; a theme that does not declare it gets the usual. */
function textSetting(settings: SettingValues, key: string, usual: string): string {
  const value = settings[key];
  return typeof value === 'string' && value !== '' ? value : usual;
}
