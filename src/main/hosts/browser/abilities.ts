/** What hosts without a browser of their own lend to the store with one that is on this computer. */
import { AppError } from '../../../shared/model/errors';
import type { AbilityTable } from '../launch';
import type { BuiltLayout } from '../layout';
import { createSite } from '../site/site';
import { withPage } from './devtools';
import { findBrowser } from './find-browser.mjs';
import { photograph } from './photograph';
import { printPage } from './print';

export function browserAbilities(
  layout: BuiltLayout,
  dataDir: string,
  log: (line: string) => void,
): AbilityTable {
  const site = createSite({ ...layout, dataDir, log });
  return {
    photograph: async (request) => {
      const browser = findBrowser();
      if (browser === null) throw new AppError('not-available-here', { ability: 'photograph' });
      return await withPage(browser, (page) => photograph(page, request, site));
    },
    printToPDF: async ({ html }) => {
      const browser = findBrowser();
      if (browser === null) throw new AppError('not-available-here', { ability: 'printToPDF' });
      return await withPage(browser, (page) => printPage(page, html, site));
    },
  };
}
