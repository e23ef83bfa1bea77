/**
 * Headline → slug. Latin letters lose their diacritics, other scripts keep their letters, everything else becomes
 * one hyphen. Pure; whether a slug is taken is for others to know.
 */

/** Latin letters that Unicode does not decompose. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ŧ: 't',
  ĸ: 'k',
  ſ: 's',
};

/** Where a language writes a plain letter differently, it is followed. */
const BY_LANGUAGE: Record<string, Record<string, string>> = {
  de: { ä: 'ae', ö: 'oe', ü: 'ue' },
  da: { ø: 'oe', å: 'aa' },
  nb: { ø: 'oe', å: 'aa' },
  nn: { ø: 'oe', å: 'aa' },
};

export interface SlugOptions {
  /** BCP 47 tag of the text. */
  language?: string;
  /** Longest slug in UTF-16 units; it is cut between words where that leaves enough. */
  maxLength?: number;
}

export function slugify(text: string, { language = '', maxLength = 100 }: SlugOptions = {}): string {
  const own = BY_LANGUAGE[language.toLowerCase().split('-')[0] ?? ''] ?? {};
  const words = text
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/\p{Script=Latin}\p{M}*/gu, (letter) => own[letter] ?? plainLetter(letter))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return cut(words, maxLength);
}

function plainLetter(letter: string): string {
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return PLAIN[base] ?? base;
}

function cut(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug;
  // One more than allowed, so that a word ending exactly at the limit is kept.
  const boundary = slug.slice(0, maxLength + 1).lastIndexOf('-');
  if (boundary >= maxLength / 2) return slug.slice(0, boundary);
  return Array.from(slug.slice(0, maxLength).toWellFormed())
    .filter((character) => character !== '\ufffd')
    .join('')
    .replace(/-$/, '');
}
