/** Sums that R3 does again where the numbers stand apart: so much for each of so many, shares behind a dash, interest, years between, areas. Data only. */
import { ABOUT, N, NO_YEAR, sum, type Sum } from './sum-shape';

const ITS = "(?:the (?:\\p{L}+[’']s? )?|its |their |his |her |our |my |those |these |all )?";
const WORDS = '(?: (?!and |or |but )[\\p{L}’-]+)';
const MONEY = `[£$€]${N.replace('[£$€]?', '')}`;
const PER_CENT = '\\s?(?:%|per\\s?cent)(?!\\s?points?)';
const SHARE = `\\d+(?:\\.\\d+)?(?=${PER_CENT})`;
const BREAK = `(?::|,| –|—| —| \\() ?(?:or |that is |that[’']s |which is |which comes to |which makes )?`;
/** By 1st November, in 2024: figures that count nothing. */
const DATED = ' (?:\\d{1,2}(?:st|nd|rd|th)?(?= \\p{Lu}\\p{Ll})|(?:19|20)\\d\\d)';
const EACH = '(?:each|apiece|a head|per head|a piece|every one)(?!\\p{L})';
const ACROSS = '[^.;:\\d£$€]';

export const RATE_SUMS: readonly Sum[] = [
  {
    // It paid £60,000: £150 for each of the 300 households.
    cue: /(?:each|every one) of .*\d|per .*\d/u,
    pattern: sum(
      `(?<a>${MONEY})(?:${WORDS}){0,3}${BREAK}${ABOUT}(?<x>${MONEY}) (?:for|to) (?:each|every one) of ${ITS}(?:first |new |last )?(?<b>${NO_YEAR})`,
    ),
    real: (n) => n('a') / n('b'),
    room: 0.02,
  },
  {
    // £200 per pupil, or £90,000 for its 400 pupils.
    cue: / (?:per|an?|each|every) .* (?:for|to|across|over) /u,
    pattern: sum(
      `(?<a>${MONEY}) (?:per|an?|for each|for every) (?<thing>\\p{Ll}{3,})${BREAK}${ABOUT}(?<x>${MONEY}) (?:for|to|across|over) ${ITS}(?<b>${NO_YEAR}) \\p{Ll}{3,}`,
    ),
    real: (n) => n('a') * n('b'),
    room: 0.06,
  },
  {
    // Five yards would employ 2,000 – 500 apiece.
    cue: / (?:each|apiece|a head|per head)/u,
    pattern: sum(
      `(?<b>${NO_YEAR})(?! (?:per|of|in|out|years?|months?|weeks?|days?)(?!\\p{L}))(?:${WORDS}){1,6} (?:a total of |some |about |more than |nearly )?(?<a>${NO_YEAR})(?:${WORDS}){0,3}(?: –|—| —|:| \\(|, or|,) ?${ABOUT}(?<x>${NO_YEAR})(?= ${EACH})`,
    ),
    real: (n) => (n('a') > 2 * n('b') && n('x') > 1 ? n('a') / n('b') : n('x')),
    room: 0.1,
  },
  {
    // Of the 400 who replied, 300 were against – 60 per cent.
    cue: /[Oo]f .*(?:%|per\s?cent)/u,
    pattern: sum(
      `of ${ITS}(?<a>${NO_YEAR})(?:${WORDS}|${DATED}){1,12}, ${ABOUT}(?<b>${NO_YEAR})(?:${WORDS}){0,7}${BREAK}${ABOUT}(?<x>${SHARE})`,
    ),
    real: (n) => (n('b') < n('a') ? (100 * n('b')) / n('a') : n('x')),
    slack: 1.5,
  },
  {
    // Some 300 of the 400 replies (60 per cent) were against.
    cue: / of .*\(.*(?:%|per\s?cent)/u,
    pattern: sum(
      `(?<b>${NO_YEAR}) (?:out )?of ${ITS}(?<a>${NO_YEAR})(?:${WORDS}){0,4} \\(${ABOUT}(?<x>${SHARE})(?=${PER_CENT}\\))`,
    ),
    real: (n) => (n('b') < n('a') ? (100 * n('b')) / n('a') : n('x')),
    slack: 1.5,
  },
  {
    // £40 million a year, or 10 per cent of the £800 million debt.
    cue: /(?:%|per\s?cent) of .*[£$€]/u,
    pattern: sum(
      `(?<b>${MONEY})(?: (?:a|per) \\p{Ll}+)?${BREAK}${ABOUT}(?<x>${SHARE})${PER_CENT} of ${ITS}(?:total |whole |original )?(?<a>${MONEY})`,
    ),
    real: (n) => (n('b') < n('a') ? (100 * n('b')) / n('a') : n('x')),
    room: 0.06,
    slack: 0.6,
  },
  {
    // At 4 per cent, £2 million would bring in £90,000 a year.
    cue: /[Aa]t .*(?:%|per\s?cent)/u,
    pattern: sum(
      `at (?<p>\\d+(?:\\.\\d+)?)${PER_CENT},? (?:the )?(?:interest |a return )?(?:on )?${ITS}(?<a>${MONEY}) (?:would |will |could |should )?(?:brings? in|earns?|yields?|costs?|comes? to|came to|is|be|makes?|gives?|raises?|raise) ${ABOUT}(?<x>${MONEY})(?! a (?:month|week|day))`,
    ),
    real: (n) => (n('p') / 100) * n('a'),
    room: 0.06,
  },
  {
    // The interest on £2 million at 4 per cent is £90,000, or: comes to £90,000, at 4 per cent.
    cue: /(?:interest|return|yield|tax|duty|levy|commission|fee) (?:on|of) /u,
    pattern: sum(
      `(?:interest|return|yield|tax|duty|levy|commission|fee) on ${ITS}(?<a>${MONEY}) (?:at (?<p>\\d+(?:\\.\\d+)?)${PER_CENT})?${ACROSS}{2,30}?(?<x>${MONEY})(?: a year)?(?:,? at (?<q>\\d+(?:\\.\\d+)?)${PER_CENT})?`,
    ),
    real: (n) => ((Number.isFinite(n('p')) ? n('p') : n('q')) / 100) * n('a'),
    room: 0.06,
  },
  {
    // It opened in 1980 and closed in 2000, 30 years later.
    cue: /\d{4}.* years (?:later|after|on)/u,
    pattern: sum(
      `in (?<a>1\\d{3}|20\\d\\d)${ACROSS}{3,80} (?:in|until|till|by) (?<b>1\\d{3}|20\\d\\d)(?: –|—|,) ?(?:some |about |fully |only |just )?(?<x>${N}) years (?:later|afterwards|on)(?!\\p{L})`,
    ),
    real: (n) => n('b') - n('a'),
    slack: 1,
  },
  {
    // From £12 to £14, an extra £3.
    cue: /from .* to .*(?:extra|more|less|difference|gap|dearer|cheaper)/u,
    pattern: sum(
      `from (?<a>${MONEY})(?:${WORDS}){0,3} to (?<b>${MONEY})(?:${WORDS}){0,3}(?:,| –|—) ?(?:an extra|a difference of|a gap of) (?<x>${MONEY})`,
    ),
    real: (n) => Math.abs(n('a') - n('b')),
    room: 0.02,
  },
  {
    // 100m by 60m, or 5,000 square metres.
    cue: / square /u,
    pattern: sum(
      `(?<a>${NO_YEAR})\\s?(?:m|metres?|meters?|ft|feet|foot|yards?|km|kilometres?|kilometers?|miles?)? by (?<b>${NO_YEAR})\\s?(?:m|metres?|meters?|ft|feet|foot|yards?|km|kilometres?|kilometers?|miles?)${BREAK}${ABOUT}(?<x>${NO_YEAR})(?= square )`,
    ),
    real: (n) => n('a') * n('b'),
    room: 0.04,
  },
  {
    // The 400 members voted by 300 to 140.
    cue: / voted /u,
    pattern: sum(
      `(?<a>${NO_YEAR}) (?:members|MPs|councillors|delegates|shareholders|senators|peers|people|residents|households|players|teachers|nurses|doctors|staff)(?: present)? voted (?:by )?(?<b>${NO_YEAR}) (?:votes )?to (?<x>${NO_YEAR})`,
    ),
    real: (n) => (n('b') + n('x') > n('a') ? n('a') - n('b') : n('x')),
  },
  {
    // 80 per cent stayed and the other 30 per cent left.
    cue: /(?:%|per\s?cent).*(?:other|remaining) .*(?:%|per\s?cent)/u,
    pattern: sum(
      `(?<a>\\d+(?:\\.\\d+)?)${PER_CENT}${ACROSS}{1,80}(?:the other|the remaining) (?<x>${SHARE})`,
    ),
    real: (n) => 100 - n('a'),
    slack: 1,
  },
];
