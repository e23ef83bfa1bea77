/** Numbers over nine in words, where a house that writes words up to nine has figures: sixty-four boats, eighty-five per cent. Pure. */
import type { CheckBlock } from '../rule';
import { startsSentence } from '../text/words';
import type { Fault } from './number-forms';
import { FIGURE_WORDS } from './numbers';

const OVER_NINE = FIGURE_WORDS.slice(10).toReversed();
const HYPHENED = OVER_NINE.filter((word) => word.includes('-'));
const SHARE = new RegExp(
  `(?<![\\p{L}-])(?:${OVER_NINE.join('|')})(?= (?:per cent|percent)(?!\\p{L}))`,
  'giu',
);
/** Two words for one number: nobody’s way of speaking, unlike ten minutes or forty winks. */
const COUNTED = new RegExp(
  `(?<![\\p{L}-])(?<!\\b(?:in|at|aged|the|of|to|or) )(?:${HYPHENED.join('|')})(?= (?!(?:hours|ways|times|years old|years-old|minutes)(?!\\p{L}))(?:(?:more|new|other|different|\\p{Ll}{4,}(?:al|ive|ous|ful|ed|ic|ent|ing)) )?(?:\\p{Ll}{2,}[^s\\W]s|people|women|men|children)(?!\\p{L}))`,
  'gu',
);
/** One word for a number over nine before what is counted; time and measures are spoken of in words. */
const PLAIN = new RegExp(
  `(?<![\\p{L}-])(?<!\\b(?:in|at|aged|to|or|another|every|some|about|nearly|almost|perhaps|a|seven|first|last|next|past) )(?:${OVER_NINE.filter((word) => !word.includes('-')).join('|')})(?= (?!(?:hours|ways|times|minutes|seconds|years|months|weeks|days|decades|centuries|miles|feet|inches|yards|metres|meters|kilometres|acres|pounds|pence|dollars|cents|degrees|per|thousand|million|commandments|apostles|disciples|tribes|steps|paces|pages|words|lines|seats|minutes’|years’)(?!\\p{L}))(?:(?:more|new|other|different|\\p{Ll}{4,}(?:al|ive|ous|ful|ed|ic|ent|ing|an)) )?(?:\\p{Ll}{2,}[^s\\W]s’?|people|women|men|children)(?!\\p{L}))`,
  'gu',
);
const FIGURE = /(?<![\p{L}\p{N}.,:/£$€–-])[1-9]\d{1,2}(?= \p{Ll}{2,}s(?!\p{L})| people(?!\p{L}))/gu;

/** Before “per cent”, always. */
export const sharesInWords = (block: CheckBlock): Fault[] => faultsOf(block, SHARE);
/** Of things that are counted: wrong where the piece has figures for others. */
export const countsInWords = (block: CheckBlock): Fault[] => faultsOf(block, COUNTED);
/** The same of one word: sixteen cranes. Ten is spelt by many. */
export const plainCountsInWords = (block: CheckBlock): Fault[] => faultsOf(block, PLAIN);

function faultsOf({ text, scope }: CheckBlock, pattern: RegExp): Fault[] {
  if (scope !== 'body') return [];
  return Array.from(text.matchAll(pattern))
    .filter(({ index }) => !startsSentence(text, index))
    .map(({ 0: found, index: start }) => {
      const fix = String(FIGURE_WORDS.indexOf(found.toLowerCase()));
      return { start, end: start + found.length, message: 'checks.L2.figures', params: { fix }, fix };
    });
}

export function figuresOverNine(text: string): number {
  return text.match(FIGURE)?.length ?? 0;
}
