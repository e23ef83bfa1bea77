/**
 * Boxes between the paragraphs of a text: "Related", newsletter invitations, titles of other articles. Must not
 * know blocks.
 */
import type { DropKind } from '../report';
import { creditEvidence } from './credits';
import { isWholePhrase } from './furniture';
import { readNotes } from './notes';
import type { PageLine } from './page-lines';

/** Boxes whose other lines follow below their heading; invitations to a newsletter always go on. */
const BOXES = new Set<DropKind>(['related', 'ranking', 'newsletter']);
const BOX_LINES = 12;
const PARAGRAPH_WORDS = 18;
/** No heading and no title of an article is longer. */
export const HEADING_WORDS = 16;

/** A paragraph or a note: before either stands text, not the rest of a box. */
const isText = (line: PageLine | undefined): boolean =>
  line !== undefined &&
  !line.furniture &&
  ((line.prose && line.words >= PARAGRAPH_WORDS) || readNotes(line.text) !== null);

/** Lines of a box inside the text, from its heading at `index` to the next paragraph. */
export function boxAt(lines: readonly PageLine[], index: number): number {
  const first = lines[index];
  const kind = first?.furniture;
  if (!kind || !BOXES.has(kind) || (kind !== 'newsletter' && !isWholePhrase(first.folded))) return 1;
  let length = 1;
  for (let line = lines[index + length]; line && length < BOX_LINES; line = lines[index + length]) {
    const next = lines[index + length + 1];
    if (line.prose && (line.words >= PARAGRAPH_WORDS || isText(next))) return length;
    length += 1;
  }
  // Without a paragraph to end it there is no telling how long the box is.
  return length < BOX_LINES ? length : 1;
}

const FEWEST_TITLES = 3;

/**
 * Titles of other articles between two paragraphs, known by their number: headings do not come in threes. Lines
 * after a colon are an enumeration, and so are those that begin with a small letter.
 */
export function titlesAt(lines: readonly PageLine[], index: number): number {
  const before = lines[index - 1];
  if (before && /[:：]$/u.test(before.text)) return 0;
  let length = 0;
  for (let line = lines[index]; line && isTitle(line); line = lines[index + length]) length += 1;
  const ended = lines[index + length]?.prose === true || lines[index + length]?.furniture;
  return length >= FEWEST_TITLES && ended ? length : 0;
}

function isTitle(line: PageLine): boolean {
  const plain =
    !line.prose && !line.terminated && !line.furniture && !line.meta && !line.bullet && !line.crumbs;
  return (
    plain &&
    line.words <= HEADING_WORDS &&
    /^[\p{Lu}\p{Lo}\p{N}“"‘'«]/u.test(line.text) &&
    !creditEvidence(line.text) &&
    !/[:：,]$/u.test(line.text)
  );
}
