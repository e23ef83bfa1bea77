/** How one version of a piece differs from another, as plain data: what a comparison shows. Types only. */

/** What a run of words looks like. */
export interface Look {
  /** Sum of FORMAT bits. */
  format: number;
  link: string | null;
  /** BCP 47 where it is not the piece's own. */
  language: string | null;
}

export interface ComparedRun {
  text: string;
  change: 'same' | 'deleted' | 'inserted' | 'restyled';
  look: Look;
  /** Of restyled words, how they looked before. */
  was?: Look;
}

/** A block as a person names it. An item is a list's; a lead is the lead image. */
export type PartKind =
  | 'headline'
  | 'standfirst'
  | 'lead'
  | 'figure'
  | 'paragraph'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'quote'
  | 'pull-quote'
  | 'bullet'
  | 'number';

/** A block in one of the versions. */
export interface ComparedPart {
  kind: PartKind;
  /** Id of the block of the text it is, or is in (a list, for an item); null where it has none. */
  block: string | null;
  /** How deep a list's item lies, from 0. */
  depth: number;
}

/** Fields of a block beside its words. */
export const FACTS = [
  'kind',
  'depth',
  'picture',
  'credit',
  'alt',
  'attribution',
  'alignment',
  'direction',
] as const;
export type FactName = (typeof FACTS)[number];

/** A fact that differs, each side in words or "" for none. */
export interface ComparedFact {
  fact: FactName;
  before: string;
  after: string;
}

export interface ComparedRow {
  /**
   * A block that moved stands where it is now, and as "moved-away" where it was. One that was split off, or joined on, follows
   * what it was, or is, one block with; each of the rows has its own words of that.
   */
  change: 'same' | 'changed' | 'added' | 'removed' | 'split' | 'joined' | 'moved' | 'moved-away';
  before: ComparedPart | null;
  after: ComparedPart | null;
  /** Of both versions, in reading order. */
  runs: ComparedRun[];
  facts: ComparedFact[];
}

export interface DocumentDifference {
  rows: ComparedRow[];
  /** Words that came and went. What moved did neither. */
  added: number;
  removed: number;
  moved: number;
  /** Blocks that were split off or joined on. */
  cut: number;
  /** Stretches of words and blocks of which the look changed, and nothing else. */
  restyled: number;
}
