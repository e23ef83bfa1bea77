import { describe, expect, it } from 'vitest';
import { rowOffsets, rowsInView, scrollFor } from './row-window';

// A header of 28 over rows 0 and 3, rows of 48.
const offsets = rowOffsets(5, (index) => (index === 0 || index === 3 ? 76 : 48));

describe('rowOffsets', () => {
  it('adds up heights', () => {
    expect([...offsets]).toEqual([0, 76, 124, 172, 248, 296]);
    expect([...rowOffsets(0, () => 48)]).toEqual([0]);
    expect([...rowOffsets(3, 48)]).toEqual([0, 48, 96, 144]);
  });
});

describe('rowsInView', () => {
  it('takes every row that shows, and spare ones within the list', () => {
    expect(rowsInView(offsets, 0, 76, 0)).toEqual({ first: 0, end: 2 });
    expect(rowsInView(offsets, 80, 50, 0)).toEqual({ first: 1, end: 3 });
    expect(rowsInView(offsets, 80, 50, 8)).toEqual({ first: 0, end: 5 });
  });

  it('bears positions outside the list and lists without rows', () => {
    expect(rowsInView(offsets, 900, 100, 0)).toEqual({ first: 4, end: 5 });
    expect(rowsInView(offsets, -40, 20, 0)).toEqual({ first: 0, end: 1 });
    expect(
      rowsInView(
        rowOffsets(0, () => 48),
        0,
        100,
        4,
      ),
    ).toEqual({ first: 0, end: 0 });
  });

  it('skips rows without height', () => {
    const folded = rowOffsets(4, (index) => (index === 1 || index === 2 ? 0 : 48));
    expect(rowsInView(folded, 50, 10, 0)).toEqual({ first: 3, end: 4 });
  });
});

describe('scrollFor', () => {
  it('moves as little as will do', () => {
    expect(scrollFor(offsets, 1, 0, 200)).toBeNull();
    expect(scrollFor(offsets, 4, 0, 200)).toBe(96);
    expect(scrollFor(offsets, 0, 100, 200)).toBe(0);
  });
});
