/** The blocks of canonical JSON as one shape, and the fields of them that a suggestion may change. Pure. */
import { ownBlockId } from '../block-ids';
import { ALIGNED } from '../json';
import type { BlockPropsJSON, InlineJSON, NodeStateJSON, RootJSON } from '../json';
import type { CaptionJSON, ListItemJSON, RootChildJSON } from '../json';
import { withState } from './marks';

export type AnyBlock = RootChildJSON | ListItemJSON | CaptionJSON;
/** A block that holds words, its children being a row. */
export interface TextBlockJSON {
  type: Exclude<AnyBlock['type'], 'list' | 'figure'>;
  $?: NodeStateJSON;
  children: InlineJSON[];
}

export const LINES: readonly string[] = ['headline', 'standfirst', 'caption'];

export function holdsWords(block: AnyBlock): block is AnyBlock & TextBlockJSON {
  if (block.type === 'list' || block.type === 'figure') return false;
  return block.type !== 'listitem' || block.children.every((child) => child.type !== 'list');
}

/** Lists, figures, and items that hold a list: blocks of blocks. */
export function childBlocks(block: AnyBlock): AnyBlock[] | null {
  if (block.type === 'list' || block.type === 'figure') return block.children;
  if (block.type !== 'listitem' || holdsWords(block)) return null;
  const lists = block.children.filter((child) => child.type === 'list');
  return lists.length === block.children.length ? lists : null;
}

/** Its id and those of the blocks in it, in reading order; "" where one has none. */
export const bidsIn = (block: AnyBlock): string[] => [
  block.$?.bid ?? '',
  ...(childBlocks(block) ?? []).flatMap(bidsIn),
];

/** With every block in it changed, also in an item that holds words beside a list. */
export function mapBlocksIn(block: AnyBlock, change: (child: AnyBlock) => AnyBlock): AnyBlock {
  const inside = childBlocks(block);
  if (inside) return { ...block, children: inside.map(change) } as AnyBlock;
  if (block.type !== 'listitem' || holdsWords(block)) return block;
  const children = block.children.map((child) => (child.type === 'list' ? change(child) : child));
  return { ...block, children } as AnyBlock;
}

/**
 * Each block with an id of its own: of doubles, which only what people do apart can bring, the first in reading order keeps
 * it. A block without one gets what `fresh` says. `seen` is told of all.
 */
export function withOwnIds(
  blocks: readonly AnyBlock[],
  seen: Set<string>,
  fresh: () => string | undefined,
): AnyBlock[] {
  const named = (block: AnyBlock): AnyBlock => {
    const bid = block.$?.bid || fresh();
    const own = bid === undefined ? undefined : ownBlockId(bid, seen);
    return mapBlocksIn(own === block.$?.bid ? block : withState(block, { bid: own }), named);
  };
  return blocks.map(named);
}

const DEFAULTS: BlockPropsJSON = { credit: '', alt: '' };

/** Every field but children and state, with the block's id. */
export function propsOf(block: AnyBlock): BlockPropsJSON {
  // An item's number follows from its place.
  const { children: _children, $, value: _value, ...props } = block as AnyBlock & Record<string, unknown>;
  const result: BlockPropsJSON = {};
  for (const [key, value] of Object.entries(props))
    if (value !== DEFAULTS[key] && value !== null) result[key] = value as string | number;
  if ($?.bid !== undefined) result['bid'] = $.bid;
  return result;
}

/** What to change in `before` to have `after`; null where there is nothing. */
export function changedProps(before: BlockPropsJSON, after: BlockPropsJSON): BlockPropsJSON | null {
  const change: BlockPropsJSON = {};
  for (const key of [...Object.keys(before), ...Object.keys(after)])
    if (before[key] !== after[key]) change[key] = after[key] ?? null;
  return Object.keys(change).length > 0 ? change : null;
}

/** Fields that only some kinds of block have. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  tag: ['heading'],
  attribution: ['pull-quote'],
  format: ALIGNED,
};

/** The block with these fields changed, in canonical form. What two people made of it apart leaves nothing that is not its kind's. */
export function withProps<T extends AnyBlock>(block: T, change: BlockPropsJSON): AnyBlock {
  const { bid, ...fields } = change;
  const result: Record<string, unknown> = { ...block };
  for (const [key, value] of Object.entries(fields)) {
    if (value !== null) result[key] = value;
    else if (block.type === 'figure') result[key] = key === 'media' ? null : (DEFAULTS[key] ?? null);
    else result[key] = undefined;
  }
  const type = result['type'] as AnyBlock['type'];
  const said = Object.entries(result).filter(
    ([key, value]) => value !== undefined && OWNERS[key]?.includes(type) !== false,
  );
  const changed = Object.fromEntries(said) as unknown as AnyBlock;
  return bid === undefined ? changed : withState(changed, { bid: bid ?? undefined });
}

export function newBlock(props: BlockPropsJSON, children: InlineJSON[]): AnyBlock {
  return withProps({ type: 'paragraph', children }, props);
}

export const rootWith = (children: readonly AnyBlock[]): RootJSON => ({
  type: 'root',
  children: children as RootJSON['children'],
});
