/**
 * Which addresses a page may carry. A link with any other scheme keeps its words and loses its address.
 * Must not fetch or resolve anything.
 */

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address as it may stand in an `href`, or null where it must not. */
export function safeUrl(url: string): string | null {
  // Browsers ignore white space and controls inside a scheme ("java\nscript:"), so they are taken out before looking.
  const address = url.replace(/[\p{Cc}\u2028\u2029]/gu, '').trim();
  if (address === '') return null;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(address)?.[0].toLowerCase();
  if (scheme !== undefined) return SCHEMES.has(scheme) ? address : null;
  return isRelative(address) ? address : null;
}

/** Without a scheme only paths, queries and fragments are addresses; `\host` and `:x` are tricks. */
function isRelative(address: string): boolean {
  return /^(?:\/|#|\?|\.{1,2}\/|[\p{L}\p{N}_~%-])/u.test(address) && !address.includes('\\');
}

/** With scheme and host, or null: what has none is taken for a path on `site`, the address of its front page. */
export function absoluteUrl(url: string, site = ''): string | null {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0].toLowerCase();
  if (scheme !== undefined) return SCHEMES.has(scheme) && URL.canParse(url) ? url : null;
  return URL.parse(url, `${site.trim().replace(/\/+$/, '')}/`)?.href ?? null;
}
