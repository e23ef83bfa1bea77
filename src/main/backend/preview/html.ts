/**
 * HTML that the renderer made itself. Templates print it as it is; everything else they print is escaped. Must be
 * made only from render/'s output, never from what a person typed.
 */
import type { BlockType } from '../render/table';

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

/** A block of the text: a template may ask what it is. */
export class BlockHtml extends Html {
  constructor(
    readonly kind: BlockType,
    html: string,
  ) {
    super(html);
  }
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
  '&#39;': "'",
};
