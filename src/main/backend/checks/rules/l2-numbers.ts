/**
 * L2: figures and words, per cent, money, thousands, decades, times of day. The house's table decides; where it leaves
 * the choice to the piece, what the piece does most.
 */
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type TextDraft } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { sentenceAt } from '../text/sentences';
import type { Span } from '../text/span';
import {
  AFTER_NAME,
  FIGURE_WORDS,
  ORDINAL,
  ORDINAL_WORDS,
  PATTERNS,
  SMALL,
  type Habit,
  type HabitForm,
} from './numbers';

interface Fault extends Span {
  message: TextDraft['message'];
  fix?: string;
  params?: Record<string, string>;
}
interface Numbers {
  faults: Fault[];
  habits: Habit[];
}

export function numbers({ choices }: Pick<HouseStyle, 'choices'>): DocumentRule {
  const read = perBlock((block): Numbers => {
    const faults = [
      ...plainFaults(block),
      ...spacedThousands(block),
      ...smallNumbers(block, choices.numerals),
    ];
    return { faults, habits: PATTERNS.flatMap((pattern) => pattern(block.text)) };
  });

  function* findNumbers({ publication, blocks }: CheckDocument): Iterable<TextDraft> {
    const found = blocks.map((block) => ({ block, ...read(block) }));
    // Headlines are short of room and write as they can.
    const habits = found.filter(({ block }) => block.scope === 'body').flatMap((entry) => entry.habits);
    for (const { block, faults, habits: own } of found) {
      for (const fault of faults) yield { block, ...fault };
      if (block.scope !== 'body' && block.scope !== 'standfirst') continue;
      for (const { start, end, kind, form, forms } of own) {
        const wanted = wantedForm(kind, habits, publication.meta.language);
        if (wanted === null || wanted === form) continue;
        const fix = forms[wanted];
        const params = { found: block.text.slice(start, end), use: fix ?? wanted };
        const draft = { block, start, end, message: 'checks.L2.mixed' as const, params };
        yield fix === undefined ? draft : { ...draft, fix };
      }
    }
  }

  function wantedForm(kind: Habit['kind'], habits: readonly Habit[], language: string): HabitForm | null {
    if (kind === 'percent' && choices.percent !== 'language') return choices.percent;
    const same = habits.filter((habit) => habit.kind === kind);
    const counts = new Map<HabitForm, number>();
    for (const { form } of same) counts.set(form, (counts.get(form) ?? 0) + 1);
    const [first] = [...counts].sort((one, other) => other[1] - one[1]);
    const most = first?.[0] ?? null;
    if (kind !== 'percent') return most;
    const american = /^en-us\b/iu.test(language);
    if (american && most === 'per cent') return 'percent';
    return !american && /^en-(?:gb|ie|au|nz|za)\b/iu.test(language) && most === 'percent' ? 'per cent' : most;
  }

  return {
    kind: 'document',
    id: 'L2',
    level: 'W',
    scopes: ['document', 'standfirst', 'caption', 'body'],
    languages: ['en'],
    title: 'checks.L2.title',
    reason: 'checks.L2.reason',
    reference: 'Numbers',
    owner: 'Copy desk',
    check: findNumbers,
    examples: {
      good: [
        'Of 14 boats three came at 9.40 with 38 per cent of the £3,200 in 2019.',
        'It costs 5 per cent, £5 million, 3 km, 5°C and page 3; he is 8, she won 6-3.',
        'In the 9th century no. 12 was 3 years old, on the 4th floor of Fig. 3.',
        { language: 'en-US', body: ['It fell 38 percent in the 1990s and cost $1,150.'] },
        'In 2024 some 20 of 25 ships were 5 years old. 2025 was worse.',
        { headline: '3 ways to save a quay' },
      ],
      bad: [
        { in: 'There are 3 boats on the quay.', finds: '3', fixed: 'There are three boats on the quay.' },
        { in: 'The 3 book rooms at the quay.', finds: '3', fixed: 'The three book rooms at the quay.' },
        { in: 'She has rowed for 7 years.', finds: '7', fixed: 'She has rowed for seven years.' },
        { in: 'He charged £140 for it in 2019 and took 4 days.', finds: '4' },
        { in: 'Only 5 of the boats are left.', finds: '5', fixed: 'Only five of the boats are left.' },
        { in: 'It is the 3rd time this year.', finds: '3rd', fixed: 'It is the third time this year.' },
        { in: '12 boats came. Nobody saw them.', finds: '12', fixed: 'Twelve boats came. Nobody saw them.' },
        { in: 'It fell by 38 percent.', finds: '38 percent', fixed: 'It fell by 38 per cent.' },
        { in: 'It cost $5 million dollars.', finds: '$5 million dollars', fixed: 'It cost $5 million.' },
        { in: 'It had 12000 berths.', finds: '12000', fixed: 'It had 12,000 berths.' },
        { in: 'It rose by 3,5 per cent.', finds: '3,5', fixed: 'It rose by 3.5 per cent.' },
        { in: 'She has 1 boat.', finds: '1', fixed: 'She has one boat.' },
        { in: 'It had 12 000 berths.', finds: '12 000', fixed: 'It had 12,000 berths.' },
        { in: 'It was built in the 1990’s.', finds: '1990’s', fixed: 'It was built in the 1990s.' },
        {
          in: 'It rose 5% and 7%, then 9 per cent.',
          finds: '9 per cent',
          fixed: 'It rose 5% and 7%, then 9%.',
        },
        { in: 'It cost £5m, then £7m, then £9 million.', finds: '£9 million' },
        { in: 'It is 40 % of it.', finds: '40 %', fixed: 'It is 40% of it.' },
      ],
    },
  };
}

