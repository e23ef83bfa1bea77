/** What a click on a link of a page means in the preview, where nobody leaves the desk by accident. Pure. */
export type LinkTarget =
  | { kind: 'piece'; id: string }
  /** A place on the page itself. */
  | { kind: 'here'; fragment: string }
  /** An address elsewhere, as a reader's browser would see it. */
  | { kind: 'away'; url: string }
  | { kind: 'nowhere' };

/** `pageUrl` is where the page will stand; relative links are read from there. */
export function linkTarget(href: string, pageUrl: string): LinkTarget {
  const piece = /^#\/piece\/([^/]+)\/preview$/.exec(href)?.[1];
  if (piece !== undefined) return { kind: 'piece', id: decodeURIComponent(piece) };
  if (href.startsWith('#')) return { kind: 'here', fragment: href.slice(1) };
  if (href.trim() === '') return { kind: 'nowhere' };
  // A site without an address in the settings has paths only: they are shown as they are.
  const url = URL.parse(href, URL.canParse(pageUrl) ? pageUrl : undefined);
  return { kind: 'away', url: url ? url.href : href };
}

/** Whether a browser may be sent there; a path without its site cannot be opened. */
export function canOpen(url: string): boolean {
  return /^(?:https?|mailto):/i.test(url);
}
