/**
 * A page as a browser draws it: one picture of the whole, and where each of its elements lies. One of the desk's own
 * pages gets its files from the desk and nothing from the network. Must not know who runs the browser.
 */
import { z } from 'zod';
import { pageElementSchema, type PageElement } from '../../../shared/model/page-element';
import { AppError } from '../../../shared/model/errors';
import type { Abilities } from '../../backend/host-protocol';
import type { Site } from '../site/site';
import { withinSeconds } from './deadline';
import type { DevTools, Values } from './devtools';
import { READ_ELEMENTS } from './read-elements';

type Request = Abilities['photograph']['params'];
type Photograph = Abilities['photograph']['value'];

/** Where the desk's own pages seem to stand; the name is reserved and leads nowhere. */
const OWN_ORIGIN = 'http://desk.invalid';
const SECONDS = 30;
/** Chromium's textures end there; what lies below is measured and not in the picture. */
const HIGHEST = 16_000;

/** Throws `url-failed` where the page does not come, `deadline-exceeded` where it never rests. */
export const photograph = (page: DevTools, request: Request, site: Site): Promise<Photograph> =>
  withinSeconds(SECONDS, take(page, request, site));

async function take(page: DevTools, request: Request, site: Site): Promise<Photograph> {
  const { width, scheme } = request;
  await page.send('Page.enable');
  await page.send('Emulation.setDeviceMetricsOverride', {
    width,
    height: 900,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await page.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  if ('html' in request) await openOwn(page, request.html, site);
  else await open(page, request.url);
  const { elements, height } = await read(page);
  const { data } = await page.send('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.max(1, Math.min(height, HIGHEST)), scale: 1 },
  });
  return { png: new Uint8Array(Buffer.from(String(data), 'base64')), height, elements };
}

/** One of the desk's own pages, given whole. */
export async function openOwn(page: DevTools, html: string, site: Site): Promise<void> {
  await serveOwn(page, html, site);
  await open(page, `${OWN_ORIGIN}/`);
}

/** Every request of the page is answered here: its own text, the desk's files, and a refusal for everything else. */
async function serveOwn(page: DevTools, html: string, site: Site): Promise<void> {
  page.on('Fetch.requestPaused', (paused) => {
    const { requestId, request } = pausedSchema.parse(paused);
    const url = new URL(request.url);
    const answer = async (): Promise<Values> => {
      if (url.origin !== OWN_ORIGIN) throw new Error('not the desk’s own');
      if (url.pathname === '/') return fulfilled(200, { 'content-type': 'text/html' }, Buffer.from(html));
      const response = await site({ method: 'GET', url, headers: new Headers() });
      return fulfilled(
        response.status,
        Object.fromEntries(response.headers),
        Buffer.from(await response.arrayBuffer()),
      );
    };
    void answer().then(
      (response) => page.send('Fetch.fulfillRequest', { requestId, ...response }),
      () => page.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }),
    );
  });
  await page.send('Fetch.enable', {});
}

const pausedSchema = z.object({ requestId: z.string(), request: z.object({ url: z.string() }) });

function fulfilled(status: number, headers: Record<string, string>, body: Buffer): Values {
  return {
    responseCode: status,
    responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
    body: body.toString('base64'),
  };
}

async function open(page: DevTools, url: string): Promise<void> {
  const loaded = new Promise<void>((resolve) => page.on('Page.loadEventFired', () => resolve()));
  const { errorText } = await page.send('Page.navigate', { url });
  if (typeof errorText === 'string') throw new AppError('url-failed', { url, detail: errorText });
  await loaded;
}

const readSchema = z.object({ elements: z.array(pageElementSchema), height: z.number() });

async function read(page: DevTools): Promise<{ elements: PageElement[]; height: number }> {
  const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
    expression: READ_ELEMENTS,
    awaitPromise: true,
    returnByValue: true,
  });
  const value = z.object({ value: z.unknown() }).safeParse(result);
  if (exceptionDetails !== undefined || !value.success)
    throw new AppError('url-failed', { url: OWN_ORIGIN, detail: JSON.stringify(exceptionDetails) });
  return readSchema.parse(value.data.value);
}
