/**
 * Reads the quotation marks, brackets and would-be apostrophes of one block, once for all rules: which pair, which do
 * not, which are apostrophes in disguise, and where quotations are. What Q2 explains is no mark for Q1. Pure.
 */
import type { Span } from '../text/span';
import type { Elisions } from '../style/schemas';
import { findMisused, isContraction } from './misused';
import { Pairer, type Pairing, type Unpaired } from './pairing';
import { scanMarks, type Mark } from './scan';
import { marksOfLanguage, QUOTATION_KINDS, type MarkTable } from './table';

export interface MarkReading {
  /** Offsets of marks that stand for an apostrophe. */
  misused: readonly number[];
  unpaired: readonly Unpaired[];
  quotations: readonly Span[];
  /** Marks of quotations that are still open at the end, whether or not the next block takes them up. */
  leftOpen: string;
}

/** What a block needs to know of its neighbours in the running text: only their marks. */
export interface MarkContext {
  /** Marks that the block before leaves open. */
  leftOpen: string;
  /** Opening marks with which the block after begins. */
  takenUp: string;
}

export const NO_CONTEXT: MarkContext = { leftOpen: '', takenUp: '' };

export function readMarks(
  text: string,
  language: string,
  context: MarkContext,
  elisions: Elisions,
): MarkReading {
  const table = marksOfLanguage(language);
  const { certain, unlessNeeded } = findMisused(text, elisions);
  const pairWithout = (skip: ReadonlySet<number>): Pairing => pairMarks(text, table, skip, context);

  const skipped = new Set([...certain, ...unlessNeeded]);
  let pairing = pairWithout(skipped);
  const leftOpen = pairing.leftOpen.map((mark) => mark.character).join('');
  const needed = closersNeeded(text, pairing.unpaired, unlessNeeded);
  if (needed.length > 0) {
    for (const offset of needed) skipped.delete(offset);
    pairing = pairWithout(skipped);
  }
  if (pairing.unpaired.some((mark) => '()（）'.includes(mark.character))) {
    const other = pairWithout(new Set([...skipped, ...bracketsOfOtherUse(text)]));
    if (other.unpaired.length < pairing.unpaired.length) pairing = other;
  }
  const misused = [
    ...certain,
    ...unlessNeeded.filter((offset) => skipped.has(offset)),
    ...pairing.apostrophes,
  ];
  return {
    misused: misused.sort((one, other) => one - other),
    unpaired: pairing.unpaired,
    quotations: pairing.quotations,
    leftOpen,
  };
}

function pairMarks(text: string, table: MarkTable, skip: ReadonlySet<number>, context: MarkContext): Pairing {
  const marks = scanMarks(text, table, skip);
  const first = marks[0];
  // French paragraphs of one quotation may begin with the closing guillemet: it takes the quotation up again.
  if (first?.character === '»' && context.leftOpen.includes('«') && text.trimStart().startsWith('»')) {
    marks[0] = { ...first, side: 'open' } satisfies Mark;
  }
  return new Pairer(text, context.takenUp).pair(marks);
}

/** Closing marks between letters that a quotation needs after all: the first one after each double mark left open. */
function closersNeeded(text: string, unpaired: readonly Unpaired[], candidates: readonly number[]): number[] {
  const needed = new Set<number>();
  for (const mark of unpaired) {
    if (mark.why !== 'unclosed' || !'“„”'.includes(mark.character)) continue;
    const closer = candidates.find((offset) => offset > mark.at && !needed.has(offset));
    if (closer !== undefined && canClose(text, mark.at, closer)) needed.add(closer);
  }
  return [...needed];
}

/** “A”s, “GDP”s, and “yes”or: but in “China”s rise the apostrophe is wrong and the closing mark is missing. */
function canClose(text: string, opener: number, closer: number): boolean {
  const isSymbol = /^(?:\p{L}|[\p{Lu}\p{N}]+)$/u.test(text.slice(opener + 1, closer));
  return isSymbol || !isContraction(text, closer);
}

/** Round brackets of list markers — a) 2) iv) — and of emoticons. */
function bracketsOfOtherUse(text: string): number[] {
  const offsets: number[] = [];
  for (const match of text.matchAll(/(?<=^|[\s;,:])(?:\p{L}|\d{1,3}|[ivx]{1,5})\)/giu)) {
    offsets.push(match.index + match[0].length - 1);
  }
  for (const match of text.matchAll(/(?<=^|[\s.,!?…])[:;=8][’'`]?-?[()]+(?=$|[\s.,!?)])/gu)) {
    for (let index = 1; index < match[0].length; index += 1) offsets.push(match.index + index);
  }
  return offsets;
}

/** The opening quotation marks with which a text begins; what the block before left open is taken up by these. */
export function leadingMarks(text: string, language: string, elisions: Elisions): string {
  const table = marksOfLanguage(language);
  const { certain } = findMisused(text.slice(0, 40), elisions);
  let leading = '';
  for (let offset = text.search(/\S/u); offset >= 0 && offset < text.length; offset += 1) {
    const character = text.charAt(offset);
    const role = table.get(character);
    if (/\s/u.test(character)) continue;
    if (!role || certain.has(offset) || !QUOTATION_KINDS.has(role.kind)) break;
    const resumes = character === '»' && role.side === 'close';
    if (role.side === 'close' && !resumes) break;
    leading += resumes ? '«' : character;
  }
  return leading;
}
