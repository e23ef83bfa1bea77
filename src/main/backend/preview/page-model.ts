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
import type { BlockJSON, InlineJSON, NodeStateJSON } from '../../../shared/document/json';
import { translate } from '../../../shared/messages/translate';
import { countWords } from '../../../shared/text/counts';
import { knownLocale } from '../../../shared/text/dates';
import { kickersOf, markedHeadline, markerOf, markerParts } from '../../../shared/text/opinion-marker';
import { webAddress } from '../../../shared/text/web-address';
import { blockAttributes } from '../render/attributes';
import type { RenderContext } from '../render/context';
import { attributes } from '../render/escape';
import { renderInline } from '../render/inline';
import { directionOf, type Direction } from '../render/language';
import { authorLine, bylineOf, contactsOf, fillPreset, sourceOf } from '../render/parts';
import { articlePath, onSite } from './addresses';
import { blockModels, figureModel } from './block-model';
import { Html } from './html';
import { linkedModel, listsModel } from './listed-model';
import {
  bylineText,
  categoryLink,
  dateModel,
  fieldsModel,
  passage,
  personModel,
  readingModel,
  sectionLink,
  tagLink,
  textSetting,
  type PageInput,
} from './model-input';
import { handleAt, networkAt, shareLinks, type ShareLink } from './share';
import { navigationModel, siteModel } from './site-model';

export type PageModel = ReturnType<typeof pageModel>;

export function pageModel(input: PageInput) {
  const { publication, settings, assetBase } = input;
  return {
    site: siteModel(input),
    navigation: navigationModel(input),
    article: articleModel(input),
    lists: listsModel(input),
    /** Whether readers may comment on this piece. */
    comments: { open: publication.site.comments && publication.meta.commentsOpen },
    settings,
    /** Words for what the desk has not filled in yet. */
    gaps: { headline: translate('preview.gap.headline'), date: translate('preview.gap.date') },
    theme: { assets: assetBase },
    language: knownLocale(publication.site.locale),
    direction: directionOf(publication.site.locale),
  };
}

function articleModel(input: PageInput) {
  const { publication, drawn, context } = input;
  const { root, meta, site, authors, disclaimer, call, categories, editedAt } = publication;
  const headline = textOfInline(headlineOf(root).children).trim();
  const path = categories[0]?.path ?? [];
  const marker = markerOf(publication);
  const title = markedHeadline(headline, marker);
  const standfirst = standfirstOf(drawn);
  const blocks = blockModels(drawn, context);
  return {
    language: meta.language,
    direction: directionOf(meta.language),
    attributes: passage(meta.language, input),
    title,
    url: addressOf(input),
    headline: headlineModel(headline, input),
    kickers: kickersOf(marker, meta.kicker),
    breadcrumb: path.map((_, index) => categoryLink(path.slice(0, index + 1), input)),
    category: path.length === 0 ? null : categoryLink(path, input),
    section: sectionLink(path, input),
    /** All of them, the primary one first. */
    categories: categories.map((one) => categoryLink(one.path, input)),
    standfirst: textOfInline(standfirst.children).trim() === '' ? null : inlineModel(standfirst, context),
    byline: bylineText(bylineOf(authors, site.locale), input),
    published: meta.publishAt ? dateModel(meta.publishAt.at, input) : null,
    /** When it was last changed, where that is after it came out. */
    updated: meta.publishAt && editedAt > meta.publishAt.at ? dateModel(editedAt, input) : null,
    reading: readingModel(countWords(bodyTextOf(root)), input),
    lead: leadModel(input),
    body: new Html(blocks.map(({ html }) => html).join('\n')),
    /** The same, a block each: for pages that put something between two of them. */
    blocks,
    headings: headingModels(bodyOf(root)),
    authors: authorModels(input),
    tags: publication.tags.map((tag) => tagLink(tag, input)),
    fields: fieldsModel(meta.siteFields, input.manifest.fields),
    disclaimer: disclaimer ? Html.orNull(fillPreset(disclaimer.text, publication, context)) : null,
    call: call ? Html.orNull(fillPreset(call.text, publication, context)) : null,
    source: sourceOf(publication),
    share: shareModel(title, input),
    previous: linkedModel(input.furniture.previous, input),
    next: linkedModel(input.furniture.next, input),
  };
}

/** For a table of contents. */
function headingModels(body: readonly BlockJSON[]): { text: string; level: number }[] {
  return body.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const text = textOfInline(node.children).trim();
    return text === '' ? [] : [{ text, level: Number(node.tag.slice(1)) }];
  });
}

function headlineModel(text: string, { publication, drawn, context }: PageInput) {
  const { before, after } = markerParts(markerOf(publication));
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
  return figure ? figureModel(figure, context) : null;
}

function authorModels(input: PageInput) {
  const { publication } = input;
  return publication.authors.map((author) => {
    const contacts = contactsOf(author.contact).map((contact) => ({
      ...contact,
      network: networkAt(contact.url, publication.site.socialAccounts),
      handle: handleAt(contact.url),
    }));
    const picture = author.picture === null ? null : (publication.media[author.picture] ?? null);
    return {
      ...personModel({ ...author, picture }, input),
      line: new Html(authorLine(author)),
      contact: contacts[0] ?? null,
      contacts,
    };
  });
}

/** Where the piece will stand, by the permalinks that the theme's settings name. */
function addressOf({ publication, settings, now }: PageInput): string {
  const { id, meta, root, site, categories } = publication;
  const pattern = textSetting(settings, 'article_path', '/{slug}/');
  const piece = {
    id,
    slug: meta.slug,
    headline: textOfInline(headlineOf(root).children),
    language: meta.language,
    category: categories[0]?.category.slug,
    at: meta.publishAt?.at ?? now,
  };
  return onSite(site.url, articlePath(piece, pattern, site.timeZone));
}

function shareModel(title: string, input: PageInput): ShareLink[] {
  const { publication, context } = input;
  const { site } = publication;
  /** Only where readers would miss the buttons. */
  const warn: typeof context.warn = (warning) => {
    if (input.channel === 'article') context.warn(warning);
  };
  if (site.shareNetworks.length === 0) return [];
  if (webAddress(site.url) === null) return [];
  const links = shareLinks(site.shareNetworks, { url: addressOf(input), title }, (network) => {
    warn({ message: 'preview.warning.network', params: { network } });
  });
  return links.map((link) => ({ ...link, label: site.shareLabels[link.network] || link.label }));
}
