/**
 * HTML that the renderer made itself. Templates print it as it is; everything else they print is escaped. Must be
 * made only from render/'s output, never from what a person typed.
 */
export class Html {
  constructor(readonly html: string) {}

  /** Nothing where there is nothing, so that a template can ask `{% if %}`. */
  static orNull(html: string): Html | null {
    return html === '' ? null : new Html(html);
  }

  /** Its words, as text: what a filter of the template language works on. */
  get text(): string {
    return this.html
      .replace(/<[^>]*>/g, '')
      .replace(/&(lt|gt|quot|amp|#39);/g, (entity) => ENTITIES[entity] ?? entity);
  }

  /** The template language turns what it hands to a filter into text by this. */
  toString(): string {
    return this.text;
  }
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
  '&#39;': "'",
};
