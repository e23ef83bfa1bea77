/** More sums that R3 does again: what is spread over years, a share said twice, parts that are left, measures told in two systems. Data only. */
import { FRACTION, N, NO_YEAR, sum, type Sum } from './sum-shape';

const ITS = "(?:the (?:\\p{L}+[’']s? )?|its |their |his |her |our |my |those |these |all )?";
const WORDS = '(?: [\\p{L}’-]+)';
const IS =
  '(?:is|are|was|were|comes? to|came to|amounts? to|makes?|made|means?|gives?|gave|works out at|equals?|would be|adds? up to)';
const PER_CENT = '\\s?(?:%|per\\s?cent)(?!\\s?points?)';

/** One measure told in another; the number of the second is judged. */
const MEASURES: readonly (readonly [one: string, other: string, of: (value: number) => number])[] = [
  ['miles?', '(?:km|kilometres?|kilometers?)', (n) => n * 1.609],
  ['(?:km|kilometres?|kilometers?)', 'miles?', (n) => n / 1.609],
  ['(?:kg|kilograms?|kilos?)', '(?:lbs?|pounds)', (n) => n * 2.205],
  ['(?:lbs?|pounds)', '(?:kg|kilograms?|kilos?)', (n) => n / 2.205],
  ['(?:m|metres?|meters?)', '(?:ft|feet)', (n) => n * 3.281],
  ['(?:ft|feet)', '(?:m|metres?|meters?)', (n) => n / 3.281],
  ['(?:in|inch(?:es)?)', '(?:cm|centimetres?|centimeters?)', (n) => n * 2.54],
  ['(?:cm|centimetres?|centimeters?)', 'inch(?:es)?', (n) => n / 2.54],
  ['acres', '(?:ha|hectares)', (n) => n * 0.4047],
  ['(?:ha|hectares)', 'acres', (n) => n / 0.4047],
  ['°?C', '°?F', (n) => n * 1.8 + 32],
  ['°?F', '°?C', (n) => (n - 32) / 1.8],
  ['hours', 'minutes', (n) => n * 60],
  ['dozen', '(?:boats|eggs|people|in all)', (n) => n * 12],
];

/** So much a week, so much a year. */
const TIMES: readonly (readonly [one: string, other: string, times: number])[] = [
  ['week', 'year', 52],
  ['month', 'year', 12],
  ['day', 'year', 365],
  ['day', 'week', 7],
  ['hour', 'day', 24],
];

