/**
 * Addresses within the site made whole, for what is read away from it: files, mails. Must not know what is made of
 * the text.
 */
import type { RootJSON } from '../../../shared/document/json';
import { webAddress } from '../../../shared/text/web-address';
import { absoluteUrl, safeUrl } from './url';

/** Without the site's address, "", nothing can be made whole: the text is given back as it is. */
export function withWholeLinks(root: RootJSON, site: string): RootJSON {
  if (webAddress(site) === null) return root;
  const whole = (url: string): string => {
    const path = pathOnSite(url);
    return path === null ? url : (absoluteUrl(path, site) ?? url);
  };
  return JSON.parse(JSON.stringify(root), (_key, value: unknown) =>
    isLink(value) ? { ...value, url: whole(value.url) } : value,
  ) as RootJSON;
}

/** Addresses of the text that lead somewhere on its site only: away from it, without the site's address, nowhere. */
export function linksOnSite(root: RootJSON): string[] {
  const found: string[] = [];
  JSON.stringify(root, (_key, value: unknown) => {
    if (isLink(value) && pathOnSite(value.url) !== null) found.push(value.url);
    return value;
  });
  return found;
}

/** What leads within the text ("#notes") leads there in a file as well. */
function pathOnSite(url: string): string | null {
  const safe = safeUrl(url);
  return safe === null || safe.startsWith('#') || absoluteUrl(safe) !== null ? null : safe;
}

const isLink = (value: unknown): value is { type: 'link'; url: string } =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'link' && 'url' in value;
