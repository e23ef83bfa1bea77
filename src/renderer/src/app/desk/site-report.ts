/** The notice of what an account may do on a site. */
import { siteReportWords } from '../../../../shared/messages/site-report';
import type { SiteReport } from '../../../../shared/model/delivery';
import type { Notice } from '../toasts';

export function siteNotice(report: SiteReport, locale: string): Notice {
  return { tone: report.mayWrite ? 'info' : 'warning', title: siteReportWords(report, locale) };
}
