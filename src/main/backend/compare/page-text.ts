/**
 * A page's elements with the words each of them holds, and how alike two stretches of words are. Marks that a CMS sets by
 * itself (curly for straight, dashes, spaces) make no difference. Pure.
 */
import { diffArrays } from 'diff';
import type { Words } from '../../../shared/model/comparison';
import type { PageElement } from '../../../shared/model/page-element';

/** No region of an article is longer; what is, only holds regions. */
const LONGEST = 20_000;

/** The words of each element, those of the elements inside it included; "" for what is far too long to be a region. */
export function textsOf(elements: readonly PageElement[]): string[] {
  const texts = new Array<string>(elements.length).fill('');
  // Inner elements come after the ones around them.
  for (let index = elements.length - 1; index >= 0; index -= 1) {
    const { pieces = [], tag } = elements[index] ?? {};
    const text = joined(pieces, texts);
    const spaced = INLINE.has(tag ?? '') ? text : ` ${text} `;
    texts[index] = spaced.length > LONGEST ? '' : spaced;
  }
  return texts.map(trimmed);
}

type Pieces = PageElement['pieces'];
const joined = (pieces: Pieces, texts: readonly string[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : (texts[piece] ?? ''))).join('');
const trimmed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Longer ones are no lines. */
const LONGEST_LINE = 600;

/** An element's words without its first, its last or any of its elements: a caption whose credit stands in the same line. */
export function partsOf({ pieces }: PageElement, texts: readonly string[]): string[] {
  const whole = trimmed(joined(pieces, texts));
  const inner = pieces.filter((piece) => typeof piece === 'number' && texts[piece] !== '');
  if (inner.length === 0 || inner.length === pieces.length || whole.length > LONGEST_LINE) return [];
  const without = [[inner[0]], [inner.at(-1)], inner].map((left) =>
    trimmed(
      joined(
        pieces.filter((piece) => !left.includes(piece)),
        texts,
      ),
    ),
  );
  return [...new Set(without)].filter((text) => text !== '' && text !== whole);
}

/** A caption and its credit that stand in one line, with nothing between them that tells where either ends. */
export function halvesOf(text: string, credits: ReadonlySet<string>): string[] {
  if (text.length > LONGEST_LINE) return [];
  return [...credits].flatMap((credit) =>
    text.length > credit.length && text.endsWith(credit)
      ? [text.slice(0, -credit.length).trim(), credit]
      : [],
  );
}

/** Elements that stand in a line of text: their words touch those beside them. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

interface Written {
  word: string;
  /** Whether a space stands before it. */
  apart: boolean;
}

/** As they are written, but for invisible marks. */
function written(text: string): Written[] {
  const visible = text.normalize('NFC').replace(/\u00ad|\u200b/gu, '');
  return [...visible.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    apart: /\s/u.test(visible[index - 1] ?? ''),
  }));
}

/** Words as they are compared. */
export function wordsOf(text: string): string[] {
  return written(text).map(({ word }) => folded(word));
}

function folded(word: string): string {
  return word
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[“”„‟″]/gu, '"')
    .replace(/[‐‑–—−]/gu, '-');
}

/** Share of words that both hold, wherever they stand: cheap, and never less than `likeness`. */
export function overlap(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  total: number,
): number {
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  return total === 0 ? 0 : (2 * shared) / total;
}

export function bagOf(words: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** Share of words that stand in the same order in both, 0 to 1, and which do not. */
export function likeness(ours: string, theirs: string): { score: number; words: Words[] } {
  const a = written(ours);
  const b = written(theirs);
  let same = 0;
  const words = diffArrays(a, b, { comparator: (one, other) => folded(one.word) === folded(other.word) }).map(
    ({ value, added, removed }): Words => {
      if (!added && !removed) same += value.length;
      return { where: added ? 'theirs' : removed ? 'ours' : 'both', text: spaced(value) };
    },
  );
  return { score: a.length + b.length === 0 ? 1 : (2 * same) / (a.length + b.length), words };
}

/** Words put together again as they are written. */
const spaced = (words: readonly Written[]): string =>
  words.map(({ word, apart }, index) => (apart && index > 0 ? ` ${word}` : word)).join('');
