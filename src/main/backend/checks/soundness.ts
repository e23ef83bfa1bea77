/**
 * Which of a rule's findings count, and when a rule has gone wrong: it points outside the text, or marks everything.
 * Knows no rule by name.
 */
import type { CheckBlock, Draft, Rule, TextDraft } from './rule';
import { liesInOne } from './text/span';
import { primarySubtag } from './text/words';

export type Failure = { why: 'threw'; detail: string } | { why: 'slow' | 'everything' };

/** A rule that marks this share of a piece of so many blocks says nothing about it. */
const EVERYTHING = { share: 0.9, blocks: 5 };

/** More findings than this on so few words are the rule's fault, not the text's. */
function findingsAllowed(words: number): number {
  return 40 + Math.floor(words / 4);
}

/** The drafts that count, or null where there are too many. Throws where a rule points outside the text. */
export function soundDrafts<D extends Draft>(rule: Rule, drafts: Iterable<D>, words: number): D[] | null {
  const sound: D[] = [];
  for (const draft of drafts) {
    if ('block' in draft && !hasSay(rule, draft)) continue;
    sound.push(draft);
    // Stopping here also ends a rule that would go on for ever.
    if (sound.length > findingsAllowed(words)) return null;
  }
  return sound;
}

/** No rule has a say in addresses, few in quotations, and each only in the languages it speaks. */
function hasSay(rule: Rule, { block, start, end }: TextDraft): boolean {
  const inside =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= block.text.length;
  if (!inside) throw new RangeError(`${String(start)}–${String(end)} of ${String(block.text.length)}`);
  const span = { start, end };
  if (!rule.scopes.includes('address') && liesInOne(block.addresses, span)) return false;
  if (!rule.scopes.includes('quotation') && liesInOne(block.marks.quotations, span)) return false;
  return block.runs.every((run) => run.end <= start || run.start >= end || speaks(rule, run.language));
}

export function isFor(rule: Rule, block: CheckBlock): boolean {
  return rule.scopes.includes(block.scope) && speaks(rule, block.language);
}

function speaks({ languages }: Rule, language: string): boolean {
  return languages === null || languages.includes(primarySubtag(language));
}

/** Whether the findings on a whole piece are so many, or cover so much of it, that they say nothing. */
export function marksEverything(
  drafts: readonly Draft[],
  blocks: readonly CheckBlock[],
  words: number,
): boolean {
  if (drafts.length > findingsAllowed(words)) return true;
  if (blocks.length < EVERYTHING.blocks) return false;
  const written = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const marked = drafts.reduce((sum, draft) => ('block' in draft ? sum + draft.end - draft.start : sum), 0);
  return written > 0 && marked >= EVERYTHING.share * written;
}
