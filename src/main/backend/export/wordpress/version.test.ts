import { expect, it } from 'vitest';
import type { Version } from './memory';
import { differences, fingerprint } from './version';

const VERSION: Version = {
  title: 'A &amp; B',
  content: '<!-- wp:paragraph -->\n<p>One<br>two <img src="a" alt="" /></p>\n<!-- /wp:paragraph -->',
  excerpt: '',
  slug: 'a-b',
  status: 'draft',
  author: 2,
  comments: 'open',
  categories: [1, 2],
  tags: [],
  date: null,
  featured: 0,
  leadAlt: '',
  leadCaption: '',
};

it('looks past what sites rewrite in HTML', () => {
  const rewritten = {
    title: 'A & B',
    content: '<!-- wp:paragraph -->\n<p>One<br />two <img src="a" alt=""/></p>\n<!-- /wp:paragraph -->\n',
  };
  expect(differences(VERSION, rewritten)).toEqual([]);
});
it('sees every change of words, marks and blocks', () => {
  expect(differences(VERSION, { title: 'A and B' })).toEqual(['title']);
  expect(differences(VERSION, { content: VERSION.content.replace('One', '<em>One</em>') })).toEqual([
    'content',
  ]);
  expect(differences(VERSION, { content: VERSION.content.replaceAll('wp:paragraph', 'wp:verse') })).toEqual([
    'content',
  ]);
});
it('compares other fields as they are, and dates only where both have one', () => {
  expect(differences(VERSION, { slug: 'b', categories: [1, 2], tags: [3], featured: 0 })).toEqual([
    'slug',
    'tags',
  ]);
  expect(differences(VERSION, { date: '2031-01-01T00:00:00' })).toEqual([]);
  expect(differences({ ...VERSION, date: '2030-01-01T00:00:00' }, { date: '2031-01-01T00:00:00' })).toEqual([
    'date',
  ]);
});
it('names versions', () => {
  expect(fingerprint({ ...VERSION })).toBe(fingerprint(VERSION));
  expect(fingerprint({ ...VERSION, tags: [1] })).not.toBe(fingerprint(VERSION));
});
