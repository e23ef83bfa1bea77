/**
 * L1: British words in an American piece or the other way round, -ise beside -ize, and the order of dates. Names and
 * quotations keep their own spelling; a capital inside a sentence means a name.
 */
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type TextDraft } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { FORMAT } from '../../../../shared/document/json';
import { liesInOne } from '../text/span';
import { startsSentence } from '../text/words';
import { BY_PLACE } from './variants-by-place';
import { datesIn, turnedDate, turnedFigureDates, type DateMention } from './dates';

type Variant = 'british' | 'american';
interface Word {
  start: number;
  end: number;
  found: string;
  variant: Variant;
  use: string;
}
interface Ise extends Omit<Word, 'variant'> {
  form: 'ise' | 'ize';
}

const WORD = /(?<![\p{L}\p{N}’'-])\p{L}{3,}(?![\p{L}\p{N}])/gu;
const ISE = /^(\p{L}{3,}[^aeiouy])(is|iz)(e|es|ed|ing|ation|ations|er|ers|ational)$/u;
/** -ise is part of the word in these, in every English; so it is in clockwise and its like. */
const ALWAYS_S =
  /^(?:advert|appr|chast|circumc|compr|comprom|conc|desp|enfranch|disenfranch|enterpr|exerc|exorc|expert|franch|improv|merchand|mort|parad|prec|prem|prom|repr|superv|surm|surpr|telev|treat|chem|pract|sunr|moonr|highr|.*w)$/u;
/** …and -ize in these. */
const ALWAYS_Z = /^(?:caps|downs|rights|overs|outs|supers|unders|kings|queens|fulls|mids|plus|res|mans)$/u;
/** English of these countries; Canada's is its own mixture. */
const BY_TAG: readonly [RegExp, Variant][] = [
  [/^en-us\b/iu, 'american'],
  [/^en-(?:gb|uk|ie|au|nz|za|in)\b/iu, 'british'],
];

export function variants({
  variants: { pairs, britishOnly, americanOnly },
  choices,
}: Pick<HouseStyle, 'variants' | 'choices'>): DocumentRule {
  const known = new Map<string, { variant: Variant; use: string }>();
  for (const [british, american] of pairs) {
    known.set(british, { variant: 'british', use: american });
    known.set(american, { variant: 'american', use: british });
  }
  for (const [british, use] of Object.entries(britishOnly)) known.set(british, { variant: 'british', use });
  for (const [american, use] of Object.entries(americanOnly))
    known.set(american, { variant: 'american', use });
  const read = perBlock((block) => ({
    words: [...wordsOf(block, known), ...byPlace(block)],
    software: SOFTWARE.test(block.text),
    ise: iseOf(block),
    dates: datesIn(block.text).filter(({ order }) => order !== null),
  }));

  function* findVariants({ publication, blocks }: CheckDocument): Iterable<TextDraft> {
    const found = blocks.map((block) => ({ block, ...read(block) }));
    const software = found.some((entry) => entry.software);
    const wanted = variantOf(
      publication.meta.language,
      found.flatMap(({ words }) => words),
    );
    for (const { block, words } of found) {
      for (const { start, end, found: word, variant, use } of words) {
        if (wanted === null || variant === wanted) continue;
        if (software && /^programs?$/iu.test(word)) continue;
        yield { block, start, end, message: `checks.L1.${variant}`, params: { found: word, use }, fix: use };
      }
    }
    yield* findIse(found, wanted);
    yield* findDates(found, publication.meta.language);
  }

  function variantOf(language: string, words: readonly Word[]): Variant | null {
    if (choices.spelling !== 'language') return choices.spelling;
    const byTag = BY_TAG.find(([tag]) => tag.test(language))?.[1];
    if (byTag !== undefined || !/^en$/iu.test(language)) return byTag ?? null;
    const british = words.filter(({ variant }) => variant === 'british').length;
    if (british * 2 === words.length) return null;
    return british * 2 > words.length ? 'british' : 'american';
  }

  function* findIse(
    found: readonly { block: CheckBlock; ise: Ise[] }[],
    variant: Variant | null,
  ): Iterable<TextDraft> {
    const all = found.flatMap(({ ise }) => ise);
    const withS = all.filter(({ form }) => form === 'ise').length;
    const majority = withS * 2 >= all.length ? 'ise' : 'ize';
    const wanted = choices.ise !== 'piece' ? choices.ise : variant === 'american' ? 'ize' : majority;
    // One alone shows no habit: most British houses would turn it.
    const lone = variant === 'british' && choices.ise === 'piece' && all.length === 1 && withS === 0;
    for (const { block, ise } of found) {
      for (const { start, end, found: word, form, use } of ise) {
        if (form === wanted && !lone) continue;
        const draft = { block, start, end, params: { found: word, use }, fix: use };
        if (lone) yield { ...draft, message: 'checks.L1.lone-ize', level: 'I' };
        else yield { ...draft, message: 'checks.L1.ise' };
      }
    }
  }

  function* findDates(
    found: readonly { block: CheckBlock; dates: DateMention[] }[],
    language: string,
  ): Iterable<TextDraft> {
    const all = found.flatMap(({ dates }) => dates);
    const dayFirst = all.filter(({ order }) => order === 'day-month').length;
    const american = /^en-us\b/iu.test(language);
    const british = BY_TAG.some(([tag, variant]) => variant === 'british' && tag.test(language));
    const majority = dayFirst * 2 >= all.length ? 'day-month' : 'month-day';
    const order = choices.dates === 'language' ? (american ? 'month-day' : 'day-month') : choices.dates;
    for (const { block, dates } of found) {
      for (const { use, ...date } of turnedFigureDates(block.text, order))
        yield {
          block,
          ...date,
          message: 'checks.L1.date',
          params: { found: block.text.slice(date.start, date.end), use },
          fix: use,
        };
      for (const date of dates) {
        const wanted =
          choices.dates !== 'language'
            ? choices.dates
            : american
              ? 'month-day'
              : majorityFor(date, majority, all.length, british);
        if (date.order === wanted) continue;
        const use = turnedDate(date);
        yield {
          block,
          start: date.start,
          end: date.end,
          message: 'checks.L1.date',
          params: { found: block.text.slice(date.start, date.end), use },
          fix: use,
          // One alone shows no habit.
          ...(all.length === 1 && !american && choices.dates === 'language' && { level: 'I' as const }),
        };
      }
    }
  }

  /** Outside America “March 3, 2024” and “Sunday, March 3” stand out by themselves; “March 3” only in a British piece that has no more of them, or beside dates of the other order. */
  function majorityFor(
    { order, year, weekday }: DateMention,
    majority: 'day-month' | 'month-day',
    count: number,
    british: boolean,
  ): DateMention['order'] {
    const standsOut = year !== null || weekday !== null || british;
    if (order === 'month-day' && standsOut && count === 1) return 'day-month';
    return majority;
  }

  return {
    kind: 'document',
    id: 'L1',
    level: 'W',
    scopes: ['document', 'headline', 'standfirst', 'caption', 'body'],
    languages: ['en'],
    title: 'checks.L1.title',
    reason: 'checks.L1.reason',
    reference: 'British and American',
    owner: 'Copy desk',
    check: findVariants,
    examples: {
      good: [
        'It closed on 14/3/2020, or 3/4/2020; the ratio is 10/20/3000.',
        'The colour of the harbour is grey, they realize and organize.',
        {
          body: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', text: 'Its motto is ' },
                { type: 'text', text: 'labor omnia vincit', format: 2 },
              ],
            },
          ],
        },
        'The Department of Labor and “the color of money” are American; the Pearl Harbor pilots were.',
        { language: 'en-US', body: ['The color of the harbor is gray, they realized on March 3, 2024.'] },
        { language: 'en-CA', body: ['The colour of the center is grey.'] },
        'They wrote a computer program to practise with; the licence to license, the practice, and a program in Python.',
        { body: ['The software was slow.', 'Nobody had asked what the program was for.'] },
        'From sunrise on they were practising in the downsized hall.',
        { language: 'en-US', body: ['The analyses of the tire are done while the program runs.'] },
        'They exercise and advertise, they seize the prize on 3 March 2024.',
      ],
      bad: [
        { in: 'It has been shut since March 3.', finds: 'March 3', fixed: 'It has been shut since 3 March.' },
        { in: 'It lies on the far curb, behind the tire factory.', finds: 'curb' },
        { in: 'It carries 50 cubic meters a second.', finds: 'meters' },
        { in: 'They laid every meter of it.', finds: 'meter', fixed: 'They laid every metre of it.' },
        { in: 'It sails Monday through Friday.', finds: 'through' },
        { in: 'She slept on the sidewalk.', finds: 'sidewalk' },
        { in: { language: 'en-US', body: ['The car park is full at the weekend.'] }, finds: 'car park' },
        { in: 'They organize the quay.', finds: 'organize', fixed: 'They organise the quay.' },
        {
          in: 'He paid the rent by check until June.',
          finds: 'check',
          fixed: 'He paid the rent by cheque until June.',
        },
        { in: 'He stayed an hour to sign programs.', finds: 'programs' },
        { in: 'The check bounced.', finds: 'check', fixed: 'The cheque bounced.' },
        {
          in: 'The meter of the verse, the story of the house and a curb: the tire is worn and the tires are flat.',
          finds: 'tires',
        },
        { in: 'It closed on 3/14/2020.', finds: '3/14/2020', fixed: 'It closed on 14/3/2020.' },
        { in: { language: 'en-US', body: ['It closed on 22/6/2019.'] }, finds: '22/6/2019' },
        { in: 'The color of the quay is old.', finds: 'color', fixed: 'The colour of the quay is old.' },
        {
          in: { language: 'en-US', body: ['Our neighbours travelled by boat.'] },
          finds: 'neighbours',
          fixed: 'Our neighbors travelled by boat.',
        },
        {
          in: { language: 'en-US', body: ['They practise whilst the tyre is changed.'] },
          finds: 'whilst',
          fixed: 'They practise while the tyre is changed.',
        },
        { in: 'The government’s program has gotten old.', finds: 'program' },
        { in: 'The government’s program has gotten old.', finds: 'gotten' },
        { in: 'She lost her license to fish.', finds: 'license', fixed: 'She lost her licence to fish.' },
        {
          in: 'He wrote a check for ten pounds.',
          finds: 'check',
          fixed: 'He wrote a cheque for ten pounds.',
        },
        { in: 'The field is unplowed.', finds: 'unplowed', fixed: 'The field is unploughed.' },
        { in: 'They practiced all day.', finds: 'practiced', fixed: 'They practised all day.' },
        { in: 'They organise, they realise and they recognize it.', finds: 'recognize' },
        {
          in: { language: 'en-US', body: ['They realised it.'] },
          finds: 'realised',
          fixed: 'They realized it.',
        },
        { in: 'It closed on March 3, 2024, for good.', finds: 'March 3, 2024' },
        {
          in: { language: 'en-US', body: ['It closed on 3 March 2024.'] },
          finds: '3 March 2024',
          fixed: 'It closed on March 3, 2024.',
        },
      ],
    },
  };
}

