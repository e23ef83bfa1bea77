/** Which addresses may leave the app, and which are the app's own. Pure decisions on URLs. */

const LINK_PROTOCOLS = ['https:', 'http:', 'mailto:'];
/** The longest that Windows passes on. */
const LINK_LIMIT = 2081;

/** The address to hand to the system's browser, or null. */
export function externalLink(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed && LINK_PROTOCOLS.includes(parsed.protocol) && parsed.href.length <= LINK_LIMIT
    ? parsed.href
    : null;
}

/** Compared by scheme and host: Node calls the origin of every custom scheme "null". */
export function sameOrigin(url: string, origin: string): boolean {
  const [asked, own] = [URL.parse(url), URL.parse(origin)];
  return asked !== null && own !== null && asked.protocol === own.protocol && asked.host === own.host;
}
