/** R3: a change from one number to another with a percentage that does not go with them, in one sentence. A hint: “from” and “to” may be of two things. */
import { findWrongWay } from './wrong-way';
import type { BlockRule, CheckBlock, SpanDraft } from '../rule';
import { sentencesOf } from '../text/sentences';
import type { WrongNumber } from '../arithmetic/claim';
import { wrongNumbersIn } from '../arithmetic/claimed';
import { wrongSumsIn } from './sums';

const NUMBER =
  '([£$€]?)(\\d[\\d,]*(?:\\.\\d+)?)(\\s?(?:million|billion|trillion|m|bn))?(?:\\s?(?:kg|km|g|cm|mm|ml|mph|km/h|ha|lb|ft|tonnes|tons|litres))?';
const FROM_TO = new RegExp(
  `\\bfrom\\s${NUMBER}(?:\\s[\\p{L}’-]+){0,4}?\\s(?:in\\s\\d{4}\\s)?to\\s${NUMBER}(?![\\p{L}\\p{N}])`,
  'giu',
);
const PERCENT = /(\d+(?:\.\d+)?)\s?(?:%|per\s?cent)(?!\s?(?:points?|to|of))/giu;
/** Words for a change, as the factor they mean. */
const FACTORS: Record<string, number> = {
  ...{ doubl: 2, trebl: 3, tripl: 3, quadrupl: 4, halv: 0.5 },
};
const MULTIPLIED =
  /(?<!\b(?:nearly|almost|more than|over|roughly|about|not|than) )\b(doubl|trebl|tripl|quadrupl|halv)(?:ed|es|ing|e)(?!\p{L})/giu;
/** More than doubled, nearly trebled: what falls short of it, or goes beyond. */
const MULTIPLIED_ABOUT =
  /(?<!\b(?:no|not) )\b(?:(?<more>more than|well over|over)|(?<nearly>nearly|almost|not quite|all but)) (?<verb>doubl|trebl|tripl|quadrupl|halv)(?:ed|es|ing|e)(?!\p{L})/giu;
/** “a threefold increase”: to three times as much, or by it. */
const FOLD: Record<string, number> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
};
const TIMES_MORE =
  /(?<!\b(?:nearly|almost|more than|over|roughly|about|not|than) )\b(?:(two|three|four|five|six|seven|eight|nine|ten)|(\d+))-?fold(?!\p{L})/giu;
/** What stands between the two numbers and the change. */
const CHANGE =
  /^(?:\s\p{Ll}+)?,\s(?:up|down|an?\s(?:\p{Ll}+\s)?(?:rise|fall|drop|increase|decrease|cut|jump|decline|growth|gain|loss|reduction)\sof)\s(?:about\s|some\s|around\s)?$/u;
/** As a share of the first number, with room for rounding and “about”. */
const TOLERANCE = 0.06;
const SCALES: Record<string, number> = { m: 1e6, million: 1e6, bn: 1e9, billion: 1e9, trillion: 1e12 };

