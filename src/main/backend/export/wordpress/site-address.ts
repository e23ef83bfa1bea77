/** The address of a site as an editor types it, and whether a password may travel there. Must not send anything. */
import { translate } from '../../../../shared/messages/translate';
import { AppError } from '../../../../shared/model/errors';

/** The front page's address, with a "/" at its end. Addresses of the dashboard or the REST interface are led back to it. */
export function siteAddress(typed: string): URL {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') {
    throw new AppError('bad-input', { detail: translate('export.detail.no-address', { typed }) });
  }
  url.username = url.password = url.search = url.hash = '';
  url.pathname = url.pathname.replace(/\/(?:wp-admin|wp-login\.php|wp-json|index\.php)(?:\/.*)?$/, '');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

export function isLoopback(url: URL): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
}

/** Plain http needs a confirmation, except on this very machine. */
export function assertSecure(url: URL, allowInsecure: boolean): void {
  if (url.protocol === 'http:' && !allowInsecure && !isLoopback(url)) {
    throw new AppError('site-insecure', { url: url.origin });
  }
}

/** Whether a password given to `from` may be given to `to`: the same host, and no step down from https. */
export function mayFollow(from: URL, to: URL): boolean {
  return to.hostname === from.hostname && (to.origin === from.origin || to.protocol === 'https:');
}
