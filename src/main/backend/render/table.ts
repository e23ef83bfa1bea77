/**
 * The typed table behind every block renderer. A channel's table must name each block type, or it does not
 * compile; a type that only turns up at run time goes to `unknown`, which must show it. Must not know channels.
 */
import type { BlockJSON } from '../../../shared/document/json';

export type BlockType = BlockJSON['type'];
export type BlockOf<T extends BlockType> = Extract<BlockJSON, { type: T }>;

export type BlockTable<Context, Output = string> = {
  [T in BlockType]: (node: BlockOf<T>, context: Context) => Output;
} & {
  /** For a document from a newer version: a marked box, never nothing. */
  unknown: (node: { type: string }, context: Context) => Output;
};

export function renderBlock<Context, Output>(
  table: BlockTable<Context, Output>,
  node: BlockJSON,
  context: Context,
): Output {
  if (!Object.hasOwn(table, node.type)) return table.unknown(node, context);
  // The key and the node's type are the same string, which TypeScript cannot follow through the union.
  const render = table[node.type] as (node: BlockJSON, context: Context) => Output;
  return render(node, context);
}
