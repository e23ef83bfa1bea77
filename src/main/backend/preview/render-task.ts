/** The preview as a compute task: loads the theme (kept while its files stay the same) and renders one page. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/model/errors';
import type { Publication } from '../../../shared/model/publication';
import { RESOURCES } from '../compute/resources';
import { previewDocument, type Scheme } from './document';
import type { Channel } from './manifest';
import type { LinkedPiece } from './page-model';
import { loadTheme } from './theme';

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
  warnings: { message: string; params: Record<string, string | number> }[];
}

export function renderPreview(request: RenderRequest): RenderAnswer {
  const name = request.publication.site.theme;
  const directory = join(RESOURCES, 'themes', name);
  if (!/^[a-z0-9-]+$/.test(name) || !existsSync(directory))
    throw new AppError('theme-missing', { theme: name });
  const { page, ...rest } = previewDocument({
    ...request,
    theme: loadTheme(directory),
    mediaUrl: (sha) => `${request.base}/media/${sha}`,
    assetBase: `${request.base}/themes/${name}/`,
    blockIds: true,
  });
  return { ...rest, warnings: page.warnings };
}
