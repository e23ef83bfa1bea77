/** A house style as one desk uses it: its choices, words and rules over those of the files. Pure. */
import type { DeskStyle } from '../../../../shared/model/house-style';
import type { HouseStyle } from './schemas';

export function withDesk(style: HouseStyle, desk: DeskStyle): HouseStyle {
  const live = desk.patterns.filter(({ state }) => state === 'live').map(({ rule }) => rule);
  const own = new Set(live.map(({ id }) => id));
  return {
    ...style,
    choices: desk.choices ?? style.choices,
    spelling: { ...style.spelling, words: new Set([...style.spelling.words, ...desk.words]) },
    // A rule of the desk's own takes the place of the file that has its id.
    patterns: [
      ...style.patterns.filter(({ id }) => !own.has(id)),
      ...live.map((rule) => ({ kind: 'patterns' as const, ...rule })),
    ],
    use: desk.rules,
  };
}
