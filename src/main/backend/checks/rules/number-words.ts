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
  `(?<![\\p{L}-])(?<!\\b(?:one in|nine in|at|aged|to|or|another|every|some|about|nearly|almost|perhaps|a|seven|first|last|next|past) )(?:${OVER_NINE.filter((word) => !word.includes('-')).join('|')})(?= (?!(?:hours|ways|times|minutes|seconds|years|months|weeks|days|decades|centuries|miles|feet|inches|yards|metres|meters|kilometres|acres|pounds|pence|dollars|cents|degrees|per|thousand|million|commandments|apostles|disciples|tribes|steps|paces|pages|words|lines|seats|minutes’|years’)(?!\\p{L}))(?:(?:more|new|other|different|\\p{Ll}{4,}(?:al|ive|ous|ful|ed|ic|ent|ing|an)) )?(?:\\p{Ll}{2,}[^s\\W]s’?|people|women|men|children)(?!\\p{L}))`,
  'gu',
);
/** Time, ages and measures, which many write in words whatever else they do: seventy-one, the ten minutes, nineteen degrees. */
const SPOKEN = new RegExp(
  `(?<![\\p{L}-])(?<!\\b(?:aged?|to|or|another|every|some|about|nearly|almost|perhaps|a|first|last|next|past|out of|nine in|one in|thousand|hundred|and|at) )(?:${OVER_NINE.join('|')})(?= (?!(?<=twenty-four |forty-eight |seventy-two )hours)(?:hours|minutes|seconds|years|months|weeks|days|decades|centuries|miles|feet|inches|yards|metres|meters|kilometres|acres|pounds|degrees|pages|seats|steps|people|women|men|children)(?![\\p{L}’]|-old))|(?<=\\b(?:[Hh]e|[Ss]he|I|is|was|am|turned|turns) (?:is |was |am |turned |turns )?)(?:${HYPHENED.join('|')})(?=[.,;:!?)]| (?:and|now|then|when|years|this|next|last|but)(?!\\p{L}))|(?<=\\b[Oo]f the )(?:${OVER_NINE.join('|')})(?= \\p{Ll}{2,}s(?!\\p{L}))|(?<=\\b(?:class|group|crew|party|team|family|total|average|crowd|majority|age|squad|speed|list|maximum|minimum|panel|staff|choir|cast) of )(?:${OVER_NINE.join('|')})(?![\\p{L}-])|(?<!\\bone in )(?:${OVER_NINE.join('|')})(?= of (?:the|their|its|our|his|her|these|those|them|us|my)(?!\\p{L}))`,
  'gu',
);
/** Six hundred and forty, two thousand five hundred: what nobody says for a round number. */
const LONG_NUMBER = new RegExp(
  `(?<![\\p{L}-])(?:${FIGURE_WORDS.slice(1, 20).join('|')}) (?:hundred and (?:${FIGURE_WORDS.slice(1).toReversed().join('|')})|thousand(?:,? (?:${FIGURE_WORDS.slice(1, 10).join('|')}) hundred| and (?:${FIGURE_WORDS.slice(10).toReversed().join('|')})))(?![\\p{L}-])(?! (?:ways|things|reasons|times|thousand)(?!\\p{L}))`,
  'gu',
);
const TENS_AND_TEENS = FIGURE_WORDS.slice(11).toReversed();
/** In twenty-nine seasons; there are now sixty; seventeen million; four hundred boats. */
const ELSEWHERE = new RegExp(
  `(?<=\\b(?:in|of|the|with|for|over|than|these|those|all|his|her|my|our|their|its) )(?:${HYPHENED.join('|')})(?= (?!(?:hours|ways|times|years|months|weeks|days|minutes|per)(?!\\p{L}))(?:\\p{Ll}{3,} )?\\p{Ll}{3,}s(?!\\p{L}))|(?<=\\b(?:now|are|were|has|have|had|only|just|nearly|almost|about|another|all|these|those|leaving|left|remaining|than) )(?:${TENS_AND_TEENS.join('|')})(?=[.,;:!?)])|(?<![\\p{L}-])(?:${OVER_NINE.join('|')})(?= (?:million|billion|trillion)(?!\\p{L}))|(?<![\\p{L}-])(?:${FIGURE_WORDS.slice(2, 20).join('|')}) (?:hundred|thousand)(?= (?!(?:and|years|ways|times|reasons|things|yards|metres|meters|miles|feet|words|million)(?!\\p{L}))(?:\\p{Ll}{3,} )?(?:\\p{Ll}{2,}[^s\\W]s|people|women|men|children|sheep)(?!\\p{L}))`,
  'gu',
);
const SMALL_SHARE = new RegExp(
  `(?<![\\p{L}-])(?:${FIGURE_WORDS.slice(1, 10).join('|')})(?= (?:per cent|percent)(?!\\p{L}))`,
  'gu',
);
const FIGURE = /(?<![\p{L}\p{N}.,:/£$€–-])[1-9]\d{1,2}(?= \p{Ll}{2,}s(?!\p{L})| people(?!\p{L}))/gu;

/** Before “per cent”, always. */
export const sharesInWords = (block: CheckBlock): Fault[] => faultsOf(block, SHARE);
/** Of things that are counted: wrong where the piece has figures for others. */
export const countsInWords = (block: CheckBlock): Fault[] => faultsOf(block, COUNTED);
/** The same of one word: sixteen cranes. Ten is spelt by many. */
export const plainCountsInWords = (block: CheckBlock): Fault[] => faultsOf(block, PLAIN);

/** Hints, where the piece has figures for all the rest. */
export const spokenInWords = (block: CheckBlock): Fault[] => [
  ...faultsOf(block, SPOKEN),
  ...faultsOf(block, ELSEWHERE),
  ...faultsOf(block, LONG_NUMBER).map(({ fix: _fix, ...fault }) => fault),
];
/** “seven per cent” beside 12 per cent. */
export const smallSharesInWords = (block: CheckBlock): Fault[] => faultsOf(block, SMALL_SHARE);

function faultsOf({ text, scope }: CheckBlock, pattern: RegExp): Fault[] {
  if (scope !== 'body' && scope !== 'standfirst') return [];
  return Array.from(text.matchAll(pattern))
    .filter(({ index }) => !startsSentence(text, index))
    .map(({ 0: found, index: start }) => {
      const value = valueOf(found.toLowerCase());
      const fix = value < 0 ? '' : value.toLocaleString('en-GB');
      return { start, end: start + found.length, message: 'checks.L2.figures', params: { fix }, fix };
    });
}

/** Sixty, four hundred, twelve thousand; negative for what is neither. */
function valueOf(words: string): number {
  const [first = '', scale] = words.split(' ');
  const value = FIGURE_WORDS.indexOf(first);
  return value < 0 ? value : value * ({ hundred: 100, thousand: 1000 }[scale ?? ''] ?? 1);
}

/** Any that are no money, share, time or score: 36 of them, ran to 10. */
const PLAIN_FIGURE =
  /(?<![\p{L}\p{N}.,:/£$€–-]|\b(?:bed|page|room|pitch|route) )[1-9]\d{1,2}(?=[\s.;)](?!\d|per cent|percent|\p{Lu}\p{Ll}+ \d))/gu;

export function plainFigures(text: string): number {
  return text.match(PLAIN_FIGURE)?.length ?? 0;
}

export function figuresOverNine(text: string): number {
  return text.match(FIGURE)?.length ?? 0;
}
