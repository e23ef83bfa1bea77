/** Words from the one catalogue, in the interface's language. */
import { createContext, useCallback, useContext } from 'react';
import {
  translate,
  translateAny,
  type MessageKey,
  type MessageParams,
} from '../../../shared/messages/translate';
import { LOCALE } from './locale';

const LocaleContext = createContext<string>(LOCALE);

export function useLocale(): string {
  return useContext(LocaleContext);
}

export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** The same function as long as the locale is. */
export function useT(): Translate {
  const locale = useLocale();
  return useCallback((key, params) => translate(key, params, locale), [locale]);
}

/** For keys that come as data (findings, errors); a key without words shows itself. */
export function useTranslateAny(): (key: string, params?: MessageParams) => string {
  const locale = useLocale();
  return (key, params) => translateAny(key, params, locale);
}
