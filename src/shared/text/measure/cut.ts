/** Cuts as the targets of a piece make them: by pixels or by lines, with a sign that something is gone. */
import { graphemesOf, linesOf, spaced } from './lines';
import { widthOf, type Type } from './width';

export interface WidthCut {
  text: string;
  cut: boolean;
  /** What the whole text would take. */
  pixels: number;
}

export interface LineCut {
  text: string;
  cut: boolean;
  /** What the whole text would take. */
  lines: number;
}

/** On one line, at the end of a word where one ends; the sign takes part of the width. */
export function cutToWidth(text: string, type: Type, pixels: number, sign = ' …'): WidthCut {
  const whole = spaced(text);
  const width = widthOf(whole, type);
  if (width <= pixels) return { text: whole, cut: false, pixels: width };
  const fitting = longestFitting(whole, type, pixels - widthOf(sign, type));
  const atWord = whole.startsWith(`${fitting} `) ? fitting : fitting.replace(/ [^ ]*$/, '');
  return { text: atWord.replace(/[\s,;:–—-]+$/, '') + sign, cut: true, pixels: width };
}

/** On several lines; the last one is filled up to the sign, wherever that falls. */
export function cutToLines(text: string, type: Type, pixels: number, lines: number, sign = '…'): LineCut {
  const whole = spaced(text);
  const all = linesOf(whole, type, pixels);
  if (all.length <= lines) return { text: whole, cut: false, lines: all.length };
  let from = 0;
  for (const line of all.slice(0, lines - 1)) from = whole.indexOf(line, from) + line.length;
  const rest = whole.slice(from).trimStart();
  const last = longestFitting(rest, type, pixels - widthOf(sign, type)).trimEnd() + sign;
  return { text: whole.slice(0, whole.length - rest.length) + last, cut: true, lines: all.length };
}

function longestFitting(text: string, type: Type, pixels: number): string {
  const characters = graphemesOf(text);
  let fits = 0;
  let tooLong = characters.length + 1;
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (widthOf(characters.slice(0, middle).join(''), type) <= pixels) fits = middle;
    else tooLong = middle;
  }
  return characters.slice(0, fits).join('');
}
