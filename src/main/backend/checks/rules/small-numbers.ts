/** Numbers up to nine in figures, and any figure at the beginning of a sentence, where a house writes words. Pure. */
import type { CheckBlock } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { sentenceAt } from '../text/sentences';
import { isNoun, isOnlyAdjective, isPlural } from '../text/word-classes';
import type { Fault } from './number-forms';
import { AFTER_NAME, FIGURE_WORDS, ORDINAL, ORDINAL_WORDS, SMALL } from './numbers';

/** Measures that some houses keep in figures, so that they are hints; and what people do, who are counted. */
const SPOKEN: readonly RegExp[] = [
  /^ (?:hours|minutes|seconds|miles|points|times|votes|runs|goals|overs|wickets|feet|acres|yards|inches)(?=[\s.,;:!?)—–]|$)/u,
  /^ (?:have|are|were|remain|remained|came|went|left|stayed|died|survived|did|do|said|voted|closed|of (?:which|whom|those|every|my)|in (?:ten|10|every))(?=[\s.,;:!?)—–]|$)/u,
];
/** “5 of 12”, “between 8 and 12”: two figures that belong together. */
const PAIRED = {
  before: /\d\s?(?:to|or|and|of|out of|by|from|per|in|–|-)\s$/u,
  after: /^ (?:to|or|and|out of|of|by|from|per|in) \d/u,
};

/** Money, shares and years beside a number make no series with it. */
const OF_ANOTHER_KIND =
  /[£$€]\s?\d[\d.,]*(?:m|bn|k|tn)?|\d[\d.,]*\s?(?:%|per\s?cent)|(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,])/gu;
const FIGURE = /(?<![\p{L}\p{N}.,:/£$€#%°×+=’'–—-])\d{1,3}(?=\s\p{Ll})/gu;

/** Small numbers of things in figures, and figures at the beginning of a sentence. */
export function* smallNumbers(
  { text, scope, type }: CheckBlock,
  choice: HouseStyle['choices']['numerals'],
): Iterable<Fault> {
  // Captions and lists are short of room: what is wrong there is a hint.
  const quiet = scope === 'caption' || type === 'listitem';
  if (choice === 'any') return;
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
    const after = text.slice(end, end + 40);
    if (begins && value > 0) {
      if (quiet) continue;
      // A heading has room for a figure over nine.
      if (type === 'heading' && (value > last || !SMALL.after.test(after))) continue;
      const fix = word === undefined ? {} : { fix: word.charAt(0).toUpperCase() + word.slice(1) };
      yield { ...span, message: 'checks.L2.begins', ...fix };
      continue;
    }
    if (value < 1 || value > last || word === undefined) continue;
    const before = text.slice(Math.max(0, start - 24), start);
    const isOne = value === 1 && SMALL.beforeOne.test(before) && SMALL.thing.test(text.slice(end, end + 40));
    const isSpoken = SPOKEN.some((pattern) => pattern.test(after));
    const counts =
      isOne ||
      isSpoken ||
      SMALL.after.test(after) ||
      countsSomeOfASort(after) ||
      countsWhatANounNames(after) ||
      (SMALL.owner.test(before) && SMALL.afterOwner.test(after));
    if (!counts || SMALL.before.test(before) || AFTER_NAME.test(before)) continue;
    // Beside other figures in the sentence it is one of a series.
    const rest = text.slice(sentenceStart, start) + text.slice(end, sentenceEnd);
    const inSeries = /\d[\d.,:/–-]*\d|[-–+/]\d/u.test(rest.replace(OF_ANOTHER_KIND, ''));
    if (inSeries && (PAIRED.before.test(before) || PAIRED.after.test(after))) continue;
    const level = quiet || inSeries || SPOKEN[0]?.test(after) ? { level: 'I' as const } : {};
    yield { ...span, message: 'checks.L2.words', params: { word }, fix: word, ...level };
  }
  yield* aloneIn(text);
  yield* joinedIn(text);
}

/** 3 modest ideas: whatever their quality, they are several. */
function countsSomeOfASort(after: string): boolean {
  const [, quality = '', thing = ''] = /^ (\p{Ll}{3,}) (\p{Ll}{4,}s)(?=[\s.,;:!?)—–]|$)/u.exec(after) ?? [];
  return (
    isOnlyAdjective(quality) &&
    isPlural(thing) &&
    !MEASURED.test(thing) &&
    !/^(?:million|billion|cubic|square|metric|nautical)$/u.test(quality)
  );
}
/** 3 ear infections, 4 school governors: what another thing names, and where its phrase ends. */
function countsWhatANounNames(after: string): boolean {
  const [, name = '', thing = ''] =
    /^ (\p{Ll}{3,}) (\p{Ll}{4,}s)(?=[.,;:!?)—–]| (?:and|or|but|of|in|at|on|for|with|to|from|that|who|which|were|are|have|had|by|a|per|since|this|last|when|as|before|after|over|under|between|into|during|without|outside|near|because|while) | –|$)/u.exec(
      after,
    ) ?? [];
  return (
    isNoun(name) &&
    !MEASURED.test(`${name}s`) &&
    !NO_NAME.test(name) &&
    (isPlural(thing) || thing === 'games') &&
    !MEASURED.test(thing)
  );
}
/** Measures and lines that have a number as their own: a 5 star hotel, the 9 bus drivers. */
const NO_NAME =
  /^(?:million|billion|thousand|hundred|foot|inch|star|train|tram|bus|line|route|club|per|cent|stone|pence|grand|iron|wood|clock|under|over|part|way|fold|party|person|man|woman|storey|story|lane|seat|litre|gear|level|tier|grade|key|stage|series|year|month|week|day|hour|metre|mile|pound|euro|dollar|plus|down|up|nil|all|by|from|and|for|the)$/u;
