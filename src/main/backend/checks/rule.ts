/**
 * The shape of a rule: data and a function. Owns the types that rules and the engine share, nothing else.
 *
 * A block rule reads one block at a time and is asked again only when that block changes. A document rule sees the
 * whole piece on every check; what it needs of each block it keeps with `perBlock`. The engine takes findings away that
 * lie in a quotation, a foreign language or an address where the rule has no say, so rules need not look.
 */
import type { TextBlock } from '../../../shared/document/read';
import type { CheckField, CheckLevel, CheckScope } from '../../../shared/model/checks';
import type { Publication } from '../../../shared/model/publication';
import type { MessageKey } from '../../../shared/messages/translate';
import type { CheckContext } from './context';
import type { Example } from './example';
import type { MarkReading } from './marks/reading';
import type { Span } from './text/span';

/** A stretch of a block with one language and one link, in UTF-16 offsets. */
export interface Run extends Span {
  language: string;
  format: number;
  url: string | null;
}

/** A text block prepared for rules. The engine hands out the same object until its content or its surroundings change. */
export interface CheckBlock {
  bid: string;
  scope: TextBlock['scope'];
  /** Node type of the block: paragraph, heading, quote … */
  type: TextBlock['node']['type'];
  text: string;
  language: string;
  runs: readonly Run[];
  words: number;
  /** Quotation marks and brackets: what pairs, what does not, and where quotations are. */
  marks: MarkReading;
  /** Addresses, handles, hashtags. */
  addresses: readonly Span[];
}

export interface CheckDocument {
  publication: Publication;
  /** The blocks in the rule's scopes and languages, in reading order. */
  blocks: readonly CheckBlock[];
  context: CheckContext;
}

interface DraftWords {
  message: MessageKey;
  params?: Record<string, string | number>;
  /** Where it differs from the rule's. */
  level?: CheckLevel;
}
/** A finding on words of a block, before it has a key. `start` < `end`. */
export interface SpanDraft extends Span, DraftWords {
  /** Replacement for exactly this span. */
  fix?: string;
  /** The address that the link on this span should have. */
  link?: string;
}
export type TextDraft = SpanDraft & { block: CheckBlock };
/** A finding of a document rule: on words of a block, on a field, or (null) on the piece as a whole. */
export type Draft = TextDraft | (DraftWords & { field: CheckField | null });

export interface BadExample {
  in: Example;
  /** The quoted words or the field of a finding that must be there. */
  finds: string;
  /** The block's text after the fix, where the rule has one. */
  fixed?: string;
}

interface RuleHead {
  id: string;
  level: CheckLevel;
  scopes: readonly CheckScope[];
  /** Primary language subtags it speaks; null for all. */
  languages: readonly string[] | null;
  /** Catalogue keys, or a desk's own words. */
  title: string;
  reason: string;
  /** Heading in guide.md. */
  reference: string;
  /** Who answers for it. */
  owner: string;
  /** Run as tests; at least three of each. */
  examples: { good: readonly Example[]; bad: readonly BadExample[] };
  /** Reads what the rule needs for this piece from its files, once. Not timed: the disk may be slow. */
  prepare?: (publication: Publication) => void;
}

export interface BlockRule extends RuleHead {
  kind: 'block';
  check: (block: CheckBlock) => Iterable<SpanDraft>;
}
export interface DocumentRule extends RuleHead {
  kind: 'document';
  check: (document: CheckDocument) => Iterable<Draft>;
}
export type Rule = BlockRule | DocumentRule;

/** Remembers what a document rule takes from a block for as long as the block stays as it is. */
export function perBlock<T>(extract: (block: CheckBlock) => T): (block: CheckBlock) => T {
  const known = new WeakMap<CheckBlock, { extract: T }>();
  return (block) => {
    let entry = known.get(block);
    if (!entry) known.set(block, (entry = { extract: extract(block) }));
    return entry.extract;
  };
}
