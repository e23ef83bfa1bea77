/** Tells strange words that English borrowed from those it misspelt, by what stands beside them: ruimte voor de rivier. Pure. */
import type { Span } from '../text/span';

/** A word that no dictionary has; `use` is "" where none is like it. */
interface Strange extends Span {
  word: string;
  use: string;
}

/** Small words between which, or after which, stands what English borrowed: le, voor, della. */
const BORROWED =
  /(?<!\p{L})(?:le|la|les|des|du|de|d[’']|l[’']|voor|van|von|der|das|dem|el|los|las|di|del|della|da|do|et|og|och|und|y|ou|en|te|het|une?|c[’']est)$/iu;

export function isBorrowed(
  { start, end, word, use }: Strange,
  all: readonly Strange[],
  text: string,
): boolean {
  if (/^(?:d|l|qu)[’']/iu.test(word)) return true;
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  const between = (from: number, to: number): boolean => /^ (?:\p{Ll}{2,3} )?$/u.test(text.slice(from, to));
  const isBeside = all.some(
    (other) => (use === '' || other.use === '') && (between(other.end, start) || between(end, other.start)),
  );
  // Così fan tutte: after a word that English has not got.
  const afterAccent = /[\u00c0-\u024f]\p{L}* (?:\p{Ll}{2,3} )?$/u.test(before);
  return (
    isBeside ||
    afterAccent ||
    BORROWED.test(before.trimEnd()) ||
    /^ (?:voor|della|degli|dell’|des|du|och|und|von|vom) /u.test(after)
  );
}
