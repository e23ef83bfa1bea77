/** What an account may do on a site, in words: told when a site is added and when it is tested. */
import type { SiteReport } from '../model/delivery';
import { translate } from './translate';

export function siteReportWords(report: SiteReport, locale?: string): string {
  const { account, site, mayWrite, mayUpload, mayMakeCategories, mayPublish } = report;
  const t = (key: Parameters<typeof translate>[0], params = {}): string => translate(key, params, locale);
  const may = [
    t('publish.may.write'),
    t(mayUpload ? 'publish.may.upload' : 'publish.mayNot.upload'),
    ...(mayMakeCategories ? [t('publish.may.categories')] : []),
    ...(mayPublish ? [t('publish.may.publish')] : []),
  ];
  return t('publish.tested', {
    account,
    site,
    what: mayWrite ? may.join(', ') : t('publish.mayNot.write'),
  });
}
