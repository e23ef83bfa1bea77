/**
 * The piece on paper: the theme's print template, else its article page with the rules for print switched on, which
 * is what a reader's printer gets. Must not know how browsers cut pages.
 */
import type { Drawing, DrawingInput } from './drawing';

/** A4 at 96 pixels an inch. */
const PAPER_WIDTH = 794;
/** On a screen the sheet shows the margins that a printer gives it. */
const MARGINS = '@media screen{body{padding:20mm 18mm 22mm}}';

export function drawPrint({ theme, model, assetBase }: DrawingInput): Drawing {
  const channel = theme.draws('print') ? 'print' : 'article';
  return {
    html: theme.render(channel, model),
    css: `${asPrinted(theme.css(channel, assetBase))}\n${MARGINS}\n`,
    width: PAPER_WIDTH,
  };
}

/** Rules for print hold always and those for the screen never, so that a screen shows what paper would. */
export function asPrinted(css: string): string {
  return css
    .replace(/@media\s+(?:only\s+)?print\b/gi, '@media all')
    .replace(/@media\s+(?:only\s+)?screen\b/gi, '@media not all');
}
