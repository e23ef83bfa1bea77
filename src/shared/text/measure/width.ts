/**
 * How wide a text is set, from tables of advances: the same in the app, on the command line and in every test. Kerning
 * is left out, as it is by those who cut by pixels. Must not know who cuts.
 */
import { ADVANCES } from './advances';
import { hasArabic, joined } from './arabic';

export interface Type {
  /** `sans` has the metrics of Arial, `serif` those of Times. */
  face: 'sans' | 'serif';
  bold?: boolean;
  /** Pixels. */
  size: number;
}

const EM = 2048;
/** Han, kana, hangul and what is set as wide as they are. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const WEIGHTLESS = /[\p{M}\p{Cf}\p{Cc}]/u;
/** A colour glyph, however many code points make it up. */
const EMOJI = /\p{RGI_Emoji}|\p{Emoji_Presentation}/gv;
const EMOJI_WIDTH = 1.25 * EM;
/** Letters of scripts without a table, such as Devanagari and Thai: about what their fonts have on average. */
const OTHER_WIDTH = 0.58 * EM;

const tables = new Map<string, Map<number, number>>();

/** Pixels across on one line. */
export function widthOf(text: string, { face, bold = false, size }: Type): number {
  const weight = bold ? 'bold' : 'regular';
  const table = tableOf(`${face}-${weight}`);
  const arabic = tableOf(`arabic-${weight}`);
  let emoji = 0;
  const plain = text.replace(EMOJI, () => {
    emoji += EMOJI_WIDTH;
    return '';
  });
  let width = emoji;
  for (const character of hasArabic(plain) ? joined(plain) : plain) {
    const code = character.codePointAt(0) ?? 0;
    width += table.get(code) ?? arabic.get(code) ?? usualWidth(character);
  }
  return (width * size) / EM;
}

function usualWidth(character: string): number {
  if (WEIGHTLESS.test(character)) return 0;
  return WIDE.test(character) ? EM : OTHER_WIDTH;
}

function tableOf(name: keyof typeof ADVANCES): Map<number, number> {
  const known = tables.get(name);
  if (known) return known;
  const table = new Map<number, number>();
  for (const [first, advances] of ADVANCES[name]) {
    advances.split(' ').forEach((advance, index) => table.set(first + index, Number(advance)));
  }
  tables.set(name, table);
  return table;
}
