import { describe, expect, it } from 'vitest';
import type { Category } from '../../../../shared/model/desk';
import { dropZone, placeByDrop, placeByKey } from './category-moves';

const category = (id: string, parentId: string | null = null): Category => ({
  id,
  name: id,
  slug: id,
  parentId,
  position: 0,
  vocabularyUri: null,
});
const all = [category('a'), category('a1', 'a'), category('a2', 'a'), category('b'), category('c')];
const of = (id: string): Category => all.find((each) => each.id === id) ?? category(id);

describe('moving a category', () => {
  it.each([
    ['b', 'ArrowUp', { parentId: null, before: 'a' }],
    ['a', 'ArrowUp', null],
    ['a', 'ArrowDown', { parentId: null, before: 'c' }],
    ['b', 'ArrowDown', { parentId: null, before: null }],
    ['c', 'ArrowDown', null],
    ['b', 'ArrowRight', { parentId: 'a', before: null }],
    ['a', 'ArrowRight', null],
    ['a1', 'ArrowLeft', { parentId: null, before: 'b' }],
    ['a', 'ArrowLeft', null],
  ])('%s by Alt and %s', (id, key, place) => {
    expect(placeByKey(all, of(id), key)).toEqual(place);
  });

  it('drops before, into and after a row, and never into itself', () => {
    expect(placeByDrop(all, of('c'), of('a1'), 'before')).toEqual({ parentId: 'a', before: 'a1' });
    expect(placeByDrop(all, of('c'), of('a'), 'inside')).toEqual({ parentId: 'a', before: null });
    expect(placeByDrop(all, of('c'), of('a'), 'after')).toEqual({ parentId: null, before: 'b' });
    expect(placeByDrop(all, of('b'), of('a'), 'after')).toEqual({ parentId: null, before: 'c' });
    expect(placeByDrop(all, of('a'), of('a1'), 'inside')).toBeNull();
  });

  it('reads the zone from where in the row the pointer is', () => {
    expect([2, 16, 30].map((offset) => dropZone(offset, 32))).toEqual(['before', 'inside', 'after']);
  });
});
