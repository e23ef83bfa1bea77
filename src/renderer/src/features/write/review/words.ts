/** What a suggestion does, in words for its card and for who only hears it. */
import type { Translate } from '../../../app/i18n';
import type { Suggestion } from '../../../../../shared/document/suggestions/list';

const LONGEST = 160;

export const shortened = (text: string, longest = LONGEST): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;

/** "Replace “a” with “b”". */
export function suggestionWords(t: Translate, { kind, before, after }: Suggestion): string {
  return t(`review.says.${kind}`, { before: shortened(before), after: shortened(after) });
}
