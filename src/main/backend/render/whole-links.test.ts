import { expect, it } from 'vitest';
import type { BlockJSON } from '../../../shared/document/json';
import { headline, paragraph, root, text } from './testing';
import { linksOnSite, withWholeLinks } from './whole-links';

const links = (...urls: string[]): BlockJSON =>
  paragraph(...urls.map((url) => ({ type: 'link' as const, url, children: [text('there')] })));
const KEPT = ['https://elsewhere.example/a', 'mailto:a@b.example', '#notes', 'javascript:alert(1)'];

it('makes paths on the site whole, within lists as well, and nothing else', () => {
  const listed: BlockJSON = {
    type: 'list',
    listType: 'bullet',
    children: [{ type: 'listitem', children: [{ type: 'link', url: '?page=2', children: [text('next')] }] }],
  };
  const made = JSON.stringify(
    withWholeLinks(root(headline('A'), links('/about', 'more/', ...KEPT), listed), 'https://quay.example'),
  );
  for (const url of [
    'https://quay.example/about',
    'https://quay.example/more/',
    'https://quay.example/?page=2',
    ...KEPT,
  ])
    expect(made).toContain(`"url":"${url}"`);
});

it('leaves them where the site has no address', () => {
  const whole = root(headline('A'), links('/about'));
  expect(withWholeLinks(whole, '')).toBe(whole);
  expect(linksOnSite(whole)).toEqual(['/about']);
  expect(linksOnSite(root(headline('A'), links('more/', ...KEPT)))).toEqual(['more/']);
});
