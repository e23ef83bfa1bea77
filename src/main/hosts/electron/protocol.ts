/** `app://desk`: the shared site behind Electron's own scheme. */
import { appPolicy, securityHeaders } from '../site/security';
import type { Site } from '../site/site';
import { APP_HOST, APP_SCHEME, type ElectronApis } from './apis';

/** Once, before the app is ready, for all schemes. */
export function registerScheme({ protocol }: Pick<ElectronApis, 'protocol'>): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }]);
}

/** After the app is ready. */
export function serveScheme({ protocol }: Pick<ElectronApis, 'protocol'>, site: Site): void {
  const nowhere = () => new Response(null, { status: 404, headers: securityHeaders(appPolicy()) });
  protocol.handle(APP_SCHEME, async (request) => {
    const url = URL.parse(request.url);
    // Node gives custom schemes the origin "null": scheme and host are compared instead.
    if (url?.protocol !== `${APP_SCHEME}:` || url.host !== APP_HOST) return nowhere();
    return site({ method: request.method, url, headers: request.headers });
  });
}
