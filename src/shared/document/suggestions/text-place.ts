/** A place in the words of a block. Type only. */
export interface TextPlace {
  bid: string;
  offset: number;
}
