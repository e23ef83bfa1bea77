import { describe, expect, it } from 'vitest';
import type { TextPlace } from '../../../editor/caret';
import { edgeOf, placeNextTo } from './next-place';

const span = (bid: string, start: number, end: number) => ({ bid, start, end });
const spans = [span('a', 0, 3), span('a', 5, 8), span('c', 2, 5)];
const order = ['a', 'b', 'c'];

describe('the place found next to another', () => {
  it.each([
    ['the first, from nowhere', null, 1, spans[0]],
    ['the last, from nowhere', null, -1, spans[2]],
    ['one that begins here', { bid: 'a', offset: 5 }, 1, spans[1]],
    ['one in a later block', { bid: 'b', offset: 9 }, 1, spans[2]],
    ['round at the end', { bid: 'c', offset: 3 }, 1, spans[0]],
    ['one that ends here', { bid: 'a', offset: 8 }, -1, spans[1]],
    ['one in an earlier block', { bid: 'b', offset: 0 }, -1, spans[1]],
    ['round at the start', { bid: 'a', offset: 2 }, -1, spans[2]],
  ] as const)('is %s', (_what, place, direction, expected) => {
    expect(placeNextTo(spans, order, place, direction)).toEqual(expected);
  });

  it('tells the fields of one block apart', () => {
    const fields = [
      { ...span('f', 4, 7), field: 'credit' as const },
      { ...span('f', 0, 3), field: 'alt' as const },
    ];
    const homes = ['a', 'f credit', 'f alt', 'b'];
    const next = (place: TextPlace, direction: 1 | -1) => placeNextTo(fields, homes, place, direction);
    expect(next({ bid: 'a', offset: 9 }, 1)).toBe(fields[0]);
    expect(next({ bid: 'f credit', offset: 7 }, 1)).toBe(fields[1]);
    expect(next({ bid: 'f alt', offset: 0 }, -1)).toBe(fields[0]);
    expect(next({ bid: 'b', offset: 0 }, -1)).toBe(fields[1]);
  });

  it('is none where nothing was found', () => {
    expect(placeNextTo([], order, null, 1)).toBeNull();
    expect(placeNextTo([], order, { bid: 'a', offset: 0 }, -1)).toBeNull();
  });

  it('is looked for from the end of a selection that lies that way', () => {
    const [one, other] = [
      { bid: 'a', offset: 2 },
      { bid: 'a', offset: 6 },
    ];
    expect(edgeOf({ anchor: one, focus: other }, 1)).toBe(other);
    expect(edgeOf({ anchor: other, focus: one }, 1)).toBe(other);
    expect(edgeOf({ anchor: one, focus: other }, -1)).toBe(one);
    expect(edgeOf({ anchor: one, focus: { bid: 'c', offset: 0 } }, -1)).toEqual({ bid: 'c', offset: 0 });
  });
});