const PLAIN: { pattern: RegExp; message: Fault['message']; fix: (match: RegExpExecArray) => string }[] = [
  {
    pattern:
      /([£$€]\s?\d[\d,.]*(?:\s?(?:million|billion|trillion|m|bn|tn))?) (?:pounds|dollars|euros)(?!\p{L})/gu,
    message: 'checks.L2.currency-twice',
    fix: (match) => match[1] ?? '',
  },
  {
    pattern: /(?<![\p{L}\p{N}])([£$€])\s(\d[\d,.]*\d|\d)/gu,
    message: 'checks.L2.currency-space',
    fix: (match) => `${match[1] ?? ''}${match[2] ?? ''}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}£$€.,])(\d[\d,.]*\d|\d)\s?([£€])(?![\p{L}\p{N}])/gu,
    message: 'checks.L2.currency-after',
    fix: (match) => `${match[2] ?? ''}${match[1] ?? ''}`,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.,])(\d{1,3}),(\d{1,2})(?=\s?(?:%|per\s?cent|million|billion|km|kg|metres|degrees)(?!\p{L}))/gu,
    message: 'checks.L2.decimal',
    fix: (match) => `${match[1] ?? ''}.${match[2] ?? ''}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(\d[\d.,]*) %/gu,
    message: 'checks.L2.percent-space',
    fix: (match) => `${match[1] ?? ''}%`,
  },
  {
    pattern: /(?<![\p{L}\p{N}.,])((?:1[5-9]|20)?\d0)[’']s(?![\p{L}\p{N}])/gu,
    message: 'checks.L2.decade',
    fix: (match) => `${match[1] ?? ''}s`,
  },
  {
    pattern: /(?<![\p{L}\p{N}.,/:#+-])[£$€]?\d{5,7}(?=\s\p{Ll}|[.,;)]?(?:\s|$))(?!\.\d|,\d)/gu,
    message: 'checks.L2.thousands',
    fix: (match) => withCommas(match[0]),
  },
  {
    pattern: /(?<![\p{L}\p{N}])[£$€]\d{4}(?![\p{L}\p{N}]|[.,]\d)/gu,
    message: 'checks.L2.thousands',
    fix: (match) => withCommas(match[0]),
  },
];
/** “2 500 people”: a space for the comma, as in French. */
const SPACED_THOUSANDS =
  /(?<![\p{L}\p{N}.,]|\p{N}[ \u00a0\u202f]|\p{Lu}\s)\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?=\s\p{Ll})/gu;
/** A number that names a thing: it is spelt as it is. */
const NAMES_A_THING =
  /(?:\b(?:number|no\.|room|box|code|postcode|route|flight|page|line|section|case|grant|licence|license|id|ref|model|bus|train|tel|zip|PO))\s$|\b[A-Z]{2,}\s$/u;

function* plainFaults({ text }: CheckBlock): Iterable<Fault> {
  for (const { pattern, message, fix } of PLAIN) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      if (message === 'checks.L2.thousands' && NAMES_A_THING.test(text.slice(Math.max(0, start - 12), start)))
        continue;
      const replacement = fix(match);
      if (replacement === match[0]) continue;
      yield { start, end: start + match[0].length, message, fix: replacement };
    }
  }
}

