/** The words that one slip of the fingers or the ear makes of a word: letters that change places, one too many, too few, another. Pure. */

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** What a scanner reads for letters that look like them: fumace, matenal, penod. */
const MISREAD: readonly (readonly [read: string, printed: string])[] = [
  ['m', 'rn'],
  ['rn', 'm'],
  ['n', 'ri'],
  ['ri', 'n'],
  ['d', 'cl'],
  ['vv', 'w'],
  ['ii', 'n'],
];
/** In shorter words a letter in place of two is rather a slip of the fingers. */
const SHORTEST_MISREAD = 5;

/** In the order of their likelihood: two that change places before one that is another. */
export function likelySlips(word: string, alphabet = ALPHABET): string[][] {
  return [
    swapped(word),
    doubled(word),
    misdoubled(word),
    misread(word),
    dropped(word),
    added(word, alphabet),
    replacedVowel(word),
    replaced(word, alphabet),
  ];
}

function places(word: string): number[] {
  return Array.from({ length: word.length }, (_, index) => index);
}
export function swapped(word: string): string[] {
  return places(word)
    .slice(1)
    .map((at) => word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1));
}
const withOneMore = (word: string): string[] =>
  places(word).map((at) => word.slice(0, at) + word.charAt(at) + word.slice(at));
const withOneLess = (word: string): string[] =>
  places(word)
    .filter((at) => at > 0 && word.charAt(at) === word.charAt(at - 1))
    .map((at) => word.slice(0, at) + word.slice(at + 1));
/** One letter of two that should be two, or two that should be one. */
export function doubled(word: string): string[] {
  return [...withOneMore(word), ...withOneLess(word)];
}
/** The wrong one of two letters is doubled: tommorow. */
function misdoubled(word: string): string[] {
  return withOneLess(word)
    .flatMap(withOneMore)
    .filter((right) => right !== word);
}
/** One letter that stands for two which look like it, or two for one. */
export function misread(word: string): string[] {
  if (word.length < SHORTEST_MISREAD) return [];
  return MISREAD.flatMap(([read, printed]) =>
    places(word)
      .filter((at) => word.startsWith(read, at))
      .map((at) => word.slice(0, at) + printed + word.slice(at + read.length)),
  );
}
export function dropped(word: string): string[] {
  return places(word).map((at) => word.slice(0, at) + word.slice(at + 1));
}
export function added(word: string, alphabet = ALPHABET): string[] {
  return [...places(word), word.length].flatMap((at) =>
    [...alphabet].map((letter) => word.slice(0, at) + letter + word.slice(at)),
  );
}
export function replacedVowel(word: string): string[] {
  return places(word)
    .filter((at) => 'aeiou'.includes(word.charAt(at)))
    .flatMap((at) => [...'aeiou'].map((letter) => word.slice(0, at) + letter + word.slice(at + 1)));
}
export function replaced(word: string, alphabet = ALPHABET): string[] {
  return places(word).flatMap((at) =>
    [...alphabet].map((letter) => word.slice(0, at) + letter + word.slice(at + 1)),
  );
}
