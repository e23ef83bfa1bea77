import { expect, it } from 'vitest';
import type { Finding } from '../../../../../shared/model/checks';
import { findingAt, nextFinding } from './steps';

const about = (key: string, target: Finding['target']): Finding => ({
  key,
  rule: 'T1',
  level: 'W',
  message: 'checks.T1.found',
  params: {},
  target,
  fix: null,
  stet: null,
});
const text = (key: string, bid: string, start: number): Finding =>
  about(key, { kind: 'text', bid, start, end: start + 3, quote: 'abc' });

const blocks = new Map([
  ['a', 0],
  ['b', 1],
]);
const findings = [
  about('slug', { kind: 'field', field: 'slug' }),
  text('b9', 'b', 9),
  text('a4', 'a', 4),
  about('tags', { kind: 'field', field: 'tags' }),
];
const next = (key: string | null, direction: 1 | -1 = 1): string | undefined =>
  nextFinding(findings, blocks, { key, caret: null }, direction)?.key;

it('goes through the text and then through the fields, and round', () => {
  expect(next(null)).toBe('a4');
  expect(next('a4')).toBe('b9');
  expect(next('b9')).toBe('slug');
  expect(next('slug')).toBe('tags');
  expect(next('tags')).toBe('a4');
  expect(next('a4', -1)).toBe('tags');
});

it('begins at the caret', () => {
  const from = { key: null, caret: { bid: 'b', offset: 2 } };
  expect(nextFinding(findings, blocks, from, 1)?.key).toBe('b9');
  expect(nextFinding(findings, blocks, from, -1)?.key).toBe('a4');
  expect(nextFinding(findings, blocks, { key: null, caret: { bid: 'a', offset: 0 } }, -1)?.key).toBe('tags');
  expect(nextFinding([], blocks, from, 1)).toBeNull();
});

it('knows the finding at a place by its words, ends included', () => {
  expect(findingAt(findings, { bid: 'a', offset: 3 })).toBeNull();
  expect(findingAt(findings, { bid: 'a', offset: 4 })?.key).toBe('a4');
  expect(findingAt(findings, { bid: 'a', offset: 7 })?.key).toBe('a4');
  expect(findingAt(findings, { bid: 'b', offset: 4 })).toBeNull();
});
