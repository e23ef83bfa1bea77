/**
 * Turns the lines of an article's text into blocks: paragraphs, headings, lists, pull quotes and pictures known
 * by their words. Furniture between the paragraphs is left out and reported. Must not know what stands around.
 */
import type { BlockJSON, FigureJSON } from '../../../../shared/document/json';
import type { ImportedAuthor } from '../../../../shared/model/imported';
import { figureOf } from '../draft';
import { inlineOf, paragraphOf } from '../inline';
import { fold } from '../measure';
import type { DropKind, Report } from '../report';
import { creditEvidence, creditText, isCreditLabel, labelledCaption, splitCredit } from './credits';
import { isWholePhrase } from './furniture';
import { itemsFrom, listOf } from './list-lines';
import { readNotes } from './notes';
import type { PageLine } from './page-lines';

/** Boxes whose other lines follow below their heading; invitations to a newsletter always go on. */
const BOXES = new Set<DropKind>(['related', 'ranking', 'newsletter']);
const BOX_LINES = 12;
const PARAGRAPH_WORDS = 18;
const HEADING_WORDS = 16;
const QUOTED_HEADING_WORDS = 6;
const CAPTION_WORDS = 40;

interface Builder {
  lines: readonly PageLine[];
  /** Folded headline: captures repeat it. */
  headline: string;
  /** Names and roles of the authors: a portrait inside the text repeats them. */
  authors: ReadonlySet<string>;
  report: Report;
  blocks: BlockJSON[];
  /** Sentences of the text, folded, to tell pull quotes; empty where the text is too long to look. */
  sentences: string;
}

/** A paragraph or a note: before either stands text, not the rest of a box. */
const isText = (line: PageLine | undefined): boolean =>
  line !== undefined && !line.furniture && ((line.prose && line.words >= PARAGRAPH_WORDS) || readNotes(line.text) !== null);

/** Lines of a box inside the text, from its heading at `index` to the next paragraph. */
function boxAt(lines: readonly PageLine[], index: number): number {
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

function leave({ lines, report }: Builder, index: number): number {
  const kind = lines[index]?.furniture ?? 'other';
  const length = boxAt(lines, index);
  report.leave(kind, lines.slice(index, index + length).map((line) => line.text));
  return length;
}

/** A picture known by its caption and credit; `label` holds the words that are not in the figure as they stood. */
function figureAt({ lines, blocks, report }: Builder, index: number): { figure: FigureJSON; length: number } | null {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line) return null;
  const opening = !blocks.some((block) => block.type === 'paragraph');
  const own = labelledCaption(line.text);
  const credit = next && !next.furniture ? creditEvidence(next.text) : null;
  const after = lines[index + 2];
  if (next && after && isCreditLabel(next.text) && line.words <= CAPTION_WORDS && isName(after)) {
    report.found('credit', `${next.text} ${after.text}`);
    return { figure: figureOf(inlineOf(own ?? line.text), after.text), length: 3 };
  }
  if (next && credit && (credit === 'sure' || opening) && line.words <= CAPTION_WORDS && !creditEvidence(line.text)) {
    report.found('credit', next.text);
    if (own !== null) report.found('caption', line.text);
    return { figure: figureOf(inlineOf(own ?? line.text), creditText(next.text)), length: 2 };
  }
  const split = line.words <= 2 * CAPTION_WORDS ? splitCredit(line.text) : null;
  if (split && (split.evidence === 'sure' || opening)) {
    report.found('credit', line.text.slice(split.captionEnd).trim());
    return { figure: figureOf(inlineOf(line.text.slice(0, split.captionEnd).trim()), split.credit), length: 1 };
  }
  if (creditEvidence(line.text) === 'sure') {
    const caption = next && labelledCaption(next.text);
    report.found('credit', line.text);
    if (next && caption) report.found('caption', next.text);
    return { figure: figureOf(inlineOf(caption ?? ''), creditText(line.text)), length: caption ? 2 : 1 };
  }
  if (own === null) return null;
  report.found('caption', line.text);
  return { figure: figureOf(inlineOf(own), ''), length: 1 };
}

/** Short words of no other kind: who took a picture. */
const isName = (line: PageLine): boolean => !line.furniture && !line.meta && !line.crumbs && !line.prose && line.words <= 12;

