/** "N minutes to read", by the site's own rule. Pure; the words around the number are the theme's. */

export interface ReadTimeRule {
  wordsPerMinute: number;
  rounding: 'up' | 'nearest' | 'down';
  minimum: number;
}

const ROUND: Record<ReadTimeRule['rounding'], (minutes: number) => number> = {
  up: Math.ceil,
  nearest: Math.round,
  down: Math.floor,
};

export function readMinutes(words: number, rule: ReadTimeRule): number {
  return Math.max(rule.minimum, ROUND[rule.rounding](words / rule.wordsPerMinute));
}