function wordsOf(
  { text, runs }: CheckBlock,
  known: ReadonlyMap<string, { variant: Variant; use: string }>,
): Word[] {
  // Labor omnia vincit; The Color Purple: Latin, and titles, several words long.
  const titles = runs.filter(
    ({ format, start, end }) => (format & FORMAT.italic) !== 0 && text.slice(start, end).includes(' '),
  );
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const entry = known.get(word.toLowerCase()) ?? prefixed(word.toLowerCase(), known);
    if (!entry || isName(text, match.index, word)) continue;
    if (liesInOne(titles, { start: match.index, end: match.index + word.length })) continue;
    const use = /^\p{Lu}/u.test(word) ? entry.use.charAt(0).toUpperCase() + entry.use.slice(1) : entry.use;
    words.push({
      start: match.index,
      end: match.index + word.length,
      found: word,
      variant: entry.variant,
      use,
    });
  }
  return words;
}

/** Unplowed, relabeled: of a longer word that has another before it the rest decides. */
function prefixed(
  word: string,
  known: ReadonlyMap<string, { variant: Variant; use: string }>,
): { variant: Variant; use: string } | undefined {
  const [, prefix = '', rest = ''] = /^(un|re|mis|over|out|pre)(\p{L}{6,})$/u.exec(word) ?? [];
  const entry = known.get(rest);
  return entry && { variant: entry.variant, use: prefix + entry.use };
}

