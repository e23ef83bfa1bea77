import { describe, expect, it } from 'vitest';
import type { ListedPiece } from '../../../../../shared/contract/pieces';
import { groupsOf } from './groups';

const now = new Date(2026, 10, 25, 12, 0);
const listing = (...categories: (string | null | undefined)[]) => ({
  total: categories.length,
  rowAt: (index: number) => {
    const category = categories[index];
    return category === undefined ? undefined : ({ category } as ListedPiece);
  },
});
const starts = (...categories: (string | null | undefined)[]) => {
  const groups = groupsOf(listing(...categories), 'category', now);
  return categories.flatMap((_, index) => {
    const { first, group, size } = groups.at(index);
    return first ? [`${index}:${group?.id ?? ''}:${size ?? '?'}`] : [];
  });
};

describe('groupsOf', () => {
  it('finds where groups begin and how many rows they have', () => {
    expect(starts('A', 'A', 'B', null)).toEqual(['0:A:2', '2:B:1', '3::1']);
  });

  it('does not count a group whose end was not read', () => {
    expect(starts('A', 'A', undefined, undefined)).toEqual(['0:A:?']);
    expect(starts('A', undefined, 'B', 'B')).toEqual(['0:A:?', '2:B:2']);
  });

  it('has none for an empty list or without grouping', () => {
    expect(starts()).toEqual([]);
    expect(groupsOf(listing('A'), 'none', now).at(0)).toEqual({ group: null, first: false, size: null });
  });

  it('changes its key only when a group begins elsewhere', () => {
    const key = (...categories: string[]) => groupsOf(listing(...categories), 'category', now).key;
    expect(key('A', 'A', 'B')).toBe(key('A', 'A', 'B'));
    expect(key('A', 'A', 'B')).not.toBe(key('A', 'B', 'B'));
  });
});
