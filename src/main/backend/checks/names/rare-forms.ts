/**
 * A name that stands once, beside one that is a letter away and stands more often or in full: Gho beside Goh, Kavita beside Kavitha,
 * Wing-hay beside Wing-hei. Words that a dictionary has are left alone. Pure but for the dictionary.
 */
import { perBlock, type CheckBlock } from '../rule';
import { dictionaryFor } from '../spelling/dictionary';
import { liesInOne, type Span } from '../text/span';
import { primarySubtag } from '../text/words';

export interface RareForm extends Span {
  block: CheckBlock;
  found: string;
  near: string;
}

/** Each half of a name with a hyphen is a word of its own. */
const WORD = /(?<![\p{L}\p{N}’'@#.])\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)*(?![\p{L}\p{N}])/gu;
/** Plurals and adjectives of a name. */
const ENDINGS = /^(?:s|es|n|an|ian|ese|ish|i|ist|ite|a|o|er|e)$/u;

/** `isApart`: names of two people, though they are near. */
export function rareForms(
  blocks: readonly CheckBlock[],
  isApart: (one: string, other: string) => boolean,
): RareForm[] {
  const places = blocks.flatMap((block) => (primarySubtag(block.language) === 'de' ? [] : wordsOf(block)));
  const byWord = Map.groupBy(places, ({ found }) => found);
  const byLetter = Map.groupBy(byWord.keys(), (name) => name.charAt(0));
  return [...byWord.keys()].flatMap((name) => {
    const [only, ...others] = byWord.get(name) ?? [];
    if (!only || others.length > 0) return [];
    const near = byLetter
      .get(name.charAt(0))
      ?.find(
        (other) =>
          other !== name &&
          isNearly(name, other) &&
          !isApart(name, other) &&
          ((byWord.get(other)?.length ?? 0) > 1 || standsInFull(byWord.get(other)?.[0])),
      );
    return near === undefined ? [] : [{ ...only, near }];
  });
}

const wordsOf = perBlock((block): Omit<RareForm, 'near'>[] => {
  const dictionary = dictionaryFor(block.language);
  return Array.from(block.text.matchAll(WORD)).flatMap(({ 0: found, index: start }) => {
    const span = { start, end: start + found.length };
    const isWord = dictionary?.knows(found.toLowerCase()) === true;
    return isWord || liesInOne(block.addresses, span) ? [] : [{ block, ...span, found }];
  });
});

/** Beside another capital: Goh Swee Lan. */
function standsInFull(place: Omit<RareForm, 'near'> | undefined): boolean {
  if (!place) return false;
  const { text } = place.block;
  return (
    /^ \p{Lu}\p{Ll}/u.test(text.slice(place.end, place.end + 3)) ||
    /(?<![\p{L}’'-])\p{Lu}[\p{L}-]+ $/u.test(text.slice(Math.max(0, place.start - 24), place.start))
  );
}

/** Short names are each other’s neighbours: only letters that change places, or one that is doubled, make a slip of them. */
export function isNearly(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 3)
    return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  if (short.length === long.length) {
    const isSwapped =
      short.charAt(at) === long.charAt(at + 1) &&
      short.charAt(at + 1) === long.charAt(at) &&
      short.slice(at + 2) === long.slice(at + 2);
    return isSwapped || (short.length >= 5 && short.slice(at + 1) === long.slice(at + 1));
  }
  if (short.slice(at) !== long.slice(at + 1)) return false;
  if (long.charAt(at) === long.charAt(at - 1)) return true;
  return short.length >= 5 && !(at === short.length && ENDINGS.test(long.slice(at)));
}
