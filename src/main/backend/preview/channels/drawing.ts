/** What every channel is given to draw a piece with, and what it gives back. Types only. */
import type { Channel } from '../../../../shared/model/channels';
import type { Publication } from '../../../../shared/model/publication';
import type { RenderContext, RenderWarning } from '../../render/context';
import type { PageHead } from '../../render/page-head';
import type { PageModel } from '../page-model';
import type { SettingValues } from '../settings';
import type { Theme } from '../theme';

export interface DrawingInput {
  channel: Channel;
  publication: Publication;
  /** What templates may print. */
  model: PageModel;
  head: PageHead;
  /** Where others find a picture, as in the head. */
  pictureUrl: (sha: string) => string | null;
  /** What the window and search results show. */
  title: string;
  theme: Theme;
  settings: SettingValues;
  /** The drawings that belong to no theme. */
  builtIn: Theme;
  builtInAssets: string;
  /** Address under which the theme's assets are found, ending in "/". */
  assetBase: string;
  context: RenderContext;
  /** Tells what the channel makes of the piece: sizes, lines, places. */
  tell: (fact: RenderWarning) => void;
}

export interface Drawing {
  /** Content of the body element. */
  html: string;
  css: string;
  /** Language of the body where it is not the site's: the desk's own words. */
  lang?: string;
  /** The whole document where it goes out as it is: a mail has a head of its own. */
  document?: string;
  /** The plain-text part or the source, for channels that have one. */
  text?: string;
  /** Pixels across, where the target has one width. */
  width?: number;
}
