/** Sums whose parts are told apart in a sentence: so many of them, shares of a poll, seats of a chamber, years before others. Data for R3. */
import { N, NO_YEAR, sum, type Sum } from './sum-shape';

const PER_CENT = '\\s?(?:%|per\\s?cent)';
const SHARE = '\\d+(?:\\.\\d+)?';
const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';
const WHO = '(?:(?!(?:from|than|since|up|down|among|last)(?!\\p{L}))[\\p{L}’-]+ ){1,6}';
const CHAMBER =
  '(?:[\\p{L}-]+ ){0,2}?(?:chamber|parliament|assembly|council|house|senate|legislature|congress|board|committee|bundestag|dáil|knesset|diet|cortes|synod|duma)';
const REST =
  '(?:the )?(?:minor parties|smaller parties|other parties|others|rest|independents|greens and independents|also-rans|remainder)';

/** What three of them make, where the whole is smaller than that. */
const atMost = (parts: readonly number[], whole: number): number => {
  const all = parts.reduce((total, part) => total + part, 0);
  return all > whole ? all : whole;
};

/** What a number has done, and by how many per cent that changes it. */
const GROWN: readonly (readonly [done: string, change: number])[] = [
  ['doubl(?:ed|ing)', 100],
  ['(?:trebl|tripl)(?:ed|ing)', 200],
  ['quadrupl(?:ed|ing)', 300],
  ['halv(?:ed|ing)', 50],
];

export const TOLD_SUMS: readonly Sum[] = [
  // It has more than doubled in two years, a rise of 75 per cent.
  ...GROWN.map(([done, change]): Sum => ({
    cue: new RegExp(`${done}[^.;]*(?:%|cent)`, 'u'),
    pattern: sum(
      `(?<!\\b(?:not|never|than|to) )(?:(?<more>more than|over|well over) )?(?<![\\p{L}-])(?<!\\b(?:nearly|almost|about|roughly|around|not quite|all but|of|a|the) )${done}(?:(?!,? (?:while|whereas|but|against|compared)(?!\\p{L}))[^.;:%£$€\\d]| (?:19|20)\\d\\d){0,60}?(?:,| –|—| —| \\() ?(?:(?:that is |which is |it is )?an? (?:[\\p{Ll}]+ )?(?:rise|increase|gain|jump|growth|leap|surge|fall|drop|cut|decline|loss|reduction) of|up|up by|down|down by) (?<x>${SHARE})(?=${PER_CENT}(?! points?))`,
    ),
    real: () => change,
    slack: 4,
    only: ({ more, x = '' }) => more === undefined || Number(x) < change,
  })),
  {
    // In 2022 it gave back what was taken in 1897, 135 years earlier.
    cue: /\d{4},? [^.;]{0,20}years (?:earlier|before|previously|later|on|afterwards)/u,
    pattern: sum(
      `(?<a>${YEAR})(?:(?!${YEAR})[^.;]){0,140}?(?<b>${YEAR})(?:,| –|—| \\()? ?(?:or |some |fully |exactly |only |just |a full |more than |nearly |almost |about )?(?<x>${N})(?= years (?:(?:earlier|previously|later|on|afterwards)(?! than)|before(?=[,.;:)]|$| that)))`,
    ),
    // Later than the second, or earlier than it, may be what comes next.
    real: (n) => Math.abs(n('a') - n('b')),
    slack: 1,
    only: ({ a = '', b = '' }, after) => (/years (?:later|on|afterwards)/u.test(after) ? a < b : b < a),
  },
  {
    // 60 companies say that 24 of them – 60 per cent – left.
    cue: / of (?:them|these|those|whom|which)(?:,| –| ?—| \()/u,
    pattern: sum(
      `(?<a>${NO_YEAR}) \\p{Ll}{2,}(?:[^.;\\d%£$€]|(?<=\\p{L} )${YEAR}){0,80}?(?<![\\p{L}\\d])(?<b>${NO_YEAR}) of (?:them|these|those|whom|which)(?:, or| – or|,| –| ?—| \\() ?(?:about |some |nearly |almost |roughly |exactly |fully )?(?<x>${SHARE})(?=${PER_CENT})`,
    ),
    real: (n) => (100 * n('b')) / n('a'),
    slack: 1,
    only: ({ x = '' }) => Number(x) <= 100,
  },
  {
    // 30 per cent of what they caught – 540 tonnes out of 2,800.
    cue: /(?:%|cent) of /u,
    pattern: sum(
      `(?<p>${SHARE})${PER_CENT} of [^.;:–—()\\d]{2,60}?(?:,? or|:| –|—|,| \\() ?(?:about |some |nearly |almost |roughly )?(?<a>${NO_YEAR})(?: \\p{L}+){0,2} (?:out of|of|from) (?:the |a total of |its |their |his |her |our |all )?(?<x>${NO_YEAR})`,
    ),
    real: (n) => (Math.abs((100 * n('a')) / n('x') - n('p')) <= 1 ? n('x') : (100 * n('a')) / n('p')),
  },
  {
    // A poll put one on 46%, one on 43% and one on 21%.
    cue: /(?:%|cent),[^.;]*(?:%|cent),? and /u,
    pattern: sum(
      `(?:on|at|with) (?<a>${SHARE})${PER_CENT}, ${WHO}(?:on |at |with )?(?<b>${SHARE})${PER_CENT},? and ${WHO}(?:on|at|with) (?<x>${SHARE})(?=${PER_CENT})`,
    ),
    real: (n) => (n('a') + n('b') + n('x') > 101 ? 100 - n('a') - n('b') : n('x')),
    slack: 1,
  },
  {
    // 31 seats, its rival 29 and two others 24, in a chamber of 81.
    cue: / seats[^.;]* (?:of|with) /u,
    pattern: sum(
      `(?<a>${N}) seats, ${WHO}(?<b>${N}),? and ${WHO}(?<c>${N}),? (?:in|of|out of) (?:an?|the|its) ${CHAMBER} (?:of|with) (?<x>${N})`,
    ),
    real: (n) => atMost([n('a'), n('b'), n('c')], n('x')),
  },
  {
    cue: / seats[^.;]* (?:of|with) /u,
    pattern: sum(
      `(?<a>${N}) seats, ${WHO}(?<b>${N}),? and ${REST} (?<c>${N}),? (?:in|of|out of) (?:an?|the|its) ${CHAMBER} (?:of|with) (?<x>${N})`,
    ),
    real: (n) => n('a') + n('b') + n('c'),
  },
  {
    // In a chamber of 81 it took 31 seats, its rival 29 and two others 24.
    cue: /(?:of|with) [^.;]* seats, /u,
    pattern: sum(
      `(?:[Ii]n|[Oo]f) (?:an?|the|its) ${CHAMBER} (?:of|with) (?<d>${N})(?: seats)?,? [^.;\\d]{0,60}?(?<a>${N}) seats, ${WHO}(?<b>${N}),? and ${WHO}(?<x>${N})(?=[.,;:)]|$)`,
    ),
    real: (n) => (n('a') + n('b') + n('x') > n('d') ? n('d') - n('a') - n('b') : n('x')),
  },
];
