import { expect, it } from 'vitest';
import { translate } from '../../../../shared/messages/translate';
import { siteNotice } from './site-report';

const may = (mayWrite: boolean, mayUpload: boolean, rest: boolean) =>
  siteNotice(
    { site: 'Quay', account: 'Bea', mayWrite, mayUpload, mayMakeCategories: rest, mayPublish: rest },
    translate,
  );

it('says what an account may do', () => {
  expect(may(true, true, true)).toEqual({
    tone: 'info',
    title: 'Bea on Quay: may write, may upload pictures, may make categories, may publish',
  });
});

it('says what a contributor may not', () => {
  expect(may(true, false, false).title).toBe('Bea on Quay: may write, may not upload pictures');
});

it('warns of an account that nothing can be sent with', () => {
  expect(may(false, false, false)).toMatchObject({
    tone: 'warning',
    title: expect.stringContaining('may not write') as string,
  });
});
