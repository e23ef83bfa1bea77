/** Previews as compute tasks: one page rendered with its theme (kept while its files stay the same), and which themes there are. */
import type { Channel } from '../../../shared/model/channels';
import type { PageDifference } from '../../../shared/model/difference';
import type { Publication } from '../../../shared/model/publication';
import type { ThemeFurniture, ThemeInfo } from '../../../shared/model/theme';
import { DATA, RESOURCES } from '../compute/resources';
import { previewDocument, type Scheme } from './document';
import { differenceFrom } from './difference/difference';
import type { LiveSource } from './difference/live-versions';
import type { Furniture } from './furniture/furniture';
import { loadTheme, type Theme } from './theme';
import { themeFolder, themeFolders } from './theme-folders';
import { listed } from './theme-list';

export interface RenderRequest {
  publication: Publication;
  channel: Channel;
  /** Its folder's name. */
  theme: string;
  now: string;
  scheme: Scheme;
  furniture: Furniture;
  linkTo: 'desk' | 'site';
  /** The version to compare with; null draws the piece as it is. */
  live: LiveSource | null;
  /** Beginning of the addresses of pictures and theme assets; "" for the app's own. */
  base: string;
  /** False leaves the whole document out of the answer. */
  whole: boolean;
}

export interface RenderAnswer {
  html: string;
  root: { lang: string; dir: string; class: string };
  head: string;
  body: string;
  url: string;
  title: string;
  difference: PageDifference | null;
  warnings: Notice[];
  facts: Notice[];
  text: string | null;
  width: number | null;
}

interface Notice {
  message: string;
  params: Record<string, string | number>;
}

const FOLDERS = themeFolders(RESOURCES, DATA);

function themeNamed(name: string): Theme {
  return loadTheme(themeFolder(name, FOLDERS).path);
}

/** What of the desk a theme's pages show, so that the store can gather it. */
export function themeFurniture({ theme }: { theme: string }): ThemeFurniture {
  const { lists, social, menus } = themeNamed(theme).manifest;
  return { lists, social, menus };
}

export function renderPreview(request: RenderRequest): RenderAnswer {
  const { theme: name } = request;
  const { site } = request.publication;
  const compared = request.live && differenceFrom(request.live, request.publication);
  const { page, html, ...rest } = previewDocument({
    ...request,
    theme: themeNamed(name),
    // A theme that is only tried has what was set for it when it was last in use.
    settings: name === site.theme ? site.themeSettings : (site.otherThemes[name] ?? {}),
    mediaUrl: (sha) => `${request.base}/media/${sha}`,
    assetBase: `${request.base}/themes/${name}/`,
    builtInAssets: `${request.base}/channels/`,
    blockIds: true,
    drawn: compared?.drawn,
  });
  const { url, title, warnings, facts, text, width } = page;
  const difference = compared?.difference ?? null;
  return { ...rest, html: request.whole ? html : '', url, title, difference, warnings, facts, text, width };
}

export function listThemes(): ThemeInfo[] {
  return listed(FOLDERS);
}
