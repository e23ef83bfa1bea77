/** A tree of names. One tab stop; arrow keys move, open and close; Enter or Space selects; letters find. */
import './Tree.css';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from './Icon';
import { treeMove, treeRows, treeTypeahead, type TreeNode } from './tree-model';

export type { TreeNode };

export interface TreeProps {
  label: string;
  nodes: readonly TreeNode[];
  expanded: ReadonlySet<string>;
  onExpandedChange: (expanded: ReadonlySet<string>) => void;
  selected: string | null;
  onSelect: (id: string) => void;
  /** Before the label: a check box. */
  start?: (node: TreeNode) => ReactNode;
  /** At the row's end: a count. */
  end?: (node: TreeNode) => ReactNode;
}

export function Tree({
  label,
  nodes,
  expanded,
  onExpandedChange,
  selected,
  onSelect,
  start,
  end,
}: TreeProps) {
  const [focused, setFocused] = useState<string | null>(null);
  const rows = treeRows(nodes, expanded);
  const stop = [focused, selected].find((id) => rows.some((row) => row.node.id === id)) ?? rows[0]?.node.id;

  const setOpen = (id: string, open: boolean) => {
    const next = new Set(expanded);
    if (open) next.add(id);
    else next.delete(id);
    onExpandedChange(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (stop == null || event.ctrlKey || event.metaKey || event.altKey) return;
    const focus = (id: string) =>
      event.currentTarget.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`)?.focus();
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(stop);
      return;
    }
    const move = treeMove(event.key, stop, rows);
    if (move) {
      event.preventDefault();
      if ('focus' in move) focus(move.focus);
      else if ('expand' in move) setOpen(move.expand, true);
      else setOpen(move.collapse, false);
    } else if (/^[\p{L}\p{N}]$/u.test(event.key)) {
      const found = treeTypeahead(event.key, stop, rows);
      event.preventDefault();
      if (found !== null) focus(found);
    }
  };

  return (
    <ul className="ui-tree" role="tree" aria-label={label} onKeyDown={onKeyDown}>
      {rows.map(({ node, level, position, siblings, expanded: open }) => (
        <li
          key={node.id}
          className="ui-tree-row"
          role="treeitem"
          aria-level={level}
          aria-posinset={position}
          aria-setsize={siblings}
          aria-selected={node.id === selected}
          aria-expanded={node.children.length > 0 ? open : undefined}
          data-node={node.id}
          tabIndex={node.id === stop ? 0 : -1}
          style={{ paddingLeft: 8 + (level - 1) * 14 }}
          onFocus={() => setFocused(node.id)}
          onClick={() => onSelect(node.id)}
        >
          {node.children.length > 0 ? (
            <span
              className="ui-tree-twist"
              aria-hidden="true"
              onClick={(event) => {
                event.stopPropagation();
                setOpen(node.id, !open);
              }}
            >
              <Icon name={open ? 'chevron-down' : 'chevron-right'} size={12} />
            </span>
          ) : (
            <span className="ui-tree-twist" />
          )}
          {start?.(node)}
          <span className="cut grow">{node.label}</span>
          {end?.(node)}
        </li>
      ))}
    </ul>
  );
}
