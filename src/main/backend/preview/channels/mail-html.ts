/**
 * A drawn body and its style sheet as the HTML of a mail: styles written into the elements, since many programs drop the
 * rest; what only a style sheet can say (narrow screens, dark mode) stays in the head. Must not know pieces.
 */
import juice from 'juice/client';
import { attributes, element, escapeHtml } from '../../render/escape';
import type { SettingValues } from '../settings';

interface MailParts {
  title: string;
  lang: string;
  dir: string;
  body: string;
  css: string;
  settings: SettingValues;
  /** Where the piece stands: addresses without a host are read from there. */
  base: string | null;
}

export interface MailHtml {
  /** As it is sent. */
  document: string;
  /** The same in parts, for a frame. */
  body: string;
  css: string;
}

export function mailHtml(parts: MailParts): MailHtml {
  const css = withSettings(parts.css, parts.settings);
  const head =
    '<meta charset="utf-8">\n' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    '<meta name="x-apple-disable-message-reformatting">\n' +
    // Says that the mail has its own dark colours, so that programs do not invert it.
    '<meta name="color-scheme" content="light dark">\n' +
    '<meta name="supported-color-schemes" content="light dark">\n' +
    `<title>${escapeHtml(parts.title)}</title>\n<style>\n${css}</style>\n`;
  const content = parts.base === null ? parts.body : wholeAddresses(parts.body, parts.base);
  const page = `\n<head>\n${head}</head>\n<body>\n${content}\n</body>\n`;
  const root = element('html', { lang: parts.lang, dir: parts.dir }, page);
  const document = `${juice(`<!doctype html>\n${root}`, {
    resolveCSSVariables: false,
    // Widths are given where they are needed, for programs that know only attributes.
    applyWidthAttributes: false,
    applyHeightAttributes: false,
  })}\n`;
  const [, bodyValues = '', body = ''] = /<body([^>]*)>([\s\S]*)<\/body>/.exec(document) ?? [];
  const [, kept = ''] = /<style>([\s\S]*?)<\/style>/.exec(document) ?? [];
  const [, bodyStyle = ''] = /style="([^"]*)"/.exec(bodyValues) ?? [];
  return { document, body, css: `${kept}\nbody{${bodyStyle}}\n` };
}

/** Mail programs know no custom properties: what a site has set stands in their place. */
function withSettings(css: string, settings: SettingValues): string {
  return css.replace(
    /var\(\s*--setting-([\w-]+)\s*(?:,\s*([^()]*))?\)/g,
    (_whole, name: string, otherwise: string | undefined) =>
      String(settings[name.replaceAll('-', '_')] ?? otherwise ?? 'inherit'),
  );
}

function wholeAddresses(html: string, base: string): string {
  return html.replace(
    /<a([^>]*?) href="(?!#|[a-z][a-z0-9+.-]*:)([^"]*)"/gi,
    (whole, before: string, url: string) => {
      const address = url.replaceAll('&amp;', '&');
      return URL.canParse(address, base)
        ? `<a${before}${attributes({ href: new URL(address, base).href })}`
        : whole;
    },
  );
}
