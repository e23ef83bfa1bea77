/**
 * Finds a piece's regions among the elements of a page whose building is unknown: by their words, in the order of
 * reading, the innermost element that holds them. Pure.
 */
import type { RegionKind } from '../../../shared/model/comparison';
import type { PageElement } from '../../../shared/model/page-element';
import { bagOf, halvesOf, likeness, overlap, partsOf, textsOf, wordsOf } from './page-text';
import type { WantedRegion } from './regions';

export interface Match {
  index: number;
  /** The element's words. */
  text: string;
}

/** Less alike than this is something else. Short regions must be nearly the same, since few words meet by chance. */
const leastAlike = (words: number): number => (words <= 6 ? 0.8 : 0.55);
/** How many candidates are read word by word. */
const READ = 4;

const PREFERRED: Partial<Record<RegionKind, RegExp>> = {
  headline: /^h1$/,
  caption: /^(figcaption|span|small|p)$/,
};

interface Candidate extends Match {
  words: number;
  bag: Map<string, number>;
  /** The other half of the element is for another region. */
  half: boolean;
}

/** By region id; what is not on the page is not in the map. */
export function matchRegions(
  regions: readonly WantedRegion[],
  elements: readonly PageElement[],
): Map<string, Match> {
  const texts = textsOf(elements);
  const credits = new Set(regions.filter(({ kind }) => kind === 'credit').map(({ text }) => text));
  const candidates: Candidate[] = elements.flatMap((element, index) => {
    const text = texts[index] ?? '';
    return [
      ...[text, ...partsOf(element, texts)].map((part) => candidateOf(index, part, false)),
      ...halvesOf(text, credits).map((half) => candidateOf(index, half, true)),
    ].filter(({ words }) => words > 0);
  });
  const found = new Map<string, Match>();
  const taken = new Set<number>();
  // Long regions are told apart surely and say where the article is; short ones are then looked for around it.
  const order = regions.toSorted((a, b) => b.text.length - a.text.length);
  for (const region of order) {
    const article = articleOf(found, elements) ?? firstOf(found);
    const inOrder = orderOf(region, regions, found);
    const hasTwin = regions.some(({ id, text }) => id !== region.id && text === region.text);
    const free = candidates.filter(
      ({ index, half }) => (half || !taken.has(index)) && (!hasTwin || inOrder(index)),
    );
    const best = bestOf(region, free, (candidate) => {
      const near = article === null ? 0 : 0.04 * nearness(candidate.index, article, elements);
      const preferred = PREFERRED[region.kind]?.test(elements[candidate.index]?.tag ?? '') ? 0.05 : 0;
      return near + preferred;
    });
    if (!best) continue;
    found.set(region.id, { index: best.index, text: best.text });
    taken.add(best.index);
  }
  return found;
}

function candidateOf(index: number, text: string, half: boolean): Candidate {
  const words = wordsOf(text);
  return { index, text, words: words.length, bag: bagOf(words), half };
}

/** Whether an element stands where the region does: between the blocks of the text that come before and after it. */
function orderOf(
  region: WantedRegion,
  regions: readonly WantedRegion[],
  found: ReadonlyMap<string, Match>,
): (index: number) => boolean {
  const at = regions.indexOf(region);
  const blocks = (some: readonly WantedRegion[]): number[] =>
    some.flatMap(({ id, kind }) => (kind === 'body' ? (found.get(id)?.index ?? []) : []));
  const before = Math.max(-1, ...blocks(regions.slice(0, at)));
  const after = Math.min(Infinity, ...blocks(regions.slice(at + 1)));
  return (index) => index > before && index < after;
}

function bestOf(
  region: WantedRegion,
  candidates: readonly Candidate[],
  bonus: (candidate: Candidate) => number,
): Candidate | null {
  let best: { candidate: Candidate; score: number } | null = null;
  for (const reading of readingsOf(region)) {
    for (const near of nearest(reading, candidates, bonus))
      if (best === null || near.score > best.score) best = near;
  }
  return best?.candidate ?? null;
}

function readingsOf({ text, also }: WantedRegion): string[] {
  return [text, ...(also ?? [])];
}

/** The reading of a region that is most like what was found, and how alike. */
export function closest(region: WantedRegion, found: string): ReturnType<typeof likeness> {
  return readingsOf(region)
    .map((reading) => likeness(reading, found))
    .reduce((best, next) => (next.score > best.score ? next : best));
}

function nearest(
  reading: string,
  candidates: readonly Candidate[],
  bonus: (candidate: Candidate) => number,
): { candidate: Candidate; score: number }[] {
  const words = wordsOf(reading);
  const bag = bagOf(words);
  const least = leastAlike(words.length);
  return (
    candidates
      .filter(({ words: count }) => count < words.length * 2.5 + 4 && count * 2.5 + 4 > words.length)
      .map((candidate) => ({ candidate, score: overlap(bag, candidate.bag, words.length + candidate.words) }))
      .filter(({ score }) => score >= least)
      .map(({ candidate, score }) => ({ candidate, score, extra: bonus(candidate) }))
      // Of an element and the one around it that holds nothing else, the inner one.
      .sort((a, b) => b.score + b.extra - a.score - a.extra || b.candidate.index - a.candidate.index)
      .slice(0, READ)
      .map((near) => ({ ...near, score: likeness(reading, near.candidate.text).score }))
      .filter(({ score }) => score >= least)
      .map(({ candidate, score, extra }) => ({ candidate, score: score + extra }))
  );
}

/** The innermost element around all of the text's regions found so far; null while there are fewer than two. */
export function articleOf(
  found: ReadonlyMap<string, Match>,
  elements: readonly PageElement[],
): number | null {
  const body = [...found].filter(([id]) => id.startsWith('body-')).map(([, { index }]) => index);
  const [first, ...others] = body;
  if (first === undefined || others.length === 0) return null;
  let around = parentOf(first, elements);
  while (around >= 0 && !others.every((index) => isWithin(index, around, elements)))
    around = parentOf(around, elements);
  return around < 0 ? null : around;
}

/** Until a second block of the text is found, the first says where the article is. */
function firstOf(found: ReadonlyMap<string, Match>): number | null {
  return [...found].find(([id]) => id.startsWith('body-'))?.[1].index ?? null;
}

/** 1 within the article, less the further one has to go out from it: a label over it, then a menu of the page. */
function nearness(index: number, article: number, elements: readonly PageElement[]): number {
  let steps = 0;
  for (let at = article; at >= 0 && !isWithin(index, at, elements); at = parentOf(at, elements)) steps += 1;
  return 1 / (1 + steps);
}

export function isWithin(index: number, outer: number, elements: readonly PageElement[]): boolean {
  for (let at = index; at >= outer; at = parentOf(at, elements)) if (at === outer) return true;
  return false;
}

function parentOf(index: number, elements: readonly PageElement[]): number {
  return elements[index]?.parent ?? -1;
}
