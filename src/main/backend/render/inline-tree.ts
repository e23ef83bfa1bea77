/**
 * Inline content as a tree: flat runs with format bits become properly nested marks, each as long as it can be,
 * so that bold "a" beside bold italic "b" is one bold passage with an italic one inside. Every inline output
 * (HTML, Markdown) is written from this tree. Must not know any output format.
 */
import {
  FORMAT,
  type FormatName,
  type InlineJSON,
  type LinkJSON,
  type TextJSON,
} from '../../../shared/document/json';
import type { InlineChange } from './changes';
import { safeUrl } from './url';

export type Mark =
  | { kind: 'format'; name: FormatName }
  | { kind: 'language'; tag: string }
  | { kind: 'change'; change: InlineChange };
export type InlineTree =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'mark'; mark: Mark; children: InlineTree[] }
  | { kind: 'link'; url: string; link: LinkJSON; children: InlineTree[] }
  | { kind: 'unknown'; type: string };

/** A run before nesting: its mark keys are those not yet wrapped around it. */
interface Run {
  marks: ReadonlySet<string>;
  leaf: Exclude<InlineTree, { kind: 'mark' }>;
}

/** Outermost first where two marks reach equally far. */
const FORMAT_ORDER: readonly FormatName[] = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'subscript',
  'superscript',
];
const LANGUAGE = 'language:';
const CHANGE = 'change:';
const CHANGES: readonly InlineChange[] = ['inserted', 'deleted', 'format'];
const UNCHANGED: ReadonlyMap<object, InlineChange> = new Map();

/**
 * `onRefusedLink` hears of every address that may not stand on a page; the link's words are kept. `changes` names
 * texts that differ from another version.
 */
export function inlineTree(
  children: readonly InlineJSON[],
  onRefusedLink: (url: string) => void = () => undefined,
  changes: ReadonlyMap<object, InlineChange> = UNCHANGED,
): InlineTree[] {
  return nest(runsOf(children, { onRefusedLink, changes }));
}

interface Reading {
  onRefusedLink: (url: string) => void;
  changes: ReadonlyMap<object, InlineChange>;
}

function runsOf(children: readonly InlineJSON[], reading: Reading): Run[] {
  const runs: Run[] = [];
  for (const child of children) {
    switch (child.type) {
      case 'text':
        if (child.text !== '')
          runs.push({ marks: marksOf(child, reading), leaf: { kind: 'text', text: child.text } });
        break;
      case 'linebreak':
        runs.push({ marks: new Set(), leaf: { kind: 'break' } });
        break;
      case 'link':
        runs.push(...linkRuns(child, reading));
        break;
      default: {
        // A type this version does not know, from a document written by a newer one.
        const { type } = child as { type: string };
        runs.push({ marks: new Set(), leaf: { kind: 'unknown', type } });
      }
    }
  }
  return joinBreaks(runs);
}

/** Marks common to all words of a link go around it, so that they can join those outside. */
function linkRuns(link: LinkJSON, reading: Reading): Run[] {
  const inner = runsOf(link.children, reading);
  if (inner.length === 0) return [];
  const url = safeUrl(link.url);
  if (url === null) {
    reading.onRefusedLink(link.url);
    return inner;
  }
  const common = inner.map((run) => run.marks).reduce(both);
  const children = nest(inner.map((run) => ({ ...run, marks: without(run.marks, common) })));
  return [{ marks: common, leaf: { kind: 'link', url, link, children } }];
}

function marksOf(text: TextJSON, { changes }: Reading): Set<string> {
  const bits = text.format ?? 0;
  const marks = new Set<string>(FORMAT_ORDER.filter((name) => (bits & FORMAT[name]) !== 0));
  if (text.$?.lang !== undefined) marks.add(LANGUAGE + text.$.lang);
  const change = changes.get(text);
  if (change !== undefined) marks.add(CHANGE + change);
  return marks;
}

/** A line break between two bold runs is inside the bold. */
function joinBreaks(runs: Run[]): Run[] {
  return runs.map((run, index) => {
    const before = runs[index - 1];
    const after = runs[index + 1];
    if (run.leaf.kind !== 'break' || !before || !after) return run;
    return { ...run, marks: both(before.marks, after.marks) };
  });
}

function both(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...one].filter((key) => other.has(key)));
}

function without(marks: ReadonlySet<string>, gone: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...marks].filter((key) => !gone.has(key)));
}

function nest(runs: readonly Run[]): InlineTree[] {
  const trees: InlineTree[] = [];
  for (let index = 0; index < runs.length;) {
    const run = runs[index];
    if (!run) break;
    const longest = longestMark(runs, index);
    if (!longest) {
      append(trees, run.leaf);
      index += 1;
      continue;
    }
    const inner = runs.slice(index, longest.end).map(({ marks, leaf }) => ({
      marks: without(marks, new Set([longest.key])),
      leaf,
    }));
    trees.push({ kind: 'mark', mark: markOf(longest.key), children: nest(inner) });
    index = longest.end;
  }
  return trees;
}

/** Neighbouring plain runs are one text. */
function append(trees: InlineTree[], leaf: Run['leaf']): void {
  const last = trees.at(-1);
  if (leaf.kind === 'text' && last?.kind === 'text') {
    trees[trees.length - 1] = { kind: 'text', text: last.text + leaf.text };
  } else trees.push(leaf);
}

/** Of the marks on the run at `start`, the one that reaches furthest. */
function longestMark(runs: readonly Run[], start: number): { key: string; end: number } | null {
  let longest: { key: string; end: number } | null = null;
  for (const key of keysInOrder(runs[start]?.marks ?? new Set())) {
    let end = start + 1;
    while (runs[end]?.marks.has(key)) end += 1;
    if (!longest || end > longest.end) longest = { key, end };
  }
  return longest;
}

function keysInOrder(marks: ReadonlySet<string>): string[] {
  const others = [...marks].filter((key) => key.startsWith(LANGUAGE) || key.startsWith(CHANGE));
  return [...others, ...FORMAT_ORDER.filter((name) => marks.has(name))];
}

function markOf(key: string): Mark {
  const name = FORMAT_ORDER.find((format) => format === key);
  if (name) return { kind: 'format', name };
  const change = CHANGES.find((each) => key === CHANGE + each);
  return change ? { kind: 'change', change } : { kind: 'language', tag: key.slice(LANGUAGE.length) };
}
