/** A page given whole, as a browser prints it. Its files are the desk's and the network is shut. Must not know who runs the browser. */
import type { Site } from '../site/site';
import { withinSeconds } from './deadline';
import type { DevTools } from './devtools';
import { openOwn } from './photograph';

const SECONDS = 60;
/** In the protocol's words, which are Electron's too. */
export const PRINT_OPTIONS = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true };

/** Throws `url-failed` where the page does not come, `deadline-exceeded` where it never rests. */
export const printPage = (page: DevTools, html: string, site: Site): Promise<Uint8Array> =>
  withinSeconds(SECONDS, print(page, html, site));

async function print(page: DevTools, html: string, site: Site): Promise<Uint8Array> {
  await page.send('Page.enable');
  await openOwn(page, html, site);
  const { data } = await page.send('Page.printToPDF', PRINT_OPTIONS);
  return new Uint8Array(Buffer.from(String(data), 'base64'));
}
