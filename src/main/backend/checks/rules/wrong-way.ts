/** Rises that fall and falls that rise: “dropped from 72 to 80”. Pure. */
import type { SpanDraft } from '../rule';
import { FIGURE_WORDS } from './numbers';

const UP =
  'rose|risen|rises?|rising|grew|grown|grows?|growing|climbed|climbs?|increased|increases?|jumped|jumps?|soared|soars?|surged|leapt|leaped|swelled|expanded|went up|gone up|goes up|up|put up|raised|a rise|an increase|a jump|growth';
const DOWN =
  'fell|fallen|falls?|falling|dropped|drops?|dropping|declined|declines?|shrank|shrunk|shrinks?|sank|sunk|slumped|plunged|tumbled|dwindled|slipped|dipped|decreased|decreases?|went down|gone down|goes down|down|was cut|were cut|been cut|reduced|lowered|a fall|a drop|a cut|a decline|a decrease|a reduction|halved';
const NUMBER = `(?:[£$€]?\\d[\\d,]*(?:\\.\\d+)?|(?:${FIGURE_WORDS.slice(1).toReversed().join('|')})(?![\\p{L}-]))`;
const SCALE = '(?:\\s?(?:thousand|million|billion|trillion|bn|m|k)(?!\\p{L}))?';
const HOW =
  '(?: (?:sharply|slowly|steadily|quickly|again|slightly|only|just|back|over (?:ten|five|two|three|four) years|in (?:a|one|two|three|ten|five) (?:year|years|decade)|on average))?(?: by (?:[^,.;]|\\.\\d){1,45}?)?,?';
const CHANGE = new RegExp(
  `(?<![\\p{L}-])(?:(?<up>${UP})|(?<down>${DOWN}))${HOW} from (?:about |around |nearly |just |over |almost |roughly |some )?(?<from>${NUMBER})(?<fromScale>${SCALE})(?:%| per cent| percent)?(?: (?!to )[\\p{Ll}-]+){0,4}? to (?:about |around |nearly |just |over |almost |roughly |some |only )?(?<to>${NUMBER})(?<toScale>${SCALE})(?![\\p{L}\\d]|[.,:]\\d|am(?!\\p{L})|pm(?!\\p{L}))`,
  'giu',
);
/** Where a higher number is a lower place, or the numbers are of another kind. */
const PLACES =
  /(?<!\p{L})(?:rank\w*|places?|position|league|division|world number|seeds?|seeded|charts?|grade|page|o’clock|minutes? past|wind|degrees below)(?!\p{L})/iu;
const FACTORS: Readonly<Record<string, number>> = {
  ...{ thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12 },
};

export function* findWrongWay(sentence: string, offset: number): Iterable<SpanDraft> {
  if (!sentence.includes(' from ') || PLACES.test(sentence)) return;
  for (const match of sentence.matchAll(CHANGE)) {
    const { up, from = '', fromScale = '', to = '', toScale = '' } = match.groups ?? {};
    const own = factorOf(fromScale);
    const first = valueOf(from) * (own ?? (valueOf(from) < 1000 ? (factorOf(toScale) ?? 1) : 1));
    const second = valueOf(to) * (factorOf(toScale) ?? 1);
    const isYears = [first, second].every((value) => value >= 1500 && value < 2100);
    if (isYears || first === second || first < second === (up !== undefined)) continue;
    const start = offset + match.index;
    yield {
      start,
      end: start + match[0].length,
      message: up === undefined ? 'checks.R3.rises' : 'checks.R3.falls',
      params: { from, to },
    };
  }
}

function factorOf(scale: string): number | undefined {
  return FACTORS[scale.trim().toLowerCase()];
}

function valueOf(number: string): number {
  const word = FIGURE_WORDS.indexOf(number.toLowerCase());
  return word >= 0 ? word : Number(number.replace(/[£$€,]/gu, ''));
}
