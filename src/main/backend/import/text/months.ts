/** Month names of the languages that pages come in, taken from Intl. */
import { fold } from '../measure';

const LOCALES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'];

function namesOf(locale: string): [string, number][] {
  return (['long', 'short'] as const).flatMap((style) => {
    const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month): [string, number] => [
      fold(format.format(Date.UTC(2024, month, 1))),
      month + 1,
    ]);
  });
}

const MONTHS = new Map<string, number>([...LOCALES.flatMap(namesOf), ['sept', 9], ['marz', 3], ['set', 9]]);

/** 1 to 12, or undefined for any other word. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(fold(word));
}
