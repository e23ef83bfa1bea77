/** How many times one number is another: doubled, halved, twice the 1,200 of 2010. Pure. */
import type { WrongNumber } from './claim';
import { isSameThing, type Quantity } from './quantities';

/** Words that say that the later number is so many times the earlier one. */
const GROWN: readonly [number, RegExp][] = [
  [2, /doubled|doubling|doublé|verdoppelt|duplicado|duplicó/iu],
  [3, /trebled|tripled|trebling|tripling|triplé|verdreifacht|triplicado|triplicó/iu],
  [4, /quadrupled|quadrupling|quadruplé|vervierfacht|cuadruplicado/iu],
  [0.5, /halved|halving|halbiert|réduit de moitié/iu],
];
/** Words before a number that say how many times it the number before them is. */
const TIMES: readonly [number, RegExp][] = [
  [2, /(?:twice|double)/iu],
  [3, /(?:three times|treble|triple)/iu],
  [4, /four times/iu],
  [5, /five times/iu],
  [6, /six times/iu],
  [10, /(?:ten|10) times/iu],
  [0.5, /half(?: of)?/iu],
  [1 / 3, /a third of/iu],
  [1 / 4, /a quarter of/iu],
];
const ABOUT =
  /(?<!\p{L})(?:about|nearly|almost|roughly|around|more|less|fewer|over|under|least|not|never|than|well|close to|some|some|presque|près|plus|fast|mehr|casi|más)\s(?:than\s|de\s|als\s)?$/iu;
const ROOM = 0.15;

export function multiplesIn(sentence: string, quantities: readonly Quantity[]): WrongNumber[] {
  return [
    ...grownIn(sentence, quantities),
    ...timesIn(sentence, quantities),
    ...timesAsManyIn(sentence, quantities),
  ];
}

/** It had 16 players in 2019 and has 25 now: the number has doubled. */
function grownIn(sentence: string, quantities: readonly Quantity[]): WrongNumber[] {
  const [first, second, ...others] = quantities.filter(
    ({ kind, weak }) => (kind === 'count' || kind === 'money' || kind === 'share') && !weak,
  );
  if (!first || !second || others.length > 0 || !isSameThing(first, second) || first.value === second.value)
    return [];
  return GROWN.flatMap(([factor, pattern]) => {
    const match = new RegExp(`(?<!\\p{L})(?:${pattern.source})(?!\\p{L})`, 'iu').exec(sentence);
    if (!match || ABOUT.test(sentence.slice(0, match.index))) return [];
    const real = second.value / first.value;
    // Something else may have doubled, from numbers that are not there.
    if (Math.abs(real - factor) <= ROOM * factor || real > 1 !== factor > 1) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        real: Math.round(real * 100) / 100,
        times: true as const,
      },
    ];
  });
}

/** 3,000 members, twice the 1,200 of 2010. */
function timesIn(sentence: string, quantities: readonly Quantity[]): WrongNumber[] {
  return quantities.flatMap((other, at) => {
    const one = quantities
      .slice(0, at)
      .findLast(
        (earlier) =>
          earlier.kind === other.kind &&
          (other.kind === 'count' || other.kind === 'money') &&
          isSameThing(earlier, other),
      );
    if (!one) return [];
    const before = sentence.slice(one.end, other.start);
    return TIMES.flatMap(([factor, pattern]) => {
      const match = new RegExp(
        `(?<=[,;:–—(]\\s?(?:or |which is |that[’]s |is )?)(?:${pattern.source})(?=\\s(?:the\\s|as (?:many|much) as (?:the\\s)?|its\\s|their\\s|the (?:figure|number|price|total) of\\s)$)`,
        'iu',
      ).exec(before);
      if (!match) return [];
      const real = one.value / other.value;
      if (Math.abs(real - factor) <= ROOM * factor) return [];
      const start = one.end + match.index;
      return [
        { start, end: start + match[0].length, real: Math.round(real * 100) / 100, times: true as const },
      ];
    });
  });
}

const TIMES_WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Behind both numbers: so many times as many, its length, what it was. */
const TIMES_AS =
  /(?<=[,;:–—(]\s?(?:or |which is |that is |that[’]s |some )?)(?:(?<twice>twice)|(?<word>two|three|four|five|six|seven|eight|nine|ten)|(?<figure>\d{1,3}))(?: times)? (?=(?:as (?:many|much|long|large|big|high|often|heavy|tall|wide|dear|strong|fast)|its|their|the (?:\p{L}+ )?(?:number|size|figure|length|total|price|rate|amount|level|cost|sum)|what (?:it|they|he|she)))/giu;

/** From eight words to 56, seven times its length. */
function timesAsManyIn(sentence: string, quantities: readonly Quantity[]): WrongNumber[] {
  return Array.from(sentence.matchAll(TIMES_AS)).flatMap(
    ({ 0: found, index: start, groups }): WrongNumber[] => {
      const factor =
        groups?.['twice'] === undefined
          ? groups?.['word'] === undefined
            ? Number(groups?.['figure'])
            : TIMES_WORDS.indexOf(groups['word'].toLowerCase()) + 2
          : 2;
      if (groups?.['twice'] === undefined && !found.includes('times')) return [];
      const before = quantities.filter(
        (one) => one.end <= start && (one.kind === 'count' || one.kind === 'money'),
      );
      const [first, second] = before.slice(-2);
      if (!first || !second || first.kind !== second.kind || first.value <= 0) return [];
      const isLed =
        /(?<!\p{L})from\s[£$€]?$/iu.test(sentence.slice(0, first.start)) &&
        /(?<!\p{L})to\s[£$€]?$/iu.test(sentence.slice(0, second.start));
      const real = second.value / first.value;
      if (!isLed || real <= 1 || Math.abs(real - factor) <= (Number.isInteger(real) ? 0.02 : ROOM) * factor)
        return [];
      return [
        {
          start,
          end: start + found.trimEnd().length,
          real: Math.round(real * 100) / 100,
          times: true as const,
        },
      ];
    },
  );
}