function isPullQuote({ sentences }: Builder, line: PageLine): boolean {
  const words = line.folded.replace(/^["']+|["'.]+$/g, '');
  if (line.words < 6 || line.words > 45 || sentences === '') return false;
  return sentences.indexOf(words) !== sentences.lastIndexOf(words);
}

function followsText(lines: readonly PageLine[], index: number): boolean {
  const next = lines.slice(index + 1, index + 4).find((line) => !line.furniture);
  return next !== undefined && (next.prose || next.terminated || next.bullet);
}

function isHeading(builder: Builder, line: PageLine, index: number): boolean {
  if (line.prose || line.terminated || line.words > HEADING_WORDS || /[,;:“"«]$/u.test(line.text)) return false;
  // Longer words in quotation marks are somebody's.
  if (line.words > QUOTED_HEADING_WORDS && /^["“«‘']/u.test(line.text)) return false;
  return followsText(builder.lines, index);
}

const FEWEST_TITLES = 3;

/**
 * Titles of other articles between two paragraphs, known by their number: headings do not come in threes. Lines
 * after a colon are an enumeration, and so are those that begin with a small letter.
 */
function titlesAt({ lines, blocks }: Builder, index: number): number {
  const before = lines[index - 1];
  if (blocks.length === 0 || (before && /[:：]$/u.test(before.text))) return 0;
  let length = 0;
  for (let line = lines[index]; line && isTitle(line); line = lines[index + length]) length += 1;
  const ended = lines[index + length]?.prose === true || lines[index + length]?.furniture;
  return length >= FEWEST_TITLES && ended ? length : 0;
}

function isTitle(line: PageLine): boolean {
  const plain = !line.prose && !line.terminated && !line.furniture && !line.meta && !line.bullet && !line.crumbs;
  return plain && line.words <= HEADING_WORDS && /^[\p{Lu}\p{Lo}\p{N}“"‘'«]/u.test(line.text) && !creditEvidence(line.text) && !/[:：,]$/u.test(line.text);
}

function textAt(builder: Builder, line: PageLine, index: number): void {
  const { blocks, report } = builder;
  const begun = blocks.some((block) => block.type === 'paragraph');
  // A text does not begin with a scrap of words: what stands there is a label, a count or a button.
  if (!begun && !line.prose && !line.terminated) report.leave('other', [line.text]);
  else if (isPullQuote(builder, line)) blocks.push({ type: 'pull-quote', children: inlineOf(line.text) });
  else if (isHeading(builder, line, index)) blocks.push({ type: 'heading', tag: 'h2', children: inlineOf(line.text) });
  else blocks.push(paragraphOf(line.text));
}

const LONGEST_FOR_PULL_QUOTES = 200_000;

export function bodyBlocks(
  lines: readonly PageLine[],
  headline: string,
  authors: readonly ImportedAuthor[],
  report: Report,
): BlockJSON[] {
  const whole = lines.map((line) => line.text).join('\n');
  const sentences = whole.length <= LONGEST_FOR_PULL_QUOTES ? fold(whole) : '';
  const known = new Set(authors.flatMap(({ name, bio }) => [name, bio]).filter((words) => words !== ''));
  const builder: Builder = { lines, headline: fold(headline), authors: known, report, blocks: [], sentences };
  for (let index = 0; index < lines.length;) index += blockAt(builder, index);
  return builder.blocks;
}

/** Adds what begins at `index`; how many lines it was. */
function blockAt(builder: Builder, index: number): number {
  const { lines, report, blocks, headline } = builder;
  const line = lines[index];
  if (!line) return 1;
  if (line.furniture) return leave(builder, index);
  if (line.folded === headline) report.leave('repeated-headline', [line.text]);
  else if (builder.authors.has(line.text)) report.found('author', line.text);
  else if (line.crumbs) report.leave('breadcrumb', [line.text]);
  else if (line.meta && (line.meta.readTime || line.meta.date?.update)) report.leave('date', [line.text]);
  else {
    const titles = titlesAt(builder, index);
    if (titles > 0) {
      report.leave('related', lines.slice(index, index + titles).map((title) => title.text));
      return titles;
    }
    const items = itemsFrom(lines, index);
    const figure = items.length > 0 ? null : figureAt(builder, index);
    if (items.length > 0) blocks.push(listOf(items));
    else if (figure) blocks.push(figure.figure);
    else textAt(builder, line, index);
    return figure?.length ?? Math.max(items.length, 1);
  }
  return 1;
}
