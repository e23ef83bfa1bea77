/**
 * L2: figures and words, per cent, money, thousands, decades, times of day. The house's table decides; where it leaves
 * the choice to the piece, what the piece does most.
 */
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type TextDraft } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { sentenceAt } from '../text/sentences';
import { plainFaults, type Fault } from './number-forms';
import { countsInWords, figuresOverNine, plainCountsInWords, sharesInWords } from './number-words';
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

interface Numbers {
  faults: Fault[];
  /** Numbers over nine in words: faults where the piece writes such in figures. */
  inWords: Fault[];
  /** The same in one word, as many write them. */
  plainInWords: Fault[];
  /** How many things over nine are counted in figures. */
  figures: number;
  habits: Habit[];
}

export function numbers({ choices }: Pick<HouseStyle, 'choices'>): DocumentRule {
  const read = perBlock((block): Numbers => {
    const faults = [
      ...plainFaults(block),
      ...(choices.numerals === 'any' ? [] : sharesInWords(block)),
      ...smallNumbers(block, choices.numerals),
    ];
    return {
      faults,
      inWords: countsInWords(block),
      plainInWords: plainCountsInWords(block),
      figures: figuresOverNine(block.text),
      habits: PATTERNS.flatMap((pattern) => pattern(block.text)),
    };
  });

  function* findNumbers({ publication, blocks }: CheckDocument): Iterable<TextDraft> {
    const found = blocks.map((block) => ({ block, ...read(block) }));
    // Headlines are short of room and write as they can.
    const habits = found.filter(({ block }) => block.scope === 'body').flatMap((entry) => entry.habits);
    const counted = found.reduce((sum, { figures }) => sum + figures, 0);
    const spelt = found.reduce((sum, { inWords }) => sum + inWords.length, 0);
    const plain = found.reduce((sum, { plainInWords }) => sum + plainInWords.length, 0);
    // A piece that always writes sixteen has chosen to; one that does so once has slipped.
    const plainLevel = counted > 2 * (spelt + plain) ? 'W' : 'I';
    for (const { block, faults, inWords, plainInWords, habits: own } of found) {
      for (const fault of faults) yield { block, ...fault };
      if (choices.numerals !== 'any' && counted > spelt)
        for (const fault of inWords) yield { block, ...fault };
      if (choices.numerals !== 'any' && plain <= Math.max(2, counted))
        for (const fault of plainInWords)
          yield { block, ...fault, level: Number(fault.fix) > 12 ? plainLevel : 'I' };
      if (block.scope !== 'body' && block.scope !== 'standfirst') continue;
      for (const { start, end, kind, form, forms } of own) {
        const wanted = wantedForm(kind, habits, publication.meta.language);
        const fix = wanted === null ? undefined : forms[wanted];
        if (wanted === form && isLoneSign(form, habits)) {
          const use = /^en-us\b/iu.test(publication.meta.language) ? 'percent' : 'per cent';
          yield { block, start, end, message: 'checks.L2.sign-in-text', level: 'I', params: { use } };
        }
        if (wanted === null || wanted === form) continue;
        // “seven per cent” has no sign to take.
        if (kind === 'percent' && fix === undefined) continue;
        const params = { found: block.text.slice(start, end), use: fix ?? wanted };
        const draft = { block, start, end, message: 'checks.L2.mixed' as const, params };
        yield fix === undefined ? draft : { ...draft, fix };
      }
    }
  }

  /** One % in a text that has no other share: the sign belongs to tables. */
  function isLoneSign(form: HabitForm, habits: readonly Habit[]): boolean {
    const shares = habits.filter(({ kind }) => kind === 'percent');
    return form === '%' && shares.length === 1 && choices.percent === 'language';
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
        'By 2150 people may be back, with 20 dollars’ worth of it.',
        { language: 'en-IN', body: ['It had 1,00,000 berths.'] },
        'In 1850 people left; 2000 was a good year; route 5000 is long. It weighs 20 pounds.',
        'Twenty-one boats and 30 crews came, 40 of them twenty-four hours late; the twenty-first century is theirs.',
        'It took ten minutes, twenty years or twelve hours; ten of the twelve came.',
        'They are forty-odd, in their twenties, one in twenty-five of them, with ninety-nine ways to say it.',
      ],
      bad: [
        {
          in: 'The port lost sixteen cranes and 30 boats.',
          finds: 'sixteen',
          fixed: 'The port lost 16 cranes and 30 boats.',
        },
        { in: { language: 'en-US', body: ['She has taught eleven governors’ children.'] }, finds: 'eleven' },
        { in: { language: 'en-US', body: ['Rents rose 15% in Boise.'] }, finds: '15%' },
        { in: 'A cup costs £3.20p here.', finds: '£3.20p', fixed: 'A cup costs £3.20 here.' },
        { in: 'The boat cost £500 quid and $40 USD.', finds: '£500 quid' },
        { in: 'The boat cost £500 quid and $40 USD.', finds: '$40 USD' },
        { in: 'Between 200–300 families crossed the river.', finds: 'Between 200–300' },
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
        { in: 'It had 1,00,000 berths.', finds: '1,00,000', fixed: 'It had 100,000 berths.' },
        { in: 'It cost £4.5 m.', finds: '£4.5 ', fixed: 'It cost £4.5m.' },
        { in: 'It sails at 17:30pm.', finds: '17:30pm', fixed: 'It sails at 17:30.' },
        { in: 'The island has 8 pupils and 2 teachers.', finds: '8' },
        { in: 'The 5th bridge fell.', finds: '5th', fixed: 'The fifth bridge fell.' },
        { in: 'It cost £3 Million.', finds: '£3 Million', fixed: 'It cost £3 million.' },
        { in: 'It cost £2.5 millions.', finds: '£2.5 millions', fixed: 'It cost £2.5 million.' },
        { in: 'It had 5000 berths.', finds: '5000', fixed: 'It had 5,000 berths.' },
        { in: 'It had 31.000 berths.', finds: '31.000', fixed: 'It had 31,000 berths.' },
        { in: 'It cost €2.000.000 to build.', finds: '€2.000.000', fixed: 'It cost €2,000,000 to build.' },
        { in: 'It had 14,00 berths.', finds: '14,00' },
        { in: 'It cost 50 dollars a day.', finds: '50 dollars', fixed: 'It cost $50 a day.' },
        { in: 'It fell by seven percent.', finds: 'seven percent', fixed: 'It fell by seven per cent.' },
        { in: 'It fell by eighty-five per cent.', finds: 'eighty-five', fixed: 'It fell by 85 per cent.' },
        {
          in: 'There were 12 boats, 30 crews and sixty-four berths.',
          finds: 'sixty-four',
          fixed: 'There were 12 boats, 30 crews and 64 berths.',
        },
        { in: 'It is 40 % of it.', finds: '40 %', fixed: 'It is 40% of it.' },
      ],
    },
  };
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
    if (/\d[\d.,:/–-]*\d|[-–+/]\d/u.test(rest.replace(OF_ANOTHER_KIND, ''))) continue;
    yield { ...span, message: 'checks.L2.words', params: { word }, fix: word };
  }
}
