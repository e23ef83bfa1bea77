/** Terms of the desk's controlled vocabularies, offered where a piece is tagged. */
import type { Term } from '../../../../../shared/contract/vocabulary';
import { api, useLiveQuery } from '../../../api';
import { useLocale } from '../../../app/i18n';

const MOST = 5;

/** Those with words that begin like the ones typed, in the interface's language. None where nothing is typed. */
export function useTerms(typed: string): readonly Term[] {
  const language = useLocale();
  const text = typed.trim().slice(0, 200);
  const found = useLiveQuery(
    ['terms offered', text, language],
    ['vocabulary', 'category', 'tag'],
    () => api.vocabulary.search({ text, language, limit: MOST }),
    { enabled: text !== '' },
  ).data;
  return text === '' ? [] : (found ?? []);
}

export const pathOfTerm = ({ path }: Term): string => path.map(({ label }) => label).join(' › ');
