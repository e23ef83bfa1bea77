/** What L2 knows of numbers: words for figures, what a small number may count, and the forms a piece chooses between. Pure. */
import type { Span } from '../text/span';

const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** 0–99. */
export const FIGURE_WORDS: readonly string[] = Array.from({ length: 100 }, (_, value) => {
  const ten = TENS[Math.floor(value / 10)] ?? '';
  const unit = value % 10;
  if (value < 20) return UNITS[value] ?? '';
  return unit === 0 ? ten : `${ten}-${UNITS[unit] ?? ''}`;
});

export const SMALL = {
  /** A plural or a group that is no measure: what words count. */
  after:
    /^ (?!(?:nautical|square|cubic|metric|imperial|per|percent|million|billion|trillion|bn|km|kg|mm|cm|miles|metres|meters|feet|inches|litres|liters|tonnes|tons|degrees|points|goals|am|pm|hours|minutes|seconds|years\sold|months\sold|weeks\sold|days\sold|overs|wickets|runs|votes|cents|pence|pounds|dollars|euros|times|stone|acres|hectares|watts|volts|gb|mb|is|was|has)\b)(?:(?:more|new|old|big|small|other|young|different|local|large|main|good|great|little|long|short|key|major|separate|fit|spare|full|whole|empty|late|early|home|away|straight|further|extra|senior|junior|former|female|male|black|white|red|dead|fresh|rare|\p{Ll}{3,}(?:al|ive|ous|ful|less|ed|ic|ent|ant|able|ible|ary))\s)?(?:\p{Ll}{2,}[^s\s,.]s|\p{Ll}+(?:es|ies)|people|women|men|children|staff|others|out\sof|of\s(?:the|them|us|its|their|these|those|our|her|his))(?=[\s.,;:!?)—–]|$)/u,
  /** “the 3 book rooms”: a thing that another one names. What has an owner before it is counted. */
  afterOwner:
    /^ (?!(?:am|pm|train|tram|bus|line|club|per)\b)\p{Ll}{3,} \p{Ll}{2,}[^s\s,.]s(?=[.,;:!?)—–]|\s(?:of|at|in|on|that|who|which|were|are|and)\s|$)/u,
  owner: /\b(?:these|those|my|our|your|its|their|his|her|all|only|other|[Tt]he)\s$/u,
  /** What makes a 1 count a single thing, and what that thing is not. */
  beforeOne: /\b(?:has|have|had|only|just|with|at least)\s$/iu,
  thing:
    /^ (?!(?:per|percent|million|billion|trillion|in|of|to|and|or|is|was|km|kg|mile|metre|hour|minute|second|degree|point|goal|vote|cent|pound|dollar|euro)\b)\p{Ll}{3,}(?=[\s.,;:!?)]|$)/u,
  /** What numbers name rather than count. */
  before:
    /(?:\b(?:page|pages|chapter|verse|section|part|act|scene|article|line|lines|number|no\.|nos\.|route|room|grade|year|level|class|channel|gate|platform|step|phase|tier|size|division|aged|age|days?|version|volume|table|figure|type|stage|round|group|minus|plus|fig\.|figs\.|p\.|pp\.|ch\.|art\.|sec\.|vol\.|rule|top|question|exercise|task|item|point|option|test|case|apollo))\s$/iu,
};

/** “the 3rd time”: small ordinals of things that are counted. Centuries, floors and places in a race keep their figures. */
export const ORDINAL =
  /(?<=\b(?:[Tt]he|an?|its|their|his|her|my|our|[Tt]his|that|every)\s)[1-9](?:st|nd|rd|th)(?=\s(?!(?:century|centuries|floor|storey|grade|hole|minute|place|district|arrondissement|amendment|congress|battalion|regiment|division|infantry|army|brigade|fleet|baron|earl|duke|viscount|marquess|edition|avenue|street|and|to|or|placed|form|form’s|of|century’s|hour|degree|over|wicket|inning|quarter|largest|biggest)(?!\p{L}))\p{Ll}{3,}(?!\p{L}))/gu;
export const ORDINAL_WORDS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
];

