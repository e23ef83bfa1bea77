/** Languages and time zones to choose from. Pure. */

/** Those that sites of news are written in most; any other can be given by its tag. */
export const LANGUAGES: readonly string[] = [
  'ar',
  'bn',
  'ca',
  'cs',
  'cy',
  'da',
  'de-AT',
  'de-CH',
  'de-DE',
  'el',
  'en-AU',
  'en-CA',
  'en-GB',
  'en-HK',
  'en-IE',
  'en-IN',
  'en-NZ',
  'en-SG',
  'en-US',
  'en-ZA',
  'es-AR',
  'es-ES',
  'es-MX',
  'et',
  'eu',
  'fa',
  'fi',
  'fr-BE',
  'fr-CA',
  'fr-CH',
  'fr-FR',
  'ga',
  'gl',
  'he',
  'hi',
  'hr',
  'hu',
  'id',
  'is',
  'it-IT',
  'ja-JP',
  'ko-KR',
  'lt',
  'lv',
  'ms',
  'nb',
  'nl-BE',
  'nl-NL',
  'pl',
  'pt-BR',
  'pt-PT',
  'ro',
  'ru',
  'sk',
  'sl',
  'sr',
  'sv',
  'sw',
  'th',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh-CN',
  'zh-HK',
  'zh-TW',
];

export interface TimeZone {
  id: string;
  /** As it is now: "GMT+2". */
  offset: string;
}

export function timeZones(locale: string, now = new Date()): TimeZone[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((id) => id !== 'UTC')].map((id) => ({
    id,
    offset: offsetOf(id, locale, now),
  }));
}

function offsetOf(timeZone: string, locale: string, now: Date): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' }).formatToParts(now);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}
