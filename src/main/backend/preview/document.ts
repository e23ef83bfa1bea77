/**
 * A rendered page as a whole HTML document, closed against everything but the desk's own files. Live previews take
 * head and body apart and patch them into a frame. Must not know themes.
 */
import { attributes, element, escapeHtml } from '../render/escape';
import { renderPage, type PageRequest, type RenderedPage } from './render-page';

/** No script, no connection, no form, no frame: images, styles and fonts of the desk alone. */
export const PREVIEW_POLICY =
  "default-src 'none'; img-src 'self' data: blob:; style-src 'unsafe-inline' 'self'; font-src 'self'";

/** The site's own light or dark, or what the system prefers. */
export type Scheme = 'auto' | 'light' | 'dark';

export interface PreviewDocument {
  html: string;
  /** Attributes of the html element, for a frame that is patched. */
  root: { lang: string; dir: string; class: string };
  head: string;
  body: string;
  page: RenderedPage;
}

export function previewDocument(request: PageRequest & { scheme?: Scheme }): PreviewDocument {
  const page = renderPage(request);
  const scheme = request.scheme ?? 'auto';
  const root = {
    lang: page.lang,
    dir: page.dir,
    class: [`channel-${request.channel}`, ...(scheme === 'auto' ? [] : [`scheme-${scheme}`])].join(' '),
  };
  const head = headOf(page, scheme);
  const html =
    (page.document === null ? null : inScheme(page.document, scheme)) ??
    `<!doctype html>\n${element('html', root, `\n<head>\n${head}</head>\n<body>\n${page.html}</body>\n`)}\n`;
  return { html, root, head, body: page.html, page };
}

/** What asks for the system's light or dark is answered with the one that is looked at. Mails know no other way. */
export function inScheme(css: string, scheme: Scheme): string {
  if (scheme === 'auto') return css;
  return css.replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/gi, (_, asked: string) =>
    // Both are features that every browser has an answer to, and that go with other conditions as the one they replace.
    asked.toLowerCase() === scheme ? '(min-width: 0px)' : '(max-width: 0px)',
  );
}

function headOf(page: RenderedPage, scheme: Scheme): string {
  return (
    '<meta charset="utf-8">\n' +
    `<meta${attributes({ 'http-equiv': 'Content-Security-Policy', content: PREVIEW_POLICY })}>\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<title>${escapeHtml(page.title)}</title>\n` +
    page.tags.map((tag) => `${tag}\n`).join('') +
    `<style>\n${inScheme(page.css, scheme)}</style>\n`
  );
}
