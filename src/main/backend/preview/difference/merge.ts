/**
 * Two versions of a piece's text as one that shows what became of what: the draft's, with the words and blocks that
 * are gone still in their places. The one renderer draws it. Pure; must not know where the other version is from.
 */
import type {
  BlockJSON,
  FigureJSON,
  HeadlineJSON,
  ListItemJSON,
  ListJSON,
  RootJSON,
  StandfirstJSON,
} from '../../../../shared/document/json';
import { bodyOf, headlineOf, leadOf, standfirstOf } from '../../../../shared/document/read';
import type { ChangedPart, ChangedWords, PageChange } from '../../../../shared/model/difference';
import { countWords } from '../../../../shared/text/counts';
import type { BlockChange, Changes, InlineChange } from '../../render/changes';
import { isEmpty } from '../../render/blocks';
import { comparable, ownWords, pairBlocks } from '../../../../shared/document/compare/pairs';
import { wordSegmenter } from '../../../../shared/document/compare/words';
import { inlineDifference, wholly, type InlineDifference } from './words';

export interface Merged {
  root: RootJSON;
  changes: Changes;
  list: PageChange[];
}

export function mergeVersions(live: RootJSON, draft: RootJSON, language: string): Merged {
  return new Merge(language).run(live, draft);
}

interface MergedNode<Node> {
  node: Node;
  words: ChangedWords;
  /** Something other than its words is different. */
  altered: boolean;
}

class Merge {
  private readonly inline = new Map<object, InlineChange>();
  private readonly blocks = new Map<object, BlockChange>();
  private readonly list: PageChange[] = [];
  private readonly segmenter: Intl.Segmenter;

  constructor(language: string) {
    this.segmenter = wordSegmenter(language);
  }

  run(live: RootJSON, draft: RootJSON): Merged {
    const head = this.headPart('headline', headlineOf(live), headlineOf(draft));
    const standfirst = this.headPart('standfirst', standfirstOf(live), standfirstOf(draft));
    const lead = this.lead(leadOf(live), leadOf(draft));
    const root: RootJSON = {
      type: 'root',
      children: [head, standfirst, ...lead, ...this.body(bodyOf(live), bodyOf(draft))],
    };
    return { root, changes: { inline: this.inline, blocks: this.blocks }, list: this.list };
  }

  private headPart<Node extends HeadlineJSON | StandfirstJSON>(
    part: 'headline' | 'standfirst',
    live: Node,
    draft: Node,
  ): Node {
    const { children, words } = this.take(inlineDifference(live.children, draft.children, this.segmenter));
    const node = { ...draft, children };
    if (isChanged(words)) this.note(node, 'changed', part, null, words);
    return node;
  }

  private lead(live: FigureJSON | undefined, draft: FigureJSON | undefined): FigureJSON[] {
    if (live && draft) {
      const merged = this.figure(live, draft);
      if (isChanged(merged.words) || merged.altered)
        this.note(merged.node, 'changed', 'lead', null, merged.words);
      return [merged.node];
    }
    const only = draft ?? live;
    if (!only) return [];
    const { node, words } = this.whole(only, draft ? 'inserted' : 'deleted');
    this.note(node, draft ? 'added' : 'removed', 'lead', null, words);
    return [node];
  }

  private body(live: readonly BlockJSON[], draft: readonly BlockJSON[]): BlockJSON[] {
    const lives = live.filter((node) => !isEmpty(node));
    const drafts = draft.filter((node) => !isEmpty(node));
    const liveNumbers = numbersOf(lives);
    const draftNumbers = numbersOf(drafts);
    return pairBlocks(lives.map(comparable), drafts.map(comparable)).flatMap(
      ({ live: l, draft: d, moved }) => {
        const before = l === null ? undefined : lives[l];
        const after = d === null ? undefined : drafts[d];
        const number = (d === null ? liveNumbers[l ?? -1] : draftNumbers[d]) ?? null;
        if (before && after) return [this.pair(before, after, moved, number)];
        const only = after ?? before;
        if (!only) return [];
        const { node, words } = this.whole(only, after ? 'inserted' : 'deleted');
        this.note(node, after ? 'added' : 'removed', only.type, number, words);
        return [node];
      },
    );
  }

  private pair(live: BlockJSON, draft: BlockJSON, moved: boolean, number: number | null): BlockJSON {
    const { node, words, altered } = this.block(live, draft);
    const changed = isChanged(words) || altered;
    if (changed || moved) this.note(node, changed ? 'changed' : 'moved', draft.type, number, words, moved);
    return node;
  }

  private block(live: BlockJSON, draft: BlockJSON): MergedNode<BlockJSON> {
    if (live.type === 'list' && draft.type === 'list') return this.listBlock(live, draft);
    if (live.type === 'figure' && draft.type === 'figure') return this.figure(live, draft);
    if (hasWords(live) && hasWords(draft)) {
      const { children, words } = this.take(inlineDifference(live.children, draft.children, this.segmenter));
      const altered = kindOf(live) !== kindOf(draft);
      return { node: { ...draft, children }, words, altered };
    }
    return { ...this.whole(draft, 'inserted'), altered: true };
  }