const MEASURED =
  /^(?:miles|metres|meters|inches|litres|liters|tonnes|tons|degrees|points|goals|hours|minutes|seconds|overs|wickets|runs|votes|cents|pounds|dollars|euros|times|acres|hectares|watts|volts|years|months|weeks|days|kilometres|kilometers)$/u;

/** Small figures with no noun after them: from 12 to 9, by 7 to two, leaving 4. */
const ALONE =
  /(?<=(?:\b[Ff]rom (?:\d{2,3}|\p{Ll}+) to |\b(?:leaving|leaves|only|just|remaining|another|all|other|fewer than|more than) ))[1-9](?=[.,;!?)](?!\d)|$)|(?<=\b(?:[Oo]nly|all|these|those|the other|just|about) )[1-9](?= (?:still|now|also|never|always|ever|of (?:them|us|these|those)|have|are|were|had|did|can|will|would|could|survive|remain|run)(?!\p{L}))|(?<![\p{L}\p{N}.,:/£$€–-])[1-9](?= (?:each|apiece)(?!\p{L}))|(?<=\b(?:[Aa]n?|the|his|her|its|their|our|another|this|that|every) (?:\p{Ll}+ )?(?:crew|team|family|group|party|class|staff|band|panel|gang|household|board|committee|cast|pack|flock|herd|litter|queue|bench|table|fleet|pool|squad|crowd|set|total|maximum|minimum|rota|shift) of )[1-9](?= (?!(?:or|to|and|per|in|out)(?!\p{L}))\p{Ll}|[.,;!?)](?!\d))|(?<=\b(?:[Bb]y|of) )[1-9](?= (?:votes )?to (?:[1-9]|one|two|three|four|five|six|seven|eight|nine)(?![\p{L}\p{N}.,]?\d))|(?<=\bby (?:[1-9]|one|two|three|four|five|six|seven|eight|nine) (?:votes )?to )[1-9](?=[.,;!?)\s](?!\d))/gu;

/** Five to the metre; since I was 9; a child of 7; they last for 3; from 10 trips a day to 6. */
const ELLIPTIC =
  /(?<![\p{L}\p{N}.,:/£$€–-])[2-9](?= to (?:the|an?|each|every) (?:metre|meter|yard|foot|mile|acre|hectare|pound|kilo|litre|row|room|bed|bunk|cell|table|bench|desk|class|boat|car|van|cab|carriage|tent|page|team|side|box|bag|crate|tray|tree|street|square|house|family|person|plate|dozen|hour)(?!\p{L}))|(?<=\b(?:since|when|until|till|before|after|from the time) (?:I|he|she|we|they) (?:was|were|am|is) )[2-9](?=[.,;!?)](?!\d)| and(?!\p{L}))|(?<=\b(?:child|boy|girl|kid|lad|son|daughter|niece|nephew|toddler|pupil|lass) of )[2-9](?=[.,;!?)](?!\d)| (?:and|or|who|can|could|would|is|was|with|in)(?!\p{L}))|(?<=\b(?:last|lasts|lasted|run|runs|ran|stay|stays|stayed|works?|worked|serves?|served|waits?|waited|room|enough|built|made|needed|pays?|paid|open|shut|closed|lived?|lives|there|food|beds?|seats?|tables?) for )[2-9](?=[.,;!?)](?!\d))|(?<=\bfrom (?:\d{1,3}|ten|eleven|twelve|twenty|thirty)(?: [\p{Ll}-]+){1,4} to )[1-9](?=[.,;!?)](?!\d))/gu;

