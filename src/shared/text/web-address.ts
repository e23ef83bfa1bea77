/** The site's own address as a person typed it into the settings, without a slash at its end; null where that is none. Pure. */
export function webAddress(url: string): string | null {
  const address = url.trim().replace(/\/+$/, '');
  return /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i.test(address) ? address : null;
}
