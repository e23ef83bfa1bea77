/**
 * Previews as compute tasks: one page rendered with its theme (kept while its files stay the same), and which themes
 * there are. Remembers the last pages, so that to whoever has one only what is new of the next is sent.
 */
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Channel } from '../../../shared/model/channels';
import type { PageDifference } from '../../../shared/model/difference';
import type { Publication } from '../../../shared/model/publication';
import { themeFurnitureSchema, type ThemeFurniture, type ThemeInfo } from '../../../shared/model/theme';
import { spliceBetween, type Splice } from '../../../shared/text/splice';
import { DATA, RESOURCES } from '../compute/resources';
import type { PicturesThere, SizesThere } from '../export/where-sent';
import { previewDocument, type Scheme } from './document';
import { differenceFrom, suggestedChanges } from './difference/difference';
import type { LiveSource } from './difference/live-versions';
import type { Furniture } from './furniture/furniture';
import { lookedAtTheme, type Theme } from './theme';
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
  /** The lists that the furniture was gathered for. */
  lists: ThemeFurniture['lists'];
  linkTo: 'desk' | 'site';
  /** Of the piece's pictures, what is known of where they stand on the site. */
  picturesThere: PicturesThere;
  sizesThere: SizesThere;
  /** The version to compare with; null draws the piece as it is. */
  live: LiveSource | null;
  /** The piece as it would be with all that is suggested, to show both at once; null draws it as it is. */
  proposed: Publication | null;
  /** Beginning of the addresses of pictures and theme assets; "" for the app's own. */
  base: string;
  /** False leaves the whole document out of the answer. */
  whole: boolean;
  /** Of an asker who will ask for the next page: the version at hand, if any. Null sends the page whole. */
  follows: { known: string | null } | null;
}

export interface RenderAnswer {
  html: string;
  root: { lang: string; dir: string; class: string };
  version: string;
  /** The version from which the two are made; null where they are whole. */
  since: string | null;
  head: Splice;
  body: Splice;
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
  return lookedAtTheme(themeFolder(name, FOLDERS).path);
}

/** What of the desk a theme's pages show, so that the store can gather it. */
export function themeFurniture({ theme }: { theme: string }): ThemeFurniture {
  return themeFurnitureSchema.parse(themeNamed(theme).manifest);
}

/** The page, or the lists of a theme that has others than the furniture was gathered for. */
export function renderPreview(request: RenderRequest): RenderAnswer | Pick<ThemeFurniture, 'lists'> {
  const { theme: name } = request;
  const { site } = request.publication;
  const theme = themeNamed(name);
  const { lists } = theme.manifest;
  if (!isDeepStrictEqual(lists, request.lists)) return { lists };
  const { live, proposed, publication } = request;
  const compared =
    (live && differenceFrom(live, publication)) ?? (proposed && suggestedChanges(publication, proposed));
  const { page, html, root, head, body } = previewDocument({
    ...request,
    theme,
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
  const parts = sent({ head, body }, request.follows);
  const whole = request.whole ? html : '';
  return { ...parts, html: whole, root, url, title, difference, warnings, facts, text, width };
}

interface Parts {
  head: string;
  body: string;
}

/** Enough for two pages side by side in each of a few windows. */
const KEPT = 8;
const kept = new Map<string, Parts>();
/** Versions of one worker are never those of another. */
const WORKER = randomUUID();
let versions = 0;

function sent(
  parts: Parts,
  follows: RenderRequest['follows'],
): Pick<RenderAnswer, 'version' | 'since' | 'head' | 'body'> {
  const version = `${WORKER}/${String((versions += 1))}`;
  const known = follows?.known ?? null;
  const before = known === null ? undefined : kept.get(known);
  if (follows) keep(version, parts, known);
  return {
    version,
    since: before ? known : null,
    head: spliceBetween(before?.head ?? '', parts.head),
    body: spliceBetween(before?.body ?? '', parts.body),
  };
}

function keep(version: string, parts: Parts, known: string | null): void {
  if (known !== null) kept.delete(known);
  kept.set(version, parts);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
}

export function listThemes(): ThemeInfo[] {
  return listed(FOLDERS);
}
