/** Finds the spellings that the house's list names as wrong, letter for letter: what no folding brings together. */
import type { HouseName } from '../style/schemas';
import { escapePattern } from '../style/patterns';
import { liesInOne, type Span } from '../text/span';
import { foldName, startsSentence } from '../text/words';
import type { Mention } from './mentions';

export function listedIn(
  names: readonly HouseName[],
): (text: string, excluded: readonly Span[]) => Mention[] {
  const forms = names.flatMap(({ not }) => not).sort((one, other) => other.length - one.length);
  if (forms.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${forms.map(escapePattern).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'gu',
  );
  return (text, excluded) =>
    Array.from(text.matchAll(pattern), (match): Mention => {
      const form = match[0];
      const start = match.index;
      return {
        start,
        end: start + form.length,
        form,
        fold: foldName(form),
        evidence: 'place',
        parts: [form],
        atStart: startsSentence(text, start),
        leads: false,
      };
    }).filter((mention) => !liesInOne(excluded, mention));
}
