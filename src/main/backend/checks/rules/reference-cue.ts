/** The shape of what R1 knows: words that point at something, and what they need. */

export interface Cue {
  /** A hint: many a piece says “as I said above” of its own words. */
  level?: 'I';
  pattern: RegExp;
  /** What it needs to be true. */
  needs:
    | 'picture'
    | 'beside'
    | 'chart'
    | 'table'
    | 'video'
    | 'below'
    | 'list'
    | 'box'
    | 'above'
    | 'print'
    | 'note'
    | 'embed'
    /** A picture whose caption has a word of the cue, or of what stands before it. */
    | 'named'
    /** A caption that has this name, where captions name anybody at all. */
    | 'person';
}
