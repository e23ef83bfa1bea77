import { expect, it } from 'vitest';
import { hashText } from './hash';

it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('of "%s" is what everybody has', (text, hash) => {
  expect(hashText(text)).toBe(hash);
});

it('goes on from the part before', () => {
  expect(hashText('bar', hashText('foo'))).toBe(hashText('foobar'));
});
