/**
 * Lists as readers see them. The editor keeps a nested list in an item of its own; on a page it belongs inside
 * the item before it. Must not know any output format.
 */
import type { InlineJSON, ListItemJSON, ListJSON } from '../../../shared/document/json';

export interface ListEntry {
  node: ListItemJSON;
  content: InlineJSON[];
  nested: ListJSON[];
  /** Number shown in an ordered list. */
  number: number;
  /** Whether that number is not simply the next one. */
  jumps: boolean;
}

export function listEntries(list: ListJSON): ListEntry[] {
  const entries: ListEntry[] = [];
  let next = list.start ?? 1;
  for (const node of list.children) {
    const nested = node.children.filter((child) => child.type === 'list');
    const content = node.children.filter((child) => child.type !== 'list');
    const previous = entries.at(-1);
    if (content.length === 0 && nested.length > 0 && previous) {
      previous.nested.push(...nested);
      continue;
    }
    const number = node.value ?? next;
    entries.push({ node, content, nested, number, jumps: number !== next });
    next = number + 1;
  }
  return entries;
}
