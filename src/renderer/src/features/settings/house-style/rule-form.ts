/** A rule of the desk's own as a form has it: lines of text, made into a rule and back. Pure. */
import type { CheckLevel } from '../../../../../shared/model/checks';
import type { DeskRule, PatternRule } from '../../../../../shared/model/house-style';

export interface RuleForm {
  id: string;
  title: string;
  message: string;
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
  id: '',
  title: '',
  message: '',
  level: 'W',
  words: '',
  patterns: '',
  use: '',
  good: '',
  bad: '',
};

export function formOf({ rule }: DeskRule): RuleForm {
  const { id, title, message, level, entries, examples } = rule;
  return {
    ...{ id, title, message, level },
    words: entries.flatMap((entry) => entry.words ?? []).join('\n'),
    patterns: entries.flatMap((entry) => entry.pattern ?? []).join('\n'),
    use: entries.find((entry) => entry.use !== undefined)?.use ?? '',
    good: examples.good.join('\n'),
    bad: examples.bad.map(({ text, finds }) => text.replace(finds, () => `|${finds}|`)).join('\n'),
  };
}

export function ruleOf(form: RuleForm): PatternRule {
  const words = linesOf(form.words);
  const use = form.use === '' ? {} : { use: form.use };
  return {
    id: form.id.trim(),
    title: form.title.trim(),
    message: form.message.trim(),
    reason: form.message.trim(),
    level: form.level,
    scopes: ['headline', 'standfirst', 'caption', 'body'],
    languages: null,
    reference: '',
    owner: 'Desk',
    entries: [
      ...(words.length > 0 ? [{ words, ignoreCase: true, ...use }] : []),
      ...linesOf(form.patterns).map((pattern) => ({ pattern, ignoreCase: true, ...use })),
    ],
    examples: {
      good: linesOf(form.good),
      bad: linesOf(form.bad).map((line) => {
        const [before = '', finds = '', after = ''] = line.split('|');
        return { text: before + finds + after, finds };
      }),
    },
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
