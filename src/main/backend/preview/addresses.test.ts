import { expect, it } from 'vitest';
import { articlePath, categoryPath, onSite } from './addresses';

const piece = (values: object) => ({
  id: '0197-piece',
  slug: '',
  headline: '',
  language: 'en-GB',
  category: undefined,
  at: '2026-11-23T09:00:00Z',
  ...values,
});
const category = (slug: string) => ({
  id: slug,
  name: slug,
  slug,
  parentId: null,
  position: 0,
  vocabularyUri: null,
});

it('keeps a site that lives in a folder', () => {
  expect(onSite('https://x.org/blog/', '/a/')).toBe('https://x.org/blog/a/');
  expect(onSite('', 'a/')).toBe('/a/');
});
it('fills every part of a permalink, with the date at the site', () => {
  const dated = piece({ slug: 'my-slug', category: 'cities', at: '2025-12-31T23:30:00Z' });
  expect(articlePath(dated, '/{category}/{year}/{month}/{day}/{slug}-{id}.html', 'Asia/Tokyo')).toBe(
    '/cities/2026/01/01/my-slug-0197-piece.html',
  );
});
it('makes the slug from the headline where none is set', () => {
  const path = (headline: string) => articlePath(piece({ headline }), '/{slug}/', 'UTC');
  expect(path('Été à Łódź')).toBe('/ete-a-lodz/');
  expect(path('中文')).toBe('/%E4%B8%AD%E6%96%87/');
  expect(path('!')).toBe('/0197-piece/');
});
it('puts a category below its ancestors', () => {
  expect(categoryPath([category('a'), category('b')], '/category/{path}/')).toBe('/category/a/b/');
  expect(categoryPath([category('a'), category('b')], '/{slug}')).toBe('/b');
});
