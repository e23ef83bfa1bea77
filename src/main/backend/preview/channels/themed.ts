/** Channels that the site's theme draws. Must not know what a template makes of the model. */
import { judgeRooms } from './rooms';
import type { Drawing, DrawingInput } from './drawing';

export function drawByTheme(input: DrawingInput): Drawing {
  const { channel, theme, model, assetBase } = input;
  judgeRooms(theme.manifest.channels[channel]?.rooms ?? [], input);
  return { html: theme.render(channel, model), css: theme.css(channel, assetBase) };
}