/** A name before a number is that of a series: Ne Zha 2. */
export const AFTER_NAME =
  /(?<!\p{L})(?!(?:Only|Just|About|Some|Nearly|Almost|Over|All|The|These|Those|And|But|Of|In|At|With|After|For|There|They|We|Another|Every|Around|From|Its|Their|His|Her|Our|My|No|Last|Within|Between|If|When|As|So|Now|Then|Still|Yet|Or|By|To|On)\s)\p{Lu}\p{L}*\s$/u;

export type HabitForm =
  | 'per cent'
  | 'percent'
  | '%'
  | 'million'
  | 'm'
  | 'dot'
  | 'colon'
  | 'am'
  | 'a.m.'
  | 'day'
  | 'day-th'
  | 'century-figure'
  | 'century-word'
  | 'joined'
  | 'apart';
/** One of several good ways to write something; a piece keeps to one. */
export interface Habit extends Span {
  kind: 'percent' | 'millions' | 'clock' | 'half-day' | 'day' | 'century' | 'measure';
  form: HabitForm;
  /** The same in the other forms. */
  forms: Partial<Record<HabitForm, string>>;
}

export const PATTERNS: readonly ((text: string) => Habit[])[] = [percents, millions, clocks, halfDays];

const PERCENT = new RegExp(
  `(?<![\\p{L}\\p{N}.,–-])(\\d[\\d.,]*(?:[–-]\\d[\\d.,]*)?|(?:${FIGURE_WORDS.slice(1).toReversed().join('|')}))( per cent| percent|%)(?![\\p{L}\\p{N}-])`,
  'gu',
);

function percents(text: string): Habit[] {
  return Array.from(text.matchAll(PERCENT), (match): Habit => {
    const [found, number = '', word = ''] = match;
    const inWords = { 'per cent': `${number} per cent`, percent: `${number} percent` };
    const forms = /\d/u.test(number) ? { '%': `${number}%`, ...inWords } : inWords;
    const form = word.trim() as '%' | 'per cent' | 'percent';
    return { start: match.index, end: match.index + found.length, kind: 'percent', form, forms };
  });
}

function millions(text: string): Habit[] {
  const pattern = /(?<![\p{L}\p{N}])([£$€]\d[\d.,]*)(m|bn| million| billion)(?![\p{L}\p{N}-])/gu;
  return Array.from(text.matchAll(pattern), (match) => {
    const [found, number = '', word = ''] = match;
    const short = word === 'm' || word === 'bn';
    const big =
      word === 'm' || word === ' million'
        ? { m: 'm', million: ' million' }
        : { m: 'bn', million: ' billion' };
    return {
      start: match.index,
      end: match.index + found.length,
      kind: 'millions',
      form: short ? 'm' : 'million',
      forms: { m: number + big.m, million: number + big.million },
    };
  });
}

function clocks(text: string): Habit[] {
  const pattern =
    /(?<![\p{L}\p{N}.,:£$€])(1?\d|2[0-3])([.:])([0-5]\d)(?=\s?(?:[ap]\.?m\b|o’clock)|(?<=\b(?:at|by|until|before|after|from|till|the)\s\S{3,5})(?![\p{N}%]|\s?(?:per|%|million|billion|km|kg|metres|points)))/gu;
  return Array.from(text.matchAll(pattern), (match) => {
    const [found, hours = '', mark, minutes = ''] = match;
    return {
      start: match.index,
      end: match.index + found.length,
      kind: 'clock',
      form: mark === '.' ? 'dot' : 'colon',
      forms: { dot: `${hours}.${minutes}`, colon: `${hours}:${minutes}` },
    };
  });
}

function halfDays(text: string): Habit[] {
  const pattern = /(?<![\p{L}\p{N}.,:£$€])(\d{1,2}(?:[.:]\d\d)?)(\s?)([ap])(m|\.m\.)(?![\p{L}\p{N}])/gu;
  return Array.from(text.matchAll(pattern), (match) => {
    const [found, number = '', , half = '', mark] = match;
    return {
      start: match.index,
      end: match.index + found.length,
      kind: 'half-day',
      form: mark === 'm' ? 'am' : 'a.m.',
      forms: { am: `${number}${half}m`, 'a.m.': `${number} ${half}.m.` },
    };
  });
}
