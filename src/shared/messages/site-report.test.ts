import { describe, expect, it } from 'vitest';
import { siteReportWords } from './site-report';

const report = {
  site: 'review.example',
  account: 'Ida',
  mayWrite: true,
  mayUpload: false,
  mayMakeCategories: false,
  mayPublish: false,
};

describe('what an account may do', () => {
  it('says what a contributor lacks', () => {
    expect(siteReportWords(report)).toBe('Ida on review.example: may write, may not upload pictures');
  });

  it('says everything that it may', () => {
    const all = { ...report, mayUpload: true, mayMakeCategories: true, mayPublish: true };
    expect(siteReportWords(all)).toBe(
      'Ida on review.example: may write, may upload pictures, may make categories, may publish',
    );
  });

  it('says nothing but that when nothing can be sent', () => {
    expect(siteReportWords({ ...report, mayWrite: false, mayPublish: true })).toBe(
      'Ida on review.example: may not write, so nothing can be sent with this account',
    );
  });
});
