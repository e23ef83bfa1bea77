/**
 * Reads text that was written as it is: the first line is the headline, blank lines part the paragraphs. Takes
 * bylines and dates only directly below the headline and drops nothing. Must not know pages.
 */
import type { BlockJSON } from '../../../../shared/document/json';
import { newDraft, type Draft } from '../draft';
import { inlineOf, paragraphOf } from '../inline';
import type { Line } from '../lines';
import { isProse, wordsIn } from '../measure';
import { dayOrderOf } from './dates';
import { itemsFrom, listOf } from './list-lines';
import { readMetaLine } from './meta-line';
import { takeMeta } from './take-meta';

const HEADLINE_WORDS = 30;
const HEADLINE_LENGTH = 300;
/** Lines below the headline that may be byline and date. */
const HEAD_LINES = 3;

function isHeadline(line: Line | undefined, alone: boolean): boolean {
  if (!line || line.text.length > HEADLINE_LENGTH || wordsIn(line.text) > HEADLINE_WORDS) return false;
  // A text of one sentence is a text, not a headline without one.
  return !alone || !isProse(line.text);
}

/** Lines without a blank one between them: a list, verses, or paragraphs of one line each. */
function blocksOf(chunk: readonly Line[]): BlockJSON[] {
  const blocks: BlockJSON[] = [];
  const separate = chunk.some((line) => isProse(line.text));
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(...(separate ? open.map(paragraphOf) : [paragraphOf(open.join('\n'))]));
    open = [];
  };
  for (let index = 0; index < chunk.length;) {
    const items = itemsFrom(chunk, index);
    if (items.length > 0) {
      close();
      blocks.push(listOf(items));
    } else open.push(chunk[index]?.text ?? '');
    index += Math.max(items.length, 1);
  }
  close();
  return blocks;
}

export function readPlainText(lines: readonly Line[]): Draft {
  const draft = newDraft();
  let next = 0;
  if (isHeadline(lines[0], lines.length === 1)) {
    draft.headline = inlineOf(lines[0]?.text ?? '');
    next = 1;
  }
  const order = dayOrderOf(
    lines.map((line) => line.text),
    null,
  );
  for (let index = next; index < Math.min(lines.length, next + HEAD_LINES); index += 1) {
    const line = lines[index];
    const meta = line && readMetaLine(line.text, order);
    if (!line || !meta || next === 0) break;
    takeMeta(draft, line, meta);
    next = index + 1;
  }
  let chunk: Line[] = [];
  for (const line of lines.slice(next)) {
    if (line.gap > 0) {
      draft.body.push(...blocksOf(chunk));
      chunk = [];
    }
    chunk.push(line);
  }
  draft.body.push(...blocksOf(chunk));
  return draft;
}
