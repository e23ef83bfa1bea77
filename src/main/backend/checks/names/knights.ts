/** Those who are called by a title and a given name once they have been named in full: Sir Anil Prakash, then Sir Anil. Finds such names that nearly are another's. */
import { perBlock, type CheckBlock, type TextDraft } from '../rule';
import { editDistance } from '../text/distance';
import { liesInOne, type Span } from '../text/span';

const TITLE =
  'Sir|Dame|Lord|Lady|Baroness|Prince|Princess|Father|Brother|Sister|Mother|Pope|King|Queen|Rabbi|Imam';
const GIVEN = '\\p{Lu}[\\p{L}\\p{M}]{2,}(?:-\\p{Lu}?[\\p{L}\\p{M}]+)?';
/** With what stands after it: a surname, or none. */
const CALLED = new RegExp(
  `(?<![\\p{L}’'-])(${TITLE})\\s(${GIVEN}?)(?=[’']s?(?!\\p{L})|(?![\\p{L}’'-]))(?:(\\s\\p{Lu}[\\p{L}’'-]+)|(?:[’']s?)?)`,
  'gu',
);

interface Called extends Span {
  title: string;
  given: string;
  full: boolean;
}

const calledIn = perBlock(({ text, addresses }: CheckBlock) =>
  Array.from(text.matchAll(CALLED), ({ 1: title = '', 2: given = '', 3: surname, index }): Called => {
    const start = index + title.length + 1;
    return { title, given, full: surname !== undefined, start, end: start + given.length };
  }).filter((span) => !liesInOne(addresses, span)),
);

export function* nearKnights(blocks: readonly CheckBlock[]): Iterable<TextDraft> {
  const all = blocks.flatMap((block) => calledIn(block).map((called) => ({ block, ...called })));
  if (all.length < 2) return;
  const count = (title: string, given: string): number =>
    all.filter((other) => other.title === title && other.given === given).length;
  const named = all.filter(({ full }) => full);
  for (const { block, start, end, title, given, full } of all) {
    if (full || named.some((other) => other.title === title && other.given === given)) continue;
    const meant = all.find(
      (other) =>
        other.title === title &&
        (other.full || count(title, other.given) > count(title, given)) &&
        isNear(given, other.given),
    );
    if (meant === undefined) continue;
    yield { block, start, end, message: 'checks.D3.near', params: { found: given, near: meant.given } };
  }
}

/** A letter apart, or two of a longer name; Henry and Harry are two. */
function isNear(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const distance = editDistance(one, other, 2);
  return distance === 1 || (distance === 2 && shorter >= 6) || (distance === 2 && isTurned(one, other));
}

/** Two letters that have changed places: Ainl. */
function isTurned(one: string, other: string): boolean {
  const at = Array.from(one).findIndex((letter, index) => letter !== other.charAt(index));
  return (
    one.length === other.length &&
    one.slice(at, at + 2) === other.charAt(at + 1) + other.charAt(at) &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