export const MORE_SUMS: readonly Sum[] = [
  {
    // £640,000 spread over 40 years is £26,000 a year.
    cue: /(?:spread|divided|shared|paid|split) /u,
    pattern: sum(
      `(?<a>${NO_YEAR})[^.;\\d]{0,50}?(?:spread|divided|shared|paid|split)(?: out)? (?:equally |evenly )?(?:over|among|between|across|by) ${ITS}(?:a life of |a term of )?(?<b>${NO_YEAR})${WORDS}{1,2},? (?:${IS}|or|that is|at) (?<x>${N}) (?:a|an|per|each|apiece)(?!\\p{L})`,
    ),
    real: (n) => n('a') / n('b'),
    room: 0.04,
  },
  {
    // £600,000 a year, shared by six buildings: £120,000 each.
    cue: / (?:each|apiece|a head|per head|every one)/u,
    pattern: sum(
      `(?<a>${NO_YEAR})(?! each)[^.;\\d]{0,50}?(?:shared|split|spread|divided|distributed|parcelled|carved)(?: out| up)?(?: equally| evenly| fairly)? (?:by|over|among|amongst|between|across|with|to) ${ITS}(?<b>${NO_YEAR})${WORDS}{1,3}(?::|,| –|—| —|, or| \\(| is| comes to| makes| means| gives| leaves) ?(?:or |that is |that[’']s |which is |just |only |about |barely |a mere )?(?<x>${N})(?= (?:for )?(?:each|apiece|a head|per head|every one))`,
    ),
    real: (n) => n('a') / n('b'),
    room: 0.04,
  },
  {
    // Some 2,000 people live there, and it costs $1.6 billion, or $80,000 for every person.
    cue: / (?:for every|for each|per|a head|each|apiece)/u,
    pattern: sum(
      `(?<b>${NO_YEAR}) (?<who>people|homes|houses|households|families|pupils|students|residents|patients|villagers|passengers|workers|voters|children|members|schools|farms|farmers|boats|jobs)(?!\\p{L})[^.;\\d£$€]{1,60}(?<a>[£$€]${N.replace('[£$€]?', '')})(?:${WORDS}){0,3},? (?:or|that is|which is|which comes to|about|roughly|some) (?:about |roughly |some |nearly |almost |around )?(?<x>[£$€]${N.replace('[£$€]?', '')}) (?=(?:for (?:every|each)|per|a) (?:person|home|house|household|family|pupil|student|resident|patient|villager|passenger|worker|voter|child|member|school|farm|farmer|boat|job|head|one|of them)(?!\\p{L})|each|apiece)`,
    ),
    real: (n) => n('a') / n('b'),
    room: 0.08,
  },
  {
    // Played 19, won two, drawn three, lost 14.
    cue: /(?:[Pp]layed|games|matches|fixtures|outings|starts|tests|bouts|fights|rounds) .*los(?:t|ing) /u,
    pattern: sum(
      `(?:played (?<a>${NO_YEAR})(?:${WORDS}){0,3}|(?<g>${NO_YEAR})(?:${WORDS}){0,2} (?:games|matches|fixtures|outings|starts|tests|bouts|fights|rounds)[^.;\\d]{0,40}?),? ?[:–—(]? ?(?:(?:and|they|we|he|she|it|have|has|had|of which|of them) )*(?:won|winning) (?<b>${NO_YEAR})(?:${WORDS}){0,2},? (?:and )?(?:drawn|drew|drawing|tied|halved) (?<c>${NO_YEAR})(?:${WORDS}){0,2},? (?:and )?(?:lost|losing) (?<x>${NO_YEAR})`,
    ),
    real: (n) => (Number.isFinite(n('a')) ? n('a') : n('g')) - n('b') - n('c'),
  },
  {
    cue: /[Pp]layed .*lost /u,
    pattern: sum(
      `played (?<a>${NO_YEAR})(?:${WORDS}){0,3},? (?:and )?won (?<b>${NO_YEAR}),? (?:and )?lost (?<x>${NO_YEAR})(?!,? (?:and |with )?(?:drew|drawn|\\p{L}+ dra))`,
    ),
    real: (n) => (n('b') + n('x') > n('a') ? n('a') - n('b') : n('x')),
  },
  {
    // £60 million to build 4,000 places, at £20,000 each.
    cue: / (?:each|apiece)/u,
    pattern: sum(
      `(?<a>${NO_YEAR})[^.;\\d]{1,60}?(?<b>${NO_YEAR})${WORDS}{1,3},? (?:at|or|which is|that is) (?:a cost of )?(?<x>${N}) (?:for each|each|apiece)(?! of (?:the |its )?\\d)`,
    ),
    real: (n) => (n('a') > n('b') ? n('a') / n('b') : n('a') * n('b')),
    room: 0.06,
  },
  {
    // £60 million to build the places, at £20,000 for each of the first 4,000.
    cue: /(?:each|every one) of /u,
    pattern: sum(
      `(?<a>${NO_YEAR})[^.;\\d]{1,60}?,? at (?<x>${N}) for (?:each|every one) of ${ITS}(?:first |new |last )?(?<b>${NO_YEAR})`,
    ),
    real: (n) => n('a') / n('b'),
    room: 0.06,
  },
  {
    // It took 640, and later 160, which is a third of the number.
    cue: /(?:half|third|quarter|fifth|sixth|tenth|thirds|quarters|fifths) (?:of|as)/u,
    pattern: sum(
      `(?<a>${NO_YEAR})[^.\\d]{1,70}(?:(?:in|by|since) (?:19|20)\\d\\d [^.\\d]{1,40})?(?<b>${NO_YEAR})(?:${WORDS}){0,3}, (?:which is |that is |or )(?:only |just |exactly )?(?<x>${FRACTION}) (?:of (?:the|that|its|their|what) (?:number|figure|total|sum|level|amount|strength|size|price|rate|it|they|intake)|as many|as much)`,
    ),
    real: (n) => (n('b') < n('a') ? n('b') / n('a') : n('x')),
    room: 0.12,
  },
  {
    // One in five, or 25 per cent.
    cue: / in /u,
    pattern: sum(
      `(?<b>${NO_YEAR}) in (?<c>${NO_YEAR})(?:${WORDS}){0,5},? \\(?(?:or |that is |which is )(?<x>\\d+(?:\\.\\d+)?)(?=${PER_CENT})`,
    ),
    real: (n) => (n('b') <= n('c') && n('c') <= 100 ? (100 * n('b')) / n('c') : n('x')),
    slack: 1.5,
  },
  {
    // A quarter, or 20 per cent.
    cue: /(?:half|third|quarter|fifth|sixth|tenth|thirds|quarters|fifths)/u,
    pattern: sum(
      `(?<f>${FRACTION})(?: of${WORDS}{1,4})?,? \\(?(?:or|that is|which is) (?<x>\\d+(?:\\.\\d+)?)(?=${PER_CENT})`,
    ),
    real: (n) => 100 * n('f'),
    slack: 2.5,
  },
  {
    // Ten of the 40 boats sank, a third of them.
    cue: / of .*(?:half|third|quarter|fifth|sixth|tenth|thirds|quarters|fifths)/u,
    pattern: sum(
      `(?<b>${NO_YEAR}) (?:out )?of ${ITS}(?<a>${NO_YEAR})(?:${WORDS}){1,5}(?:,| –|—) ?(?:or |that is |which is )?(?:exactly )?(?<x>${FRACTION}) of (?:them|the (?:total|whole|fleet|lot|number))`,
    ),
    real: (n) => (n('b') < n('a') ? n('b') / n('a') : n('x')),
    room: 0.13,
  },
  {
    // Half of the 40 boats, 25, sank.
    cue: /(?:half|third|quarter|fifth|sixth|tenth)s? of /u,
    pattern: sum(
      `(?<f>${FRACTION}) of ${ITS}(?<a>${NO_YEAR})(?:${WORDS}){1,3}(?:, |,? \\()(?<x>${NO_YEAR})(?=,|\\))`,
    ),
    real: (n) => n('f') * n('a'),
    room: 0.06,
    slack: 1,
  },
  {
    // By 12 boats, from 40 to 30.
    cue: / from .* to /u,
    pattern: sum(
      `by (?<x>${NO_YEAR})(?!\\s?(?:%|per|points?))(?:${WORDS}){0,3},? from (?<a>${NO_YEAR}) to (?<b>${NO_YEAR})(?!\\s?(?:%|per))`,
    ),
    real: (n) => Math.abs(n('a') - n('b')),
    room: 0.01,
  },
  {
    // It sold 40 of its 100 boats and kept 50.
    cue: / of (?:its|the|their|his|her|our) /u,
    pattern: sum(
      `(?<b>${NO_YEAR}) of (?:its|the|their|his|her|our) (?<a>${NO_YEAR})(?:${WORDS}){1,4} and (?:kept|keeps?|retains?|retained|held on to|left|leaves|was left with|is left with) (?:the other |only |just )?(?<x>${NO_YEAR})(?=[,.;]|${WORDS})`,
    ),
    real: (n) => n('a') - n('b'),
  },
  {
    // 12 boats and nine barges make 22 craft.
    cue: / and .* (?:makes?|made|total|add up to|come to) /u,
    pattern: sum(
      `(?<a>${NO_YEAR})(?:${WORDS}){1,2} and (?<b>${NO_YEAR})(?:${WORDS}){1,2} (?:makes?|made|total|totalled|add up to|come to|came to) (?:a total of )?(?<x>${NO_YEAR})`,
    ),
    real: (n) => n('a') + n('b'),
  },
  {
    // 20 per cent on £50 is £15.
    cue: /(?:%|per\s?cent) (?:on|of) /u,
    pattern: sum(
      `(?<!(?:rise|cut|increase) of )(?<p>\\d+(?:\\.\\d+)?)${PER_CENT} (?:on|of) ${ITS}(?<a>[£$€]${N.replace('[£$€]?', '')}) (?:is|comes to|makes|means|would be|gives) (?<x>[£$€]${N.replace('[£$€]?', '')})`,
    ),
    real: (n) => (n('p') / 100) * n('a'),
    room: 0.03,
  },
  {
    // A cut of 20 per cent, from £50 to £45.
    cue: /(?:%|per\s?cent) (?:cut|fall|drop|reduction|discount)/u,
    pattern: sum(
      `(?<p>\\d+(?:\\.\\d+)?)${PER_CENT} (?:cut|fall|drop|reduction|discount)[^.;\\d]{0,40} from (?<a>${NO_YEAR}) to (?<x>${NO_YEAR})(?!\\s?(?:%|per))`,
    ),
    real: (n) => n('a') * (1 - n('p') / 100),
    room: 0.03,
  },
  {
    cue: /(?:%|per\s?cent) (?:rise|increase|jump)/u,
    pattern: sum(
      `(?<p>\\d+(?:\\.\\d+)?)${PER_CENT} (?:rise|increase|jump)[^.;\\d]{0,40} from (?<a>${NO_YEAR}) to (?<x>${NO_YEAR})(?!\\s?(?:%|per))`,
    ),
    real: (n) => n('a') * (1 + n('p') / 100),
    room: 0.03,
  },
  {
    cue: /(?:gap|difference) between /u,
    pattern: sum(
      `(?:gap|difference) between ${ITS}(?<a>${NO_YEAR})(?:${WORDS}){0,3} and ${ITS}(?<b>${NO_YEAR})(?:${WORDS}){0,3} (?:is|was|comes to) (?<x>${NO_YEAR})(?!\\s?(?:%|per))`,
    ),
    real: (n) => Math.abs(n('a') - n('b')),
    room: 0.01,
  },
  {
    cue: /average of /u,
    pattern: sum(
      `average of (?<a>${NO_YEAR}), (?<b>${NO_YEAR}) and (?<c>${NO_YEAR}) (?:is|was) (?<x>${NO_YEAR})`,
    ),
    real: (n) => (n('a') + n('b') + n('c')) / 3,
    room: 0.03,
  },
  ...TIMES.map(([one, other, times]): Sum => ({
    cue: new RegExp(` (?:a|per) ${one}(?!\\p{L})`, 'u'),
    pattern: sum(
      `(?<a>${NO_YEAR}) (?:a|an|per) ${one}(?: ${IS}| –|,(?: or| that is| which is)?) (?:about )?(?<x>${NO_YEAR}) (?:a|an|per) ${other}`,
    ),
    // “150 homes at £5 a month, which is £9,000 a year”: of all of them.
    real: (n) => (n('x') > 2.5 * times * n('a') ? n('x') : n('a') * times),
    room: 0.05,
  })),
  ...MEASURES.map(([one, other, of]): Sum => ({
    cue: new RegExp(`\\d\\s?${one}(?!\\p{L})`, 'u'),
    pattern: sum(
      `(?<a>${NO_YEAR})\\s?${one}(?!\\p{L})(?: (?:apart|away|long|high|tall|deep|wide|off))?(?:, or | \\(|, that is |, which is |, )(?<x>${NO_YEAR})(?=\\s?${other}(?!\\p{L}))`,
    ),
    real: (n) => of(n('a')),
    room: 0.12,
    slack: 1,
  })),
];
