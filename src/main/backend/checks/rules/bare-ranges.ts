/** Ranges with a hyphen that no number tells: Monday-Friday, January-March, 9am-5pm, £2m-£3m, the Leeds-York line. Data and a reader. Pure. */
import type { Span } from '../text/span';
import type { NumberRange } from './number-range';

const DAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const HOUR = '\\d{1,2}(?:[.:]\\d\\d)?';
const HALF_DAY = `${HOUR}\\s?(?:[ap]m|[ap]\\.m\\.)`;
const MONEY = '[£$€]\\d+(?:[.,]\\d+)*\\s?(?:bn|m|k|tn|million|billion)?';
const MEASURE = '\\d+(?:\\.\\d+)?(?:°C?|km|kg|cm|mm|m|ft|%|bn|GW|MW|mph)';
/** What a train, a road or a race between two places is called. */
const WAY =
  '(?:lines?|routes?|trains?|express|sleeper|railways?|flights?|motorways?|ferry|ferries|corridor|race|derby|axis|shuttle|pact|coalition|alliance|accord|summit|border|treaty)';
/** Peoples and parts of names that take a hyphen: Anglo-Irish, Baden-Baden. */
const JOINED =
  '(?:Anglo|Franco|Sino|Afro|Indo|Euro|Greco|Graeco|Austro|Austria|Italo|Russo|Hispano|Luso|Turko|Serbo|Judeo|Celto|Finno|Saint|Sainte|Baden|Guinea|Alsace|Bosnia|Nord|New|North|South|East|West|Trans|Inter|Pan|Pre|Post|Mid|Non|Anti|Pro|Ex|Neo)';

const BARE: readonly RegExp[] = [
  [DAY, DAY],
  [MONTH, MONTH],
  [`(?:${HALF_DAY}|${HOUR})`, `(?:${HALF_DAY}|noon|midnight)`],
  [MONEY, `[£$€]?\\d+(?:[.,]\\d+)*\\s?(?:bn|m|k|tn|million|billion)?`],
  [`(?:${MEASURE}|\\d+(?:\\.\\d+)?)`, MEASURE],
].map(
  ([first = '', second = '']) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}.,/:£$€–-])(${first})(\\s?-\\s?|—)(${second})(?![\\p{L}\\p{N}/–—-]|[.,]\\d)`,
      'gu',
    ),
);
/** Scores and votes: some write them with a hyphen, so that they are held to the piece's other ranges alone. */
const SCORE =
  /(?=\d{1,3}[-–]\d)(?<=(?<!\p{L})(?:w[io]n|wins|won|lost|los(?:e|es|ing)|beat|beats|beaten|beating|drew|draws?|drawn|led|leads?|leading|trail(?:ed|ing|s)?|voted?|votes|passed|defeat(?:ed)?|thrashed|score|scoreline|finished|ended|victory|win|went down|go down|split|ruled|decided|ahead|up|down|odds|ratio)(?: (?!(?:from|between|pages?|aged)(?!\p{L}))[\p{L}’-]+){0,6} )(\d{1,3})([-–])(\d{1,3})(?![\p{L}\p{N}/–—-]|[.,]\d)/gu;
/** No score, vote or odds has an em dash: lost 2—1, the first, 4—1, and. Two sentences that meet at one are longer. */
const EM_SCORE =
  /(?<![\p{L}\p{N}.,:/£$€–—-])(?<!\b(?:in|since|by|of|until) )(\d{1,3})(—)(\d{1,3})(?![\p{L}\p{N}/–—%-]|[.,]\d)(?=[.,;:!?)”’]|$| (?:in|at|to|on|with|by|after|against|over|for|win|wins|victory|defeat|loss|losses|draw|draws|lead|vote|votes|score|scoreline|majority|decision|ruling|split|and|but|up|down|away|home|aggregate|thrashing|series|record|ahead|behind|before|when|thanks|from|odds|favourite|favorite|shot)(?!\p{L}))/gu;
const WAYS = new RegExp(
  `(?<![\\p{L}\\p{N}-])((?!${JOINED}-)\\p{Lu}\\p{L}{2,})(-)((?!(?:on|upon|le|la|en|sur)-)\\p{Lu}\\p{L}{2,})(?= ${WAY}(?!\\p{L}))`,
  'gu',
);
export function bareRangesIn(text: string, known: readonly Span[]): NumberRange[] {
  if (!/[-–—]/u.test(text)) return [];
  const ranges: NumberRange[] = [];
  for (const { match, isWay, sure } of matchesIn(text)) {
    const [found, first = '', mark = '', second = ''] = match;
    const start = match.index;
    const end = start + found.length;
    if ([...known, ...ranges].some((range) => range.start < end && start < range.end)) continue;
    ranges.push({
      start,
      end,
      first,
      second,
      mark: mark === '–' ? mark : '-',
      word: null,
      sure,
      ...(isWay && { hint: true }),
    });
  }
  return ranges;
}

function matchesIn(text: string): { match: RegExpExecArray; isWay: boolean; sure: boolean }[] {
  return [...BARE, WAYS, SCORE, EM_SCORE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      match,
      isWay: pattern === WAYS || pattern === SCORE,
      sure: pattern !== SCORE,
    })),
  );
}
