/**
 * The engine: a house style and a piece in, findings out. It decides which blocks a rule sees, what is taken from the
 * last check, and what becomes of a rule that fails. Must not know any rule.
 */
import { HOUSE_STYLE_RULE, type Finding, type RuleInfo } from '../../../shared/model/checks';
import type { Publication } from '../../../shared/model/publication';
import { worked } from '../compute/patience';
import { BlockReader } from './blocks';
import { NO_CHECK_CONTEXT, type CheckContext } from './context';
import { findingsOf, type Found } from './finding';
import { reasonOf, withTimeLimit } from './guard';
import type {
  BlockRule,
  CheckBlock,
  CheckDocument,
  DocumentRule,
  Draft,
  Rule,
  SpanDraft,
  TextDraft,
} from './rule';
import { buildRules } from './rules/all';
import { isFor, marksEverything, soundDrafts, type Failure } from './soundness';
import type { HouseStyle } from './style/schemas';

export interface Checker {
  /** Rules in use, in the order of the guide. */
  rules: RuleInfo[];
  check: (publication: Publication, context?: CheckContext) => Finding[];
}

export interface CheckerOptions {
  /** In place of the house style's own. */
  rules?: readonly Rule[];
  /** How long one rule may take for a whole piece. A sound rule needs a few milliseconds for 5,000 words. */
  ruleMilliseconds?: number;
}

/** What a rule said; a block's is kept for as long as the block is the same. */
interface Verdict {
  drafts: readonly Draft[];
  failure: Failure | null;
}

/** Pieces whose blocks are remembered: as many as an editor has open. */
const PIECES_KEPT = 6;
/** After this many overruns a rule stays off: nobody should wait for it at every keystroke. The first may be the machine's fault. */
const OVERRUNS_ALLOWED = 2;

export function createChecker(style: HouseStyle, options: CheckerOptions = {}): Checker {
  const rules = (options.rules ?? buildRules(style)).filter(({ id }) => style.use[id]?.off !== true);
  const engine = new Engine(rules, style, options.ruleMilliseconds ?? 1000);
  return {
    rules: rules.map(infoOf),
    check: (publication, context) => engine.check(publication, context ?? NO_CHECK_CONTEXT),
  };
}

class Engine {
  private readonly readers = new Map<string, BlockReader>();
  private readonly verdicts = new Map<Rule, WeakMap<CheckBlock, Verdict>>();
  /** How often a rule ran out of time. */
  private readonly overruns = new Map<Rule, number>();

  constructor(
    private readonly rules: readonly Rule[],
    private readonly style: HouseStyle,
    private readonly milliseconds: number,
  ) {}

  check(publication: Publication, context: CheckContext): Finding[] {
    const blocks = this.readerOf(publication.id).read(publication);
    const found: Found[] = [];
    const broken = this.style.problems.map(({ file, reason }) =>
      aboutStyle({ field: null, message: 'checks.house-style.file', params: { file, reason } }),
    );
    for (const [rule, { drafts, failure }] of this.verdictsOn({ publication, blocks, context })) {
      const level = this.style.use[rule.id]?.level;
      // The desk's level holds for all that a rule says, whatever the rule itself makes of it.
      for (const draft of drafts) found.push({ rule, draft: level ? { ...draft, level } : draft });
      if (failure) broken.push(aboutStyle(failureDraft(rule, failure)));
    }
    return findingsOf([...inReadingOrder(found, blocks), ...broken], publication.meta.stet);
  }

  private readerOf(id: string): BlockReader {
    const reader = this.readers.get(id) ?? new BlockReader(this.style.elisions);
    this.readers.delete(id);
    this.readers.set(id, reader);
    const oldest = this.readers.keys().next();
    if (this.readers.size > PIECES_KEPT && !oldest.done) this.readers.delete(oldest.value);
    return reader;
  }

