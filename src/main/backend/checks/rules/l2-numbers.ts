/**
 * L2: figures and words, per cent, money, thousands, decades, times of day. The house's table decides; where it leaves
 * the choice to the piece, what the piece does most.
 */
import { perBlock, type CheckDocument, type DocumentRule, type TextDraft } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { plainFaults, type Fault } from './number-forms';
import {
  countsInWords,
  figuresOverNine,
  plainFigures,
  plainCountsInWords,
  sharesInWords,
  smallSharesInWords,
  spokenInWords,
} from './number-words';
import { faultsElsewhere } from './numbers-elsewhere';
import { PATTERNS, type Habit, type HabitForm } from './numbers';
import { centuries, days, measures } from './more-habits';
import { smallNumbers } from './small-numbers';

interface Numbers {
  faults: Fault[];
  /** Numbers over nine in words: faults where the piece writes such in figures. */
  inWords: Fault[];
  /** The same in one word, as many write them. */
  plainInWords: Fault[];
  /** Numbers over nine in words as people speak of time, age and measures. */
  spoken: Fault[];
  /** Seven per cent. */
  smallShares: Fault[];
  /** How many things over nine are counted in figures. */
  figures: number;
  /** How many numbers over nine stand in figures at all. */
  plainFigures: number;
  habits: Habit[];
}

const NOTHING: Numbers = {
  ...{ faults: [], inWords: [], plainInWords: [], spoken: [], smallShares: [] },
  ...{ figures: 0, plainFigures: 0, habits: [] },
};