export const arithmetic: BlockRule = {
  kind: 'block',
  id: 'R3',
  level: 'I',
  scopes: ['standfirst', 'caption', 'body'],
  languages: ['en', 'fr', 'de', 'es'],
  title: 'checks.R3.title',
  reason: 'checks.R3.reason',
  reference: 'Arithmetic',
  owner: 'Copy desk',
  check: findArithmetic,
  examples: {
    good: [
      'Tolls more than doubled from £2m to £5m, nearly doubled from 200 to 380 and more than halved from 400 to 150.',
      'The fleet more than doubled, a rise of 130 per cent. It doubled while wages fell, down 4 per cent.',
      'There are two boats, one of which is 31, and for 12 weeks they look like three. In the two years in the top three, tolls rose by 1 per cent and 2 per cent.',
      'The bar gave £23, the shop £19 and the raffle £9, which leaves £8 for the roof.',
      'Of the 12 who came, six spoke; the 40 members voted by 30 to ten. It opened in 1980 and closed in 2000, 20 years later.',
      'It paid £60,000: £200 for each of the 300 boats, and the interest on £2 million would be £80,000, at 4 per cent.',
      'Ask 150 pilots for £5 a month, which is £9,000 a year.',
      'Two yards have 30 boats, 20 of them old. She earns £200 a week, £40 a month of it from tips.',
      'It is £600,000 a year, shared by six quays: £100,000 each. Played 18, won one, drawn three, lost 14.',
      'Two things matter: money and time. The two sisters, Anna and Ida, came; one in five, or 20 per cent, left.',
      'It is 20 miles away, or 32 kilometres; a quarter, or 25 per cent, of the 40 boats, ten, sank. £2 a week is £104 a year.',
      'They sailed 84 times in 240 days, which is 35 per cent; it grew from eight boats to 56, seven times its length.',
      'Of boats 60 per cent have a mast, 30 per cent have a sail and 20 per cent an oar; it went from 19 to 58, three times as many.',
      'In 29 trips he caught 1,160 eels, at an average of 40 a trip. Each boat has 200 days, so eight boats give 1,600 days.',
      'The choir had 48 singers in 2010; today it has 36, which is a quarter fewer. It spends £900 a month, or £10,800 a year.',
      'Of the 650 members, 400 voted yes and 50 were absent; it lost nine of its 45 clubs, a fall of 20 per cent.',
      'Of the 12 halls that served the two towns, eight have closed and four remain, in 12 or 13 years.',
      'In the past five years it lost 30 of its 90 staff, closed two offices and cut pay by 5 per cent.',
      'They have 3,000 members, more than twice the 1,200 of 2010. The scheme cost £3m for 400 beds, or £7,500 a bed.',
      'Some 140 of 200 people said yes, or 70 per cent; 20 per cent said no. Her rent doubled when she had two children and 16 cats.',
      { language: 'de', body: ['Die Miete stieg von 800 auf 1.000 Euro, also um 25 Prozent.'] },
      'In 2022 it gave back what was taken in 1897, 125 years earlier. It spoke for 60 yards; 24 of them – 40 per cent – left.',
      'It took 31 seats, its rival 29 and the minor parties 21, in a chamber of 81. A poll put one on 46%, up from 43%, and one on 33%.',
      'Loans rose from 200 to 250, up 25 per cent.',
      'Loans fell from 3,000 to 2,000, a drop of a third or 33%.',
      'From 1990 to 1995 the share rose 40 per cent; it went from 5% to 10%.',
      'Loans doubled from 200 to 410, nearly trebled from 10 to 28, and halved from 9 per cent to 4.5.',
      'The price went from £1.5m to £3m, an increase of 100 per cent.',
      'The vote was 312 to 290, a majority of 22; of the 20 judges, 12, or 60 per cent, left.',
      'She was born in 1931 and died in 2001, aged 69. The siege lasted from 1992 to 1996, four years in all.',
      'It cost £2 million over four years, or £500,000 a year, split into two equal parts of £1 million.',
      'Of the 30 boats, 18 were red and 12 blue; it had 9 per cent of the vote, 12 per cent of the seats and 3 per cent against.',
      'Loans rose from 200 to 600, a threefold increase, and from 20 to 55, an almost threefold one.',
    ],
    bad: [
      { in: 'They asked 80 pilots in June 2025, and 20 of them — 35 per cent — said no.', finds: '35' },
      {
        in: 'Tolls more than doubled from £2m to £3m in six years, a gain of 50 per cent.',
        finds: 'more than doubled',
      },
      { in: 'Tolls nearly doubled from 200 to 500.', finds: 'nearly doubled' },
      { in: 'The fleet has doubled since 2019, a rise of 60 per cent.', finds: '60' },
      { in: 'The fleet was halved, a cut of 30 per cent.', finds: '30' },
      { in: 'In 2022 it gave back what was taken in 1897, 135 years earlier.', finds: '135' },
      { in: 'It speaks for 60 yards, and 24 of them – 60 per cent – left.', finds: '60' },
      { in: 'They lost 30 per cent of what they caught – 540 tonnes out of 2,800.', finds: '2,800' },
      { in: 'A poll put Falk on 46%, Peake on 43% and Prowse on 21%.', finds: '21' },
      { in: 'It took 31 seats, its rival 29 and the minor parties 24, in a chamber of 81.', finds: '81' },
      {
        in: 'Pay has risen by 10 per cent in two years, from £13.20 an hour to £12.',
        finds: 'risen by 10 per cent in two years, from £13.20 an hour to £12',
      },
      { in: 'It paid £60,000: £250 for each of the 300 boats.', finds: '£250' },
      { in: 'At £200 per boat, or £90,000 for its 400 boats, it is dear.', finds: '£90,000' },
      { in: 'Five yards would employ 2,000 people – about 500 apiece.', finds: '500' },
      { in: 'Of the 400 pilots who replied, 300 said no – 60 per cent.', finds: '60' },
      { in: 'Some 300 of the 400 pilots (60 per cent) said no.', finds: '60' },
      { in: 'Interest costs $40 million a year, or 10 per cent of the $800 million debt.', finds: '10' },
      { in: 'At 4 per cent, £2 million would bring in £90,000 a year.', finds: '£90,000' },
      { in: 'The interest on £2 million would be £90,000, at 4 per cent.', finds: '£90,000' },
      { in: 'It opened in 1980 and closed in 2000, 30 years later.', finds: '30' },
      { in: 'The quay is 100m by 60m, or 5,000 square metres.', finds: '5,000' },
      { in: 'The 400 members voted by 300 to 140.', finds: '140' },
      { in: 'Some 80 per cent stayed, and the other 30 per cent left.', finds: '30' },
      { in: 'It earns £200 a month, £2,000 a year.', finds: '£2,000' },
      { in: 'They lost 41 of the port’s 127 boats, or 42 per cent.', finds: '42 per cent' },
      { in: 'It is £600,000 a year, shared by six quays: £120,000 each.', finds: '£120,000' },
      { in: 'The table says: played 18, won one, drawn four, lost 14.', finds: '14' },
      { in: 'A sum of £640,000 spread over 40 years is £26,000 a year.', finds: '£26,000' },
      {
        in: 'It would cost £60m to build the berths, at £20,000 for each of the first 4,000.',
        finds: '£20,000',
      },
      {
        in: 'In 1996 the port took 640 boats; in 2025 it took 160, which is a third of the number.',
        finds: 'a third',
      },
      { in: 'One in five, or 25 per cent, came.', finds: '25' },
      { in: 'It is 20 miles away, or 12 kilometres.', finds: '12' },
      { in: 'The three ports – Leeds, York, Hull and Bath – agree.', finds: 'three' },
      { in: 'It sold 40 of its 100 boats and kept 50.', finds: '50' },
      { in: 'They sailed 84 times in 240 days, which is 45 per cent.', finds: '45 per cent' },
      { in: 'Some 420 piers have gone since May, of 2,800; that is 25 per cent.', finds: '25 per cent' },
      { in: 'There are seven for a crew of 21, or one in four.', finds: 'one in four' },
      { in: 'It grew from eight boats to 56, eight times its length.', finds: 'eight times' },
      { in: 'It went from 50 in May to 250, six times as many.', finds: 'six times' },
      {
        in: '70 per cent of boats gain, 25 per cent are unaffected and 10 per cent lose.',
        finds: '10 per cent',
      },
      { in: 'In 29 trips he caught 1,160 eels, at an average of 45 a trip.', finds: '45' },
      { in: 'At £6, a family of four pay £28.', finds: '£28' },
      { in: 'Each boat has 200 days, so eight boats give 1,800 days and five give 1,000.', finds: '1,800' },
      {
        in: { language: 'es', body: ['De las 500 cajas, solo 150, es decir, el 40 %, son buenas.'] },
        finds: '40 %',
      },
      { in: 'The choir had 48 singers in 2010; today it has 36, which is a third fewer.', finds: 'a third' },
      { in: 'It lent 900 drills, against 700 in the year before: 300 more.', finds: '300' },
      { in: 'Payment was due within 60 days and came after 130, which is 80 days late.', finds: '80' },
      { in: 'She paid £12 for the seeds and £7 for the pots: £21 altogether.', finds: '£21' },
      { in: 'The bag costs £1.40 and 20p for the string: £1.80 in all.', finds: '£1.80' },
      { in: 'The grant is shared among 16 schools at £250 each, a total of £4,500.', finds: '£4,500' },
      { in: 'The grant of £4,000 is shared among 16 schools, or £280 each.', finds: '£280' },
      { in: 'It spends £900 a month, or £12,000 a year.', finds: '£12,000' },
      { in: 'The fence is £30 a metre, and a school that wants 70 metres pays £2,300.', finds: '£2,300' },
      { in: 'A seat costs £14.20, so a family of four pay £58.80.', finds: '£58.80' },
      { in: 'Of the 650 members, 400 voted yes and 280 voted no.', finds: '280' },
      { in: 'Her round has 12 stops: five in the town, four in the port and two on the hill.', finds: '12' },
      { in: 'Of 40 letters that she sent, 30 came back, which is 80 per cent.', finds: '80 per cent' },
      { in: 'The bill was £60, of which he paid £20, exactly a quarter.', finds: 'a quarter' },
      { in: 'He was mayor for seven years, from 2012 to 2020.', finds: 'seven' },
      {
        in: 'Turnout was 48 per cent in May and 41 per cent in June, a drop of eight points.',
        finds: 'eight points',
      },
      { in: 'They have 3,000 members, twice the 1,200 of 2010.', finds: 'twice' },
      { in: 'It had 16 players in May and has 25 now: the number has doubled.', finds: 'doubled' },
      {
        in: { language: 'fr', body: ['La ville avait 12 écoles ; il en reste sept, soit six de moins.'] },
        finds: 'six',
      },
      {
        in: { language: 'fr', body: ['Le prix est passé de 40 à 50 euros, soit une hausse de 20 %.'] },
        finds: '20 %',
      },
      {
        in: {
          language: 'de',
          body: ['Ein Dach für 4.000 Euro und eine Bank für 600 Euro, zusammen 5.600 Euro.'],
        },
        finds: '5.600 Euro',
      },
      {
        in: { language: 'es', body: ['De los 30 alumnos, 18 son chicas y 14 chicos.'] },
        finds: '14',
      },
      { in: 'The vote was 312 to 290, a majority of 32.', finds: '32' },
      { in: 'Loans fell from 200 to 250.', finds: 'fell from 200 to 250' },
      { in: 'Of the 20 judges on the bench, 12, or 70 per cent, went there.', finds: '70 per cent' },
      { in: 'It had 12 of the 20 boats, or 70 per cent.', finds: '70 per cent' },
      {
        in: 'The poll had 55 per cent for, 35 per cent against and 20 per cent undecided.',
        finds: '20 per cent',
      },
      { in: 'The poet was born in 1931 and died in 2001, aged 80.', finds: '80' },
      { in: 'The siege lasted from 1992 to 1996, seven years in all.', finds: 'seven' },
      { in: 'The grant was £2 million over four years, or £400,000 a year.', finds: '£400,000' },
      { in: 'It fell from 80,000 tonnes to 60,000 tonnes, down a third.', finds: 'a third' },
      { in: 'The toll rose from $5 to $8, an increase of $4.', finds: '$4' },
      { in: 'He hit 30 home runs in May and June, 18 in the first month and 14 in the second.', finds: '14' },
      {
        in: 'It would cost $120 million, split into three equal parts of $30 million.',
        finds: '$30 million',
      },
      { in: 'The hall has 12 rows of 20 seats, 260 in all.', finds: '260' },
      { in: 'Loans rose from 200 to 250, up 50 per cent.', finds: '50 per cent' },
      { in: 'Loans doubled from 200 to 300 in a year.', finds: 'doubled' },
      { in: 'A loan at 9 per cent went from 14 to 7 points, a fall of 20 per cent.', finds: '20 per cent' },
      { in: 'It fell from 200kg to 100kg, a cut of 70 per cent.', finds: '70 per cent' },
      { in: 'Loans rose from 200 to 400, a threefold increase.', finds: 'threefold' },
      { in: 'Sales fell 40% from 1,000 berths to 800 berths.', finds: '40%' },
      { in: 'The price went from £1.5m to £3m, an increase of 200 per cent.', finds: '200 per cent' },
    ],
  },
};

