/** Where a piece appears besides its own page. Owns the names only; what each looks like is the preview's matter. */
import { z } from 'zod';

/** Drawn by the site's theme. */
export const THEME_CHANNELS = ['article', 'section', 'newsletter', 'print'] as const;
/** Drawn as their targets draw them, whatever the theme. */
export const TARGET_CHANNELS = ['search', 'og', 'x', 'rss', 'metadata'] as const;

/** In the order in which they are offered. */
export const CHANNELS = [
  'article',
  'section',
  'search',
  'og',
  'x',
  'newsletter',
  'rss',
  'print',
  'metadata',
] as const satisfies (ThemeChannel | TargetChannel)[];

export type ThemeChannel = (typeof THEME_CHANNELS)[number];
export type TargetChannel = (typeof TARGET_CHANNELS)[number];
export const channelSchema = z.enum(CHANNELS);
export type Channel = z.infer<typeof channelSchema>;

export function isTargetChannel(channel: string): channel is TargetChannel {
  return (TARGET_CHANNELS as readonly string[]).includes(channel);
}
