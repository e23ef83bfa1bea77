/** What an account may do on a site, in words: told when a site is added and when it is tested. */
import type { SiteReport } from '../../../../shared/model/delivery';
import type { Translate } from '../i18n';
import type { Notice } from '../toasts';

export function siteNotice(report: SiteReport, t: Translate): Notice {
  const { account, site, mayWrite, mayUpload, mayMakeCategories, mayPublish } = report;
  const may = [
    t(mayUpload ? 'publish.may.upload' : 'publish.mayNot.upload'),
    ...(mayMakeCategories ? [t('publish.may.categories')] : []),
    ...(mayPublish ? [t('publish.may.publish')] : []),
  ];
  const what = mayWrite ? [t('publish.may.write'), ...may].join(', ') : t('publish.mayNot.write');
  return { tone: mayWrite ? 'info' : 'warning', title: t('publish.tested', { account, site, what }) };
}
