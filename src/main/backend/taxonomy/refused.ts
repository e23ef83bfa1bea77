/** A change that the taxonomy's rules do not allow, in words. */
import { translate, type MessageKey, type MessageParams } from '../../../shared/messages/translate';
import { AppError } from '../../../shared/model/errors';

export function refused(key: MessageKey & `taxonomy.${string}`, params: MessageParams = {}): AppError {
  return new AppError('bad-input', { detail: translate(key, params) });
}
