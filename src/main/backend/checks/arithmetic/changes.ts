/** By how much, or by what share, one number of a sentence is more or less than another; and from one year to another. Pure. */
import { LED_IN, nearPerCent, perCent, roomFor, type Claim, type Verdict } from './claim';
import { isPart } from './shares';
import { isSameThing, type Quantity } from './quantities';

/** A rise or a fall between two numbers of the same thing. */
export function changeOf(claim: Claim): Verdict {
  const { quantity, cue } = claim;
  const stated = perCent(quantity);
  const pairs = pairsOf(claim);
  const reals = pairs.flatMap(([first, second]) => {
    // “lost nine of its 45 teams, a fall of 20 per cent”
    if (first.value < second.value && isPart(first, second, claim.sentence))
      return [(100 * Math.min(first.value, second.value)) / Math.max(first.value, second.value)];
    const low = Math.min(first.value, second.value);
    const high = Math.max(first.value, second.value);
    const rise = (100 * (high - low)) / low;
    const fall = (100 * (high - low)) / high;
    if (low <= 0 || low === high || high > 20 * low) return [];
    if (cue.direction === 1) return [rise];
    if (cue.direction === -1) return [fall];
    // “from … to” tells which of them the change starts from.
    if (!LED_IN.test(claim.sentence.slice(0, first.start))) return [rise, fall];
    return first.value < second.value ? [rise] : [fall];
  });
  if (reals.some((real) => nearPerCent(stated, real, claim))) return 'borne out';
  const real = reals.at(-1);
  if (real === undefined || pairs.length > 3) return null;
  return quantity.kind === 'fraction' ? real / 100 : real;
}

/** Two numbers of one kind before the claim, or after it where “from” leads them in. */
function pairsOf({ quantity, earlier, later, sentence }: Claim): [Quantity, Quantity][] {
  const led = later.filter(({ start }) =>
    /(?:from|to|against|with|than|de|à|von|auf|desde|a|hasta)\s$/iu.test(
      sentence.slice(Math.max(0, start - 9), start),
    ),
  );
  const usable = (list: readonly Quantity[]): Quantity[] =>
    list.filter(
      (one) =>
        (one.kind === 'count' || one.kind === 'money' || one.kind === 'share') &&
        !one.weak &&
        !RANKED.test(sentence.slice(Math.max(0, one.start - 8), one.start)) &&
        !isDuration(one, quantity, sentence),
    );
  const first = usable(earlier);
  const pool = first.length > 1 ? first : [...first, ...usable(led).filter(({ kind }) => kind !== 'share')];
  return pool.flatMap((one, at) =>
    pool
      .slice(at + 1)
      .flatMap((other): [Quantity, Quantity][] => (isSameThing(one, other) ? [[one, other]] : [])),
  );
}

/** In the top three: a place, and no number of anything. */
const RANKED = /(?<!\p{L})(?:top|bottom)\s$/iu;

/** “in 3 years”, “within 90 days”: how long something took, and no number of the thing itself. */
function isDuration(one: Quantity, claim: Quantity, sentence: string): boolean {
  if (
    one.kind !== 'count' ||
    !one.unit.some((word) => TIMES.has(word)) ||
    one.unit.some((word) => claim.unit.includes(word))
  )
    return false;
  return /(?:in|for|over|after|within|every|last|past|next|these|those|than|en|pendant|depuis|nach|seit|vor|hace|durante|tras)\s$/iu.test(
    sentence.slice(Math.max(0, one.start - 10), one.start),
  );
}

const TIMES = new Set(
  [
    'years',
    'months',
    'weeks',
    'days',
    'hours',
    'minutes',
    'ans',
    'années',
    'mois',
    'jours',
    'semaines',
    'Jahre',
    'Jahren',
    'Monate',
    'Monaten',
    'Tage',
    'Tagen',
    'Wochen',
    'años',
    'meses',
    'días',
    'semanas',
  ].map(stemOf),
);
function stemOf(word: string): string {
  return word.toLowerCase().replace(/(?:es|s|en|e)$/u, '');
}

/** How many more or fewer: what lies between two numbers. */
export function differenceOf(claim: Claim): Verdict {
  const { quantity, cue, isAbout } = claim;
  const pairs = pairsOf(claim).filter(([first, second]) =>
    quantity.kind === 'points'
      ? first.kind === 'share'
      : isSameThing(first, quantity) && isSameThing(second, quantity),
  );
  const reals = pairs
    .map(([first, second]) => Math.abs(first.value - second.value))
    .filter((real) => real > 0);
  const stated = quantity.value;
  if (reals.some((real) => Math.abs(real - stated) <= roomFor(real, isAbout))) return 'borne out';
  const real = reals.at(-1);
  if (real === undefined || pairs.length > 3) return null;
  // “900 more” may be than something else; a difference of 900 is that of the two.
  const isNear = Math.abs(real - stated) <= Math.max(2, 0.5 * real);
  return isNear || quantity.kind === 'points' || cue.side === 'before' ? real : null;
}

/** Eight years, from 1945 to 1954. */
export function spanOf({ quantity, earlier, later, sentence, isAbout }: Claim): Verdict {
  if (isAbout || quantity.kind !== 'count') return null;
  const unit = quantity.unit[0] ?? '';
  const decades = /^(?:decad|décenni|jahrzehnt|década)/u.test(unit)
    ? 10
    : /^(?:centur|siglo)/u.test(unit)
      ? 100
      : 1;
  const years = [...earlier, ...later].filter(({ kind }) => kind === 'year');
  const spans = years.slice(1).flatMap((last, at) => {
    const first = years[at];
    return first &&
      isSpan(sentence.slice(Math.max(0, first.start - 9), first.start), sentence.slice(first.end, last.start))
      ? [{ first, last }]
      : [];
  });
  const [{ first, last } = {}] = spans;
  if (spans.length !== 1 || !first || !last) return null;
  const real = last.value - first.value;
  const stated = quantity.value * decades;
  // Both ends may be counted.
  if (decades === 1 ? stated === real || stated === real + 1 : Math.abs(stated - real) <= 0.3 * decades)
    return 'borne out';
  return Math.abs(stated - real) <= Math.max(2, 0.35 * real) ? real / decades : null;
}

function isSpan(lead: string, between: string): boolean {
  return (
    (/(?:from|between|de|von|entre|desde|zwischen)\s$/iu.test(lead) &&
      /^\s(?:to|until|till|and|à|bis|und|a|hasta|y|et)\s$/iu.test(between)) ||
    /^\s?[–-]\s?$/u.test(between)
  );
}
