/**
 * The site's opinion marker beside a headline. It is a site setting, never part of the headline's own text.
 * Pure; how a kicker looks is the theme's matter.
 */

export interface OpinionMarker {
  kind: 'suffix' | 'prefix' | 'kicker' | 'none';
  text: string;
}

export const NO_MARKER: OpinionMarker = { kind: 'none', text: '' };

/** The site's marker as one piece carries it. */
export function markerOf({
  meta,
  site,
}: {
  meta: { opinion: boolean };
  site: { opinionMarker: OpinionMarker };
}): OpinionMarker {
  return meta.opinion ? site.opinionMarker : NO_MARKER;
}

/** Texts to put directly before and after the headline's own words, spaces included; both empty for kicker and none. */
export function markerParts(marker: OpinionMarker): { before: string; after: string } {
  const text = marker.text.trim();
  if (text === '') return { before: '', after: '' };
  if (marker.kind === 'suffix') return { before: '', after: isClose(text.at(0)) ? text : ` ${text}` };
  if (marker.kind === 'prefix') return { before: isClose(text.at(-1)) ? text : `${text} `, after: '' };
  return { before: '', after: '' };
}

/** What stands over a headline: the site's marker, where that is a kicker, and the piece's own. */
export function kickersOf(marker: OpinionMarker, own: string): string[] {
  return [marker.kind === 'kicker' ? marker.text : '', own].filter((text) => text.trim() !== '');
}

/** The headline as one line of text with its marker: for titles, breadcrumbs and lists. */
export function markedHeadline(headline: string, marker: OpinionMarker): string {
  if (headline === '') return '';
  const { before, after } = markerParts(marker);
  return before + headline + after;
}

/** Full-width punctuation (【 】 ：) brings its own space. */
function isClose(character: string | undefined): boolean {
  return character !== undefined && /[\u3000-\u303f\uff00-\uffef]/.test(character);
}
