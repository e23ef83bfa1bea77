import { expect, it } from 'vitest';
import { headline, publication, root } from '../render/testing';
import { articlePath, categoryPath, onSite, siteAddress } from './addresses';

const NOW = '2026-11-23T09:00:00Z';
const category = (slug: string) => ({
  id: slug,
  name: slug,
  slug,
  parentId: null,
  position: 0,
  vocabularyUri: null,
});

it('knows a site’s address from a slip of the pen', () => {
  expect(siteAddress(' https://x.org/blog/ ')).toBe('https://x.org/blog');
  for (const url of ['', 'x.org', 'javascript:x', 'https://', 'ftp://x.org'])
    expect(siteAddress(url)).toBeNull();
});
it('keeps a site that lives in a folder', () => {
  expect(onSite('https://x.org/blog/', '/a/')).toBe('https://x.org/blog/a/');
  expect(onSite('', 'a/')).toBe('/a/');
});
it('fills every part of a permalink, with the date at the site', () => {
  const piece = publication({
    meta: { slug: 'my-slug', publishAt: { at: '2025-12-31T23:30:00Z', zone: 'UTC' } },
    categories: [{ category: category('cities'), path: [category('cities')] }],
    site: { timeZone: 'Asia/Tokyo' },
  });
  expect(articlePath(piece, '/{category}/{year}/{month}/{day}/{slug}-{id}.html', NOW)).toBe(
    '/cities/2026/01/01/my-slug-0197-piece.html',
  );
});
it('makes the slug from the headline where none is set', () => {
  const piece = (words: string) =>
    publication({ root: root(headline(words), { type: 'standfirst', children: [] }) });
  expect(articlePath(piece('Été à Łódź'), '/{slug}/', NOW)).toBe('/ete-a-lodz/');
  expect(articlePath(piece('中文'), '/{slug}/', NOW)).toBe('/%E4%B8%AD%E6%96%87/');
  expect(articlePath(piece('!'), '/{slug}/', NOW)).toBe('/0197-piece/');
});
it('puts a category below its ancestors', () => {
  expect(categoryPath([category('a'), category('b')], '/category/{path}/')).toBe('/category/a/b/');
  expect(categoryPath([category('a'), category('b')], '/{slug}')).toBe('/b');
});
