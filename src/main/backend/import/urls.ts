/** Which addresses of foreign HTML may be kept, made absolute. Must not fetch anything. */

const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const LONGEST_LINK = 4000;
const IMAGE_DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i;

function resolve(address: string, base: string | undefined): URL | null {
  // Browsers drop controls inside an address, so a scheme cannot hide behind them here either.
  const cleaned = address
    .replace(/[\p{Cc}\s]+/gu, (space) => (space.includes(' ') ? '%20' : ''))
    .replace(/^(?:%20)+|(?:%20)+$/g, '');
  const absolute = base === undefined && cleaned.startsWith('//') ? `https:${cleaned}` : cleaned;
  return URL.parse(absolute, base);
}

/** The address of a link, or null where it may not be kept or leads nowhere from here. */
export function linkAddress(href: string, base?: string): string | null {
  if (href === '' || href.startsWith('#')) return null;
  const url = resolve(href, base);
  if (!url || !LINK_SCHEMES.has(url.protocol)) return null;
  return url.href.length <= LONGEST_LINK ? url.href : null;
}

/** The address of a picture: http, https, or the picture itself as a data URL. */
export function imageAddress(src: string, base?: string): string | null {
  if (IMAGE_DATA.test(src)) return src;
  const url = src === '' ? null : resolve(src, base);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') && url.href.length <= LONGEST_LINK
    ? url.href
    : null;
}

/** Whether a link has an address that was meant to lead somewhere and is lost. */
export function isLostAddress(href: string): boolean {
  return href !== '' && !href.startsWith('#');
}