  private figure(live: FigureJSON, draft: FigureJSON): MergedNode<FigureJSON> {
    const caption = draft.children[0];
    const { children, words } = this.take(
      inlineDifference(live.children[0].children, caption.children, this.segmenter),
    );
    const node: FigureJSON = { ...draft, children: [{ ...caption, children }] };
    const credits = fieldWords(live.credit, draft.credit);
    return {
      node,
      words: isChanged(words) || credits.length === 0 ? [...words, ...credits] : credits,
      altered: live.media !== draft.media,
    };
  }

  private listBlock(live: ListJSON, draft: ListJSON): MergedNode<ListJSON> {
    const words: ChangedWords = [];
    const pairs = pairBlocks(live.children.map(comparable), draft.children.map(comparable));
    const children = pairs.flatMap(({ live: l, draft: d }): ListItemJSON[] => {
      const before = l === null ? undefined : live.children[l];
      const after = d === null ? undefined : draft.children[d];
      const merged = before && after ? this.item(before, after) : this.wholeItem(before, after);
      if (!merged) return [];
      if (words.length > 0) words.push({ text: ' · ', change: 'same' });
      words.push(...merged.words);
      return [merged.node];
    });
    return { node: { ...draft, children }, words, altered: live.listType !== draft.listType };
  }

  private item(live: ListItemJSON, draft: ListItemJSON): { node: ListItemJSON; words: ChangedWords } {
    const own = this.take(inlineDifference(ownWords(live), ownWords(draft), this.segmenter));
    const before = live.children.filter((child) => child.type === 'list');
    const nested = draft.children
      .filter((child) => child.type === 'list')
      .map((list, index) =>
        before[index] ? this.listBlock(before[index], list) : this.whole(list, 'inserted'),
      );
    const node = { ...draft, children: [...own.children, ...nested.map((list) => list.node)] };
    return { node, words: [...own.words, ...nested.flatMap((list) => list.words)] };
  }

  private wholeItem(
    live: ListItemJSON | undefined,
    draft: ListItemJSON | undefined,
  ): { node: ListItemJSON; words: ChangedWords } | null {
    const only = draft ?? live;
    if (!only) return null;
    const { children, words } = this.take(wholly(ownWords(only), draft ? 'inserted' : 'deleted'));
    const node: ListItemJSON = { ...only, children };
    this.blocks.set(node, { kind: draft ? 'added' : 'removed' });
    return { node, words };
  }

  private whole<Node extends BlockJSON>(
    node: Node,
    change: 'inserted' | 'deleted',
  ): { node: Node; words: ChangedWords } {
    if (node.type === 'list') {
      const items = node.children.map((item) => {
        const { children, words } = this.take(wholly(ownWords(item), change));
        return { words, node: { ...item, children } };
      });
      const words = items.flatMap((item) => item.words);
      return { node: { ...node, children: items.map((item) => item.node) }, words };
    }
    if (node.type === 'figure') {
      const [caption] = node.children;
      const { children, words } = this.take(wholly(caption.children, change));
      return { node: { ...node, children: [{ ...caption, children }] }, words };
    }
    const { children, words } = this.take(wholly(node.children, change));
    return { node: { ...node, children }, words };
  }

  private take(difference: InlineDifference): InlineDifference {
    for (const [node, change] of difference.changes) this.inline.set(node, change);
    return difference;
  }

  private note(
    node: object,
    kind: PageChange['kind'],
    part: ChangedPart,
    number: number | null,
    words: ChangedWords,
    moved = false,
  ): void {
    const id = String(this.list.length + 1);
    this.blocks.set(node, { kind, id });
    const count = countWords(
      words.map(({ text, change }) => (change === 'deleted' && kind !== 'removed' ? '' : text)).join(' '),
    );
    this.list.push({ id, kind, moved, part, number, words: shortened(words), count });
  }
}

export function isChanged(words: ChangedWords): boolean {
  return words.some(({ change }) => change !== 'same');
}

/** A plain field's old and new value. Nothing where they are the same. */
export function fieldWords(live: string, draft: string): ChangedWords {
  if (live.trim() === draft.trim()) return [];
  const words: ChangedWords = [];
  if (live !== '') words.push({ text: live, change: 'deleted' });
  if (live !== '' && draft !== '') words.push({ text: ' ', change: 'same' });
  if (draft !== '') words.push({ text: draft, change: 'inserted' });
  return words;
}

function hasWords(node: BlockJSON): node is Exclude<BlockJSON, ListJSON | FigureJSON> {
  return 'children' in node && node.type !== 'list' && node.type !== 'figure';
}

function kindOf(node: BlockJSON): string {
  if (node.type === 'heading') return node.tag;
  return node.type === 'pull-quote' ? `pull-quote ${node.attribution ?? ''}` : node.type;
}

/** Each block's place among those of its type, from 1. */
function numbersOf(blocks: readonly BlockJSON[]): number[] {
  const counts = new Map<string, number>();
  return blocks.map(({ type }) => {
    const number = (counts.get(type) ?? 0) + 1;
    counts.set(type, number);
    return number;
  });
}

const AROUND = 24;
const LONGEST = 240;

/** What a list has room for: a little of what is the same around what is not. */
export function shortened(words: ChangedWords): ChangedWords {
  return words.map(({ text, change }, index) => {
    if (change !== 'same')
      return { change, text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text };
    const first = index === 0;
    const last = index === words.length - 1;
    if (text.length <= 2 * AROUND) return { text, change };
    const start = first ? '' : text.slice(0, AROUND);
    const end = last ? '' : text.slice(-AROUND);
    return { change, text: `${start}…${end}` };
  });
}
