/**
 * Two versions of a piece's text compared: blocks are found again by their ids, else by their words, and then compared
 * word by word, with what changed of their look. Pure: takes two JSON documents, wherever they are from.
 */
import { countWords } from '../../text/counts';
import type { RootJSON } from '../json';
import type { Piece } from '../suggestions/pieces';
import {
  FACTS,
  type ComparedFact,
  type ComparedPart,
  type ComparedRow,
  type ComparedRun,
  type DocumentDifference,
  type Look,
} from './difference';
import { pairBlocks, type Pair } from './pairs';
import { partsOf, type Part } from './parts';
import { rowWords, textOf, withText } from './row-words';
import { withSplits, type Compared } from './splits';
import { wordDifference, wordSegmenter } from './words';

/** Marks of suggestions and comments are no part of it: the caller takes or refuses what is suggested first. */
export function compareDocuments(before: RootJSON, after: RootJSON, language = 'en'): DocumentDifference {
  const segmenter = wordSegmenter(language);
  const [old, now] = [partsOf(before), partsOf(after)];
  const compared = comparedIn(old, now, segmenter);
  const rows = compared.map((each) => rowOf(each, segmenter));
  const pairs = compared.map(({ pair }) => pair);
  return { rows: withMovedAway(rows, old, pairs), ...totals(rows) };
}

/** Ids of the blocks of either version that one block was split into or joined of, this one among them; else none but it. */
export function blocksTogether(before: RootJSON, after: RootJSON, bid: string): Set<string> {
  const compared = comparedIn(partsOf(before), partsOf(after), wordSegmenter('en'));
  const ids = new Set([bid]);
  compared.forEach(({ cut }, index) => {
    if (cut === null || compared[index - 1]?.cut) return;
    let end = index + 1;
    while (compared[end]?.cut) end += 1;
    const group = compared.slice(index - 1, end).flatMap(({ one, other }) => [one?.block, other?.block]);
    if (group.includes(bid)) for (const id of group) if (id !== null && id !== undefined) ids.add(id);
  });
  return ids;
}

/** Each part of the one with what it became in the other, splits and joins among them. */
export function comparedIn(
  old: readonly Part[],
  now: readonly Part[],
  segmenter: Intl.Segmenter,
): Compared[] {
  return withSplits(old, now, withHeads(old, now, pairBlocks(old, now)), segmenter);
}

/** Headline and standfirst are the same lines in every version, whatever became of their words. */
function withHeads(old: readonly Part[], now: readonly Part[], pairs: readonly Pair[]): Pair[] {
  let result = [...pairs];
  for (const kind of ['headline', 'standfirst']) {
    const live = old.findIndex((part) => part.kind === kind);
    const draft = now.findIndex((part) => part.kind === kind);
    if (live < 0 || draft < 0) continue;
    result = result.filter((pair) => pair.live !== live || pair.draft === draft);
    result = result.map((pair) => (pair.draft === draft ? { live, draft, moved: false } : pair));
  }
  return result;
}

function rowOf({ pair, one, other, cut }: Compared, segmenter: Intl.Segmenter): ComparedRow {
  const runs = runsOf(one, other, segmenter);
  const facts = one && other ? factsOf(one, other) : [];
  const differs = facts.length > 0 || runs.some(({ change }) => change !== 'same');
  const stays = cut ?? (pair.moved ? 'moved' : differs ? 'changed' : 'same');
  const change = !one ? 'added' : !other ? 'removed' : stays;
  return { change, before: one ? partIn(one) : null, after: other ? partIn(other) : null, runs, facts };
}

const partIn = ({ kind, block, depth }: Part): ComparedPart => ({ kind, block, depth });

function factsOf(one: Part, other: Part): ComparedFact[] {
  return FACTS.flatMap((fact) => {
    const [before, after] = [one.facts[fact] ?? '', other.facts[fact] ?? ''];
    return before === after ? [] : [{ fact, before, after }];
  });
}

