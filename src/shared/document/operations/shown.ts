/**
 * What the piece reads like once all that is suggested to go is gone, block by block, and where each of its characters
 * stands. For finding words in it. Reads; changes nothing.
 */
import { $getRoot, $isTextNode, type ElementNode, type LexicalNode } from 'lexical';
import { $blockIdOf, $isBlock } from '../block-ids';
import type { Finder } from '../../text/find';
import { $fieldsOf } from './block-fields';
import { $parts } from './find';
import { $marksOfNode } from './node-marks';
import type { BlockField, FoundSpan, TextSpan } from './types';

export interface ShownBlock {
  block: ElementNode;
  bid: string;
  /** Which of its fields, where it is not the block's text. */
  field?: BlockField | undefined;
  text: string;
  /** For each character (UTF-16 unit) its place in the text of the block as it stands. */
  places: readonly number[];
}

/** In reading order, captions, list items and fields among them; without those that are to go. */
export function $shownBlocks(parent: ElementNode = $getRoot()): ShownBlock[] {
  return parent.getChildren().flatMap((child) => {
    if (!$isBlock(child) || $isToGo(child)) return [];
    return [$shownBlock(child), ...$shownBlocks(child), ...$shownFields(child)];
  });
}

function $shownFields(block: ElementNode): ShownBlock[] {
  const bid = $blockIdOf(block);
  return Object.entries($fieldsOf(block)).map(([field, text]) => {
    const places = Array.from({ length: text.length }, (_, index) => index);
    return { block, bid, field: field as BlockField, text, places };
  });
}

function $shownBlock(block: ElementNode): ShownBlock {
  const places: number[] = [];
  let text = '';
  let at = 0;
  for (const part of $parts(block)) {
    const words = $isTextNode(part) ? part.getTextContent() : '\n';
    if (!$isToGo(part)) {
      text += words;
      for (let index = 0; index < words.length; index += 1) places.push(at + index);
    }
    at += words.length;
  }
  return { block, bid: $blockIdOf(block), text, places };
}

const $isToGo = (node: LexicalNode): boolean => $marksOfNode(node).some(({ kind }) => kind === 'del');

/** Where the words stand, from the first to the last. */
export function foundIn({ bid, field, text, places }: Omit<ShownBlock, 'block'>, find: Finder): FoundSpan[] {
  return find(text).flatMap(({ start, end }) => {
    const [first, last] = [places[start], places[end - 1]];
    if (first === undefined || last === undefined) return [];
    return [{ bid, start: first, end: last + 1, ...(field && { field }) }];
  });
}

/** The parts of the span that are not to go. */
export function $shownStretches(block: ElementNode, { bid, start, end }: TextSpan): TextSpan[] {
  const stretches: TextSpan[] = [];
  for (const place of $shownBlock(block).places) {
    if (place < start || place >= end) continue;
    const last = stretches.at(-1);
    if (last?.end === place) last.end = place + 1;
    else stretches.push({ bid, start: place, end: place + 1 });
  }
  return stretches;
}
