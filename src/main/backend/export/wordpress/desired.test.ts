import { expect, it } from 'vitest';
import { publication } from '../../render/testing';
import { notCarried } from './desired';

it('names what a piece says and WordPress has no place for', () => {
  const said = { kicker: 'Letters', siteFields: { comments: '12', printed: '' } };
  expect(notCarried(publication({ meta: said }))).toEqual(['kicker', 'siteFields']);
  expect(notCarried(publication({ meta: { siteFields: { printed: ' ' } } }))).toEqual([]);
});
