import { describe, expect, it } from 'vitest';
import type { Category } from '../../../../shared/model/desk';
import { dropZone, lastRowOf, pathOf, placeByDrop, placeByKey } from './category-moves';

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
    expect(placeByDrop(all, of('c'), of('a'), 'after')).toEqual({ parentId: 'a', before: 'a1' });
    expect(placeByDrop(all, of('c'), of('a2'), 'after')).toEqual({ parentId: 'a', before: null });
    expect(placeByDrop(all, of('a'), of('b'), 'after')).toEqual({ parentId: null, before: 'c' });
    expect(placeByDrop(all, of('a1'), of('a'), 'before')).toEqual({ parentId: null, before: 'a' });
    expect(placeByDrop(all, of('a'), of('a1'), 'inside')).toBeNull();
  });

  it('drops nothing where it stands already', () => {
    expect(placeByDrop(all, of('c'), of('b'), 'after')).toBeNull();
    expect(placeByDrop(all, of('b'), of('c'), 'before')).toBeNull();
    expect(placeByDrop(all, of('a1'), of('a'), 'after')).toBeNull();
    expect(placeByDrop(all, of('c'), of('c'), 'before')).toBeNull();
  });

  it('says where a category stands', () => {
    expect(pathOf(all, of('a2'))).toBe('a › a2');
    expect(lastRowOf(all, 'a')).toBe('a2');
    expect(lastRowOf(all, 'b')).toBe('b');
  });

  it('reads the zone from where in the row the pointer is', () => {
    expect([2, 16, 30].map((offset) => dropZone(offset, 32))).toEqual(['before', 'inside', 'after']);
  });
});
