/** Sums that a sentence does by itself, and that R3 does again: majorities, shares, ages, spans of years, parts of a whole, prices over time. Pure. */
import { MORE_SUMS } from './more-sums';
import { RATE_SUMS } from './rate-sums';
import { TOLD_SUMS } from './told-sums';
import { FIGURE_WORDS } from './numbers';
import { miscounted } from './miscounted';
import { ABOUT, FRACTION, N, sum, type Sum, type WrongSum } from './sum-shape';

const SCALES: Readonly<Record<string, number>> = {
  ...{ k: 1e3, m: 1e6, bn: 1e9, tn: 1e12, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};
const WORDS = new Map(FIGURE_WORDS.map((word, value) => [word, value]));
const SHARE = '(\\d+(?:\\.\\d+)?)\\s?(?:%|per\\s?cent)(?!\\s?points?)';
const PARTS: Readonly<Record<string, number>> = {
  ...{ half: 1 / 2, third: 1 / 3, quarter: 1 / 4, fifth: 1 / 5, sixth: 1 / 6, tenth: 1 / 10 },
  ...{
    'two thirds': 2 / 3,
    'three quarters': 3 / 4,
    'two fifths': 2 / 5,
    'three fifths': 3 / 5,
    'four fifths': 4 / 5,
  },
};

const THING = '(?: (?:[\\p{L}’-]+)){0,4}?';

const SUMS: readonly Sum[] = [
  {
    // Born in 1931 and died in 2001, aged 80.
    cue: /born /u,
    pattern: sum(
      `born (?:in|on)(?: \\d{1,2})?(?: \\p{Lu}\\p{Ll}+)?(?: \\d{1,2},)? (?<a>1\\d{3}|20\\d\\d)[^.;]{0,80}?(?:died|was (?:killed|shot|murdered|hanged|executed|buried)|drowned)[^.;]{0,60}? (?<b>1\\d{3}|20\\d\\d),? (?:aged|at the age of|at) (?<x>${N})`,
    ),
    real: (n) => n('b') - n('a'),
    slack: 1,
  },
  {
    cue: /\(\d{4}/u,
    pattern: sum(
      `\\((?<a>1\\d{3}|20\\d\\d)\\s?[–-]\\s?(?<b>1\\d{3}|20\\d\\d)\\)[^.;]{0,60}?(?:died|dead)[^.;]{0,20}? (?:aged|at the age of|at) (?<x>${N})`,
    ),
    real: (n) => n('b') - n('a'),
    slack: 1,
  },
  {
    // From 1992 to 1996, seven years in all.
    cue: /\d{4}.*years/u,
    pattern: sum(
      `(?:from|between) (?<a>1\\d{3}|20\\d\\d) (?:to|until|and|till) (?<b>1\\d{3}|20\\d\\d)[^.;]{0,40}?,? (?:or |for |a (?:span|period|reign|term|total) of |that is )?(?<x>${N}) years(?: (?:in all|long|in total|altogether|later)|(?=[,.;)]| of))`,
    ),
    real: (n) => n('b') - n('a'),
    slack: 1,
  },
  {
    // Founded in 1920 and closed in 1970 after 60 years.
    cue: /(?:founded|opened|built|began|started|created|established|launched|elected|married|crowned|hired) in \d/u,
    pattern: sum(
      `(?:founded|opened|built|began|started|created|established|launched|elected|married|crowned|hired) in (?<a>1\\d{3}|20\\d\\d)[^.;]{0,80}?(?:closed|ended|died|folded|demolished|retired|resigned|abolished|dissolved|divorced|sold|left) in (?<b>1\\d{3}|20\\d\\d),? (?:after|following) (?<x>${N}) years`,
    ),
    real: (n) => n('b') - n('a'),
    slack: 1,
  },
  {
    // Split into three equal parts of $30 million.
    cue: /(?:split|divided|shared|cut|carved|broken|paid|spread) /u,
    pattern: sum(
      `(?<a>${N})[^.;]{0,50}?(?:split|divided|shared|cut|carved|broken|paid|spread)(?: up)?(?: equally| evenly)? (?:into|between|among|amongst|over|in) (?<b>${N}) (?:equal |even |annual |yearly |monthly |identical )?(?:parts?|shares?|slices?|instal?lments?|payments?|portions?|pieces|lots|tranches|brothers|sisters|heirs|children|families|towns|villages|schools|clubs|people|partners),? (?:of|at|each getting|each receiving|who each got|of about) (?<x>${N})(?! (?:a|per) )`,
    ),
    real: (n) => n('a') / n('b'),
    room: 0.03,
  },
  {
    // Two thirds of the 90 boats, or 70.
    cue: /(?:half|third|quarter|fifth|sixth|tenth)s? of .* or /u,
    pattern: sum(
      `(?<f>${FRACTION}) of (?:the |its |their |our |those |these )?(?<a>${N})${THING}, (?:or|that is) (?<x>${N})(?!\\s?(?:%|per\\s?cent))`,
    ),
    real: (n) => n('f') * n('a'),
    room: 0.06,
    slack: 1,
  },
  {
    // 40 per cent of the 200 boats, or 90.
    cue: /(?:%|per\s?cent) of /u,
    pattern: sum(
      `(?<p>\\d+(?:\\.\\d+)?)\\s?(?:%|per\\s?cent) of (?:the |its |their |our |those |these |all )?(?<a>${N})${THING}, (?:or|that is|which is|making) ${ABOUT}(?<x>${N})(?!\\s?(?:%|per\\s?cent))`,
    ),
    real: (n) => (n('p') / 100) * n('a'),
    room: 0.06,
    slack: 1,
  },
  {
    // 30 home runs, 18 in the first month and 14 in the second.
    cue: /\d.*[,:–—].* and /u,
    pattern: sum(
      `(?<a>${N})(?: (?!(?:of|to|and|or|in|per|%|–)(?!\\p{L}))[\\p{L}’-]+){1,2}[^.;,:\\d]{0,40}[,:–—]\\s?(?<b>${N})(?: [\\p{L}’-]+){1,5} and (?<x>${N})(?= (?:in|for|from|on|of|by|to|at|against|with|were|was|men|women|boys|girls|\\p{Ll}+)(?!\\p{L}))`,
    ),
    real: (n) => (n('a') > n('b') && isPartOf(n('a'), n('b'), n('x')) ? n('a') - n('b') : n('x')),
  },
];

/** Two parts that come near the whole are meant to make it. */
function isPartOf(whole: number, one: number, other: number): boolean {
  return one < whole && other < whole && Math.abs(one + other - whole) <= 0.25 * whole;
}

export function wrongSumsIn(sentence: string): WrongSum[] {
  if (!/\d|\p{L}-year|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten) /u.test(sentence)) return [];
  const found = [...SUMS, ...MORE_SUMS, ...RATE_SUMS, ...TOLD_SUMS]
    .filter(({ cue }) => cue.test(sentence))
    .flatMap(({ pattern, real, room = 0, slack = 0, only }) =>
      [...sentence.matchAll(pattern)].flatMap((match): WrongSum[] => {
        const groups = match.groups ?? {};
        if (only && !only(groups, sentence.slice(match.index + match[0].length))) return [];
        const sign = /^[£$€]/u.exec(groups.a ?? '')?.[0] ?? '';
        const should = real((name) =>
          valueOf(groups[name] ?? '', name === 'a' ? scaleOf(groups.b ?? '') : 1),
        );
        const stated = valueOf(groups.x ?? '', 1);
        if (!Number.isFinite(should) || !Number.isFinite(stated) || should <= 0) return [];
        if (sign === '' && /^[£$€]/u.test(groups.x ?? '')) return [];
        if (Math.abs(should - stated) <= Math.max(room * should, slack, 1e-9)) return [];
        const written = groups.x ?? '';
        const start = match.index + match[0].lastIndexOf(written);
        return [{ start, end: start + written.length, real: Math.round(should * 100) / 100 }];
      }),
    );
  return [...found, ...sharesOverAll(sentence), ...miscounted(sentence)];
}

/** “55 per cent for, 35 per cent against and 20 per cent undecided”: parts of one whole. */
function sharesOverAll(sentence: string): WrongSum[] {
  const shares = [...sentence.matchAll(new RegExp(SHARE, 'gu'))];
  const last = shares.at(-1);
  if (shares.length < 3 || !last || !/(?:,| and| with) [^,]*$/u.test(sentence.slice(0, last.index)))
    return [];
  const whole =
    /(?<!\p{L})(?:undecided|don[’']t know|did not know|unsure|abstain\w*|neither|no opinion|the rest|the remainder|remaining|for,|against|blank|spoilt|did not vote|not vote)(?!\p{L})/iu;
  const total = shares.reduce((sum, share) => sum + Number(share[1]), 0);
  const isWhole = whole.test(sentence) || (total > 100 && total <= 130 && areOfOne(sentence, shares));
  if (!isWhole || Math.abs(total - 100) <= 1.5 || total < 60 || total > 150) return [];
  const others = total - Number(last[1]);
  return [
    { start: last.index, end: last.index + last[0].length, real: Math.round((100 - others) * 10) / 10 },
  ];
}

/** 70 per cent of boats sail, 20 per cent lie in the mud and 10 per cent sink: each does something else, so that none can be in two shares. */
function areOfOne(sentence: string, shares: readonly RegExpExecArray[]): boolean {
  const after = shares.map((share) => sentence.slice(share.index + share[0].length));
  const [first = '', ...others] = after;
  const verbs = others.map(
    (rest) => /^(?: [–—][^–—]*[–—])?,? (?:were |was |are |is |would |will )?(\p{L}+)/u.exec(rest)?.[1] ?? '',
  );
  return (
    /^ of (?:the |all |its |their |our )?\p{L}+/u.test(first) &&
    new Set(verbs).size === verbs.length &&
    verbs.every(
      (verb) =>
        verb !== '' &&
        !/^(?:of|an?|the|in|on|for|to|had|have|has|said|say|like|liked|wanted|want|more|less|from|and|or)$/u.test(
          verb,
        ),
    )
  );
}

function scaleOf(text: string): number {
  return /(?:thousand|million|billion|trillion|bn|tn|m|k)$/u.test(text) ? valueOf(text, 1) / bare(text) : 1;
}

function bare(text: string): number {
  const number = /\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0];
  return number === undefined
    ? (WORDS.get(text.replace(/[£$€]/gu, '').split(' ')[0]?.toLowerCase() ?? '') ?? NaN)
    : Number(number.replaceAll(',', ''));
}

/** NaN for what is no number. `scale` where none is written: “from 2 to 3 million”. */
function valueOf(text: string, scale: number): number {
  const part = /^(?:an? )?(.*)$/u.exec(text.toLowerCase().replace('-', ' '))?.[1] ?? '';
  if (Object.hasOwn(PARTS, part)) return PARTS[part] ?? NaN;
  const own = /(thousand|million|billion|trillion|bn|tn|m|k)$/u.exec(text)?.[1];
  const value = bare(text);
  return value * (own === undefined ? (value < 1000 ? scale : 1) : (SCALES[own] ?? 1));
}
