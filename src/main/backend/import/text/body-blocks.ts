/**
 * Turns the lines of an article's text into blocks: paragraphs, headings, lists, pull quotes and pictures known
 * by their words. Furniture between the paragraphs is left out and reported. Must not know what stands around.
 */
import type { BlockJSON } from '../../../../shared/document/json';
import type { ImportedAuthor } from '../../../../shared/model/imported';
import { inlineOf, paragraphOf } from '../inline';
import { fold } from '../measure';
import type { Report } from '../report';
import { boxAt, HEADING_WORDS, titlesAt } from './boxes';
import { itemsFrom, listOf } from './list-lines';
import type { PageLine } from './page-lines';
import { pictureAt } from './picture-lines';

const QUOTED_HEADING_WORDS = 6;

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

function leave({ lines, report }: Builder, index: number): number {
  const kind = lines[index]?.furniture ?? 'other';
  const length = boxAt(lines, index);
  report.leave(
    kind,
    lines.slice(index, index + length).map((line) => line.text),
  );
  return length;
}

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
  if (line.prose || line.terminated || line.words > HEADING_WORDS || /[,;:“"«]$/u.test(line.text))
    return false;
  // Longer words in quotation marks are somebody's.
  if (line.words > QUOTED_HEADING_WORDS && /^["“«‘']/u.test(line.text)) return false;
  return followsText(builder.lines, index);
}

const hasBegun = (blocks: readonly BlockJSON[]): boolean =>
  blocks.some((block) => block.type === 'paragraph');

function textAt(builder: Builder, line: PageLine, index: number): void {
  const { blocks, report } = builder;
  // A text does not begin with a scrap of words: what stands there is a label, a count or a button.
  if (!hasBegun(blocks) && !line.prose && !line.terminated) report.leave('other', [line.text]);
  else if (isPullQuote(builder, line)) blocks.push({ type: 'pull-quote', children: inlineOf(line.text) });
  else if (isHeading(builder, line, index))
    blocks.push({ type: 'heading', tag: 'h2', children: inlineOf(line.text) });
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
    const titles = blocks.length === 0 ? 0 : titlesAt(lines, index);
    if (titles > 0) {
      report.leave(
        'related',
        lines.slice(index, index + titles).map((title) => title.text),
      );
      return titles;
    }
    const items = itemsFrom(lines, index);
    const figure = items.length > 0 ? null : pictureAt(lines, index, !hasBegun(blocks), report);
    if (items.length > 0) blocks.push(listOf(items));
    else if (figure) blocks.push(figure.figure);
    else textAt(builder, line, index);
    return figure?.length ?? Math.max(items.length, 1);
  }
  return 1;
}
