/**
 * A Publication as the page of a channel: the one entry to the preview. Pure string work once the theme is loaded.
 * Must not know hosts, frames or how a page is shown.
 */
import type { RootJSON } from '../../../shared/document/json';
import { headlineOf, textOfInline } from '../../../shared/document/read';
import type { Channel } from '../../../shared/model/channels';
import type { Publication } from '../../../shared/model/publication';
import { markedHeadline, markerOf } from '../../../shared/text/opinion-marker';
import { webAddress } from '../../../shared/text/web-address';
import type { PicturesThere, SizesThere } from '../export/where-sent';
import type { Changes } from '../render/changes';
import { renderContext, type RenderWarning } from '../render/context';
import { directionOf, type Direction } from '../render/language';
import { headTags, pageHead } from '../render/page-head';
import { withWholeLinks } from '../render/whole-links';
import { pictureOnSite } from './addresses';
import { builtInDrawings } from './channels/built-in';
import { draw } from './channels/draw';
import { NO_FURNITURE, type Furniture } from './furniture/furniture';
import { pageModel } from './page-model';
import { settingProperties, settingValues } from './settings';
import type { Theme } from './theme';

export interface PageRequest {
  publication: Publication;
  theme: Theme;
  channel: Channel;
  /** ISO 8601. The same request with the same `now` gives the same page. */
  now: string;
  /** The site's values for the theme's settings; what is absent has the theme's default. */
  settings?: Readonly<Record<string, unknown>>;
  furniture?: Furniture;
  /** Whether links to other pieces lead to their previews in the app, or to where they stand on the site. */
  linkTo?: 'desk' | 'site';
  mediaUrl?: (sha: string) => string;
  /** Of the piece's pictures, what is known of where they stand on the site. */
  picturesThere?: PicturesThere;
  sizesThere?: SizesThere;
  /** Ends in "/". */
  assetBase?: string;
  /** The same for the drawings that belong to no theme. */
  builtInAssets?: string;
  /** Mark blocks with their ids, so that editor and preview can find each other. */
  blockIds?: boolean;
  /** The text as it is drawn, where that shows more than the piece: what changed since another version. */
  drawn?: { root: RootJSON; changes: Changes } | undefined;
}

export interface RenderedPage {
  /** Content of the body element. */
  html: string;
  css: string;
  /** Where the piece will stand: absolute where the site's address is known, else a path. */
  url: string;
  title: string;
  /** Head tags that say what the page is, a line each. */
  tags: string[];
  /** Of the page around the piece; the piece carries its own. */
  lang: string;
  dir: Direction;
  warnings: RenderWarning[];
  /** What the channel says of itself. */
  facts: RenderWarning[];
  /** The whole document where the channel has one of its own, such as a mail; else null. */
  document: string | null;
  /** The plain-text part or the source; null for channels that have none. */
  text: string | null;
  /** Pixels across; null where the width is the reader's. */
  width: number | null;
}

/** What is read in a mail is read away from the site. */
function readingRoot({ channel, publication: { root, site } }: PageRequest): RootJSON {
  return channel === 'newsletter' ? withWholeLinks(root, site.url) : root;
}

export function renderPage(request: PageRequest): RenderedPage {
  const { publication, theme, channel, now, drawn } = request;
  const warnings = new Map<string, RenderWarning>();
  const warn = (warning: RenderWarning): void => void warnings.set(JSON.stringify(warning), warning);
  theme.warnings.forEach(warn);
  const settings = settingValues(theme.manifest, request.settings ?? {}, warn);
  const assetBase = request.assetBase ?? `/themes/${theme.manifest.name}/`;
  const pictureUrl = (sha: string): string | null =>
    pictureOnSite(sha, publication.site.url, request.picturesThere ?? {});
  const ownUrl = request.mediaUrl ?? ((sha: string) => `/media/${sha}`);
  const linkTo = request.linkTo ?? 'site';
  // A mail that leaves the desk finds its pictures as its links: on the site.
  const leaves = channel === 'newsletter' && linkTo === 'site';
  const context = renderContext(publication, {
    mediaUrl: leaves ? (sha) => pictureUrl(sha) ?? ownUrl(sha) : ownUrl,
    blockIds: request.blockIds ?? false,
    ...(drawn && { changes: drawn.changes }),
    warn,
  });
  const model = pageModel({
    publication,
    channel,
    drawn: drawn?.root ?? readingRoot(request),
    now,
    manifest: theme.manifest,
    settings,
    context,
    assetBase,
    furniture: request.furniture ?? NO_FURNITURE,
    linkTo,
  });
  const { url } = model.article;
  const address = webAddress(publication.site.url);
  // Once, where readers would follow its links.
  if (address === null && (channel === 'article' || channel === 'newsletter'))
    warn({ message: 'preview.warning.no-site-address', params: {} });
  const free = settings['free_to_read'];
  const head = pageHead(publication, {
    url: address === null ? null : url,
    pictureUrl,
    ...(request.sizesThere && { sizes: request.sizesThere }),
    free: typeof free === 'boolean' ? free : null,
  });
  const title = titleOf(publication);
  const facts: RenderWarning[] = [];
  const drawing = draw({
    channel,
    publication,
    model,
    head,
    pictureUrl,
    title,
    theme,
    settings,
    builtIn: builtInDrawings(),
    assetBase,
    builtInAssets: request.builtInAssets ?? '/channels/',
    context,
    tell: (fact) => facts.push(fact),
  });
  return {
    html: drawing.html,
    css: settingProperties(theme.manifest, settings) + drawing.css,
    url,
    title,
    tags: headTags(head),
    lang: drawing.lang ?? model.language,
    dir: drawing.lang === undefined ? model.direction : directionOf(drawing.lang),
    warnings: [...warnings.values()],
    facts,
    document: drawing.document ?? null,
    text: drawing.text ?? null,
    width: drawing.width ?? null,
  };
}

function titleOf(publication: Publication): string {
  const { root, meta, site } = publication;
  const headline = textOfInline(headlineOf(root).children).trim();
  return [meta.seoTitle || markedHeadline(headline, markerOf(publication)), site.name]
    .filter((part) => part !== '')
    .join(' – ');
}
