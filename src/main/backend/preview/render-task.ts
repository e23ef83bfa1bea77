/** Previews as compute tasks: one page rendered with its theme (kept while its files stay the same), and which themes there are. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/model/errors';
import type { Publication } from '../../../shared/model/publication';
import type { ThemeInfo } from '../../../shared/model/theme';
import { RESOURCES } from '../compute/resources';
import { previewDocument, type Scheme } from './document';
import type { Channel } from './manifest';
import type { LinkedPiece } from './page-model';
import { loadTheme } from './theme';
import { isThemeName, themesIn } from './theme-list';

export interface RenderRequest {
  publication: Publication;
  channel: Channel;
  now: string;
  scheme: Scheme;
  previous: LinkedPiece | null;
  next: LinkedPiece | null;
  /** Beginning of the addresses of pictures and theme assets; "" for the app's own. */
  base: string;
}

export interface RenderAnswer {
  html: string;
  root: { lang: string; dir: string; class: string };
  head: string;
  body: string;
  url: string;
  title: string;
  warnings: { message: string; params: Record<string, string | number> }[];
}

const FOLDER = join(RESOURCES, 'themes');

export function renderPreview(request: RenderRequest): RenderAnswer {
  const { theme: name, themeSettings: settings } = request.publication.site;
  const directory = join(FOLDER, name);
  if (!isThemeName(name) || !existsSync(directory)) throw new AppError('theme-missing', { theme: name });
  const { page, ...rest } = previewDocument({
    ...request,
    theme: loadTheme(directory),
    settings,
    mediaUrl: (sha) => `${request.base}/media/${sha}`,
    assetBase: `${request.base}/themes/${name}/`,
    blockIds: true,
  });
  return { ...rest, url: page.url, title: page.title, warnings: page.warnings };
}

export function listThemes(): ThemeInfo[] {
  return themesIn(FOLDER);
}
