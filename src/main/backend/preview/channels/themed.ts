/** Channels that the site's theme draws. Must not know what a template makes of the model. */
import type { Drawing, DrawingInput } from './drawing';

export function drawByTheme({ channel, theme, model, assetBase }: DrawingInput): Drawing {
  return { html: theme.render(channel, model), css: theme.css(channel, assetBase) };
}