function runsOf(one: Part | undefined, other: Part | undefined, segmenter: Intl.Segmenter): ComparedRun[] {
  const before = rowWords(one?.inline ?? [], segmenter);
  const after = rowWords(other?.inline ?? [], segmenter);
  const runs: ComparedRun[] = [];
  for (const { change, words, were } of wordDifference(before, after)) {
    const pieces = words.flatMap((word) => word.pieces);
    if (change === 'same')
      addStaying(
        runs,
        were.flatMap((word) => word.pieces),
        pieces,
      );
    else for (const piece of pieces) add(runs, { text: textOf(piece), change, look: lookOf(piece) });
  }
  return runs;
}

/** The same characters on both sides, cut wherever either side's runs are. */
function addStaying(runs: ComparedRun[], were: readonly Piece[], are: readonly Piece[]): void {
  const old = [...were];
  for (const piece of are) {
    let rest = textOf(piece);
    while (rest !== '') {
      const from = old.shift();
      if (!from) break;
      const length = Math.min(rest.length, textOf(from).length);
      const [text, left] = [rest.slice(0, length), textOf(from).slice(length)];
      if (left !== '') old.unshift(withText(from, left));
      const [was, look] = [lookOf(from), lookOf(piece)];
      add(
        runs,
        sameLook(was, look) ? { text, change: 'same', look } : { text, change: 'restyled', look, was },
      );
      rest = rest.slice(length);
    }
  }
}

function add(runs: ComparedRun[], run: ComparedRun): void {
  const last = runs.at(-1);
  const isLike =
    last?.change === run.change &&
    sameLook(last.look, run.look) &&
    (!last.was || !run.was || sameLook(last.was, run.was));
  if (last && isLike) last.text += run.text;
  else runs.push(run);
}

function lookOf({ node, link }: Piece): Look {
  return {
    format: node.type === 'text' ? (node.format ?? 0) : 0,
    link: link?.url ?? null,
    language: node.$?.lang ?? null,
  };
}

const sameLook = (one: Look, other: Look): boolean =>
  one.format === other.format && one.link === other.link && one.language === other.language;

/** What moved is shown where it was too, so that nothing seems to have come from nowhere. */
function withMovedAway(
  rows: readonly ComparedRow[],
  old: readonly Part[],
  pairs: readonly Pair[],
): ComparedRow[] {
  const result: ComparedRow[] = [];
  const away = pairs
    .flatMap(({ live, moved }) => (moved && live !== null ? [live] : []))
    .sort((one, other) => one - other);
  const addAway = (until: number): void => {
    for (let live = away[0]; live !== undefined && live < until; live = away[0]) {
      away.shift();
      const part = old[live];
      const row = rows[pairs.findIndex((pair) => pair.live === live)];
      if (!part || !row) continue;
      const runs = row.runs
        .filter(({ change }) => change !== 'inserted')
        .map(({ text, look, was }): ComparedRun => ({ text, change: 'same', look: was ?? look }));
      result.push({ change: 'moved-away', before: partIn(part), after: null, runs, facts: [] });
    }
  };
  pairs.forEach(({ live, moved }, index) => {
    if (live !== null && !moved) addAway(live);
    const row = rows[index];
    if (row) result.push(row);
  });
  addAway(Infinity);
  return result;
}

function totals(rows: readonly ComparedRow[]): Omit<DocumentDifference, 'rows'> {
  const total = { added: 0, removed: 0, moved: 0, cut: 0, restyled: 0 };
  for (const { change, runs, facts } of rows) {
    for (const run of runs) {
      if (run.change === 'inserted') total.added += countWords(run.text);
      if (run.change === 'deleted') total.removed += countWords(run.text);
      if (run.change === 'restyled') total.restyled += 1;
    }
    if (facts.length > 0) total.restyled += 1;
    if (change === 'moved') total.moved += 1;
    if (change === 'split' || change === 'joined') total.cut += 1;
  }
  return total;
}