/** In a piece about these every program may be theirs; the words below speak for their own paragraph alone. */
const SOFTWARE = /\b(?:software|computers?|programm(?:er|ers|ing)|coding|coders?|laptops?)\b/iu;
const COMPUTING =
  /\b(?:computer|software|code[ds]?|coding|coder|programm(?:er|ers|ing)|algorithms?|apps?|install\w*|laptop|machines?|chatbots?|AI|Python|Java|data|download\w*|spreadsheet|simulation|hackers?|virus)\b/iu;

function byPlace({ text }: CheckBlock): Word[] {
  return BY_PLACE.flatMap(({ pattern, use, variant = 'american' }) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index: start }): Word => {
      return { start, end: start + found.length, found, variant, use: use(found) };
    }),
  ).filter(({ found, start }) => {
    if (isName(text, start, found)) return false;
    return !found.toLowerCase().startsWith('program') || !COMPUTING.test(text);
  });
}

function iseOf({ text }: CheckBlock): Ise[] {
  const words: Ise[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const lower = word.toLowerCase();
    const parts = ISE.exec(lower);
    if (!parts || isName(text, match.index, word)) continue;
    const form = parts[2] === 'is' ? 'ise' : 'ize';
    if (ALWAYS_S.test(parts[1] ?? '') || ALWAYS_Z.test(parts[1] ?? '')) continue;
    const at = (parts[1] ?? '').length;
    const use = word.slice(0, at) + (form === 'ise' ? 'iz' : 'is') + word.slice(at + 2);
    words.push({ start: match.index, end: match.index + word.length, found: word, form, use });
  }
  return words;
}

/** A capital that no beginning explains. */
function isName(text: string, offset: number, word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const nextWord = /^\s\p{Lu}/u.test(text.slice(offset + word.length, offset + word.length + 2));
  return nextWord || !startsSentence(text, offset);
}
