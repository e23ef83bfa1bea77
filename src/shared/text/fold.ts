/**
 * Letters as a search compares them: without case, accents or compatibility forms. One folding for the index, for
 * queries, for marking matches and for the names of tags, so that they cannot disagree. Pure.
 */

/** Accents, and what is written but not read: soft hyphens, joiners, choices of a glyph. */
const SILENT = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu;
const ASCII = /^[\t\n\r -~]*$/;

/** Letters that Unicode does not take apart (a stroke) or writes in two ways (the final sigma). */
const PLAIN: Record<string, string> = { ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', ħ: 'h', ŧ: 't', ς: 'σ' };
/** One letter that is searched for as two. */
export const JOINED: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ŋ: 'ng' };

const SPECIAL = new RegExp(`[${Object.keys({ ...PLAIN, ...JOINED }).join('')}]`, 'g');

export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(SILENT, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? JOINED[letter] ?? letter);
}

/** Beyond ASCII, the alphabets that have accents, and the full-width forms of ASCII. */
const FOLDABLE = /[\u00aa-\u1fff\uff01-\uff5e]/g;
const folded = new Map<string, string>();

/**
 * As `fold`, but every character keeps its place, so that what is found here can be marked in the text itself.
 * Joined letters (ß) stay as they are: whoever searches must look for both spellings.
 */
export function foldInPlace(text: string): string {
  return text.replace(FOLDABLE, foldOne).toLowerCase();
}

function foldOne(character: string): string {
  let result = folded.get(character);
  if (result === undefined) {
    const plain = character.toLowerCase() in JOINED ? character : fold(character);
    result = plain.length === 1 ? plain : character;
    folded.set(character, result);
  }
  return result;
}

/** What makes two names the same name. */
export function nameKey(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim();
}
