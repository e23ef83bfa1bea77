/**
 * Every way there is to change a piece, as one interface. Commands, pastes, fixes of checks and imports speak to it and
 * to nothing else; what an operation does is up to its executor (plain editing now, suggesting in review). All run
 * inside `editor.update`. docs/document.md lists each operation with what it means in every executor.
 */
import type { LexicalNode } from 'lexical';
import type { Alignment, FormatName, RootJSON } from '../json';
import type { TextSpan } from '../suggestions/text-place';

export type BlockType = 'paragraph' | 'h2' | 'h3' | 'h4' | 'quote' | 'pull-quote' | 'bullet' | 'number';

export type FigureRole = 'lead' | 'inline';

export interface FigureFields {
  media: string | null;
  credit: string;
  alt: string;
}

export type { TextSpan };

/** Words of an image or a pull quote that are no part of its text. */
export type BlockField = 'credit' | 'alt' | 'attribution';

/** A stretch of a block's text, or of one of its fields. */
export interface FoundSpan extends TextSpan {
  field?: BlockField | undefined;
}

/** Beside a block of the body. */
export interface Place {
  bid: string;
  side: 'before' | 'after';
}

export interface EditOperations {
  /** Types over the selection. "\n" is a line break, "\n\n" a new paragraph. */
  insertText(text: string): void;
  /** Puts nodes in place of the selection. In a line the first block's words go there, all others to the body's start. */
  insertNodes(nodes: readonly LexicalNode[]): void;
  /** Brings the whole text to this one: an earlier version of it, or somebody else's. */
  takeText(root: RootJSON): void;
  /** Replaces exactly this span, keeping the format of its first character. False where the words are no longer there. */
  replaceSpan(span: TextSpan, quote: string, replacement: string): boolean;
  /**
   * Replaces each of these, given in reading order, as `replaceSpan` does; words in their midst that are suggested to go are
   * left alone. How many there were.
   */
  replaceFound(found: readonly FoundSpan[], replacement: string): number;
  /** Puts exactly these characters in place of the selected ones (none: at the caret), in the format of the first; "" takes them away. */
  replaceSelected(replacement: string): void;
  toggleFormat(format: FormatName): void;
  clearFormat(): void;
  /** Links the selection, or changes or removes (null) the link it stands in. */
  setLink(url: string | null): void;
  /** Language of the selected words; null is the piece's own. */
  setLanguage(tag: string | null): void;

  /** Turns every selected block of the body into this type; the same list type again makes paragraphs. */
  setBlockType(type: BlockType): void;
  /** Of every selected block that can be aligned; null is the start, or what the theme has. */
  setAlignment(alignment: Alignment | null): void;
  /** The same as `setBlockType` for one block, a list as a whole. The caret goes there. */
  turnBlock(bid: string, type: BlockType): void;
  /** An empty block with the caret in it. */
  insertBlock(type: BlockType, place: Place): void;
  /** A copy after the block. A copied lead image is an image in the text. */
  duplicateBlock(bid: string): void;
  /** Moves the selected blocks past their neighbour. False at the ends of the body. */
  moveBlock(direction: 'up' | 'down'): boolean;
  /** Moves a block of the body beside another one. False where either is none. */
  moveBlockTo(bid: string, place: Place): boolean;
  /** The caret goes to what follows. */
  removeBlock(bid: string): void;

  /**
   * In the text: at the place, or after the block the selection is in. The lead figure goes after the standfirst and
   * replaces the one there.
   */
  insertFigure(role: FigureRole, fields: FigureFields, place?: Place): void;
  setFigure(bid: string, fields: Partial<FigureFields>): void;
  /** Makes an image of the text the lead image, whose place the old one leaves for the text; or the other way round. */
  setFigureRole(bid: string, role: FigureRole): void;
  setAttribution(bid: string, attribution: string): void;
}
