/** What a check is told beside the piece itself: facts of the store and of the web, looked up before it runs. Types and their empty value. */
export interface CheckContext {
  /** Addresses that did not answer when they were last asked, with the reason in words. */
  deadLinks: ReadonlyMap<string, string>;
  /** Addresses that lead on to another one for good. */
  movedLinks: ReadonlyMap<string, string>;
  /** The text that the piece was made from, where it was kept; else "". */
  sourceText: string;
  /** Pieces with much of the same text; share of the smaller one, 0–1. */
  near: readonly { headline: string; share: number }[];
  /** What review has left to decide, and the note of a legal flag. */
  open: { suggestions: number; comments: number; legal: string | null };
  /** The moment of the check, ISO 8601 UTC; null where nobody said. */
  now: string | null;
}

export const NO_CHECK_CONTEXT: CheckContext = {
  deadLinks: new Map(),
  movedLinks: new Map(),
  sourceText: '',
  near: [],
  open: { suggestions: 0, comments: 0, legal: null },
  now: null,
};
