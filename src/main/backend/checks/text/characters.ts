/** What a character is to the rules. Offsets out of the text give "". Pure. */

/** Scripts written without spaces, or (Korean) with word rules of their own: rules about words leave them alone. */
const OWN_RULES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;

export function at(text: string, offset: number): string {
  return offset >= 0 && offset < text.length ? text.charAt(offset) : '';
}

export function hasScriptOfItsOwnRules(text: string): boolean {
  return OWN_RULES.test(text);
}

/** A letter of an alphabet written with spaces between words. */
export function isLetter(character: string): boolean {
  return LETTER.test(character) && !OWN_RULES.test(character);
}

export function isDigit(character: string): boolean {
  return DIGIT.test(character);
}

export function isLetterOrDigit(character: string): boolean {
  return isLetter(character) || isDigit(character);
}

/** White space, or the end or beginning of the text. */
export function isGap(character: string): boolean {
  return character === '' || /\s/u.test(character);
}
