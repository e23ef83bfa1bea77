/** How each language sets dashes and ranges (D1). Data only; a language that is not here has none that could be held to. */
import { primarySubtag } from '../text/words';

export type DashStyle = 'spaced-en' | 'closed-em' | 'spaced-em';

export interface DashHabit {
  /** What is meant where a piece has no dash of its own. */
  usual: DashStyle;
  /** Nothing else is a dash in this language, whatever the piece has most. */
  strict?: true;
  /** Dashes that touch the words they hold: “— así —” is “—así—”. Then only a hyphen for a dash is wrong, and no fix is sure. */
  clings?: true;
  /** Ranges of years and pages take an en dash; elsewhere a hyphen is right. */
  ranges?: true;
}

const HABITS: ReadonlyMap<string, DashHabit> = new Map<string, DashHabit>([
  ['en', { usual: 'spaced-en', ranges: true }],
  ['de', { usual: 'spaced-en', strict: true, ranges: true }],
  ['nl', { usual: 'spaced-en' }],
  ['da', { usual: 'spaced-en' }],
  ['nb', { usual: 'spaced-en' }],
  ['sv', { usual: 'spaced-en' }],
  ['fr', { usual: 'spaced-en' }],
  ['it', { usual: 'spaced-en' }],
  ['pt', { usual: 'spaced-en' }],
  ['es', { usual: 'spaced-em', clings: true }],
]);

export const DASH_LANGUAGES = [...HABITS.keys()];

export function dashHabit(language: string): DashHabit {
  if (/^en-us$/iu.test(language)) return { usual: 'closed-em', ranges: true };
  return HABITS.get(primarySubtag(language)) ?? { usual: 'spaced-en' };
}
