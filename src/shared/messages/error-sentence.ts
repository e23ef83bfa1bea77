/** An error as one line for a terminal or a native box: what happened and what to do. */
import { toErrorData } from '../model/errors';
import { translate } from './translate';

export function errorSentence(error: unknown): string {
  const { code, params } = toErrorData(error);
  return `${translate(`error.${code}.cause`, params)} ${translate(`error.${code}.remedy`, params)}`;
}