function* findArithmetic({ text, language }: CheckBlock): Iterable<SpanDraft> {
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const isEnglish = language.startsWith('en');
    const sums = [...wrongNumbersIn(sentence, language), ...(isEnglish ? wrongSumsIn(sentence) : [])];
    const found = sums.map((wrong): SpanDraft => draftOf(wrong, sentence, start));
    if (isEnglish) found.push(...findChange(sentence, start), ...findWrongWay(sentence, start));
    // Several readings may lead to one number: it is told of once.
    yield* found.filter(
      (one, at) => !found.slice(0, at).some((other) => other.start < one.end && one.start < other.end),
    );
  }
}

function draftOf({ real, times, ...wrong }: WrongNumber, sentence: string, offset: number): SpanDraft {
  const span = { start: offset + wrong.start, end: offset + wrong.end };
  const stated = sentence.slice(wrong.start, wrong.end);
  return times
    ? { ...span, message: 'checks.R3.multiplied', params: { word: stated, real } }
    : { ...span, message: 'checks.R3.sum', params: { stated, real } };
}

/** From one number to another, which goes first of all: 40 per cent, doubled, threefold. */
function* findChange(sentence: string, start: number): Iterable<SpanDraft> {
  const pairs = [...sentence.matchAll(FROM_TO)];
  const [pair] = pairs;
  const percents = percentsOf(sentence, pair);
  const [percent] = percents;
  if (pairs.length !== 1 || !pair) return;
  const [, , fromNumber = '', fromScale, , toNumber = '', toScale] = pair;
  const from = valueOf(fromNumber, fromScale ?? (isSmaller(fromNumber, toNumber) ? toScale : undefined));
  const to = valueOf(toNumber, toScale);
  if (from === 0 || areYears(from, to)) return;
  yield* findMultiplied(sentence, start, to / from);
  yield* findMultipliedAbout(sentence, start, to / from);
  yield* findFold(sentence, start, to / from);
  if (
    percents.length !== 1 ||
    !percent ||
    /^\s?(?:%|per\s?cent)/u.test(sentence.slice(pair.index + pair[0].length))
  )
    return;
  const stated = Number(percent[1]);
  const real = (Math.abs(to - from) / from) * 100;
  if (Math.abs(real - stated) <= Math.max(1, TOLERANCE * real)) return;
  const offset = start + percent.index;
  const params = { stated, real: Math.round(real * 10) / 10 };
  yield { start: offset, end: offset + percent[0].length, message: 'checks.R3.found', params };
}

