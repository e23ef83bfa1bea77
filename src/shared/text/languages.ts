/** Languages that pieces, and passages in them, are written in most: what menus offer. BCP 47 tags. */
export const LANGUAGES: readonly string[] = [
  'en-GB',
  'en-US',
  'fr',
  'de',
  'es',
  'it',
  'pt',
  'nl',
  'zh-CN',
  'zh-TW',
  'ja',
  'ko',
  'ar',
  'he',
];
