/** What an error says to a person: its cause and its remedy, from the catalogue. */
import { isMessageKey, translateAny, type MessageParams } from '../../../shared/messages/translate';

export interface ErrorWords {
  cause: string;
  remedy: string;
}

/** Takes anything that was thrown. Only a code of the closed list has words of its own; the rest is "internal". */
export function errorWords(error: unknown, locale: string): ErrorWords {
  const { code, params } = errorData(error);
  return {
    cause: translateAny(`error.${code}.cause`, params, locale),
    remedy: translateAny(`error.${code}.remedy`, params, locale),
  };
}

function errorData(error: unknown): { code: string; params: MessageParams } {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    const params = 'params' in error && typeof error.params === 'object' ? error.params : null;
    if (isMessageKey(`error.${error.code}.cause`)) return { code: error.code, params: { ...params } };
  }
  return { code: 'internal', params: { detail: error instanceof Error ? error.message : String(error) } };
}
