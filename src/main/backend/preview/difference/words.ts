/** Two versions of inline content as one, word by word, with what happened to each word. Pure. */
import { wordDifference } from '../../../../shared/document/compare/words';
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

export function inlineDifference(
  live: readonly InlineJSON[],
  draft: readonly InlineJSON[],
  segmenter: Intl.Segmenter,
): InlineDifference {
  return written(compared(tokensOf(live, segmenter), tokensOf(draft, segmenter)));
}

/** All of it as inserted or deleted. */
export function wholly(children: readonly InlineJSON[], change: 'inserted' | 'deleted'): InlineDifference {
  const tokens = children.flatMap((child): Token[] => {
    if (child.type !== 'link') return [tokenOf(child, null)];
    return child.children.map((inner) => tokenOf(inner, child));
  });
  return written([{ change, tokens }]);
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
  const stretches: Stretch[] = [];
  for (const { change, words, were } of wordDifference(live, draft)) {
    if (change !== 'same') stretches.push({ change, tokens: words });
    else
      words.forEach((token, at) => {
        const before = were[at];
        push(stretches, before && sameLook(before, token) ? null : 'format', token);
      });
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
