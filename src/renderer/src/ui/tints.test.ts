import { expect, it } from 'vitest';
import { knowPeople, tintOf } from './tints';

it('gives the first four of a desk a tint each, and keeps them when a fifth comes', () => {
  const four = ['ana', 'idris', 'mara', 'tom'];
  knowPeople(four.map((id) => [id]));
  const tints = four.map(tintOf);
  expect(new Set(tints).size).toBe(4);
  knowPeople([...four, 'wen'].map((id) => [id]));
  expect(four.map(tintOf)).toEqual(tints);
});

it('has one for somebody whom the desk does not know, and none of the desk’s own while some are left', () => {
  knowPeople([['ana'], ['idris']]);
  const strangers = ['Ada Writer', 'Bob Roe', 'Wen'].map(tintOf);
  expect(strangers.filter((tint) => tint === tintOf('ana') || tint === tintOf('idris'))).toEqual([]);
  expect(['Ada Writer', 'Bob Roe', 'Wen'].map(tintOf)).toEqual(strangers);
});

it('gives somebody with two ids one tint', () => {
  knowPeople([['ana', 'ana-by-hand'], ['idris']]);
  expect(tintOf('ana-by-hand')).toBe(tintOf('ana'));
  expect(tintOf('idris')).not.toBe(tintOf('ana'));
});
