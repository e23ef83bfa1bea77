/** Whether a word takes “an”: by its sound, as far as its letters tell. Pure. */

/** A vowel in writing, a consonant to the ear. */
const CONSONANT_SOUND =
  /^(?:eu|ewe|u(?:-|ni(?:c|f|l(?!l)|o|p|q|s(?=on|ex)|t|v|x)|nanim(?:ou|it)|s(?:e|u)|t[eio]|ra|ro(?!\p{L}?u)|kr|r[iu]|biq|gan|vu|fo)|one(?!r)|once|ouija|oui)/iu;
const VOWEL_SOUND = /^(?:hour|honest|honou?r|heir|herb(?=al|s?$)|hors d)/iu;
/** Both are said and written: a historic, an historic; a hotel, an hotel. */
const EITHER = /^(?:histor|hotel|hypoth|habitu|horrif|herb|hallucin|hilar|heroic|usage|urn)/iu;
/** Letters whose names begin with a vowel. */
const VOWEL_NAMES = 'AEFHILMNORSX';

/** `rest` is what follows the word. Null where it cannot be told. */
export function takesAn(word: string, rest: string): boolean | null {
  if (/^\d/u.test(word)) return numberTakesAn(word);
  const [first = ''] = word;
  // X-ray, e-book, T-shirt: said by the name of the letter.
  if (/^\p{L}[-‐‑][\p{L}\d]/u.test(word)) return VOWEL_NAMES.includes(first.toUpperCase());
  // A letter alone may be a grade, a note or an initial; “A” itself may be a name.
  if (word.length === 1)
    return /^[.’'-]/u.test(rest) || !/\p{Lu}/u.test(first) ? null : VOWEL_NAMES.includes(first);
  // Acronyms are spelt out or said as words; both only where nobody knows.
  if (/^\p{Lu}[\p{Lu}\d]/u.test(word)) return acronymTakesAn(word);
  if (!/^[a-z]/iu.test(first) || EITHER.test(word)) return null;
  if (
    /^\p{Lu}\p{Ll}/u.test(word) &&
    /^(?:U|Eu|H)/u.test(word) &&
    !/^(?:Eu|Uni(?:t|v|on)|Ukr|Ug|Uru)/u.test(word)
  )
    return null;
  if (VOWEL_SOUND.test(word)) return true;
  if (/^[aeiou]/iu.test(first)) return !CONSONANT_SOUND.test(word);
  // cappella, priori, la carte: Latin and other tongues keep their own “a”.
  return /^(?:cappella|priori|posteriori|fortiori|la|deux)$/iu.test(word) ? null : false;
}

function acronymTakesAn(word: string): boolean | null {
  const isSaid = /[AEIOU]/u.test(word.slice(1)) && word.length >= 4;
  const [first = ''] = word;
  if (!isSaid) return /^U/u.test(word) ? false : VOWEL_NAMES.includes(first);
  // NATO is said, FAQ may be: only where both ways agree is the article sure.
  const asWord = 'AEIO'.includes(first);
  const asLetters = VOWEL_NAMES.includes(first);
  return asWord === asLetters ? asWord : null;
}

function numberTakesAn(word: string): boolean | null {
  const digits = word.replace(/[,’'].*$/u, '');
  if (/^8/u.test(digits)) return true;
  if (/^(?:11|18)(?!\d)/u.test(digits) || /^(?:11|18)\d{3}(?!\d)/u.test(digits.replace(/,/gu, '')))
    return true;
  return /^1[18]\d\d/u.test(digits) ? null : false;
}
