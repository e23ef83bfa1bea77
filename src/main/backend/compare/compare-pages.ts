/**
 * Two pages of one piece side by side: every region's words, what stands within the article there and not here, and a
 * signature of how the site's page is built. A compute task; must not fetch or draw anything.
 */
import type { Comparison, Region } from '../../../shared/model/comparison';
import type { PageElement } from '../../../shared/model/page-element';
import { articleOf, closest, isWithin, matchRegions, type Match } from './match';
import { textsOf, wordsOf } from './page-text';
import type { WantedRegion } from './regions';

export interface PagesToCompare {
  regions: WantedRegion[];
  ours: PageElement[];
  theirs: PageElement[];
}

export type ComparedPages = Pick<Comparison, 'score' | 'regions' | 'extras'> & {
  /** By kind of region: the tags and classes around its first one on the site's page. */
  signature: Record<string, string>;
  /** Boxes on either page that change by themselves: they are painted over before pictures are compared. */
  masks: { ours: Box[]; theirs: Box[] };
};
type Box = NonNullable<PageElement['box']>;

export function comparePages({ regions, ours, theirs }: PagesToCompare): ComparedPages {
  const here = matchRegions(regions, ours);
  const there = matchRegions(regions, theirs);
  const compared = regions.map((region): Region => {
    const match = there.get(region.id);
    const mine = here.get(region.id);
    const { score, words } = closest(region, match?.text ?? '');
    return {
      id: region.id,
      kind: region.kind,
      masked: region.masked,
      found: match !== undefined,
      text: match ? score : 0,
      pixels: null,
      words,
      ours: mine ? (ours[mine.index]?.box ?? null) : null,
      theirs: match ? (theirs[match.index]?.box ?? null) : null,
    };
  });
  return {
    score: scoreOf(compared, regions),
    regions: compared,
    extras: extrasOf(there, theirs),
    signature: signatureOf(regions, there, theirs),
    masks: { ours: masksOf(ours), theirs: masksOf(theirs) },
  };
}

/** Longer regions weigh more, and none so much that a lost credit could not be seen. */
function scoreOf(regions: readonly Region[], wanted: readonly WantedRegion[]): number {
  let sum = 0;
  let weights = 0;
  for (const [index, region] of regions.entries()) {
    if (region.masked) continue;
    const weight = 8 + Math.min(80, wordsOf(wanted[index]?.text ?? '').length);
    sum += region.text * weight;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

const ADVERTISEMENT =
  /(^|[\s_-])(ads?|advert\w*|sponsor\w*|promo\w*|adsbygoogle|outbrain|taboola)([\s_-]|$)/iu;
const LONGEST_EXTRA = 300;
const COUNT = /^[\d.,\s]+\p{L}{0,12}$/u;
const changesByItself = ({ tag, names }: PageElement): boolean =>
  tag === 'time' || tag === 'iframe' || ADVERTISEMENT.test(names);

function masksOf(elements: readonly PageElement[]): Box[] {
  return elements.flatMap((element) => (changesByItself(element) && element.box ? [element.box] : []));
}

/** Words within the article there that belong to no region. */
function extrasOf(found: ReadonlyMap<string, Match>, elements: readonly PageElement[]): string[] {
  const article = articleOf(found, elements);
  if (article === null) return [];
  const matched = [...found.values()].map(({ index }) => index);
  const texts = textsOf(elements);
  const extras: string[] = [];
  let skipTo = -1;
  for (const [index, element] of elements.entries()) {
    if (index < article || !isWithin(index, article, elements) || index < skipTo) continue;
    const holds = matched.some((match) => isWithin(match, index, elements));
    const inside = matched.some((match) => isWithin(index, match, elements));
    if (inside) continue;
    if (holds) {
      extras.push(...ownWords(element));
      continue;
    }
    const text = texts[index] ?? '';
    // What is inside this element has been told with it.
    skipTo = endOf(index, elements);
    if (text !== '' && !COUNT.test(text) && !changesByItself(element))
      extras.push(text.slice(0, LONGEST_EXTRA));
  }
  return extras;
}

function ownWords({ pieces }: PageElement): string[] {
  return pieces.flatMap((piece) => {
    const text = typeof piece === 'string' ? piece.trim() : '';
    return text === '' || COUNT.test(text) ? [] : [text.slice(0, LONGEST_EXTRA)];
  });
}

function endOf(index: number, elements: readonly PageElement[]): number {
  let end = index + 1;
  while (end < elements.length && isWithin(end, index, elements)) end += 1;
  return end;
}

/** Numbers in classes name single posts, not templates. */
const stableNames = (names: string): string =>
  names
    .split(/\s+/)
    .filter((name) => name !== '' && !/\d/.test(name))
    .sort()
    .join('.');

/** Elements that divide a page. What lies deeper within a text is its writer's, not the template's. */
const DIVISION = /^(body|main|article|section|div)$/;

function signatureOf(
  regions: readonly WantedRegion[],
  found: ReadonlyMap<string, Match>,
  elements: readonly PageElement[],
): Record<string, string> {
  const signature: Record<string, string> = {};
  for (const { id, kind } of regions) {
    const match = found.get(id);
    if (!match || kind in signature || isWithinText(id)) continue;
    const from = kind === 'body' ? divisionAround(match.index, found, elements) : match.index;
    const path: string[] = [];
    for (let at = from; at >= 0 && path.length < 4; at = elements[at]?.parent ?? -1) {
      const { tag, names } = elements[at] ?? { tag: '', names: '' };
      path.push(`${tag}.${stableNames(names)}`);
    }
    signature[kind] = path.join(' < ');
  }
  return signature;
}

/** Captions and credits of pictures in the text are numbered by their block; those of the lead image are not. */
const isWithinText = (id: string): boolean => /^(caption|credit)-/.test(id);

/** What holds the text: the same whether it begins with a paragraph or a list. */
function divisionAround(
  index: number,
  found: ReadonlyMap<string, Match>,
  elements: readonly PageElement[],
): number {
  let at = articleOf(found, elements) ?? index;
  while (at > 0 && !DIVISION.test(elements[at]?.tag ?? '')) at = elements[at]?.parent ?? 0;
  return at;
}

/** "h1.entry-title < article.post": the same element in the same place, most of its classes alike. Others say what the post is filed under. */
function isBuiltAlike(before: string, now: string): boolean {
  const [one, other] = [before.split(' < '), now.split(' < ')];
  return one.length === other.length && one.every((element, index) => isAlike(element, other[index] ?? ''));
}

function isAlike(before: string, now: string): boolean {
  const [tag, ...names] = before.split('.').filter((name) => name !== '');
  const [tagNow, ...namesNow] = now.split('.').filter((name) => name !== '');
  const shared = names.filter((name) => namesNow.includes(name)).length;
  return tag === tagNow && shared * 2 >= Math.max(names.length, namesNow.length);
}

/** Whether a third or more of what both know is built otherwise, or nothing that was there is found any more. */
export function hasMoved(before: Record<string, string>, now: Record<string, string>): boolean {
  const shared = Object.keys(now).filter((kind) => kind in before);
  if (shared.length === 0) return Object.keys(before).length > 1;
  const moved = shared.filter((kind) => !isBuiltAlike(before[kind] ?? '', now[kind] ?? ''));
  return moved.length * 3 >= shared.length;
}