function* spacedThousands({ text }: CheckBlock): Iterable<Fault> {
  for (const { 0: found, index: start } of text.matchAll(SPACED_THOUSANDS)) {
    const fix = found.replace(/\s/gu, ',');
    yield { start, end: start + found.length, message: 'checks.L2.thousands', fix };
  }
}

function withCommas(number: string): string {
  return number.replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** Money, shares and years beside a number make no series with it. */
const OF_ANOTHER_KIND =
  /[£$€]\s?\d[\d.,]*(?:m|bn|k|tn)?|\d[\d.,]*\s?(?:%|per\s?cent)|(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,])/gu;
const FIGURE = /(?<![\p{L}\p{N}.,:/£$€#%°×+=’'–—-])\d{1,3}(?=\s\p{Ll})/gu;

/** Small numbers of things in figures, and figures at the beginning of a sentence. */
function* smallNumbers(
  { text, scope, type }: CheckBlock,
  choice: HouseStyle['choices']['numerals'],
): Iterable<Fault> {
  if (choice === 'any' || scope === 'caption' || type === 'heading' || type === 'listitem') return;
  const last = choice === 'nine' ? 9 : 10;
  for (const { 0: found, index: start } of text.matchAll(ORDINAL)) {
    const word = ORDINAL_WORDS[Number(found.charAt(0))] ?? '';
    yield { start, end: start + found.length, message: 'checks.L2.words', params: { word }, fix: word };
  }
  for (const match of text.matchAll(FIGURE)) {
    const start = match.index;
    const end = start + match[0].length;
    const value = Number(match[0]);
    const span = { start, end };
    const { start: sentenceStart, end: sentenceEnd } = sentenceAt(text, start);
    const begins = text.slice(sentenceStart, start).replace(/[“‘"'(]/gu, '') === '';
    const word = FIGURE_WORDS[value];
    if (begins && value > 0) {
      const fix = word === undefined ? {} : { fix: word.charAt(0).toUpperCase() + word.slice(1) };
      yield { ...span, message: 'checks.L2.begins', ...fix };
      continue;
    }
    if (value < 1 || value > last || word === undefined) continue;
    const before = text.slice(Math.max(0, start - 24), start);
    const isOne = value === 1 && SMALL.beforeOne.test(before) && SMALL.thing.test(text.slice(end, end + 40));
    const after = text.slice(end, end + 40);
    const counts =
      isOne || SMALL.after.test(after) || (SMALL.owner.test(before) && SMALL.afterOwner.test(after));
    if (!counts || SMALL.before.test(before) || AFTER_NAME.test(before)) continue;
    // Beside other figures in the sentence it is one of a series.
    const rest = text.slice(sentenceStart, start) + text.slice(end, sentenceEnd);
    if (/\d/u.test(rest.replace(OF_ANOTHER_KIND, ''))) continue;
    yield { ...span, message: 'checks.L2.words', params: { word }, fix: word };
  }
}
