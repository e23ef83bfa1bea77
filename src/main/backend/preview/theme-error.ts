/** What is wrong with a theme, as an AppError that names file, line and reason. Must not know the template language. */
import { AppError } from '../../../shared/model/errors';
import { translate, type MessageKey, type MessageParams } from '../../../shared/messages/translate';

export interface ThemePlace {
  theme: string;
  file: string;
  line: number;
}

export function themeBroken(
  place: ThemePlace,
  key: MessageKey,
  params: MessageParams = {},
  cause?: unknown,
): AppError {
  return new AppError('theme-broken', { ...place, reason: translate(key, params) }, { cause });
}