/** Seven Christmases, eight GCSEs: what is counted has a capital. The eight who came; it employs three. */
const OF_NAMES =
  /(?<=(?<![\p{L}’'])(?!(?:number|page|pages|chapter|channel|radio|class|group|grade|act|part|level|phase|stage|type|zone|division|tier|junction|gate|platform|room|pier|terminal|section|article|from|not|but|for)\b)\p{Ll}{3,} )[2-9](?= \p{Lu}[\p{L}’-]*s(?=[\s.,;:!?)])(?! \p{Lu}))|(?<=\b[Tt]he )[1-9](?= (?:who|whom|whose)(?!\p{L}))|(?<=\b(?:employs?|employed|feeds?|fed|killed|injured|hired|fired|seats|sleeps|wounded|saved|rescued|sank|missed|lost|won) )[1-9](?= and (?:\p{Ll}+ed|feeds?|seats?|sleeps?)(?!\p{L})|[.;](?!\d))|(?<=\b[Oo]f the (?:\d{1,3}|\p{Ll}+) (?:who|that) [\p{L} ]{2,40}, )[1-9](?= \p{Ll}{3,})/gu;

function* aloneIn(text: string): Iterable<Fault> {
  for (const { 0: found, index: start } of [
    ...text.matchAll(ALONE),
    ...text.matchAll(ELLIPTIC),
    ...text.matchAll(OF_NAMES),
  ]) {
    const word = FIGURE_WORDS[Number(found)] ?? '';
    // Nine to five is told by the clock.
    if (
      /\bfrom (?:[1-9]|1[0-2]) to $/u.test(text.slice(0, start)) &&
      !/\bfrom 1[0-2] to $/u.test(text.slice(0, start))
    )
      continue;
    yield { start, end: start + 1, message: 'checks.L2.words', params: { word }, fix: word, level: 'I' };
  }
}

/** “jobs: 9, at the last count”, “of the boats, 8 sank”, “one of 8”, and 3 dozen. */
const COUNTED_APART =
  /(?<=\p{Ll}s(?:: | – |—))[2-9](?=,? (?:at|in all|altogether|in total|so far|of (?:them|these|those))(?!\p{L})|[,;.](?!\d))|(?<=\b[Oo]f (?:the|its|their|our|these|those|his|her) (?:\p{Ll}+ ){0,2}\p{Ll}+s, )[1-9](?= \p{Ll}{3,})|(?<=\b(?:one|two|three|four|five|six|seven|eight) of (?:only |just |the )?)[2-9](?=[.,;!?)](?!\d))|(?<![\p{L}\p{N}.,:/£$€–-])[2-9](?= (?:dozen|score|hundred|thousand)(?!\p{L}))/gu;
/** A 3-year-old, a 5-minute wait: what words join is in words. */
const JOINED =
  /(?<![\p{L}\p{N}.,:/£$€–-])[2-9](?=-(?:year|month|week|day|hour|minute|mile|foot|storey|story|bedroom|bed|person|man|woman|part|way|star|seat|volume|page|acre|inch|point|time|course|night|hole|wheel|step|fold|strong)(?!\p{L}))/gu;
const FRACTION = /(?<![\p{L}\p{N}.,:/-])(?:1\/2|1\/3|2\/3|1\/4|3\/4)(?= (?:of|an?|the)(?!\p{L}))/gu;
const FRACTIONS: Readonly<Record<string, string>> = {
  '1/2': 'half',
  '1/3': 'a third',
  '2/3': 'two-thirds',
  '1/4': 'a quarter',
  '3/4': 'three-quarters',
};

function* joinedIn(text: string): Iterable<Fault> {
  for (const pattern of [COUNTED_APART, JOINED, FRACTION])
    for (const { 0: found, index: start } of text.matchAll(pattern)) {
      const word = FRACTIONS[found] ?? FIGURE_WORDS[Number(found)] ?? '';
      const end = start + found.length;
      yield { start, end, message: 'checks.L2.words', params: { word }, fix: word, level: 'I' };
    }
}
