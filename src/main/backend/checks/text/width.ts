/**
 * How wide a line of text is, in pixels, and how much room the places of a headline have. An estimate by classes of
 * letters, good to a few per cent of a sans serif; whoever has a font's own table passes it.
 */

export type Slot = 'page' | 'search' | 'social' | 'newsletter';
/** Font size and room in pixels; the page's headline may run over three lines. */
export const SLOTS: Record<Slot, { size: number; width: number }> = {
  page: { size: 40, width: 2100 },
  search: { size: 20, width: 600 },
  social: { size: 16, width: 1000 },
  newsletter: { size: 22, width: 1100 },
};

/** Width of a character as a share of the font size. */
export type Advance = (character: string) => number;

const CLASSES: readonly [pattern: RegExp, share: number][] = [
  [/[iljI|.,:;'’‘!]/u, 0.25],
  [/[ftr()[\]\-– ]/u, 0.31],
  [/[mwMW—%@]/u, 0.85],
  [/[A-Z]/u, 0.67],
  [/[a-z0-9]/u, 0.54],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
];

const estimate: Advance = (character) => CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? 0.58;
export function widthOf(text: string, size: number, advance: Advance = estimate): number {
  let width = 0;
  for (const character of text) width += advance(character);
  return width * size;
}
