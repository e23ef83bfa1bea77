/**
 * Text into HTML: the only place that escapes. Every word of a piece passes through here on its way to a
 * page, a file or a CMS. Must not know nodes or channels.
 */

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '\t',
  '\n': '\n',
};

/** Safe as element content and inside a double-quoted attribute. HTML forbids controls other than tab and line feed. */
export function escapeHtml(text: string): string {
  return text.toWellFormed().replace(/[&<>"\p{Cc}]/gu, (character) => ENTITIES[character] ?? '');
}

export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** ` name="value"` for each attribute that has one; `true` gives the bare name. */
export function attributes(values: Attributes): string {
  let html = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === false) continue;
    html += value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  }
  return html;
}

/** `<name attributes>content</name>`; `content` is HTML already. */
export function element(name: string, values: Attributes, content: string): string {
  return `<${name}${attributes(values)}>${content}</${name}>`;
}
