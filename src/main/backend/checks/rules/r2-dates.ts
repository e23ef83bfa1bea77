/**
 * R2: words that are true on one day only, weekdays that do not go with their dates, and days that no month has. The
 * dateline is the time of publication where it is set, else today, or for an old draft its last edit.
 */
import type { Publication } from '../../../../shared/model/publication';
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type TextDraft } from '../rule';
import { sentenceAt } from '../text/sentences';
import { primarySubtag } from '../text/words';
import { CALENDARS, datesElsewhere } from './dates-elsewhere';
import { datesIn, daysIn, MONTHS, WEEKDAYS, type DateMention } from './dates';

/** Nothing but the dateline says which day these are. */
const ONE_DAY =
  /(?<![\p{L}\p{N}’'-])(?:yesterday|tomorrow|tonight|last night|earlier today|later today|this morning|this afternoon|this evening|the day before yesterday|the day after tomorrow)(?![\p{L}\p{N}’'-])/giu;
/** Years and seasons told from the dateline. Many a piece says nothing else, so they stand out only where the others are dated. */
const FROM_NOW =
  /(?<![\p{L}\p{N}’'-])(?:(?:last|next|this|this past|this coming) (?:year|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)(?![’'])|(?:an?|two|three|four|five|six|seven|eight|nine|ten|eleven|a few|several|\d{1,2}) months? ago|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|a few|1\d|[2-9]) years? ago|(?:in|over|during|within) the (?:past|last|next|coming) (?:year|(?:two|three|four|five) years))(?![\p{L}\p{N}’'-])/giu;
/** A piece with a day, or with a year in figures no further from the dateline than this, is one that dates things. */
const DATED_WITHIN = 12;
/** Good for a while, or a way of speaking. */
const A_WHILE =
  /(?<![\p{L}\p{N}’'-])(?:today|(?:in|over) the coming (?:days|weeks|months)|(?:in|over) recent days|(?:this|the) coming (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|week|weekend|month)|the night before last|as (?:we|I) (?:write this|go to press)|(?:a week|a fortnight|a month) (?:today|from (?:now|today))|in (?:a|an|one) (?:week|month|fortnight)[’']s time|the other day|any day now|at the time of writing|in a fortnight(?! of(?!\p{L}))|(?:last|next|this) (?:Christmas|Easter|Ramadan|Diwali|Hanukkah|term|half-term|season’s|fortnight)|(?:last|next|this) (?:week|weekend|month)|(?:earlier|later) this (?:week|month|year)|the (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|week|weekend|month) (?:before last|after next)|(?:an?|two|three|four|five|six|a few|several) (?:days?|weeks?|fortnights?) ago|a fortnight ago|in (?:two|three|a few) (?:days’|weeks’|days|weeks)(?: time)?|(?<=\b[Oo]n )(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!,? (?:\d|the|(?:January|February|March|April|May|June|July|August|September|October|November|December))|s)|(?:last|next|this) (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|(?:in|over|during|within|for) the (?:past|last|coming|next) (?:week|fortnight|month|few (?:days|weeks|months)|(?:two|three|four|five|six|ten|\d{1,2}) (?:days|weeks)))(?![\p{L}\p{N}’'-])|(?<![\p{L}\p{N}’'-])(?:last|next|this) (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|week|weekend|month)[’']s(?!\p{L})|(?<![\p{L}\p{N}’'-])(?:yesterday|tomorrow|tonight|last night|this morning)[’']s (?=(?:vote|meeting|session|debate|ruling|announcement|speech|budget|hearing|match|game|election|decision|report|news|statement|protest|march|attack|fire|storm|talks|summit|council|committee|result|concert|performance|show|strike|paper|edition|inquest|verdict|launch|opening)(?!\p{L}))/giu;
/** Yesterday and tomorrow as a noun for the past and the future: “tomorrow’s world” is out by its apostrophe, these by their company. */
const FIGURATIVE =
  /(?:\b(?:of|for|like|about|until|till|by|as|than|and|or|not|no|from|only|just|never|since)|\bborn|[“‘(])\s?$/iu;
/** What makes the day one of news: without it, “tomorrow” is often any day to come. */
const NEWS =
  /(?<!\p{L})(?:said|announced|voted|met|told|published|released|signed|resigned|ruled|agreed|approved|died|launched|confirmed|unveiled|reported|will (?:meet|vote|decide|open|close|announce|publish|begin|start|hold|face|appear))(?!\p{L})/u;
const DAY = 86_400_000;

export const dateWords: DocumentRule = {
  kind: 'document',
  id: 'R2',
  level: 'W',
  scopes: ['document', 'headline', 'standfirst', 'caption', 'body'],
  languages: ['en', ...CALENDARS.keys()],
  title: 'checks.R2.title',
  reason: 'checks.R2.reason',
  reference: 'Dates',
  owner: 'Copy desk',
  check: findDates,
  examples: {
    good: [
      { now: '2026-11-12T12:00:00Z', body: ['It opened on Sunday 8 November.'] },
      {
        language: 'de',
        body: ['Das Becken von gestern schloss am Mittwoch, dem 2. Juli 2025, gegen Morgen.'],
      },
      { language: 'fr', body: ['La ville d’hier a fermé mercredi 2 juillet 2025.'] },
      // Of 2024, as both say.
      'It met on Tuesday 5 November and will meet again on Friday 20 December.',
      'On Wednesday 2 July 2025 it closed; it reopened on Thursday, July 3, 2025.',
      '“We saw it yesterday,” she said. Tomorrow’s harbour is the harbour of tomorrow.',
      'It closed on 29 February 2024 and on 31 May.',
      'Last year nobody came; last winter it was cold. It was built in 1975.',
      { language: 'es', body: ['La plaza de ayer cerró el miércoles 2 de julio de 2025.'] },
    ],
    bad: [
      { in: { now: '2026-11-12T12:00:00Z', body: ['It opened on Saturday 8 November.'] }, finds: 'Saturday' },
      { in: { language: 'de', body: ['Gestern blieb das Becken leer.'] }, finds: 'Gestern' },
      { in: { language: 'fr', body: ['Hier, la boulangerie a fermé.'] }, finds: 'Hier' },
      {
        in: { language: 'fr', body: ['Elle a fermé mardi 2 juillet 2025.'] },
        finds: 'mardi',
        fixed: 'Elle a fermé mercredi 2 juillet 2025.',
      },
      { in: { language: 'de', body: ['Sie schloss am Dienstag, dem 2. Juli 2025.'] }, finds: 'Dienstag' },
      {
        in: 'It closed on Tuesday 2 July 2025.',
        finds: 'Tuesday',
        fixed: 'It closed on Wednesday 2 July 2025.',
      },
      {
        in: 'It met on Tuesday 5 November, on Friday 8 November and on Saturday 20 December.',
        finds: 'Saturday',
      },
      { in: 'It shuts from Friday 13 to Monday 15 November 2026.', finds: 'Monday' },
      { in: 'It shuts on Saturday 13 and Sunday 15 November 2026.', finds: 'Saturday' },
      { in: 'It shut on Wed., Nov. 3, 2026, for good.', finds: 'Wed.' },
      { in: 'It shut on Wednesday (3 November 2026) for good.', finds: 'Wednesday' },
      { in: 'It closed on Monday, July 3, 2025.', finds: 'Monday' },
      { in: 'It closed on 31 June.', finds: '31 June' },
      {
        in: {
          meta: { publishAt: { at: '2026-03-10T09:00:00Z', zone: 'UTC' } },
          body: ['The council met yesterday.'],
        },
        finds: 'yesterday',
        fixed: 'The council met on 9 March.',
      },
      { in: 'It opened in June 2024, was full in 2025 and shut last winter.', finds: 'last winter' },
      {
        in: 'It opened in 2023, was full in 2024 and lost its roof two months ago.',
        finds: 'two months ago',
      },
      { in: { language: 'es', body: ['Volví ayer a la plaza.'] }, finds: 'ayer' },
      {
        in: { language: 'es', body: ['Cerró el martes 2 de julio de 2025.'] },
        finds: 'martes',
        fixed: 'Cerró el miércoles 2 de julio de 2025.',
      },
      { in: 'That was the Saturday before last, and it rained.', finds: 'the Saturday before last' },
      { in: 'The council voted last week to close it.', finds: 'last week' },
      { in: 'It closed on 2 July 2025, a Tuesday, at noon.', finds: 'Tuesday' },
      { in: 'By the day before yesterday it had sunk.', finds: 'the day before yesterday' },
      { in: 'It opened last Christmas.', finds: 'last Christmas' },
      { in: 'Crews will mend it in the coming days.', finds: 'in the coming days' },
      { in: 'As of this morning the quay is shut.', finds: 'this morning' },
      { in: 'It shuts this coming Saturday.', finds: 'this coming Saturday' },
      { in: 'Two boats sank in the past week.', finds: 'in the past week' },
      { in: 'The strike began on Tuesday and has no end.', finds: 'Tuesday' },
      { in: 'Two weeks ago the well ran dry.', finds: 'Two weeks ago' },
      { in: 'The quay was sold in 2019. It was mended this spring.', finds: 'this spring' },
      { in: 'It opens on 3 May and shuts next January.', finds: 'next January' },
      { in: 'He came in 2022 and left four years ago.', finds: 'four years ago' },
      {
        in: { language: 'fr', body: ['Depuis le mois dernier, la gare est vide.'] },
        finds: 'le mois dernier',
      },
      { in: { language: 'de', body: ['Im nächsten Jahr soll es schließen.'] }, finds: 'nächsten Jahr' },
      { in: { language: 'es', body: ['El puerto cerró hace dos años.'] }, finds: 'hace dos años' },
    ],
  },
};

/** Read once for as long as the block stays as it is. */
const wordsOf = perBlock(({ text }) => ({
  oneDay: [...text.matchAll(ONE_DAY)],
  aWhile: [...text.matchAll(A_WHILE)],
  fromNow: [...text.matchAll(FROM_NOW)],
  years: Array.from(text.matchAll(/(?<![\p{L}\p{N}.,/-])20\d\d(?![\p{N}/-])/gu), Number),
  dates: datesIn(text),
}));

function* findDates({ publication, blocks, context }: CheckDocument): Iterable<TextDraft> {
  const dateline = datelineOf(publication, context.now);
  const now = dateline.getUTCFullYear();
  const readings = publication.meta.publishAt === null ? datelinesOf(dateline, dated(blocks)) : [dateline];
  const years = blocks.flatMap((block) => wordsOf(block).years);
  const isDated =
    years.some((year) => Math.abs(now - year) <= DATED_WITHIN) ||
    blocks.some((block) => wordsOf(block).dates.length > 0);
  for (const block of blocks) {
    const calendar = CALENDARS.get(primarySubtag(block.language));
    if (calendar) {
      for (const date of datesElsewhere(block.text, calendar))
        yield* judged(block, date, publication, [dateline], calendar);
      yield* rottingElsewhere(block, calendar);
      continue;
    }
    for (const date of wordsOf(block).dates) yield* judged(block, date, publication, readings);
    yield* rotting(block, publication, dateline);
    if (!isDated) continue;
    for (const { 0: word, index: start } of wordsOf(block).fromNow)
      yield {
        block,
        start,
        end: start + word.length,
        level: 'I',
        message: 'checks.R2.rots',
        params: { word },
      };
  }
}

function* judged(
  block: CheckBlock,
  date: DateMention,
  { meta }: Publication,
  datelines: readonly Date[],
  { months, weekdays }: { months: readonly string[]; weekdays: readonly string[] } = {
    months: MONTHS,
    weekdays: WEEKDAYS,
  },
): Iterable<TextDraft> {
  const { start, end, day, month, year, weekday, weekdaySpan } = date;
  if (day > daysIn(month, year)) {
    const params = { month: months[month] ?? '', days: daysIn(month, year) };
    yield { block, start, end, message: 'checks.R2.no-such-day', params };
  } else if (weekday !== null && weekdaySpan !== null) {
    const found =
      year === null
        ? datelines
            .map((dateline) => nearest(day, month, dateline))
            .find((then) => then.getUTCDay() !== weekday)
        : new Date(Date.UTC(year, month, day));
    if (found === undefined || found.getUTCDay() === weekday) return;
    const right = weekdays[found.getUTCDay()] ?? '';
    const params = { found: weekdays[weekday] ?? '', right, year: found.getUTCFullYear() };
    // Without a year, and without a day of publication, which year is meant is a guess.
    const sure = year !== null || meta.publishAt !== null;
    yield {
      block,
      ...weekdaySpan,
      message: 'checks.R2.weekday',
      params,
      ...(sure ? { fix: right } : { level: 'I' as const }),
    };
  }
}

type Calendar = NonNullable<ReturnType<(typeof CALENDARS)['get']>>;

function* rottingElsewhere(block: CheckBlock, calendar: Calendar): Iterable<TextDraft> {
  const { text } = block;
  const taken: { start: number; end: number }[] = [];
  for (const [pattern, level] of [
    [calendar.oneDay, 'W'],
    [calendar.aWhile, 'I'],
  ] as const) {
    for (const { 0: word, index: start } of text.matchAll(pattern)) {
      const end = start + word.length;
      // “Depuis hier” may be a way of speaking, “depuis le mois dernier” is none.
      if (
        !/\s\S+\s|dernier|prochain/u.test(word) &&
        calendar.figurative.test(text.slice(Math.max(0, start - 12), start))
      )
        continue;
      if (taken.some((other) => other.start < end && start < other.end)) continue;
      taken.push({ start, end });
      yield { block, start, end, level, message: 'checks.R2.rots', params: { word } };
    }
  }
}

function* rotting(block: CheckBlock, { meta }: Publication, dateline: Date): Iterable<TextDraft> {
  const { text } = block;
  for (const match of wordsOf(block).oneDay) {
    const start = match.index;
    // The day before yesterday is never a way of speaking.
    const isTold = /before|after /u.test(match[0]);
    const lead = text.slice(Math.max(0, start - 8), start);
    const isNow =
      /\b[Aa]s of $/u.test(lead) || (/\b(?:until|since) $/iu.test(lead) && /^this/u.test(match[0]));
    if (!isTold && !isNow && FIGURATIVE.test(text.slice(Math.max(0, start - 12), start))) continue;
    const draft = {
      block,
      start,
      end: start + match[0].length,
      message: 'checks.R2.rots' as const,
      params: { word: match[0] },
    };
    const days = { yesterday: -1, tomorrow: 1 }[match[0]];
    const { start: from, end: to } = sentenceAt(text, start);
    const isNews = match[0].toLowerCase() === 'yesterday' || NEWS.test(text.slice(from, to));
    if (!isNews) yield { ...draft, level: 'I' };
    else if (days === undefined || meta.publishAt === null) yield draft;
    else {
      const then = new Date(dateline.getTime() + days * DAY);
      const month = MONTHS[then.getUTCMonth()] ?? '';
      const dayOf = String(then.getUTCDate());
      yield {
        ...draft,
        fix: /^en-us\b/iu.test(block.language) ? `on ${month} ${dayOf}` : `on ${dayOf} ${month}`,
      };
    }
  }
  for (const match of wordsOf(block).aWhile) {
    const draft = { block, start: match.index, end: match.index + match[0].length };
    yield { ...draft, level: 'I', message: 'checks.R2.rots', params: { word: match[0] } };
  }
}

/** A draft of this last year is as good as written today; an older one is of the day on which it was last touched. */
const A_DRAFT = 400 * DAY;

function datelineOf({ meta, editedAt }: Publication, now: string | null): Date {
  const told = new Date(meta.publishAt?.at ?? editedAt);
  const today = new Date(now ?? told);
  const since = today.getTime() - told.getTime();
  return meta.publishAt === null && since > 0 && since < A_DRAFT ? today : told;
}

/** Weekdays with dates of no year, by which a piece tells in which year it was written. */
function dated(blocks: readonly CheckBlock[]): DateMention[] {
  return blocks
    .filter(({ language }) => primarySubtag(language) === 'en')
    .flatMap((block) => wordsOf(block).dates)
    .filter(
      ({ weekday, year, day, month }) => weekday !== null && year === null && day <= daysIn(month, null),
    );
}

/** A piece may have been written years before its last edit, or be kept for later. */
const YEARS_AWAY = [0, 1, -1, 2, -2, 3, -3];

/**
 * The same day in the year in which most of the weekdays go with their dates; the year of the last edit where they do not tell. In several
 * years where the weekdays gainsay each other, so that no year bears out all.
 */
function datelinesOf(dateline: Date, dates: readonly DateMention[]): Date[] {
  if (dates.length < 2) return [dateline];
  const years = YEARS_AWAY.map((away) => {
    const then = new Date(dateline);
    then.setUTCFullYear(then.getUTCFullYear() + away);
    const right = dates.filter(
      ({ day, month, weekday }) => nearest(day, month, then).getUTCDay() === weekday,
    );
    return { then, right: right.length };
  });
  const most = Math.max(...years.map(({ right }) => right));
  const best = years.filter(({ right }) => right === most).map(({ then }) => then);
  const isSettled = most === dates.length || most >= 2 || most === 0;
  return isSettled ? best.slice(0, 1) : best.slice(0, 2);
}

/** A date of no year is rather of the year in which one writes than of the next: in November April has been. */
const THIS_YEAR = 0.7;

/** The day of that date nearest to the dateline. */
function nearest(day: number, month: number, dateline: Date): Date {
  const year = dateline.getUTCFullYear();
  const candidates = [year - 1, year, year + 1].map((candidate) => new Date(Date.UTC(candidate, month, day)));
  const distance = (date: Date): number =>
    Math.abs(date.getTime() - dateline.getTime()) * (date.getUTCFullYear() === year ? THIS_YEAR : 1);
  return candidates.reduce((best, date) => (distance(date) < distance(best) ? date : best));
}
