/**
 * Whether something is suggested already about published words that a fix would change: the fix itself, or something else.
 * Reads; changes nothing.
 */
import { $isTextNode, type ElementNode, type LexicalNode } from 'lexical';
import { $blockIdOf } from '../block-ids';
import type { Mark } from '../suggestions/marks';
import { $parts } from './find';
import { $copyOf } from './moved';
import { $marksOfNode } from './node-marks';
import type { TextSpan } from './types';

export interface Fix {
  replacement: string;
  /** Where the words shall lead, where that is the fix. */
  link?: string | undefined;
}

/** Words of the published text, by UTF-16 offsets into the block's. */
export interface PublishedSpan {
  start: number;
  end: number;
}

/** 'fix': taking what is suggested puts it right; 'other': the words are to change or go. Null where the fix can be made. */
export type Proposed = 'fix' | 'other' | null;

/** A part of the block as far as it lies in the span or beside it. */
interface Part {
  text: string;
  /** Where its words begin in the published text. */
  at: number;
  isNew: boolean;
  isGone: boolean;
  marks: readonly Mark[];
}

export function $proposedFor(block: ElementNode, span: PublishedSpan, fix: Fix | null): Proposed {
  const here = $standingBlock(block);
  if ($isInGone(here)) return $isFixedInCopy(block, span, fix) ? 'fix' : 'other';
  if (here !== block) return $proposedFor(here, span, fix);
  const parts = $partsOf(block).flatMap((part) => cutTo(part, span));
  if (parts.every(({ marks }) => marks.length === 0)) return null;
  const isIn = ({ at, text, isNew }: Part): boolean =>
    isNew ? span.start < at && at < span.end : at < span.end && at + text.length > span.start;
  const first = parts.findIndex(isIn);
  const last = parts.findLastIndex(isIn);
  const own = parts.slice(first, last + 1);
  const isDone =
    fix?.link === undefined
      ? fix !== null && isFixed(parts, first, last, span, fix.replacement)
      : own.every(({ marks }) => leadsTo(marks, fix.link));
  if (isDone) return 'fix';
  return own.some(({ isNew, isGone }) => isNew || isGone) ? 'other' : null;
}

/** Where published words stand, whether they are to go or not. */
export function $placeOfPublished(block: ElementNode, { start, end }: PublishedSpan): TextSpan | null {
  let at = 0;
  let from: number | null = null;
  let to: number | null = null;
  for (const part of $partsOf(block)) {
    const { text, isNew } = part;
    if (!isNew && start >= part.at && start < part.at + text.length) from = at + start - part.at;
    if (!isNew && end > part.at && end <= part.at + text.length) to = at + end - part.at;
    at += text.length;
  }
  return from === null || to === null ? null : { bid: $blockIdOf(block), start: from, end: to };
}

/** The block at its new place, where it is suggested to move and says there what it said; else itself. */
export function $standingBlock(block: ElementNode): ElementNode {
  const copy = $isInGone(block) ? $copyOf(block) : null;
  return copy && publishedIn($partsOf(copy)) === publishedIn($partsOf(block)) ? copy : block;
}

/** Whoever moved a block goes on writing in it as in words of one's own: without marks. */
function $isFixedInCopy(block: ElementNode, { start, end }: PublishedSpan, fix: Fix | null): boolean {
  const copy = fix && fix.link === undefined ? $copyOf(block) : null;
  if (!copy || !fix) return false;
  const was = publishedIn($partsOf(block));
  const wanted =
    was.slice(Math.max(0, start - AROUND), start) + fix.replacement + was.slice(end, end + AROUND);
  return $partsOf(copy)
    .map(({ text, isGone }) => (isGone ? '' : text))
    .join('')
    .includes(wanted);
}

/** So many letters on each side tell one place of a block from another. */
const AROUND = 12;

const publishedIn = (parts: readonly Part[]): string =>
  parts.map(({ text, isNew }) => (isNew ? '' : text)).join('');

const $isInGone = (block: ElementNode): boolean => [block, ...block.getParents()].some($isToGo);

const $isToGo = (node: LexicalNode): boolean => $marksOfNode(node).some(({ kind }) => kind === 'del');

const leadsTo = (marks: readonly Mark[], url: string | undefined): boolean =>
  marks.some((mark) => mark.kind === 'link' && mark.link?.url === url);

function $partsOf(block: ElementNode): Part[] {
  let at = 0;
  return [...$parts(block)].map((node) => {
    const text = $isTextNode(node) ? node.getTextContent() : '\n';
    const marks = $marksOfNode(node);
    const isNew = marks.some(({ kind }) => kind === 'ins' || kind === 'split');
    const part = { text, at, isNew, isGone: marks.some(({ kind }) => kind === 'del'), marks };
    if (!isNew) at += text.length;
    return part;
  });
}

/** What stays is no matter beyond the span; what comes or goes beside it may belong to a suggestion that changes it. */
function cutTo(part: Part, { start, end }: PublishedSpan): Part[] {
  if (part.isNew || part.isGone) return [part];
  const [from, to] = [Math.max(0, start - part.at), Math.min(part.text.length, end - part.at)];
  const text = from < to ? part.text.slice(from, to) : '';
  const isAway = part.at + part.text.length <= start || part.at >= end;
  return isAway ? [{ ...part, text: '', marks: [] }] : [{ ...part, text, at: part.at + from }];
}

/** Some stretch around the span reads as it would with the fix, once all in it is taken. */
function isFixed(
  parts: readonly Part[],
  first: number,
  last: number,
  { start, end }: PublishedSpan,
  replacement: string,
): boolean {
  const isBeside = (part: Part | undefined): boolean => part !== undefined && (part.isNew || part.isGone);
  let [from, until] = [first, last];
  while (isBeside(parts[from - 1])) from -= 1;
  while (isBeside(parts[until + 1])) until += 1;
  for (let left = first; left >= from; left -= 1)
    for (let right = last; right <= until; right += 1) {
      const stretch = parts.slice(left, right + 1);
      const before = stretch.filter(({ isNew }) => !isNew);
      const published = before.map(({ text }) => text).join('');
      const at = before[0]?.at ?? start;
      const wanted = published.slice(0, start - at) + replacement + published.slice(end - at);
      const taken = stretch.map(({ text, isGone }) => (isGone ? '' : text)).join('');
      if (taken === wanted) return true;
    }
  return false;
}
