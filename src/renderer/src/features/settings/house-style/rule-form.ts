/** A rule of the desk's own as a form has it: lines of text, made into a rule and back, and what is amiss with it. Pure. */
import type { CheckLevel } from '../../../../../shared/model/checks';
import {
  patternRuleSchema,
  RULES_IN_CODE,
  type DeskRule,
  type PatternEntry,
  type PatternRule,
} from '../../../../../shared/model/house-style';

export interface RuleForm {
  /** The rule as it was read: what a form has no field for, such as its languages, stays. */
  from: PatternRule | null;
  id: string;
  title: string;
  message: string;
  /** Why the rule is there, or "" where what it says is reason enough. */
  reason: string;
  /** Where it stands in the house's guide, or "". */
  reference: string;
  level: CheckLevel;
  /** Words or phrases, one a line. */
  words: string;
  /** Regular expressions, one a line. */
  patterns: string;
  /** Replacement for all of them, or "". */
  use: string;
  /** Texts to leave alone, one a line. */
  good: string;
  /** Texts with a fault, one a line, the words to be found between two bars: "a |perfect storm| came". */
  bad: string;
}

export const NEW_FORM: RuleForm = {
  from: null,
  id: '',
  title: '',
  message: '',
  reason: '',
  reference: '',
  level: 'W',
  words: '',
  patterns: '',
  use: '',
  good: '',
  bad: '',
};

export function formOf({ rule }: DeskRule): RuleForm {
  const { id, title, message, reason, reference, level, entries, examples } = rule;
  return {
    ...{ from: rule, id, title, message, reference, level },
    reason: reason === message ? '' : reason,
    words: entries.flatMap((entry) => entry.words ?? []).join('\n'),
    patterns: entries.flatMap((entry) => entry.pattern ?? []).join('\n'),
    use: fixOf(entries),
    good: examples.good.join('\n'),
    bad: examples.bad.map(lineOf).join('\n'),
  };
}

type BadExample = PatternRule['examples']['bad'][number];

const fixOf = (entries: readonly PatternEntry[]): string =>
  entries.find((entry) => entry.use !== undefined)?.use ?? '';
const lineOf = ({ text, finds }: BadExample): string => text.replace(finds, () => `|${finds}|`);

/** What is amiss with a form, as the key of a message; null where it can be saved. */
export function problemIn(form: RuleForm, taken: ReadonlySet<string>) {
  const rule = ruleOf(form);
  if (!patternRuleSchema.shape.id.safeParse(rule.id).success && !RULES_IN_CODE.includes(rule.id))
    return 'settings.style.badId' as const;
  if (form.from === null && (taken.has(rule.id) || RULES_IN_CODE.includes(rule.id)))
    return 'settings.style.takenId' as const;
  if (rule.title === '' || rule.message === '') return 'settings.style.noTitle' as const;
  if (rule.entries.length === 0) return 'settings.style.noWords' as const;
  const { good, bad } = rule.examples;
  return Math.min(good.length, bad.length) < FEWEST ? ('settings.style.fewExamples' as const) : null;
}

/** Examples of each kind that a rule must have. */
const FEWEST = 3;

export function ruleOf(form: RuleForm): PatternRule {
  const { from } = form;
  const message = form.message.trim();
  return {
    ...(from ?? {
      scopes: ['headline', 'standfirst', 'caption', 'body'],
      languages: null,
      owner: 'Desk',
    }),
    id: form.id.trim(),
    title: form.title.trim(),
    message,
    reason: form.reason.trim() || message,
    reference: form.reference.trim(),
    level: form.level,
    entries: entriesOf(form),
    examples: {
      good: linesOf(form.good),
      bad: linesOf(form.bad).map((line) => {
        const [before = '', finds = '', after = ''] = line.split('|');
        const known = from?.examples.bad.find((example) => lineOf(example) === line);
        return known ?? { text: before + finds + after, finds };
      }),
    },
  };
}

/** Entries that are still there stay as they are; new words and patterns are entries as a form makes them. */
function entriesOf({ from, words, patterns, use }: RuleForm): PatternEntry[] {
  const fix = use === '' ? {} : { use };
  const isFixChanged = use !== fixOf(from?.entries ?? []);
  const wanted = { words: new Set(linesOf(words)), patterns: new Set(linesOf(patterns)) };
  const kept: PatternEntry[] = [];
  for (const { use: own, ...entry } of from?.entries ?? []) {
    const stays = isFixChanged ? fix : own === undefined ? {} : { use: own };
    const left = entry.words?.filter((word) => wanted.words.delete(word));
    if (left && left.length > 0) kept.push({ ...entry, words: left, ...stays });
    if (entry.pattern !== undefined && wanted.patterns.delete(entry.pattern))
      kept.push({ ...entry, ...stays });
  }
  return [
    ...kept,
    ...(wanted.words.size > 0 ? [{ words: [...wanted.words], ignoreCase: true, ...fix }] : []),
    ...[...wanted.patterns].map((pattern) => ({ pattern, ignoreCase: true, ...fix })),
  ];
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
