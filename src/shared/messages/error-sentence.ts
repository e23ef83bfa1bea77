/** An error in words: what happened and what to do, each a sentence, or both as one line for a terminal or a native box. */
import { toErrorData, type ErrorData } from '../model/errors';
import { translate } from './translate';

export interface ErrorWords {
  cause: string;
  remedy: string;
}

export function wordsOfError({ code, params }: ErrorData, locale?: string): ErrorWords {
  return {
    cause: asSentence(translate(`error.${code}.cause`, params, locale)),
    remedy: translate(`error.${code}.remedy`, params, locale),
  };
}

export function errorSentence(error: unknown): string {
  const { cause, remedy } = wordsOfError(toErrorData(error));
  return `${cause} ${remedy}`;
}

/** What a cause ends with may come from elsewhere: a site, a system. The remedy follows it in the same line. */
function asSentence(text: string): string {
  return /[.!?…。！？][”"’)\]]*$/u.test(text.trimEnd()) ? text : `${text.trimEnd()}.`;
}
