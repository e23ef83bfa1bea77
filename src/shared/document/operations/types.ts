/**
 * Every way there is to change a piece, as one interface. Commands, pastes, fixes of checks and imports speak to it and
 * to nothing else; what an operation does is up to its executor (plain editing now, suggesting in review). All run
 * inside `editor.update`. docs/document.md lists each operation with what it means in every executor.
 */
import type { FormatName } from '../json';

export type BlockType = 'paragraph' | 'h2' | 'h3' | 'h4' | 'quote' | 'pull-quote' | 'bullet' | 'number';

export interface FigureFields {
  media: string | null;
  credit: string;
  alt: string;
}

/** A stretch of a block's plain text, in UTF-16 units of `textOfInline`. */
export interface TextSpan {
  bid: string;
  start: number;
  end: number;
}

export interface EditOperations {
  /** Types over the selection. "\n" is a line break, "\n\n" a new paragraph. */
  insertText(text: string): void;
  /** Replaces exactly this span, keeping the format of its first character. False where the words are no longer there. */
  replaceSpan(span: TextSpan, quote: string, replacement: string): boolean;
  toggleFormat(format: FormatName): void;
  clearFormat(): void;
  /** Links the selection, or changes or removes (null) the link it stands in. */
  setLink(url: string | null): void;
  /** Turns every selected block into this type; the same list type again makes paragraphs. */
  setBlockType(type: BlockType): void;
  /** Moves the block the selection is in past its neighbour. False at the ends of the body. */
  moveBlock(direction: 'up' | 'down'): boolean;
  removeBlock(bid: string): void;
  /** After the block the selection is in; the lead figure goes after the standfirst and replaces the one there. */
  insertFigure(role: 'lead' | 'inline', fields: FigureFields): void;
  setFigure(bid: string, fields: Partial<FigureFields>): void;
  setAttribution(bid: string, attribution: string): void;
  /** Language of the selected words; null is the piece's own. */
  setLanguage(tag: string | null): void;
}
