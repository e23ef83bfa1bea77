/** Two versions of inline content as one, word by word, with what happened to each word. Pure. */
import { diffArrays } from 'diff';
import type { InlineJSON, LineBreakJSON, LinkJSON, TextJSON } from '../../../../shared/document/json';
import type { ChangedWords } from '../../../../shared/model/difference';
import type { InlineChange } from '../../render/changes';

export interface InlineDifference {
  children: InlineJSON[];
  changes: Map<object, InlineChange>;
  words: ChangedWords;
}

interface Token {
  text: string;
  node: TextJSON | LineBreakJSON;
  link: LinkJSON | null;
}
interface Stretch {
  change: InlineChange | null;
  tokens: Token[];
}

/** Beyond so many differing words nobody reads word by word: the whole is deleted and inserted. */
const MOST_EDITS = 2000;

export function inlineDifference(
  live: readonly InlineJSON[],
  draft: readonly InlineJSON[],
  segmenter: Intl.Segmenter,
): InlineDifference {
  const stretches = readable(compared(tokensOf(live, segmenter), tokensOf(draft, segmenter)));
  return written(stretches);
}

/** All of it as inserted or deleted. */
export function wholly(children: readonly InlineJSON[], change: 'inserted' | 'deleted'): InlineDifference {
  const tokens = children.flatMap((child): Token[] => {
    if (child.type !== 'link') return [tokenOf(child, null)];
    return child.children.map((inner) => tokenOf(inner, child));
  });
  return written([{ change, tokens }]);
}

export function wordSegmenter(language: string): Intl.Segmenter {
  return new Intl.Segmenter(language, { granularity: 'word' });
}

function tokensOf(children: readonly InlineJSON[], segmenter: Intl.Segmenter): Token[] {
  return children.flatMap((child): Token[] => {
    if (child.type === 'link') return child.children.flatMap((inner) => split(inner, child, segmenter));
    return split(child, null, segmenter);
  });
}

function split(node: TextJSON | LineBreakJSON, link: LinkJSON | null, segmenter: Intl.Segmenter): Token[] {
  if (node.type !== 'text') return [tokenOf(node, link)];
  return Array.from(segmenter.segment(node.text), ({ segment }) => ({ text: segment, node, link }));
}

function tokenOf(node: TextJSON | LineBreakJSON, link: LinkJSON | null): Token {
  return { text: node.type === 'text' ? node.text : '\n', node, link };
}

function compared(live: readonly Token[], draft: readonly Token[]): Stretch[] {
  const parts = diffArrays<Token>([...live], [...draft], {
    comparator: (one, other) => one.text === other.text,
    maxEditLength: MOST_EDITS,
  });
  if (!parts)
    return [
      { change: 'deleted', tokens: [...live] },
      { change: 'inserted', tokens: [...draft] },
    ];
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { value, added, removed } of parts) {
    if (added) stretches.push({ change: 'inserted', tokens: value });
    else if (removed) {
      stretches.push({ change: 'deleted', tokens: live.slice(at, at + value.length) });
      at += value.length;
    } else {
      for (const token of value) {
        const before = live[at++];
        push(stretches, before && sameLook(before, token) ? null : 'format', token);
      }
    }
  }
  return stretches;
}

function push(stretches: Stretch[], change: InlineChange | null, token: Token): void {
  const last = stretches.at(-1);
  if (last?.change === change) last.tokens.push(token);
  else stretches.push({ change, tokens: [token] });
}

function sameLook(one: Token, other: Token): boolean {
  const format = ({ node }: Token): number => (node.type === 'text' ? (node.format ?? 0) : 0);
  return format(one) === format(other) && one.link?.url === other.link?.url;
}

/** A lone space between two changes is part of them, and what was deleted stands before what came in its place. */
function readable(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let deleted: Token[] = [];
  let inserted: Token[] = [];
  const flush = (): void => {
    if (deleted.length > 0) result.push({ change: 'deleted', tokens: deleted });
    if (inserted.length > 0) result.push({ change: 'inserted', tokens: inserted });
    deleted = [];
    inserted = [];
  };
  stretches.forEach((stretch, index) => {
    if (stretch.change === 'deleted') deleted.push(...stretch.tokens);
    else if (stretch.change === 'inserted') inserted.push(...stretch.tokens);
    else if (
      isReplaced(stretches[index + 1]) &&
      deleted.length > 0 &&
      inserted.length > 0 &&
      isGap(stretch)
    ) {
      deleted.push(...stretch.tokens);
      inserted.push(...stretch.tokens);
    } else {
      flush();
      result.push(stretch);
    }
  });
  flush();
  return result;
}

function isReplaced(stretch: Stretch | undefined): boolean {
  return stretch?.change === 'deleted' || stretch?.change === 'inserted';
}

function isGap({ change, tokens }: Stretch): boolean {
  return change === null && tokens.every(({ text }) => text.trim() === '' && text !== '\n');
}

function written(stretches: readonly Stretch[]): InlineDifference {
  const changes = new Map<object, InlineChange>();
  const children: InlineJSON[] = [];
  for (const { change, tokens } of stretches) {
    for (const run of runsOf(tokens)) {
      const nodes = run.nodes.map((node) => ({ ...node }));
      if (change !== null) for (const node of nodes) changes.set(node, change);
      if (run.link) children.push({ ...run.link, children: nodes });
      else children.push(...nodes);
    }
  }
  const words = stretches
    .filter(({ tokens }) => tokens.length > 0)
    .map(({ change, tokens }) => ({
      text: tokens.map(({ text }) => text).join(''),
      change: change ?? ('same' as const),
    }));
  return { children, changes, words };
}

/** Neighbours of one node are one text again, and neighbours in one link one link. */
function runsOf(tokens: readonly Token[]): { link: LinkJSON | null; nodes: (TextJSON | LineBreakJSON)[] }[] {
  const runs: { link: LinkJSON | null; nodes: (TextJSON | LineBreakJSON)[] }[] = [];
  let source: TextJSON | LineBreakJSON | null = null;
  for (const { text, node, link } of tokens) {
    let run = runs.at(-1);
    if (run?.link !== link) runs.push((run = { link, nodes: [] }));
    const last = run.nodes.at(-1);
    if (node === source && last?.type === 'text') last.text += text;
    else run.nodes.push(node.type === 'text' ? { ...node, text } : node);
    source = node;
  }
  return runs;
}
