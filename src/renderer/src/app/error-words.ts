/** What an error says to a person: its cause and its remedy, from the catalogue. */
import { wordsOfError, type ErrorWords } from '../../../shared/messages/error-sentence';
import { ERROR_CODES, type ErrorData } from '../../../shared/model/errors';

/** Takes anything that was thrown. Only a code of the closed list has words of its own; the rest is "internal". */
export function errorWords(error: unknown, locale: string): ErrorWords {
  return wordsOfError(errorData(error), locale);
}

function errorData(error: unknown): ErrorData {
  if (typeof error === 'object' && error !== null && 'code' in error) {
    const code = ERROR_CODES.find((known) => known === error.code);
    const params = 'params' in error && typeof error.params === 'object' ? error.params : null;
    if (code) return { code, params: { ...params } };
  }
  return { code: 'internal', params: { detail: error instanceof Error ? error.message : String(error) } };
}
