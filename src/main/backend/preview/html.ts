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

/** What a figure or a pull quote is made of; nothing in blocks that have no such part. */
export interface BlockParts {
  image: Html | null;
  caption: Html | null;
  credit: string;
  quote: Html | null;
  attribution: string;
}

export const NO_PARTS: BlockParts = { image: null, caption: null, credit: '', quote: null, attribution: '' };

/** A block of the text: a template may ask what it is, and print its parts in another order. */
export class BlockHtml extends Html implements BlockParts {
  readonly image: Html | null;
  readonly caption: Html | null;
  readonly credit: string;
  readonly quote: Html | null;
  readonly attribution: string;

  constructor(
    readonly kind: BlockType,
    html: string,
    { image, caption, credit, quote, attribution }: BlockParts,
  ) {
    super(html);
    this.image = image;
    this.caption = caption;
    this.credit = credit;
    this.quote = quote;
    this.attribution = attribution;
  }
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
  '&#39;': "'",
};
