/**
 * Text broken into lines as a browser breaks it: after spaces and hyphens, between Han and kana, at words of scripts
 * without spaces, and inside a word only where it is wider than the line. Must not know who cuts.
 */
import { widthOf, type Type } from './width';

const SPACELESS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Each of these characters is a word by itself. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
/** Never first on a line. */
const CLOSING = /[\p{Pe}\p{Pf}、。，．・：；？！ー々〜…‥ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
/** Never last on a line. */
const OPENING = /[\p{Ps}\p{Pi}]/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** What a reader takes as one character, accents and emoji sequences included. */
export function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Lines of at most `pixels`, without the spaces at their ends. White space counts as one space, as in HTML. */
export function linesOf(text: string, type: Type, pixels: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of unbroken(text)) {
    const own = widthOf(piece.trimEnd(), type);
    if (line !== '' && width + own > pixels) {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
    }
    for (const part of own > pixels ? chopped(piece, type, pixels) : [piece]) {
      if (line !== '' && width + widthOf(part.trimEnd(), type) > pixels) {
        lines.push(line.trimEnd());
        line = '';
        width = 0;
      }
      line += part;
      width += widthOf(part, type);
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** White space as HTML reads it: any of it is one space, but those that do not break stay. */
export function spaced(text: string): string {
  return text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
}

/** Stretches that stay on one line, each with the space after it. */
function unbroken(text: string): string[] {
  const clean = spaced(text);
  const rough = SPACELESS.test(clean)
    ? Array.from(words.segment(clean), ({ segment }) => segment)
    : clean.split(/(?<= )|(?<=[\p{L}\p{N}][-–—])(?=\p{L})/u);
  return rough.flatMap((piece) => (IDEOGRAPH.test(piece) ? ideographs(piece) : [piece]));
}

function ideographs(piece: string): string[] {
  const parts: string[] = [];
  for (const character of graphemesOf(piece)) {
    const last = parts.at(-1);
    const joins =
      last !== undefined &&
      (character === ' ' ||
        CLOSING.test(character) ||
        OPENING.test(last.at(-1) ?? '') ||
        !(IDEOGRAPH.test(character) || IDEOGRAPH.test(last.at(-1) ?? '')));
    if (joins) parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

/** A word wider than the line, in parts that each fill one. */
function chopped(word: string, type: Type, pixels: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of graphemesOf(word)) {
    if (part !== '' && widthOf((part + character).trimEnd(), type) > pixels) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return part === '' ? parts : [...parts, part];
}
