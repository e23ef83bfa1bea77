/** A name that a space has torn in two, where it stands in one word elsewhere: Tide garth beside Tidegarth. Pure but for the dictionary. */
import { perBlock, type CheckBlock } from '../rule';
import { dictionaryFor } from '../spelling/dictionary';
import { liesInOne, type Span } from '../text/span';

export interface TornName extends Span {
  block: CheckBlock;
  found: string;
  whole: string;
}

/** Shorter ones may be two words that happen to meet. */
const SHORTEST = 7;

const read = perBlock(({ text, marks, addresses }) => ({
  pairs: Array.from(
    text.matchAll(/(?<![\p{L}\p{N}’-])\p{Lu}\p{Ll}+ \p{Ll}{2,}(?![\p{L}’-])/gu),
    ({ 0: found, index }) => ({
      found,
      start: index,
      end: index + found.length,
    }),
  ).filter((span) => !liesInOne([...addresses, ...marks.quotations], span)),
  names: text.match(/(?<![\p{L}\p{N}’-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}-])/gu) ?? [],
}));

export function tornNames(blocks: readonly CheckBlock[]): TornName[] {
  const names = new Set(
    blocks.flatMap((block) => read(block).names).filter(({ length }) => length >= SHORTEST),
  );
  return blocks.flatMap((block) =>
    read(block).pairs.flatMap(({ found, start, end }): TornName[] => {
      const whole = found.replace(' ', '');
      const isName = names.has(whole) && dictionaryFor(block.language)?.knows(whole.toLowerCase()) !== true;
      return isName ? [{ block, start, end, found, whole }] : [];
    }),
  );
}
