import { describe, expect, it } from 'vitest';
import { extended, NOTHING_SELECTED, selectedAll, toggled } from './selection';

const rows = ['a', 'b', 'c', 'd', 'e'];
const idAt = (index: number) => rows[index];
const ids = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].sort().join('');

describe('selection', () => {
  it('turns a row on and off', () => {
    const one = toggled(NOTHING_SELECTED, 1, idAt);
    expect(ids(one)).toBe('b');
    expect(ids(toggled(one, 1, idAt))).toBe('');
  });

  it('extends from where it was begun, in both directions', () => {
    const one = toggled(NOTHING_SELECTED, 2, idAt);
    expect(ids(extended(one, 2, 4, idAt))).toBe('cde');
    expect(ids(extended(one, 2, 0, idAt))).toBe('abc');
  });

  it('begins where the cursor is when nothing was begun', () => {
    expect(ids(extended(NOTHING_SELECTED, 1, 2, idAt))).toBe('bc');
  });

  it('gives up a row when moving back over it', () => {
    const down = extended(extended(NOTHING_SELECTED, 1, 2, idAt), 2, 3, idAt);
    expect(ids(down)).toBe('bcd');
    expect(ids(extended(down, 3, 2, idAt))).toBe('bc');
  });

  it('keeps what was selected elsewhere', () => {
    const two = toggled(toggled(NOTHING_SELECTED, 0, idAt), 3, idAt);
    expect(ids(extended(two, 3, 4, idAt))).toBe('ade');
  });

  it('leaves out rows that were never read', () => {
    expect(ids(extended(NOTHING_SELECTED, 3, 7, idAt))).toBe('de');
    expect(ids(toggled(NOTHING_SELECTED, 9, idAt))).toBe('');
  });

  it('takes a whole list', () => {
    expect(ids(selectedAll(rows))).toBe('abcde');
  });
});
