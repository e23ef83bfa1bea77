/** What a tree shows and where its keys lead, without any element. */
export interface TreeNode {
  id: string;
  label: string;
  children: readonly TreeNode[];
}

export interface TreeRow {
  node: TreeNode;
  level: number;
  parentId: string | null;
  position: number;
  siblings: number;
  expanded: boolean;
}

/** The rows in sight, from top to bottom. */
export function treeRows(nodes: readonly TreeNode[], expanded: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (siblings: readonly TreeNode[], level: number, parentId: string | null): void => {
    siblings.forEach((node, index) => {
      const open = node.children.length > 0 && expanded.has(node.id);
      rows.push({ node, level, parentId, position: index + 1, siblings: siblings.length, expanded: open });
      if (open) add(node.children, level + 1, node.id);
    });
  };
  add(nodes, 1, null);
  return rows;
}

export type TreeMove = { focus: string } | { expand: string } | { collapse: string };

/** What a key does on the row `id`, after the pattern for tree views; null where it does nothing. */
export function treeMove(key: string, id: string, rows: readonly TreeRow[]): TreeMove | null {
  const index = rows.findIndex((row) => row.node.id === id);
  const row = rows[index];
  if (!row) return null;
  const focus = (target: TreeRow | undefined): TreeMove | null => (target ? { focus: target.node.id } : null);
  switch (key) {
    case 'ArrowDown':
      return focus(rows[index + 1]);
    case 'ArrowUp':
      return focus(rows[index - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      if (row.node.children.length === 0) return null;
      return row.expanded ? focus(rows[index + 1]) : { expand: id };
    case 'ArrowLeft':
      if (row.expanded) return { collapse: id };
      return row.parentId === null ? null : { focus: row.parentId };
    default:
      return null;
  }
}

/** The next row whose label starts with what was typed, going round; the row itself comes last. */
export function treeTypeahead(typed: string, id: string, rows: readonly TreeRow[]): string | null {
  const start = rows.findIndex((row) => row.node.id === id) + 1;
  const ordered = [...rows.slice(start), ...rows.slice(0, start)];
  const wanted = typed.toLocaleLowerCase();
  return ordered.find((row) => row.node.label.toLocaleLowerCase().startsWith(wanted))?.node.id ?? null;
}
