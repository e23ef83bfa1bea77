/** Places in the words of a block. Types only. */
export interface TextPlace {
  bid: string;
  offset: number;
}

/** A stretch of a block's plain text, in UTF-16 units of `textOfInline`. */
export interface TextSpan {
  bid: string;
  start: number;
  end: number;
}
