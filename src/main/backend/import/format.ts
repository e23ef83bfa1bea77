/** Tells which format a text is in, by its name and its first words. Must not know how formats are read. */

export type ImportFormat = 'auto' | 'text' | 'html' | 'markdown' | 'json' | 'docx';
/** Of texts; a Word file is told by its bytes. */
export type KnownFormat = Exclude<ImportFormat, 'auto' | 'docx'>;

const BY_EXTENSION: Record<string, KnownFormat> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  json: 'json',
};

const HTML_START =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|article|main|section|div|header|p|h[1-6]|meta|title|span|b|figure|blockquote|ul|ol|table)\b/i;
const FRONT_MATTER_START = /^---[ \t]*\r?\n[A-Za-z_][\w-]{0,40}[ \t]*:/;

export function detectFormat(name: string, text: string): KnownFormat {
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = BY_EXTENSION[extension];
  if (known) return known;
  if (HTML_START.test(text.slice(0, 4000))) return 'html';
  if (FRONT_MATTER_START.test(text.slice(0, 200))) return 'markdown';
  // JSON counts as such only from a name or by request: an article may well begin with a brace.
  return 'text';
}

/** Feeds, drawings, site maps: written in tags, and no pages. */
export function isXml(text: string): boolean {
  return /^\s*<(?:\?xml|svg|rss|feed|urlset)\b/i.test(text.slice(0, 4000));
}
