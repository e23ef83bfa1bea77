/**
 * Opinion markers: the words a site hangs on the headline of an opinion piece ("– Opinion", "Comment:"). They are
 * the site's, not the piece's, so they are taken off. Must not know pages.
 */
import { fold } from '../measure';

const MARKERS = new Set(
  [
    'opinion|opinions|comment|commentary|op-ed|op ed|oped|editorial|viewpoint|view|views|perspective|perspectives|column|guest column|guest essay|guest post|guest opinion|guest commentary|letters|leader|our view|your view|analysis & opinion|opinion & analysis|voices|essay',
    'tribune|tribunes|chronique|edito|editorial|point de vue|points de vue|opinions|idees|debats|libre opinion|carte blanche|billet',
    'kommentar|kommentare|meinung|meinungen|gastbeitrag|gastkommentar|leitartikel|kolumne|standpunkt|glosse',
    'opinion|tribuna|columna|editorial|punto de vista|articulo de opinion',
    '评论|評論|观点|觀點|社评|社論|社论|时评|時評|快评|述评|专栏|專欄|言论|社説|論説|オピニオン',
  ].flatMap((line) => line.split('|')),
);

export function isOpinionWord(text: string): boolean {
  return text.length <= 40 && MARKERS.has(fold(text));
}

export interface Marked {
  /** Offsets of the headline without its marker. */
  from: number;
  to: number;
  marker: string;
}

/** A separator between marker and headline; hyphens and dashes need their spaces. */
const PREFIX = /^([\p{L}\p{M}][\p{L}\p{M} &-]{1,24}?)(?:\s?[:：|｜]\s*|\s[–—-]\s|\s[»›/•·]\s)/u;
const SUFFIX = /(?:\s?[|｜]\s?|\s[–—-]\s?|\s[»›/•·]\s|[—–])([\p{L}\p{M}][\p{L}\p{M} &-]{1,24})$/u;
const BRACKETED_PREFIX = /^[[(【［（]([^\])】］）]{2,25})[\])】］）]\s*[:：–-]?\s*/u;
const BRACKETED_SUFFIX = /\s*[[(【［（]([^\])】］）]{2,25})[\])】］）]$/u;

/** Headline and opinion marker apart, or null where the headline carries none. */
export function splitMarker(headline: string): Marked | null {
  for (const pattern of [PREFIX, BRACKETED_PREFIX]) {
    const match = pattern.exec(headline);
    if (match && isOpinionWord(match[1] ?? '') && match[0].length < headline.length) {
      return { from: match[0].length, to: headline.length, marker: match[0].trim() };
    }
  }
  // Only the last words can be a marker, and a bounded tail keeps the search linear.
  const tailFrom = Math.max(0, headline.length - 40);
  for (const pattern of [SUFFIX, BRACKETED_SUFFIX]) {
    const match = pattern.exec(headline.slice(tailFrom));
    if (match && isOpinionWord(match[1] ?? '') && tailFrom + match.index > 0) {
      return { from: 0, to: tailFrom + match.index, marker: match[0].trim() };
    }
  }
  return null;
}
