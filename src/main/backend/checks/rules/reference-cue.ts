/** The shape of what R1 knows: words that point at something, and what they need. */

export interface Cue {
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
    | 'named';
}
