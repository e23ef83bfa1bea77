/**
 * Arabic letters as they stand joined: each as its presentation form, whose advance a font's table knows. Owns which
 * letters join; must not know fonts.
 */

/** Letter, or lam with alef → code points of its forms: alone, final, initial, medial. Two forms: it never joins onward. */
const forms = new Map<string, number[]>();
/** Forms of alef maksura that only Uighur has. */
const UIGHUR = new Set([0xfbe8, 0xfbe9]);

for (const [from, to] of [
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfbff],
  [0xfe80, 0xfefc],
] as const) {
  for (let code = from; code <= to; code += 1) {
    const letter = String.fromCharCode(code).normalize('NFKC');
    if (UIGHUR.has(code) || !/^[\u0621-\u06d3]{1,2}$/.test(letter)) continue;
    forms.set(letter, [...(forms.get(letter) ?? []), code]);
  }
}

const TATWEEL = '\u0640';
const MARK = /\p{M}/u;

export function hasArabic(text: string): boolean {
  return /[\u0600-\u06ff]/.test(text);
}

/** The text with its Arabic letters as presentation forms; everything else stays. For measuring only. */
export function joined(text: string): string {
  // Marks stand above or below and let letters join through them.
  const letters = [...text].filter((letter) => !MARK.test(letter));
  let result = '';
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index] ?? '';
    const pair = letter + (letters[index + 1] ?? '');
    const onward = letter === '\u0644' && forms.has(pair) ? pair : letter;
    const own = forms.get(onward);
    if (!own) {
      result += letter;
      continue;
    }
    const before = joinsOnward(letters[index - 1]);
    if (onward === pair) index += 1;
    const after = own.length === 4 && joinsBack(letters[index + 1]);
    const form = own[(before ? 1 : 0) + (after ? 2 : 0)] ?? own[0];
    result += form === undefined ? letter : String.fromCharCode(form);
  }
  return result;
}

function joinsOnward(letter: string | undefined): boolean {
  return letter === TATWEEL || (letter !== undefined && forms.get(letter)?.length === 4);
}

function joinsBack(letter: string | undefined): boolean {
  return letter === TATWEEL || (letter !== undefined && (forms.get(letter)?.length ?? 0) >= 2);
}
