/**
 * The words of one block as one Y.Text: characters, each with what is said of it (format bits, link, state). A line break
 * is a character and a link an attribute, so that nothing divides a row and two people apart never write anew what the
 * other marked. Writing changes exactly the characters that differ, and exactly what is said of those that stay.
 */
import type * as Y from 'yjs';
import type { InlineJSON, LineBreakJSON, LinkJSON, NodeStateJSON, TextJSON } from '../json';
import { alignment } from './alignment';
import { erase, type Stretch } from './erase';
import { counting, inItsName, insertionsIn, rewritten, type Attributes } from './own-look';

/** Characters that have the same said of them: `f1` for a format bit, `link`, `$<key>` for state. */
interface Run {
  text: string;
  attributes: Attributes;
  /** As it is written, where that is more than what counts. */
  written: Attributes;
}

/** One character as it is compared. */
interface Character extends Run {
  /** All that is said of it. */
  look: string;
  /** The insertion it came with: two people's characters are never one, however alike. */
  origin: string;
}

const BREAK = '\n';

export function readRow(text: Y.XmlText): InlineJSON[] {
  const result: InlineJSON[] = [];
  let open = null as { link: string; children: LinkJSON['children'] } | null;
  for (const { text: characters, attributes } of runsIn(text)) {
    const { link } = attributes;
    if (link === undefined) open = null;
    else if (open?.link !== link) {
      const { i: _i, ...said } = JSON.parse(link) as Omit<LinkJSON, 'type' | 'children'> & { i?: number };
      open = { link, children: [] };
      result.push({ type: 'link', ...said, children: open.children });
    }
    (open?.children ?? result).push(...nodesOf(characters, attributes));
  }
  return result;
}

/** Brings the text to these words. Part of the caller's transaction. */
export function writeRow(text: Y.XmlText, row: readonly InlineJSON[]): void {
  const { erased, delta } = changes(charactersOf(runsIn(text)), charactersOf(runsOf(row)));
  erase(text, erased);
  if (delta.length > 0) text.applyDelta(delta);
}

function runsIn(text: Y.XmlText): Run[] {
  return (text.toDelta() as { insert: unknown; attributes?: Attributes }[]).flatMap(
    ({ insert, attributes: written = {} }) =>
      typeof insert === 'string' ? [{ text: insert, attributes: counting(written), written }] : [],
  );
}

function nodesOf(text: string, attributes: Attributes): (TextJSON | LineBreakJSON)[] {
  let format = 0;
  const state: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('$')) state[key.slice(1)] = JSON.parse(value);
    else if (key.startsWith('f')) format |= Number(key.slice(1));
  }
  const $ = Object.keys(state).length > 0 ? { $: state as NodeStateJSON } : {};
  const said = format === 0 ? $ : { format, ...$ };
  return text
    .split(/(\n)/)
    .filter((part) => part !== '')
    .map((part) => (part === BREAK ? { type: 'linebreak', ...$ } : { type: 'text', text: part, ...said }));
}

function runsOf(row: readonly InlineJSON[]): Run[] {
  const runs: Run[] = [];
  let before: string | undefined;
  for (const child of row) {
    if (child.type !== 'link') {
      runs.push(runOf(child, {}));
      before = undefined;
      continue;
    }
    const { type: _type, children, ...said } = child;
    let link = JSON.stringify(said);
    // Two links side by side that lead to one address are two.
    if (link === before) link = JSON.stringify({ ...said, i: 1 });
    before = link;
    runs.push(...children.map((node) => runOf(node, { link })));
  }
  return runs;
}

function runOf(node: TextJSON | LineBreakJSON, attributes: Attributes): Run {
  const said = { ...attributes };
  for (const [key, value] of Object.entries({ ...node.$ })) said[`$${key}`] = JSON.stringify(value);
  if (node.type === 'linebreak') return { text: BREAK, attributes: said, written: said };
  const format = node.format ?? 0;
  for (let bit = 1; bit <= format; bit *= 2) if (format & bit) said[`f${String(bit)}`] = 'true';
  return { text: node.text, attributes: said, written: said };
}

/** Whole characters: Yjs cannot keep half of one. */
function charactersOf(runs: readonly Run[]): Character[] {
  return runs.flatMap(({ text, attributes, written }) => {
    const keys = Object.keys(attributes).sort();
    const look = keys.map((key) => `${key}=${attributes[key] ?? ''}`).join('\u0000');
    const origin = insertionsIn(attributes).join('\u0000');
    return Array.from(text, (character) => ({ text: character, attributes, written, look, origin }));
  });
}

type Delta = { retain?: number; insert?: string; attributes?: Record<string, string | null> }[];

