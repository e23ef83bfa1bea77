/**
 * A Publication as the page of a channel: the one entry to the preview. Pure string work once the theme is loaded.
 * Must not know hosts, frames or how a page is shown.
 */
import { headlineOf, standfirstOf, textOfInline } from '../../../shared/document/read';
import type { Publication } from '../../../shared/model/publication';
import { markedHeadline } from '../../../shared/text/opinion-marker';
import { renderContext, type RenderWarning } from '../render/context';
import type { Direction } from '../render/language';
import type { Channel } from './manifest';
import { pageModel, type LinkedPiece } from './page-model';
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
  previous?: LinkedPiece | null;
  next?: LinkedPiece | null;
  mediaUrl?: (sha: string) => string;
  /** Ends in "/". */
  assetBase?: string;
  /** Mark blocks with their ids, so that editor and preview can find each other. */
  blockIds?: boolean;
}

export interface RenderedPage {
  /** Content of the body element. */
  html: string;
  css: string;
  /** Where the piece will stand: absolute where the site's address is known, else a path. */
  url: string;
  title: string;
  description: string;
  /** Of the page around the piece; the piece carries its own. */
  lang: string;
  dir: Direction;
  warnings: RenderWarning[];
}

export function renderPage(request: PageRequest): RenderedPage {
  const { publication, theme, channel, now } = request;
  const warnings = new Map<string, RenderWarning>();
  const warn = (warning: RenderWarning): void => void warnings.set(JSON.stringify(warning), warning);
  theme.warnings.forEach(warn);
  const settings = settingValues(theme.manifest, request.settings ?? {}, warn);
  const assetBase = request.assetBase ?? `/themes/${theme.manifest.name}/`;
  const context = renderContext(publication, {
    mediaUrl: request.mediaUrl ?? ((sha) => `/media/${sha}`),
    blockIds: request.blockIds ?? false,
    warn,
  });
  const { previous = null, next = null } = request;
  const model = pageModel({ publication, now, settings, context, assetBase, previous, next });
  return {
    html: theme.render(channel, model),
    css: settingProperties(theme.manifest, settings) + theme.css(channel, assetBase),
    url: model.article.url,
    title: titleOf(publication),
    description: publication.meta.seoDescription || textOfInline(standfirstOf(publication.root).children),
    lang: model.language,
    dir: model.direction,
    warnings: [...warnings.values()],
  };
}

function titleOf({ root, meta, site }: Publication): string {
  const headline = textOfInline(headlineOf(root).children).trim();
  return [meta.seoTitle || markedHeadline(headline, site.opinionMarker), site.name]
    .filter((part) => part !== '')
    .join(' – ');
}
