/** Finds the marks of a text and tells the apostrophes among them. Must not know what pairs with what. */
import { at, isDigit, isGap, isLetter, isLetterOrDigit } from '../text/characters';
import type { MarkKind, MarkTable, Side } from './table';

export interface Mark {
  at: number;
  character: string;
  kind: MarkKind;
  side: Side;
  /** A ’ that could as well be an apostrophe at a word's end (workers’): it may close a quotation, it need not. */
  maybeApostrophe: boolean;
  /** A ’ after a stop or comma: it cannot be an apostrophe. */
  surelyCloses: boolean;
}

export function scanMarks(text: string, table: MarkTable, skip: ReadonlySet<number>): Mark[] {
  const marks: Mark[] = [];
  let quoting = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text.charAt(offset);
    const role = table.get(character);
    if (!role || skip.has(offset)) continue;
    if (role.kind === 'double') {
      if (role.side === 'close' && !quoting && isInchMark(text, offset)) continue;
      quoting = role.side === 'open';
    }
    const mark = { at: offset, character, ...role, maybeApostrophe: false, surelyCloses: false };
    if (character !== '’') marks.push(mark);
    else if (!isApostrophe(text, offset)) {
      const sure = closesForSure(text, offset);
      marks.push({ ...mark, maybeApostrophe: !sure, surelyCloses: sure });
    }
  }
  return marks;
}

/** Between letters (don’t), or at the start of a word (’90s, ’tis): never a closing mark. */
function isApostrophe(text: string, offset: number): boolean {
  const before = at(text, offset - 1);
  const after = at(text, offset + 1);
  if (!isLetterOrDigit(after)) return false;
  // A number right after a word is a note's: ‘progress’3.
  if (isLetter(before)) return isLetter(after);
  return isDigit(before) || isGap(before) || '([“‘—–-'.includes(before);
}

/** After a stop, comma, dash or another quotation's end. A single capital before the stop is an abbreviation that may take an apostrophe (the U.S.’ role). */
function closesForSure(text: string, offset: number): boolean {
  if (isLetterOrDigit(at(text, offset + 1))) return false;
  const before = at(text, offset - 1);
  if (before === '.') return !/\b\p{Lu}\.$/u.test(text.slice(Math.max(0, offset - 3), offset));
  // ‘… just drive?’’: behind a mark that surely closes.
  if (before === '’') return closesForSure(text, offset - 1);
  return before !== '' && ',!?…—”'.includes(before);
}

/** 6’2”, a 12” record: a short number with a mark that closes no quotation. */
function isInchMark(text: string, offset: number): boolean {
  return /(?:^|[^\d])\d{1,2}(?:[½¼¾]|\.\d)?$/u.test(text.slice(Math.max(0, offset - 6), offset));
}