/** Of several the one that is said to be the change: “…, a fall of 20 per cent”. */
function percentsOf(sentence: string, pair: RegExpExecArray | undefined): RegExpExecArray[] {
  const all = [...sentence.matchAll(PERCENT)];
  const end = pair ? pair.index + pair[0].length : 0;
  const said = all.find(({ index }) => index >= end && CHANGE.test(sentence.slice(end, index)));
  return said && all.length > 1 ? [said] : all;
}

/** Doubled from 200 to 300. */
function* findMultiplied(sentence: string, offset: number, real: number): Iterable<SpanDraft> {
  for (const match of sentence.matchAll(MULTIPLIED)) {
    const stated = FACTORS[(match[1] ?? '').toLowerCase()];
    if (stated === undefined || Math.abs(real - stated) <= 2 * TOLERANCE * stated) continue;
    const start = offset + match.index;
    const params = { word: match[0], real: Math.round(real * 100) / 100 };
    yield { start, end: start + match[0].length, message: 'checks.R3.multiplied', params };
  }
}

/** More than doubled from 400 to 700, nearly doubled from 200 to 500. */
function* findMultipliedAbout(sentence: string, offset: number, real: number): Iterable<SpanDraft> {
  for (const match of sentence.matchAll(MULTIPLIED_ABOUT)) {
    const { more, verb = '' } = match.groups ?? {};
    const factor = FACTORS[verb.toLowerCase()];
    if (factor === undefined || real > 1 !== factor > 1) continue;
    const [stated, change] = factor < 1 ? [1 / factor, 1 / real] : [factor, real];
    const isBorne =
      more === undefined ? change > 0.75 * stated && change < 1.03 * stated : change >= 0.99 * stated;
    if (isBorne) continue;
    const start = offset + match.index;
    const params = { word: match[0], real: Math.round(real * 100) / 100 };
    yield { start, end: start + match[0].length, message: 'checks.R3.multiplied', params };
  }
}

/** A threefold rise from 200 to 400. */
function* findFold(sentence: string, offset: number, real: number): Iterable<SpanDraft> {
  for (const match of sentence.matchAll(TIMES_MORE)) {
    const stated = FOLD[(match[1] ?? '').toLowerCase()] ?? Number(match[2]);
    const change = real < 1 ? 1 / real : real;
    if ([stated, stated + 1].some((factor) => Math.abs(change - factor) <= 2 * TOLERANCE * factor)) continue;
    const start = offset + match.index;
    const params = { word: match[0], real: Math.round(real * 100) / 100 };
    yield { start, end: start + match[0].length, message: 'checks.R3.multiplied', params };
  }
}

/** “from 2 to 3 million”: the scale is said once. */
function isSmaller(first: string, second: string): boolean {
  return Number(first.replaceAll(',', '')) < 1000 && Number(second.replaceAll(',', '')) < 1000;
}

function valueOf(number: string, scale: string | undefined): number {
  return Number(number.replaceAll(',', '')) * (SCALES[scale?.trim().toLowerCase() ?? ''] ?? 1);
}

function areYears(from: number, to: number): boolean {
  const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1500 && value < 2100;
  return isYear(from) && isYear(to);
}
