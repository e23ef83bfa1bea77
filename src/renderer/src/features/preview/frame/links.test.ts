import { describe, expect, it } from 'vitest';
import { canOpen, linkTarget } from './links';

const PAGE = 'https://quay.example/opinion/drills/';

describe('linkTarget', () => {
  it.each([
    ['#/piece/abc-1/preview', { kind: 'piece', id: 'abc-1' }],
    ['#notes', { kind: 'here', fragment: 'notes' }],
    ['', { kind: 'nowhere' }],
    ['https://elsewhere.example/a', { kind: 'away', url: 'https://elsewhere.example/a' }],
    ['/category/cities/', { kind: 'away', url: 'https://quay.example/category/cities/' }],
    ['mailto:desk@quay.example', { kind: 'away', url: 'mailto:desk@quay.example' }],
  ])('%s', (href, target) => {
    expect(linkTarget(href, PAGE)).toEqual(target);
  });

  it('shows a path as it is where the site has no address', () => {
    expect(linkTarget('/category/cities/', '/drills/')).toEqual({ kind: 'away', url: '/category/cities/' });
  });
});

describe('canOpen', () => {
  it.each([
    ['https://quay.example/', true],
    ['mailto:desk@quay.example', true],
    ['/category/cities/', false],
    ['javascript:alert(1)', false],
  ])('%s: %s', (url, open) => {
    expect(canOpen(url)).toBe(open);
  });
});
