/**
 * Text as lines: one line end, no control characters, and hard-wrapped text set back into one line a paragraph.
 * Must not know what the lines mean.
 */

export interface Line {
  text: string;
  /** Blank lines before it. */
  gap: number;
}

/** Controls that no text needs. Tabs become spaces; invisible letters stay for the checks to find. */
function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '');
}

/** Lines that say something, trimmed, with the number of blank ones before each. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const raw of clean(text).split('\n')) {
    const trimmed = raw.trim();
    if (trimmed === '') gap += 1;
    else {
      lines.push({ text: trimmed, gap });
      gap = 0;
    }
  }
  return unwrap(lines);
}

/** Chinese and Japanese are set without spaces and broken anywhere. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：！？]/u;

function firstPiece(text: string): number {
  return CJK.test(text.charAt(0)) ? 1 : text.search(/\s|$/u);
}

/** Whether the line had to end where it did, because the next word would not have fitted into `width`. */
function isForced(line: Line, next: Line | undefined, width: number): boolean {
  return next !== undefined && next.gap === 0 && line.text.length + 1 + firstPiece(next.text) > width;
}

const NARROWEST = 30;
const WIDEST = 100;

/** Mail and typescripts break every line at one width. Where most line ends are forced by it, they are undone. */
function unwrap(lines: Line[]): Line[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (lines.length < 6 || width < NARROWEST || width > WIDEST) return lines;
  const forced = lines.map((line, index) => isForced(line, lines[index + 1], width));
  if (forced.filter(Boolean).length < lines.length * 0.4) return lines;
  const result: Line[] = [];
  let current: string[] = [];
  lines.forEach((line, index) => {
    if (current.length === 0) result.push({ text: '', gap: line.gap });
    current.push(line.text);
    const last = result.at(-1);
    if (!forced[index] && last) {
      last.text = join(current);
      current = [];
    }
  });
  return result;
}

function join(parts: readonly string[]): string {
  return parts.reduce(
    (text, part) => text + (CJK.test(text.slice(-1)) && CJK.test(part.charAt(0)) ? '' : ' ') + part,
  );
}
