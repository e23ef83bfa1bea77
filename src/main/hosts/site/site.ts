/**
 * Everything the workstation answers to a GET: the renderer's files, the desk's media, the theme's assets and the
 * preview frame. One function for both hosts (`app://` and HTTP), which bring only their own access checks.
 */
import { join } from 'node:path';
import { fileResponse } from './file-response';
import { fileBelow } from './paths';
import { INERT_POLICY, PREVIEW_POLICY, appPolicy, securityHeaders } from './security';
import { themeAsset } from './theme-assets';

export interface SiteRequest {
  method: string;
  url: URL;
  headers: Headers;
}

export interface SiteOptions {
  rendererDir: string;
  dataDir: string;
  resourcesDir: string;
  /** A web socket's origin for the policy, where the host has one. */
  connectOrigin?: string;
  log: (line: string) => void;
}

export type Site = (request: SiteRequest) => Promise<Response>;

const PREVIEW_FRAME =
  '<!doctype html><html><head><meta charset="utf-8"><title></title></head><body></body></html>';
const FOREVER = 'public, max-age=31536000, immutable';
/** What pages of themes and channels may load; its templates and manifest are not for the browser. */
const THEME_ASSET = /^\/(?:themes\/[a-z0-9-]+|channels)\/(.+\.(?:css|woff2|svg|png|jpe?g|gif|webp|avif))$/i;
/** The app's own routes have no extension and lie in no folder of files; they all are the one page. */
const APP_ROUTE = /^\/(?!(?:media|themes|channels|assets|preview)\/)(?:[\w-]+(?:\/[\w-]+)*\/?)?$/;

export function createSite(options: SiteOptions): Site {
  const policy = appPolicy(options.connectOrigin);
  const appHeaders = securityHeaders(policy);
  const inert = securityHeaders(INERT_POLICY);
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plain(405, { ...appHeaders, allow: 'GET, HEAD' });
    }
    const { pathname } = request.url;
    try {
      return (await answer(request, pathname)) ?? plain(404, appHeaders);
    } catch (error) {
      // The page learns nothing about the machine; the log does.
      options.log(`${request.method} ${pathname}: ${error instanceof Error ? error.message : String(error)}`);
      return plain(500, appHeaders);
    }
  };

  function answer(request: SiteRequest, pathname: string): Promise<Response | null> | Response | null {
    const file = (
      path: string | null,
      headers: Record<string, string>,
      sniff = false,
    ): Promise<Response | null> | null =>
      path === null
        ? null
        : fileResponse(path, { method: request.method, range: request.headers.get('range'), headers, sniff });

    if (APP_ROUTE.test(pathname)) {
      return file(join(options.rendererDir, 'index.html'), { ...appHeaders, 'cache-control': 'no-cache' });
    }
    if (pathname === '/preview/frame.html') {
      const headers = {
        ...securityHeaders(PREVIEW_POLICY),
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      };
      return new Response(request.method === 'HEAD' ? null : PREVIEW_FRAME, { headers });
    }
    if (pathname.startsWith('/media/')) {
      const sha = /^\/media\/([0-9a-f]{64})$/.exec(pathname)?.[1];
      if (!sha) return null;
      return file(
        join(options.dataDir, 'media', sha.slice(0, 2), sha),
        { ...inert, 'cache-control': FOREVER },
        true,
      );
    }
    if (pathname.startsWith('/themes/') || pathname.startsWith('/channels/')) {
      if (!THEME_ASSET.test(pathname)) return null;
      return file(themeAsset(options, pathname), { ...inert, 'cache-control': 'no-cache' });
    }
    if (pathname === '/index.html') return null;
    const hashed = pathname.startsWith('/assets/');
    return file(fileBelow(options.rendererDir, pathname), {
      ...appHeaders,
      'cache-control': hashed ? FOREVER : 'no-cache',
    });
  }
}

const REASONS: Record<number, string> = {
  404: 'Not found',
  405: 'Method not allowed',
  500: 'Internal error',
};

function plain(status: number, headers: Record<string, string>): Response {
  return new Response(REASONS[status] ?? '', {
    status,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  });
}