export function numbers({ choices }: Pick<HouseStyle, 'choices'>): DocumentRule {
  const read = perBlock((block): Numbers => {
    if (!block.language.startsWith('en')) return { ...NOTHING, faults: [...faultsElsewhere(block)] };
    const faults = [
      ...plainFaults(block),
      ...(choices.numerals === 'any' ? [] : sharesInWords(block)),
      ...smallNumbers(block, choices.numerals),
    ];
    return {
      faults,
      inWords: countsInWords(block),
      plainInWords: plainCountsInWords(block),
      spoken: spokenInWords(block),
      smallShares: smallSharesInWords(block),
      figures: figuresOverNine(block.text),
      plainFigures: plainFigures(block.text),
      habits: [...PATTERNS, days, centuries, measures].flatMap((pattern) => pattern(block.text)),
    };
  });

  function* findNumbers({ publication, blocks }: CheckDocument): Iterable<TextDraft> {
    const found = blocks.map((block) => ({ block, ...read(block) }));
    // Headlines are short of room and write as they can.
    const habits = found.filter(({ block }) => block.scope === 'body').flatMap((entry) => entry.habits);
    const counted = found.reduce((sum, { figures }) => sum + figures, 0);
    const spelt = found.reduce((sum, { inWords }) => sum + inWords.length, 0);
    const plain = found.reduce((sum, { plainInWords }) => sum + plainInWords.length, 0);
    const aloud = found.reduce((sum, { spoken }) => sum + spoken.length, 0);
    const inFigures = found.reduce((sum, { plainFigures }) => sum + plainFigures, 0);
    // A piece that always writes sixteen has chosen to; one that does so once has slipped.
    const plainLevel = counted > 2 * (spelt + plain) ? 'W' : 'I';
    const sharesInFigures = habits.filter(({ kind, forms }) => kind === 'percent' && '%' in forms).length;
    const sharesInWords = found.reduce((sum, { smallShares }) => sum + smallShares.length, 0);
    for (const { block, faults, inWords, plainInWords, spoken, smallShares, habits: own } of found) {
      for (const fault of faults) yield { block, ...fault };
      if (choices.numerals !== 'any' && counted > spelt)
        for (const fault of inWords) yield { block, ...fault };
      if (choices.numerals !== 'any' && plain <= Math.max(2, counted))
        for (const fault of plainInWords)
          yield { block, ...fault, level: Number(fault.fix) > 12 ? plainLevel : 'I' };
      if (choices.numerals !== 'any' && aloud <= Math.max(inFigures / 2, counted + inFigures > 0 ? 1 : 0))
        for (const fault of spoken) yield { block, ...fault, level: 'I' };
      if (sharesInFigures > 0 || (sharesInWords === 1 && inFigures > 2))
        for (const fault of smallShares) yield { block, ...fault, level: 'I' };
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
        // A piece that says percent throughout has chosen to.
        const isChosen = kind === 'percent' && isOnlyForm(form, habits);
        const isMinor = kind === 'day' || kind === 'century' || kind === 'measure';
        const level = isChosen || isMinor ? { level: 'I' as const } : {};
        const draft = { block, start, end, message: 'checks.L2.mixed' as const, params, ...level };
        yield fix === undefined ? draft : { ...draft, fix };
      }
    }
  }

  /** One % in a text that has no other share: the sign belongs to tables. */
  function isLoneSign(form: HabitForm, habits: readonly Habit[]): boolean {
    const shares = habits.filter(({ kind }) => kind === 'percent');
    return form === '%' && shares.length === 1 && choices.percent === 'language';
  }

  function isOnlyForm(form: HabitForm, habits: readonly Habit[]): boolean {
    return (
      choices.percent === 'language' &&
      habits.every((habit) => habit.kind !== 'percent' || habit.form === form)
    );
  }

  function wantedForm(kind: Habit['kind'], habits: readonly Habit[], language: string): HabitForm | null {
    if (kind === 'percent' && choices.percent !== 'language') return choices.percent;
    const same = habits.filter((habit) => habit.kind === kind);
    const counts = new Map<HabitForm, number>();
    for (const { form } of same) counts.set(form, (counts.get(form) ?? 0) + 1);
    const usual = /^en-us\b/iu.test(language) ? 'percent' : 'per cent';
    const [first] = [...counts].sort(
      (one, other) => other[1] - one[1] || Number(other[0] === usual) - Number(one[0] === usual),
    );
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
    languages: ['en', 'fr', 'de', 'es'],
    title: 'checks.L2.title',
    reason: 'checks.L2.reason',
    reference: 'Numbers',
    owner: 'Copy desk',
    check: findNumbers,
    examples: {
      good: [
        'It lies 3 nautical miles off.',
        'It shut on 4th August and 9th September, in the 19th century; it is 5km long and 7km wide, at 5 Saints Road.',
        {
          language: 'de',
          body: ['Um 7 Uhr kamen 15.000 Leute für 3,5 Prozent der 640.000 Euro, zwei Tage lang.'],
        },
        {
          language: 'fr',
          body: ['Il reste 15\u202f000 euros et trois boutiques, soit 3,5 % de moins, à 8 heures.'],
        },
        'Between 8 and 12 boats came, 5 of 12 by night, in 1500 or 1850, and she is 8 and he 6.',
        'In 2000 stations closed. The summer of 1950 people remember; it weighs 1.000 kg.',
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
        { in: 'It stood at 37–39% for years, and rose by 50 per cent.', finds: '37–39%' },
        { in: 'We had 5 speed cameras and a bus.', finds: '5' },
        { in: 'The quay has 2 fishing boats.', finds: '2' },
        { in: 'She had 3 modest ideas.', finds: '3' },
        {
          in: 'It shut on 4 August, 9 September and 3rd October.',
          finds: '3rd',
          fixed: 'It shut on 4 August, 9 September and 3 October.',
        },
        { in: 'The 18th century, the 19th century and the twentieth century.', finds: 'twentieth' },
        {
          in: 'It is 5km long, 7 km wide and 2km deep.',
          finds: '7 km',
          fixed: 'It is 5km long, 7km wide and 2km deep.',
        },
        { in: 'He missed 7 Christmases.', finds: '7', fixed: 'He missed seven Christmases.' },
        { in: 'Of the eight who came, 3 sank.', finds: '3' },
        { in: 'It brings jobs: 9, at the last count.', finds: '9' },
        {
          in: 'A stall would cost her 310 pounds.',
          finds: '310 pounds',
          fixed: 'A stall would cost her £310.',
        },
        { in: 'The share fell from 12% to nine per cent.', finds: '12%' },
        { in: 'It is open between 8–9 at night.', finds: 'between 8–9' },
        { in: 'It is 12 kms long.', finds: '12 kms', fixed: 'It is 12 km long.' },
        { in: 'It rose by .5 per cent.', finds: '.5', fixed: 'It rose by 0.5 per cent.' },
        { in: 'It cost GBP 500.', finds: 'GBP 500', fixed: 'It cost £500.' },
        { in: 'It has 120,0000 berths.', finds: '120,0000' },
        { in: 'A 3-year-old boat sank.', finds: '3' },
        { in: 'It holds 1/2 of them.', finds: '1/2', fixed: 'It holds half of them.' },
        { in: { language: 'de', body: ['Der Kai hat 12000 Plätze.'] }, finds: '12000' },
        { in: { language: 'fr', body: ['Le quai compte 12.000 places.'] }, finds: '12.000' },
        { in: 'A row has 5 to the metre.', finds: '5' },
        { in: 'He has rowed since he was 9.', finds: '9' },
        { in: 'It is as tall as a child of 7, and older.', finds: '7' },
        { in: 'Grants of 40 boats last for 3.', finds: '3' },
        { in: 'It was cut from 10 boats a day to 6.', finds: '6' },
        { in: 'There were 40 boats and 12 crews, and there are now sixty.', finds: 'sixty' },
        { in: 'It has 40 boats, 12 crews and seventeen million clients.', finds: 'seventeen' },
        { in: 'It has 40 boats, 12 crews and four hundred oars.', finds: 'four hundred' },
        { in: 'It had 40 boats and 12 crews in twenty-nine seasons.', finds: 'twenty-nine' },
        { in: 'The quay holds 1500 people.', finds: '1500', fixed: 'The quay holds 1,500 people.' },
        { in: 'A pilot with 3 O-levels and no boat came.', finds: '3' },
        {
          in: { language: 'es', body: ['Una subida del 40% en el puerto.'] },
          finds: '40%',
          fixed: 'Una subida del 40\u00a0% en el puerto.',
        },
        { in: 'Of the 12 halls in the county 8 have closed.', finds: '8' },
        {
          in: 'The number of halls went from 12 to 9.',
          finds: '9',
          fixed: 'The number of halls went from 12 to nine.',
        },
        { in: 'They voted, by 7 to two, to close it.', finds: '7' },
        { in: 'We sat in the cold for 5 hours.', finds: '5' },
        {
          in: {
            body: [{ type: 'heading', tag: 'h2', children: [{ type: 'text', text: '3 things to do' }] }],
          },
          finds: '3',
        },
        { in: 'It has more than 2000 stations.', finds: '2000', fixed: 'It has more than 2,000 stations.' },
        { in: 'He read through 1140 letters.', finds: '1140', fixed: 'He read through 1,140 letters.' },
        { in: 'The crane cost £7.400 then.', finds: '£7.400', fixed: 'The crane cost £7,400 then.' },
        { in: 'Loans rose by 15pc.', finds: '15pc', fixed: 'Loans rose by 15 per cent.' },
        { in: 'It has a crew of 7 at sea.', finds: '7' },
        { in: 'The ferry cost HK$4.1 mn.', finds: 'HK$4.1 mn', fixed: 'The ferry cost HK$4.1 million.' },
        { in: 'They planted 4200 in May.', finds: '4200', fixed: 'They planted 4,200 in May.' },
        { in: 'It would need 2700 more.', finds: '2700', fixed: 'It would need 2,700 more.' },
        { in: 'In a town of 9000 people it is big.', finds: '9000' },
        { in: 'Calls fell to 18.000 a month.', finds: '18.000', fixed: 'Calls fell to 18,000 a month.' },
        { in: 'It took 30 minutes then, and now takes nineteen minutes for 40 boats.', finds: 'nineteen' },
        { in: 'He has 40 boats and 12 crews, and is seventy-one.', finds: 'seventy-one' },
        { in: 'It rose by 12 per cent in May and by seven per cent in June.', finds: 'seven' },
        { in: { language: 'de', body: ['Das Dach kostet 640,000 Euro.'] }, finds: '640,000' },
        { in: { language: 'de', body: ['Es wuchs um 3.5 Prozent.'] }, finds: '3.5' },
        { in: { language: 'fr', body: ['La ville avait 12 fours ; il en reste 3, je crois.'] }, finds: '3' },
        { in: { language: 'es', body: ['El gasto fue de novecientos euros.'] }, finds: 'novecientos' },
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
