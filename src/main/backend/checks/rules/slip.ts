/** The shape of what L5 knows, and how its data is written down. The slips themselves are in the files beside this one. */

export interface Slip {
  /** Small letters one of which stands in whatever the pattern finds: nearly every text is spared the pattern. */
  has: readonly string[];
  pattern: RegExp;
  message:
    | 'checks.L5.of'
    | 'checks.L5.its'
    | 'checks.L5.it-is'
    | 'checks.L5.confused'
    | 'checks.L5.agreement'
    | 'checks.L5.form';
  /** Where letters alone do not tell: what sort of words the pattern’s groups are. */
  when?: (groups: Readonly<Record<string, string>>, match: RegExpExecArray) => boolean;
  /** Of the whole match. */
  use: (match: RegExpExecArray) => string;
}

/** What is found, the wrong word in it, the right one. */
export type Swap = readonly [found: string, wrong: string, right: string];

export const change =
  (from: RegExp, to: string | ((found: string) => string)): Slip['use'] =>
  (match) =>
    match[0].replace(from, (found) => (typeof to === 'string' ? to : to(found)));

const NOT_AFTER = "(?<![\\p{L}\\p{N}’'-])";
/** Whole words alone. */
export function re(source: string, ignoreCase = false): RegExp {
  return new RegExp(NOT_AFTER + source, ignoreCase ? 'giu' : 'gu');
}

/** Carries, watches, needs: of verbs that follow the rule. */
export function inThirdPerson(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:ss|sh|ch|x|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}
