/**
 * What happened to nodes since another version, for renderings that show it: insertions and deletions are elements
 * around words, blocks carry attributes. Nodes are known by identity. Must not know what was compared.
 */
import type { Attributes } from './escape';

export type InlineChange = 'inserted' | 'deleted' | 'format';

export interface BlockChange {
  kind: 'added' | 'removed' | 'changed' | 'moved';
  /** Names the change's place; absent for parts of a block that is named itself. */
  id?: string;
}

export interface Changes {
  inline: ReadonlyMap<object, InlineChange>;
  blocks: ReadonlyMap<object, BlockChange>;
}

export const NO_CHANGES: Changes = { inline: new Map(), blocks: new Map() };

export function changeAttributes(node: object, { blocks }: Changes): Attributes {
  const change = blocks.get(node);
  return change ? { 'data-change': change.kind, 'data-change-at': change.id } : {};
}
