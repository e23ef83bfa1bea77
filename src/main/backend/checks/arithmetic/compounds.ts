/** Wholes and their parts, and prices of one thing and of many, where no word says that a sum is meant. Pure. */
import type { WrongNumber } from './claim';
import { isSameThing, type Quantity } from './quantities';

export function compoundsIn(sentence: string, quantities: readonly Quantity[]): WrongNumber[] {
  return [
    ...wholesIn(sentence, quantities),
    ...listsIn(sentence, quantities),
    ...pricesIn(quantities),
    ...timesIn(sentence, quantities),
    ...severalIn(sentence, quantities),
    ...givenIn(sentence, quantities),
  ];
}

const OF =
  /(?:^|[\s(“])(?:of|out of|de|sur|des|von|parmi|unter)\s(?:the\s|its\s|their\s|his\s|her\s|our\s|my\s|those\s|these\s|all\s|les\s|ces\s|nos\s|den\s|las?\s|los\s)?$/iu;
const GIVEN =
  /(?:^|\s)(?:the|these|those|both|all|in|of|for|from|to|by|at|every|per|after|within|over|than|les|ces|des|en|die|der|den|diese|las?|los|estas?|estos?|cada)\s$/iu;
/** A part of a part: the sum is not meant to be whole. */
const OF_THEM = /(?:of (?:them|these|those|whom|which)|d’entre|davon|von ihnen|de ellos|de ellas)/iu;

/** Of the 40 hedges, 26 are alive and 16 are dead. */
function wholesIn(sentence: string, quantities: readonly Quantity[]): WrongNumber[] {
  const [whole, ...rest] = quantities.filter(({ kind }) => kind !== 'year');
  if (
    !whole ||
    whole.kind !== 'count' ||
    !OF.test(sentence.slice(Math.max(0, whole.start - 20), whole.start))
  )
    return [];
  // “that served the two counties” is no part.
  const others = rest.filter(({ start }) => !GIVEN.test(sentence.slice(Math.max(0, start - 9), start)));
  const parts = others.filter(({ kind }) => kind === 'count');
  const last = parts.at(-1);
  if (parts.length < 2 || parts.length !== others.length || !last || OF_THEM.test(sentence.slice(whole.end)))
    return [];
  const first = parts[0];
  if (
    first?.start === undefined ||
    !/(?:,|\b(?:and|et|und|y|but)\s)/u.test(sentence.slice(first.end, last.start))
  )
    return [];
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const isShort = sum < whole.value && whole.value - sum > Math.max(1, 0.12 * whole.value);
  return sum === whole.value || isShort || sum > 1.5 * whole.value ? [] : wrongPart(whole, last, sum);
}

function wrongPart(whole: Quantity, last: Quantity, sum: number): WrongNumber[] {
  const real = whole.value - (sum - last.value);
  return real > 0 ? [{ start: last.start, end: last.end, real: Math.round(real * 100) / 100 }] : [];
}

/** 14 clocks: nine on churches, four on schools and one on the exchange. */
function listsIn(sentence: string, quantities: readonly Quantity[]): WrongNumber[] {
  const [whole] = quantities.filter(({ kind }) => kind !== 'year');
  if (!whole || (whole.kind !== 'count' && whole.kind !== 'money')) return [];
  const opening =
    /^[^;:.]{0,60}(?::|, of which|\s[–—]|—|, dont|, davon|, de los cuales|, de las cuales|, de ellos)\s?/u.exec(
      sentence.slice(whole.end),
    );
  if (!opening) return [];
  const from = whole.end + opening[0].length;
  const rest = quantities.filter(({ kind, start }) => kind !== 'year' && start > whole.start);
  const parts = rest.filter(({ start, kind }) => start >= from && kind === whole.kind);
  const last = parts.at(-1);
  const [first] = parts;
  if (parts.length < 2 || parts.length !== rest.length || !first || !last || first.start > from + 12)
    return [];
  if (!/(?:\b(?:and|plus|et|und|y)\b|&)/u.test(sentence.slice(first.end, last.start))) return [];
  if (whole.kind === 'money' && !parts.every((part) => isSameThing(part, whole))) return [];
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const isNear = Math.abs(sum - whole.value) <= Math.max(2, 0.3 * whole.value);
  return Math.abs(sum - whole.value) <= 0.004 * whole.value || !isNear
    ? []
    : [{ start: whole.start, end: whole.end, real: Math.round(sum * 100) / 100 }];
}

/** £22 a metre, so that 500 metres make £12,000; at $1,900 apiece, 1,200 of them would cost $2.8 million. */
function pricesIn(quantities: readonly Quantity[]): WrongNumber[] {
  const prices = quantities.filter(({ kind, per }) => kind === 'money' && per !== null);
  const sums = quantities.filter(({ kind, per }) => kind === 'money' && per === null);
  const [price] = prices;
  const [total] = sums;
  if (prices.length !== 1 || sums.length !== 1 || !price || !total || price.unit[0] !== total.unit[0])
    return [];
  const counts = quantities.filter(
    ({ kind, unit, weak }) =>
      kind === 'count' && !weak && (price.per === 'each' || unit.includes(price.per ?? '')),
  );
  const reals = counts.map(({ value }) => value * price.value);
  if (reals.some((real) => Math.abs(real - total.value) <= 0.02 * real)) return [];
  const near = reals.find((real) => Math.abs(real - total.value) <= 0.35 * real);
  return near === undefined
    ? []
    : [{ start: total.start, end: total.end, real: Math.round(near * 100) / 100 }];
}

/** Five minutes for each of 300 people, 1,200 minutes. */
function timesIn(sentence: string, quantities: readonly Quantity[]): WrongNumber[] {
  const counts = quantities.filter(({ kind, weak }) => kind === 'count' && !weak);
  const [one, many, all] = counts;
  if (
    counts.length !== 3 ||
    !one ||
    !many ||
    !all ||
    !/(?<!\p{L})(?:each|every|per|apiece|chaque|chacun|jede[rsn]?|cada)(?!\p{L})/u.test(sentence)
  )
    return [];
  const [name] = all.unit;
  if (name === undefined || one.unit.includes(name) === many.unit.includes(name)) return [];
  const real = one.value * many.value;
  if (
    all.value <= Math.max(one.value, many.value) ||
    real === all.value ||
    Math.abs(real - all.value) > 0.25 * real
  )
    return [];
  return [{ start: all.start, end: all.end, real }];
}

/** A ticket costs £9.60, so a couple pay £18.20. */
function severalIn(sentence: string, quantities: readonly Quantity[]): WrongNumber[] {
  const [price, many, total, ...others] = quantities.filter(({ kind }) => kind !== 'year');
  if (price?.kind !== 'money' || many?.kind !== 'count' || total?.kind !== 'money' || others.length > 0)
    return [];
  // “At £6, a family of four pay £24”
  const isAt = /(?:^|[“‘(;:]\s?)(?:At|For|at)\s$/u.test(sentence.slice(0, price.start));
  if (
    price.unit[0] !== total.unit[0] ||
    !(
      isAt ||
      /(?<!\p{L})(?:so|means|meaning|thus|therefore|hence|donc|also|así que|por tanto)(?!\p{L})/u.test(
        sentence.slice(price.end, many.start),
      )
    )
  )
    return [];
  const real = price.value * many.value;
  return Math.abs(real - total.value) < 0.004 * real || Math.abs(real - total.value) > 0.2 * real
    ? []
    : [{ start: total.start, end: total.end, real: Math.round(real * 100) / 100 }];
}

/** Each room has 200 days, so eight rooms give 1,600 days and five give 1,000. */
function givenIn(sentence: string, quantities: readonly Quantity[]): WrongNumber[] {
  const rates = quantities.filter(
    ({ kind, start }) =>
      kind === 'count' &&
      /(?<!\p{L})(?:each|every|chaque|jede[rsn]?|cada)(?:\s[\p{L}’-]+){1,5}\s$/iu.test(
        sentence.slice(Math.max(0, start - 60), start),
      ),
  );
  const [rate] = rates;
  if (!rate || rates.length !== 1) return [];
  return quantities.flatMap((many, at): WrongNumber[] => {
    const all = quantities[at + 1];
    if (many.start <= rate.start || many.kind !== 'count' || all?.kind !== 'count') return [];
    const between = sentence.slice(many.end, all.start);
    if (!GIVES.test(between) || !(all.unit.length === 0 || all.unit.some((word) => rate.unit.includes(word))))
      return [];
    const real = many.value * rate.value;
    if (Math.abs(real - all.value) <= 0.02 * real || Math.abs(real - all.value) > 0.35 * real) return [];
    return [{ start: all.start, end: all.end, real }];
  });
}

const GIVES =
  /^(?:\s[\p{L}’-]+){0,3}\s(?:gives?|makes?|yields?|means?|takes?|needs?|holds?|carr(?:y|ies)|produces?|comes? to|provides?|seats?|uses?|fills?|get|gets|have|has|would be|is|are|donnent|font|ergeben|machen|dan|hacen)\s(?:about\s|some\s|only\s)?$/iu;
