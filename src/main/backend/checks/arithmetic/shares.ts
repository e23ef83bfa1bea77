/** A part of a whole in per cent or as a fraction. Pure. */
import { nearPerCent, perCent, type Claim, type Verdict } from './claim';
import type { Quantity } from './quantities';

/** 46 of 50, which is 92 per cent: the smaller of two numbers as a share of the greater. */
export function shareOf(claim: Claim): Verdict {
  const { earlier, sentence, quantity } = claim;
  const counts = earlier
    .filter(({ kind, weak }) => (kind === 'count' || kind === 'money') && !weak)
    .slice(-4);
  const stated = perCent(quantity);
  const reals = counts.flatMap((one, at) =>
    counts.slice(at + 1).flatMap((other) => {
      if (one.kind !== other.kind) return [];
      const real = (100 * Math.min(one.value, other.value)) / Math.max(one.value, other.value);
      return one.value === other.value ? [] : [{ one, other, real }];
    }),
  );
  // What is left may be meant as well.
  const isBorne = reals.some(
    ({ real }) => nearPerCent(stated, real, claim) || nearPerCent(stated, 100 - real, claim),
  );
  if (isBorne) return 'borne out';
  const said = reals.filter(({ one, other }) => isPart(one, other, sentence));
  const [only] = said;
  if (!only || said.length > 1) return null;
  const real =
    Math.abs(only.real - stated) <= Math.abs(100 - only.real - stated) ? only.real : 100 - only.real;
  return quantity.kind === 'fraction' ? real / 100 : real;
}

/** “Of 50 questions it got 46”, “12 of the 20”, “£38, of which £19”. */
export function isPart(one: Quantity, other: Quantity, sentence: string): boolean {
  const lead = sentence.slice(Math.max(0, one.start - 24), one.start);
  const between = sentence.slice(one.end, other.start);
  const after = sentence.slice(other.end, other.end + 30);
  if (one.value > other.value)
    return (
      /(?<!\p{L})(?:of|out of|among|from among|sur|parmi|des|von|unter|de|entre)\s(?:the\s|its\s|their\s|his\s|her\s|our\s|those\s|these\s|all\s|les\s|ces\s|den\s|las?\s|los\s)?$/iu.test(
        lead,
      ) ||
      /(?:of|de|von)\s(?:which|whom|them|these|those|los cuales|las cuales|denen)|dont\s|davon\s/iu.test(
        between + after,
      )
    );
  // 84 times in 240 nights; 420 have gone, of 2,800; seven for a company of 21.
  if (
    /^\s(?:times|days|nights|weeks|games|matches|visits|attempts|cases|occasions|goes|tries|fois|Mal|veces)\s(?:in|out of|over|from|sur|von|en|de)\s(?:the\s)?$|^[^;:.]{0,80},\s(?:out\s)?of\s(?:the\s|some\s|about\s)?$|^\s(?:[\p{L}’-]+\s){0,3}(?:for|in|from|among|out of)\s(?:an?|the|its|their)\s(?:\p{L}+\s)?\p{L}+\sof\s$/iu.test(
      between,
    )
  )
    return true;
  return /^\s?(?:\p{L}+\s)?(?:out\s)?(?:of|sur|de|von)\s(?:the\s(?:\p{L}+[’']s?\s)?|its\s|their\s|his\s|her\s|our\s|every\s|all\s|les\s|los\s|las\s|den\s)?$/iu.test(
    between,
  );
}
