/**
 * Addresses within the site made whole, for what is read away from it: files, mails. Must not know what is made of
 * the text.
 */
import type { RootJSON } from '../../../shared/document/json';
import { absoluteUrl, safeUrl } from './url';

/** Without the site's address, "", nothing can be made whole: the text is given back as it is. */
export function withWholeLinks(root: RootJSON, site: string): RootJSON {
  if (absoluteUrl(site) === null) return root;
  const whole = (url: string): string => {
    const safe = safeUrl(url);
    // What leads within the text leads there in a file as well.
    if (safe === null || safe.startsWith('#')) return url;
    return absoluteUrl(safe, site) ?? url;
  };
  return JSON.parse(JSON.stringify(root), (_key, value: unknown) =>
    isLink(value) ? { ...value, url: whole(value.url) } : value,
  ) as RootJSON;
}

const isLink = (value: unknown): value is { type: 'link'; url: string } =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'link' && 'url' in value;
