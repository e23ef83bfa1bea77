/** Turns a catalogue key and its parameters into words. Must not know where the words are shown. */
import { IntlMessageFormat } from 'intl-messageformat';
import { en, type MessageKey } from './en';

export type MessageParams = Record<string, string | number | boolean | Date | null>;
export type { MessageKey };

const formats = new Map<string, IntlMessageFormat>();
/** Most messages have no parameters, and screens ask for them again with every change. */
const fixed = new Map<string, string>();
const NONE: MessageParams = {};

/** `locale` decides number and date forms; plurals follow it too. An unknown key is a programming error and shows itself. */
export function translate(key: MessageKey, params: MessageParams = NONE, locale = 'en-GB'): string {
  const id = `${locale} ${key}`;
  const known = params === NONE ? fixed.get(id) : undefined;
  if (known !== undefined) return known;
  const plain = fill(en[key], params);
  if (plain !== null) {
    if (params === NONE) fixed.set(id, plain);
    return plain;
  }
  let format = formats.get(id);
  if (!format) {
    format = new IntlMessageFormat(en[key], locale);
    formats.set(id, format);
  }
  const result = format.format(params);
  const words = Array.isArray(result) ? result.join('') : String(result);
  if (params === NONE) fixed.set(id, words);
  return words;
}

/** Words with nothing but names in braces: no plurals, no choices, nothing quoted. */
const NAMES = /\{(\w+)\}/g;
const PLAIN = /^[^{}'<]*(?:\{\w+\}[^{}'<]*)*$/;

/**
 * What the formatter would say, without it: reading a message and asking for its locale cost it more than most messages
 * are worth. Null where the formatter is needed, or has to complain.
 */
function fill(message: string, values: MessageParams): string | null {
  if (!PLAIN.test(message)) return null;
  const params = [...message.matchAll(NAMES)].map(([, name = '']) => values[name]);
  if (!params.every((value) => value === null || typeof value === 'string' || typeof value === 'number'))
    return null;
  return message.replace(NAMES, (_, name: string) => String(values[name] ?? ''));
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** For keys built at run time (rules, import parts): the key itself where the catalogue has none. */
export function translateAny(key: string, params: MessageParams = {}, locale = 'en-GB'): string {
  return isMessageKey(key) ? translate(key, params, locale) : key;
}
