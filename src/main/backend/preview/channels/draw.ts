/** Which function draws which channel. A new channel without one does not compile. */
import type { Channel } from '../../../../shared/model/channels';
import type { Drawing, DrawingInput } from './drawing';
import { drawOg, drawX } from './cards';
import { drawMetadata } from './metadata';
import { drawNewsletter } from './newsletter';
import { drawPrint } from './print';
import { drawRss } from './rss';
import { drawSearch } from './search';
import { drawByTheme } from './themed';

const DRAWINGS: Record<Channel, (input: DrawingInput) => Drawing> = {
  article: drawByTheme,
  section: drawByTheme,
  search: drawSearch,
  og: drawOg,
  x: drawX,
  newsletter: drawNewsletter,
  rss: drawRss,
  print: drawPrint,
  metadata: drawMetadata,
};

export function draw(input: DrawingInput): Drawing {
  return DRAWINGS[input.channel](input);
}