  /**
   * A time limit costs a thread of the system's, which for each rule would be most of a check: all rules have one
   * together, and each its own only where that was not enough. What was found until then is kept.
   */
  private verdictsOn(document: CheckDocument): [Rule, Verdict][] {
    for (const rule of this.rules) rule.prepare?.(document.publication);
    const all = (ask: (rule: Rule) => Verdict): [Rule, Verdict][] =>
      this.rules.map((rule) => [rule, this.isOff(rule) ? failed({ why: 'slow' }) : ask(rule)]);
    /** `since`: this thread’s work until then. */
    let running: { rule: Rule; since: number } | null = null as { rule: Rule; since: number } | null;
    const together = withTimeLimit(this.milliseconds, () =>
      all((rule) => {
        running = { rule, since: worked() };
        return this.verdictOn(rule, document);
      }),
    );
    if (together.ok) return together.value;
    const spent = running && worked() - running.since >= this.milliseconds / 2;
    return all((rule) =>
      spent && rule === running?.rule ? this.overrun(rule) : this.verdictInTime(rule, document),
    );
  }

  private isOff(rule: Rule): boolean {
    return (this.overruns.get(rule) ?? 0) >= OVERRUNS_ALLOWED;
  }

  private verdictInTime(rule: Rule, document: CheckDocument): Verdict {
    const outcome = withTimeLimit(this.milliseconds, () => this.verdictOn(rule, document));
    if (outcome.ok) return outcome.value;
    if (outcome.why === 'threw') return failed({ why: 'threw', detail: outcome.detail });
    return this.overrun(rule);
  }

  private overrun(rule: Rule): Verdict {
    this.overruns.set(rule, (this.overruns.get(rule) ?? 0) + 1);
    return failed({ why: 'slow' });
  }

  private verdictOn(rule: Rule, { publication, blocks: all, context }: CheckDocument): Verdict {
    const blocks = all.filter((block) => isFor(rule, block));
    const words = blocks.reduce((sum, block) => sum + block.words, 0);
    const verdict =
      rule.kind === 'block'
        ? this.runOnBlocks(rule, blocks)
        : verdictOf(rule, () => rule.check({ publication, blocks, context }), words);
    return marksEverything(verdict.drafts, blocks, words) ? failed({ why: 'everything' }) : verdict;
  }

  /** A rule that fails on one block still counts on the others. */
  private runOnBlocks(rule: BlockRule, blocks: readonly CheckBlock[]): Verdict {
    const known = this.verdicts.get(rule) ?? new WeakMap<CheckBlock, Verdict>();
    this.verdicts.set(rule, known);
    const drafts: Draft[] = [];
    let failure: Failure | null = null;
    for (const block of blocks) {
      const verdict =
        known.get(block) ?? verdictOf(rule, () => withBlock(rule.check(block), block), block.words);
      known.set(block, verdict);
      drafts.push(...verdict.drafts);
      failure ??= verdict.failure;
    }
    return { drafts, failure };
  }
}

function verdictOf(rule: BlockRule | DocumentRule, ask: () => Iterable<Draft>, words: number): Verdict {
  try {
    const drafts = soundDrafts(rule, ask(), words);
    return drafts ? { drafts, failure: null } : failed({ why: 'everything' });
  } catch (error) {
    return failed({ why: 'threw', detail: reasonOf(error) });
  }
}

function failed(failure: Failure): Verdict {
  return { drafts: [], failure };
}

function* withBlock(drafts: Iterable<SpanDraft>, block: CheckBlock): Iterable<TextDraft> {
  for (const draft of drafts) yield { ...draft, block };
}

/** Words first, as they are read, then fields. */
function inReadingOrder(found: readonly Found[], blocks: readonly CheckBlock[]): Found[] {
  const order = new Map(blocks.map((block, index) => [block, index]));
  const place = ({ draft }: Found): [number, number] =>
    'block' in draft ? [order.get(draft.block) ?? blocks.length, draft.start] : [blocks.length, 0];
  return found
    .map((entry) => ({ entry, place: place(entry) }))
    .sort((one, other) => one.place[0] - other.place[0] || one.place[1] - other.place[1])
    .map(({ entry }) => entry);
}

function aboutStyle(draft: Draft): Found {
  return { rule: { id: HOUSE_STYLE_RULE, level: 'I' }, draft };
}

function failureDraft({ id }: Rule, failure: Failure): Draft {
  if (failure.why === 'threw') {
    return { field: null, message: 'checks.house-style.threw', params: { rule: id, detail: failure.detail } };
  }
  return { field: null, message: `checks.house-style.${failure.why}`, params: { rule: id } };
}

function infoOf({ id, title, reason, reference, level, owner, scopes, languages }: Rule): RuleInfo {
  return {
    id,
    title,
    reason,
    reference,
    level,
    owner,
    scopes: [...scopes],
    languages: languages ? [...languages] : null,
  };
}
