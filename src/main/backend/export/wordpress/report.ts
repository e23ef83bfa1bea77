/** Asks a site what an account may do there: the test of a destination. Changes nothing. */
import type { SiteReport } from '../../../../shared/model/delivery';
import { wordPress } from './client';
import { connect, type SiteConnection } from './rest';

/** Throws what a wrong address, account or password is called in the closed list. */
export async function siteReport(connection: SiteConnection, signal: AbortSignal): Promise<SiteReport> {
  const rest = await connect(connection, signal);
  const { name, capabilities } = await wordPress(rest, signal).self();
  const may = (capability: string): boolean => capabilities[capability] === true;
  return {
    site: rest.site,
    account: name,
    mayWrite: may('edit_posts'),
    mayUpload: may('upload_files'),
    mayMakeCategories: may('manage_categories'),
    mayPublish: may('publish_posts'),
  };
}