/** What goes, by its place in the text as it is, and then what comes and what is said of the rest. */
function changes(
  before: readonly Character[],
  after: readonly Character[],
): { erased: Stretch[]; delta: Delta } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isEqual(before[start], after[start])) start += 1;
  let end = 0;
  while (end < most - start && isEqual(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const [gone, come] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const stays = staying(gone, come);
  const delta: Delta = [];
  const add = (step: Delta[number]): void => addStep(delta, step);
  const erased: Stretch[] = [];
  const eraseUntil = (until: number): void => {
    const length = lengthOf(gone.slice(at, until));
    if (length > 0) erased.push({ index: place, length });
    place += length;
    at = until;
  };
  let at = 0;
  let place = lengthOf(before.slice(0, start));
  add({ retain: place });
  let there = after.slice(0, start).findLast(({ origin }) => origin === '')?.attributes ?? null;
  come.forEach((character, index) => {
    if (character.origin === '') there = character.attributes;
    const from = stays[index] ?? -1;
    if (from < 0) {
      add({ insert: character.text, attributes: inItsName(character.attributes, there) });
      return;
    }
    eraseUntil(from);
    add({ retain: character.text.length, ...difference(gone[from], character, there) });
    place += character.text.length;
    at = from + 1;
  });
  eraseUntil(gone.length);
  while (delta.length > 0 && delta.at(-1)?.retain !== undefined && !delta.at(-1)?.attributes) delta.pop();
  return { erased, delta };
}

/**
 * For each new place the old one that it stays at, or -1. What nobody writes anew here goes first, for others may have
 * marked it since: the words of the piece, and whole insertions; then what is between.
 */
function staying(gone: readonly Character[], come: readonly Character[]): Int32Array {
  const stays = new Int32Array(come.length).fill(-1);
  /** Pairs these places of `gone` with those of `come`. */
  const pair = (ones: readonly number[], others: readonly number[]): void => {
    const found = alignment(ones.length, others.length, (one, other) =>
      isOne(gone[ones[one] ?? -1], come[others[other] ?? -1]),
    );
    found.forEach((one, other) => {
      if (one >= 0) stays[others[other] ?? -1] = ones[one] ?? -1;
    });
  };
  const steady = steadyOrigins(gone, come);
  const placesIn = (row: readonly Character[]): number[] =>
    row.flatMap(({ origin }, index) => (steady.has(origin) ? [index] : []));
  const [held, holding] = [placesIn(gone), placesIn(come)];
  pair(held, holding);
  if (held.length === gone.length && holding.length === come.length) return stays;
  const paired = stays.slice();
  let [from, at] = [0, 0];
  for (let to = 0; to <= come.length; to += 1) {
    const until = to < come.length ? (paired[to] ?? -1) : gone.length;
    if (until < 0) continue;
    if (from < until && at < to) pair(range(from, until), range(at, to));
    [from, at] = [until + 1, to + 1];
  }
  return stays;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** The piece itself, and insertions of which all words stay. */
function steadyOrigins(gone: readonly Character[], come: readonly Character[]): Set<string> {
  const [before, after] = [gone, come].map((row) => {
    const words = new Map<string, string>();
    for (const { origin, text } of row) words.set(origin, (words.get(origin) ?? '') + text);
    return words;
  });
  return new Set([
    '',
    ...[...(before ?? [])].filter(([origin, text]) => after?.get(origin) === text).map(([origin]) => origin),
  ]);
}

const isEqual = (one: Character | undefined, other: Character | undefined): boolean =>
  one?.text === other?.text && one?.look === other?.look;
const isOne = (one: Character | undefined, other: Character | undefined): boolean =>
  one?.text === other?.text && one?.origin === other?.origin;

const lengthOf = (characters: readonly Character[]): number =>
  characters.reduce((sum, { text }) => sum + text.length, 0);

function difference(
  before: Character | undefined,
  after: Character,
  there: Attributes | null,
): Pick<Delta[number], 'attributes'> {
  if (!before || before.look === after.look) return {};
  return { attributes: rewritten(before.written, after.attributes, there) };
}

/** Steps of one kind that follow each other are one. */
function addStep(delta: Delta, step: Delta[number]): void {
  if (step.retain === 0) return;
  const last = delta.at(-1);
  const isLike = last !== undefined && JSON.stringify(last.attributes) === JSON.stringify(step.attributes);
  if (isLike && last.insert !== undefined && step.insert !== undefined) last.insert += step.insert;
  else if (isLike && last.retain !== undefined && step.retain !== undefined) last.retain += step.retain;
  else delta.push(step);
}
