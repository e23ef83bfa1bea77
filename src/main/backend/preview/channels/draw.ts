/** Which function draws which channel. A new channel without one does not compile. */
import type { Channel } from '../../../../shared/model/channels';
import type { Drawing, DrawingInput } from './drawing';
import { drawMetadata } from './metadata';
import { drawPrint } from './print';
import { drawByTheme } from './themed';

const DRAWINGS: Record<Channel, (input: DrawingInput) => Drawing> = {
  article: drawByTheme,
  section: drawByTheme,
  search: drawByTheme,
  og: drawByTheme,
  x: drawByTheme,
  newsletter: drawByTheme,
  rss: drawByTheme,
  print: drawPrint,
  metadata: drawMetadata,
};

export function draw(input: DrawingInput): Drawing {
  return DRAWINGS[input.channel](input);
}
