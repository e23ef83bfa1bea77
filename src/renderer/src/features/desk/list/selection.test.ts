import { describe, expect, it } from 'vitest';
import { extended, NOTHING_SELECTED, selectedAll, toggled } from './selection';

const rows = ['a', 'b', 'c', 'd', 'e'];
const placesIn = (list: string[]) => ({
  idAt: (index: number) => list[index],
  find: (id: string) => (list.includes(id) ? list.indexOf(id) : undefined),
});
const places = placesIn(rows);
const ids = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].sort().join('');

describe('selection', () => {
  it('turns a row on and off', () => {
    const one = toggled(NOTHING_SELECTED, 1, places);
    expect(ids(one)).toBe('b');
    expect(ids(toggled(one, 1, places))).toBe('');
  });

  it('extends from where it was begun, in both directions', () => {
    const one = toggled(NOTHING_SELECTED, 2, places);
    expect(ids(extended(one, 2, 4, places))).toBe('cde');
    expect(ids(extended(one, 2, 0, places))).toBe('abc');
  });

  it('begins where the cursor is when nothing was begun', () => {
    expect(ids(extended(NOTHING_SELECTED, 1, 2, places))).toBe('bc');
  });

  it('gives up a row when moving back over it', () => {
    const down = extended(extended(NOTHING_SELECTED, 1, 2, places), 2, 3, places);
    expect(ids(down)).toBe('bcd');
    expect(ids(extended(down, 3, 2, places))).toBe('bc');
  });

  it('keeps what was selected elsewhere', () => {
    const two = toggled(toggled(NOTHING_SELECTED, 0, places), 3, places);
    expect(ids(extended(two, 3, 4, places))).toBe('ade');
  });

  it('leaves out rows that were never read', () => {
    expect(ids(extended(NOTHING_SELECTED, 3, 7, places))).toBe('de');
    expect(ids(toggled(NOTHING_SELECTED, 9, places))).toBe('');
  });

  it('keeps the beginning of a range with its piece when the list changes', () => {
    const one = toggled(NOTHING_SELECTED, 1, places);
    const moved = placesIn(['new', 'a', 'b', 'c', 'd', 'e']);
    expect(ids(extended(one, 2, 3, moved))).toBe('bc');
    expect(ids(extended(one, 0, 1, placesIn(['a', 'c', 'd'])))).toBe('abc');
  });

  it('takes a whole list', () => {
    expect(ids(selectedAll(rows))).toBe('abcde');
  });
});
