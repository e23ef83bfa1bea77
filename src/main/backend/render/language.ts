/**
 * Languages on a page: the direction a language is written in, and the `lang`/`dir` a passage needs where it
 * differs from its surroundings. Must not know nodes.
 */
import type { Attributes } from './escape';

export type Direction = 'ltr' | 'rtl';

const RTL_LANGUAGES = new Set(
  'ar arc arz ckb dv fa glk he iw ks lrc mzn nqo pnb ps sd syr ug ur yi'.split(' '),
);
const RTL_SCRIPTS = new Set('adlm arab hebr mand mend nkoo rohg samr syrc thaa'.split(' '));

/** By the script subtag where there is one ("az-Arab"), else by the language. */
export function directionOf(tag: string): Direction {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  // What comes after a single letter is no script, though it may look like one: "u-nu-latn" are numerals.
  const extension = rest.findIndex((part) => part.length === 1);
  const script = rest
    .slice(0, extension === -1 ? undefined : extension)
    .find((part) => /^[a-z]{4}$/.test(part));
  const rtl = script === undefined ? RTL_LANGUAGES.has(language) : RTL_SCRIPTS.has(script);
  return rtl ? 'rtl' : 'ltr';
}

/** A BCP 47 tag good enough for `lang`; anything else is left out of the page. */
export function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(tag);
}

/** `lang` where it differs from `surrounding`, and `dir` where the direction changes with it. */
export function languageAttributes(tag: string | undefined, surrounding: string): Attributes {
  if (tag === undefined || tag === surrounding || !isLanguageTag(tag)) return {};
  const direction = directionOf(tag);
  return { lang: tag, dir: direction === directionOf(surrounding) ? undefined : direction };
}
