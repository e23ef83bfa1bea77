/**
 * Finds where on a page the article's text stands: the stretch of lines with the most prose and the least of
 * anything else, ended by what follows an article on every page. Must not know what precedes a text.
 */
import type { DropKind } from '../report';
import { isWholePhrase } from './furniture';
import { readNotes } from './notes';
import type { PageLine } from './page-lines';

/** First line, and the one after the last. */
export interface Range {
  start: number;
  end: number;
}

/** Nothing of the article comes after these. */
const FINAL = new Set<DropKind>(['comments', 'footer', 'previous-next']);
/** These end an article unless its text plainly goes on below. */
const ENDING = new Set<DropKind>([
  ...FINAL,
  'share',
  'social',
  'related',
  'ranking',
  'newsletter',
  'tags',
  'author-heading',
]);

/** What stands right below the last paragraph of an article, but not below a teaser. */
const BELOW_TEXT = new Set<DropKind>(['share', 'tags', 'author-heading']);
/** Kinds that end an article only as a heading; "Read more: …" in one line stands between paragraphs. */
const HEADINGS = new Set<DropKind>(['related', 'ranking', 'newsletter']);

const MOST_PROSE_WORDS = 60;
/** Words of prose that an article has at least, here and before anything may end it. */
const FEWEST_WORDS = 40;
const PARAGRAPH_WORDS = 25;
/** A box inside an article has fewer lines. */
const LONGEST_BOX = 25;

function weightOf(line: PageLine): number {
  if (line.furniture === 'advert' || line.furniture === 'divider') return -5;
  if (line.furniture || line.crumbs) return -25;
  if (line.meta) return -15;
  if (line.prose) return Math.min(line.words, MOST_PROSE_WORDS);
  return line.terminated ? 0 : -10;
}

/** For every line the next paragraph that is text, by what follows it, and the next line that is final. */
function outlook(lines: readonly PageLine[]): { prose: number; final: number }[] {
  const result: { prose: number; final: number }[] = [];
  let prose = Infinity;
  let final = Infinity;
  const isParagraph = (line: PageLine | undefined): boolean =>
    line?.prose === true && line.words >= PARAGRAPH_WORDS;
  const isText = (line: PageLine, next: PageLine | undefined): boolean => {
    if (isParagraph(line) && (isParagraph(next) || (next?.furniture && BELOW_TEXT.has(next.furniture))))
      return true;
    return line.prose && next !== undefined && !next.furniture && readNotes(next.text) !== null;
  };
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    result[index] = { prose, final };
    const line = lines[index];
    if (line && isText(line, lines[index + 1])) prose = index;
    const kind = line?.furniture;
    if (kind && FINAL.has(kind)) final = index;
  }
  return result;
}

/** The first line that ends the article, given that enough of it came before; boxes it skips are put into `boxes`. */
export function endOfArticle(lines: readonly PageLine[], boxes: Set<number>): number {
  const ahead = outlook(lines);
  const all = lines.reduce((sum, line) => sum + (line.prose ? line.words : 0), 0);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (line.prose) before += line.words;
    if (!line.furniture || !ENDING.has(line.furniture) || before < Math.max(FEWEST_WORDS, all * 0.25))
      continue;
    const next = ahead[index];
    const goesOn = next !== undefined && next.prose < next.final && next.prose - index <= LONGEST_BOX;
    if (!goesOn && HEADINGS.has(line.furniture) && !isWholePhrase(line.folded)) continue;
    if (!goesOn || line.furniture === 'comments') return index;
    for (let inside = index; inside < next.prose; inside += 1) if (!lines[inside]?.prose) boxes.add(inside);
  }
  return lines.length;
}

/** The article's text, or null where the page has none to speak of. */
export function findBody(lines: readonly PageLine[]): Range | null {
  const boxes = new Set<number>();
  const limit = endOfArticle(lines, boxes);
  let best = { sum: 0, start: 0, end: 0 };
  let sum = 0;
  let start = 0;
  for (let index = 0; index < limit; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += boxes.has(index) ? 0 : weightOf(line);
    if (sum > best.sum) best = { sum, start, end: index + 1 };
  }
  return best.sum >= FEWEST_WORDS ? { start: best.start, end: best.end } : null;
}
