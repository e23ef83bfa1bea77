/**
 * Does again what a sentence says of its own numbers: a rise of so much, a share, a total, so many a year. A claim is wrong only if no
 * numbers of the sentence bear it out, so that what goes with other numbers than one would think is let be. Pure.
 */
import { changeOf, differenceOf, spanOf } from './changes';
import { rounded, type Claim, type Verdict, type WrongNumber } from './claim';
import { cuesFor } from './cues';
import { compoundsIn } from './compounds';
import { multiplesIn } from './multiples';
import { quantitiesIn, type Quantity } from './quantities';
import { resultOf } from './results';
import { shareOf } from './shares';

export function wrongNumbersIn(sentence: string, language: string): WrongNumber[] {
  const table = cuesFor(language);
  if (!table) return [];
  const quantities = quantitiesIn(sentence, language);
  if (quantities.length < 2) return [];
  const wrong: WrongNumber[] = [];
  const borne = new Set<Quantity>();
  quantities.forEach((quantity, at) => {
    const before = sentence.slice(Math.max(0, quantity.start - 70), quantity.start);
    const after = sentence.slice(quantity.end, quantity.end + 50);
    for (const cue of table.cues) {
      if (!cue.pattern.test(cue.side === 'before' ? before : after)) continue;
      const real = realOf({
        quantity,
        cue,
        sentence,
        earlier: quantities.slice(0, at),
        later: quantities.slice(at + 1),
        isAbout: table.about.test(before),
      });
      if (real === 'borne out') borne.add(quantity);
      else if (real !== null) wrong.push({ start: quantity.start, end: quantity.end, real: rounded(real) });
    }
  });
  const unborne = wrong.filter(({ start }) => ![...borne].some((quantity) => quantity.start === start));
  const claimed = unborne.filter(
    ({ start }, at) => unborne.findIndex((other) => other.start === start) === at,
  );
  return claimed.length > 0
    ? claimed
    : [...compoundsIn(sentence, quantities), ...multiplesIn(sentence, quantities)];
}

function realOf(claim: Claim): Verdict {
  const { kind } = claim.quantity;
  if (claim.cue.kind === 'span') return spanOf(claim);
  if (kind === 'year') return null;
  if (
    claim.cue.kind === 'share' &&
    (kind !== 'fraction' || /^\sof\s/u.test(claim.sentence.slice(claim.quantity.end)))
  )
    return null;
  if (claim.cue.kind === 'change') {
    if (kind === 'share' || kind === 'fraction') return changeOf(claim);
    return differenceOf(claim);
  }
  if (kind === 'share' || kind === 'fraction') return shareOf(claim);
  return resultOf(claim);
}
