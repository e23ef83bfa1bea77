import { describe, expect, it } from 'vitest';
import { rovingTarget } from './roving';
import { treeMove, treeRows, treeTypeahead, type TreeNode } from './tree-model';

const leaf = (id: string): TreeNode => ({ id, label: id, children: [] });
const nodes: TreeNode[] = [
  {
    id: 'Opinion',
    label: 'Opinion',
    children: [leaf('Cities'), { id: 'Earth', label: 'Earth', children: [leaf('Water')] }],
  },
  leaf('Culture'),
];

describe('treeRows', () => {
  it('shows only the top while nothing is open', () => {
    expect(treeRows(nodes, new Set()).map((row) => row.node.id)).toEqual(['Opinion', 'Culture']);
  });

  it('shows open branches in place, with level and position', () => {
    const rows = treeRows(nodes, new Set(['Opinion', 'Earth']));
    expect(rows.map((row) => `${row.level}${row.node.id}`)).toEqual([
      '1Opinion',
      '2Cities',
      '2Earth',
      '3Water',
      '1Culture',
    ]);
    expect(rows[2]).toMatchObject({ parentId: 'Opinion', position: 2, siblings: 2, expanded: true });
  });

  it('hides what lies under a closed parent, and never calls a leaf open', () => {
    const rows = treeRows(nodes, new Set(['Earth', 'Culture']));
    expect(rows.map((row) => row.node.id)).toEqual(['Opinion', 'Culture']);
    expect(rows[1]?.expanded).toBe(false);
  });
});

describe('treeMove', () => {
  const closed = treeRows(nodes, new Set());
  const open = treeRows(nodes, new Set(['Opinion']));

  it('opens a closed branch, then enters it', () => {
    expect(treeMove('ArrowRight', 'Opinion', closed)).toEqual({ expand: 'Opinion' });
    expect(treeMove('ArrowRight', 'Opinion', open)).toEqual({ focus: 'Cities' });
    expect(treeMove('ArrowRight', 'Culture', open)).toBeNull();
  });

  it('closes an open branch, and leaves a leaf for its parent', () => {
    expect(treeMove('ArrowLeft', 'Opinion', open)).toEqual({ collapse: 'Opinion' });
    expect(treeMove('ArrowLeft', 'Cities', open)).toEqual({ focus: 'Opinion' });
    expect(treeMove('ArrowLeft', 'Culture', open)).toBeNull();
  });

  it('stops at both ends', () => {
    expect(treeMove('ArrowUp', 'Opinion', open)).toBeNull();
    expect(treeMove('ArrowDown', 'Culture', open)).toBeNull();
    expect(treeMove('End', 'Opinion', open)).toEqual({ focus: 'Culture' });
  });

  it('does nothing on a row that is not there', () => {
    expect(treeMove('ArrowDown', 'Water', open)).toBeNull();
  });
});

describe('treeTypeahead', () => {
  const rows = treeRows(nodes, new Set(['Opinion']));
  it('finds the next match and goes round', () => {
    expect(treeTypeahead('c', 'Opinion', rows)).toBe('Cities');
    expect(treeTypeahead('c', 'Cities', rows)).toBe('Culture');
    expect(treeTypeahead('c', 'Culture', rows)).toBe('Cities');
    expect(treeTypeahead('x', 'Culture', rows)).toBeNull();
  });
});

describe('rovingTarget', () => {
  it('goes round and knows its axis', () => {
    expect(rovingTarget('ArrowDown', 2, 3, 'vertical')).toBe(0);
    expect(rovingTarget('ArrowUp', 0, 3, 'vertical')).toBe(2);
    expect(rovingTarget('ArrowRight', 0, 3, 'vertical')).toBeNull();
    expect(rovingTarget('ArrowRight', 0, 3, 'horizontal')).toBe(1);
    expect(rovingTarget('End', 0, 3, 'horizontal')).toBe(2);
    expect(rovingTarget('End', -1, 0, 'horizontal')).toBeNull();
  });
});
