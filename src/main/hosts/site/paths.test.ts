import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { fileBelow } from './paths';

const root = resolve('/srv/renderer');

it.each([
  ['/index.html', 'index.html'],
  ['/assets/a%20b.js', 'assets/a b.js'],
  ['/deep/er/x.css', 'deep/er/x.css'],
  ['/%E2%80%9Ca.txt', '“a.txt'],
])('finds %s below the folder', (pathname, expected) => {
  expect(fileBelow(root, pathname)).toBe(resolve(root, expected));
});

it.each([
  '/',
  '/.',
  '/..',
  '/../secret',
  '/a/../../secret',
  '/%2e%2e/secret',
  '/..%2fsecret',
  '/%2Fetc/passwd',
  '/a%5c..%5cb',
  '/a\\..\\..\\b',
  '/a%00.js',
  '/a\0b',
  '/%',
  '/%zz',
  '/%c3',
  '/%252e%252e%252fsecret/..%2f',
])('refuses %j', (pathname) => {
  expect(fileBelow(root, pathname)).toBeNull();
});

it('treats what is encoded twice as a plain, odd name', () => {
  expect(fileBelow(root, '/%252e%252e/x')).toBe(resolve(root, '%2e%2e/x'));
});
