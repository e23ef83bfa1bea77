/**
 * Brings a live editor's text to marked-up canonical JSON, touching no node that is as it should be: what is not touched
 * here can be edited by somebody else meanwhile. Runs inside `editor.update`; must not know what marks mean.
 */
import { $isLinkNode } from '@lexical/link';
import {
  $getSelection,
  $getWritableNodeState,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $parseSerializedNode,
  ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import { $blockIdOf } from '../block-ids';
import { canonicalOf } from '../canonical';
import type { InlineJSON, ListJSON, NodeStateJSON } from '../json';
import { holdsWords, childBlocks, type AnyBlock } from './blocks';
import { sameJson } from './pieces';

type AnyNode = AnyBlock | InlineJSON | ListJSON;

/** The node with all that is in it, as canonical JSON. */
export function $json(node: LexicalNode): unknown {
  return canonicalOf($serialized(node));
}

export function $serialized(node: LexicalNode): Record<string, unknown> {
  const json = { ...node.exportJSON() } as Record<string, unknown>;
  if ($isElementNode(node)) json['children'] = node.getChildren().map($serialized);
  return json;
}

const $create = (json: AnyNode): LexicalNode => $parseSerializedNode(json);

/**
 * Children that are blocks, some of them or all: matched by their ids. Of `nodes` the first `seen` stay as they are, and
 * the others stand together.
 */
export function $patchBlocks(
  parent: ElementNode,
  before: readonly AnyBlock[],
  after: readonly AnyBlock[],
  nodes: readonly LexicalNode[] = parent.getChildren(),
  seen = 0,
): void {
  const known = new Map(before.map((block) => [block.$?.bid, block]));
  const live = new Map(nodes.filter($isElementNode).map((node) => [$blockIdOf(node), node]));
  const wanted = after.map((block) => {
    const node = live.get(block.$?.bid ?? '');
    if (!node || node.getType() !== block.type) return $create(block);
    const was = known.get(block.$?.bid);
    if (was !== block) $patchBlock(node, was, block);
    return node;
  });
  // What is left out stands after the blocks that are only seen.
  $place(parent, wanted.slice(seen), nodes.slice(seen));
}

/** Puts these into the parent in this order, moving as few as may be, in place of children that stand together. */
export function $place(
  parent: ElementNode,
  wanted: readonly LexicalNode[],
  children: readonly LexicalNode[] = parent.getChildren(),
): void {
  const keys = new Set(wanted.map((node) => node.getKey()));
  const start = children[0]?.getIndexWithinParent() ?? 0;
  for (const child of children) if (!keys.has(child.getKey())) $takeOut(child);
  wanted.forEach((node, index) => {
    const at = parent.getChildAtIndex(start + index);
    if (at?.is(node)) return;
    if (at) at.insertBefore(node, false);
    else parent.append(node);
  });
}

/** And nothing else: an item that goes would bring lists in the items on its sides together. */
function $takeOut(node: LexicalNode): void {
  ElementNode.prototype.remove.call(node, true);
}

function $patchBlock(node: ElementNode, was: AnyBlock | undefined, block: AnyBlock): void {
  const { children: _children, ...own } = block;
  const { children: _was, ...ownBefore } = was ?? block;
  if (!was || !sameJson(own, ownBefore)) $setFields(node, own);
  const inside = childBlocks(block);
  if (inside) $patchBlocks(node, (was && childBlocks(was)) ?? [], inside);
  else if (holdsWords(block)) $patchRow(node, block.children);
  else $patchRow(node, block.children as InlineJSON[]);
}

/** Brings a block's fields and state to these. */
export function $setFields(node: ElementNode, own: object): void {
  node.updateFromJSON({ ...$defaults(node), ...own });
}

/** What canonical JSON leaves out must be said to a node that has it. */
function $defaults(node: ElementNode): Record<string, unknown> {
  const { children: _children, $: _state, ...rest } = { ...node.exportJSON() } as Record<string, unknown>;
  return {
    ...rest,
    direction: null,
    format: '',
    ...('attribution' in rest && { attribution: '' }),
    ...('start' in rest && { start: 1, value: 1 }),
  };
}

function $patchRow(parent: ElementNode, after: readonly (InlineJSON | ListJSON)[]): void {
  $place(parent, $rowOf(parent.getChildren(), after));
}

/** The nodes for these words, taken from the live ones as far as they go. */
export function $rowOf(
  live: readonly LexicalNode[],
  after: readonly (InlineJSON | ListJSON)[],
): LexicalNode[] {
  let start = 0;
  while (start < live.length && start < after.length && $is(live[start], after[start])) start += 1;
  let [liveEnd, end] = [live.length, after.length];
  while (liveEnd > start && end > start && $is(live[liveEnd - 1], after[end - 1])) {
    liveEnd -= 1;
    end -= 1;
  }
  const middle = $matched(live.slice(start, liveEnd), after.slice(start, end));
  return [...live.slice(0, start), ...middle, ...live.slice(liveEnd)];
}

const $is = (node: LexicalNode | undefined, json: AnyNode | undefined): boolean =>
  node !== undefined && json !== undefined && sameJson($json(node), json);

/** Links and line breaks are found again by what they are, runs of text by their order between those. */
function $matched(live: readonly LexicalNode[], after: readonly AnyNode[]): LexicalNode[] {
  const pairs = pairsOf(
    live.map((node) => keyOf($json(node) as AnyNode)),
    after.map(keyOf),
  );
  const result: LexicalNode[] = [];
  let used = 0;
  after.forEach((json, index) => {
    const pair = pairs.get(index);
    if (pair !== undefined) used = pair;
    const node = live[used];
    if (pair !== undefined && node) {
      used += 1;
      result.push($patched(node, json));
    } else if (json.type === 'text' && $isTextNode(node) && node.getType() === 'text') {
      used += 1;
      result.push($patched(node, json));
    } else result.push($create(json));
  });
  return result;
}

function keyOf(json: AnyNode): string {
  if (json.type === 'text') return '';
  if (json.type === 'link') return `link ${json.url} ${ownersOf(json.children[0])}`;
  return `${json.type} ${ownersOf(json)}`;
}

/** The insertion that a node came with: it tells two line breaks apart. */
function ownersOf(json: { $?: NodeStateJSON } | undefined): string {
  return Object.keys(json?.$ ?? {})
    .filter((key) => key.startsWith('ins:') || key.startsWith('split:'))
    .join(' ');
}

/** The longest common row of keys, as places in `after` with their places in `live`. */
function pairsOf(live: readonly string[], after: readonly string[]): Map<number, number> {
  const table = new Map<string, number>();
  const best = (i: number, j: number): number => table.get(`${i}/${j}`) ?? 0;
  for (let i = live.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const same = live[i] !== '' && live[i] === after[j];
      table.set(`${i}/${j}`, same ? best(i + 1, j + 1) + 1 : Math.max(best(i + 1, j), best(i, j + 1)));
    }
  const pairs = new Map<number, number>();
  let [i, j] = [0, 0];
  while (i < live.length && j < after.length) {
    if (live[i] !== '' && live[i] === after[j]) {
      pairs.set(j, i);
      i += 1;
      j += 1;
    } else if (best(i + 1, j) >= best(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

function $patched(node: LexicalNode, json: AnyNode): LexicalNode {
  if (json.type === 'text' && $isTextNode(node)) {
    if (node.getTextContent() !== json.text) $setWords(node, json.text);
    if (node.getFormat() !== (json.format ?? 0)) node.setFormat(json.format ?? 0);
  }
  if (json.type === 'link' && $isLinkNode(node)) $patchRow(node, json.children);
  if (!sameJson(($json(node) as AnyNode & { $?: unknown }).$ ?? {}, ('$' in json && json.$) || {}))
    $getWritableNodeState(node).updateFromJSON(('$' in json ? json.$ : undefined) as never);
  return node;
}

/** Nor does the selection end behind them: Lexical looks where it does whenever a node goes. */
function $setWords(node: TextNode, words: string): void {
  node.setTextContent(words);
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  for (const point of [selection.anchor, selection.focus])
    if (point.key === node.getKey() && point.offset > words.length)
      point.set(point.key, words.length, 'text');
}
