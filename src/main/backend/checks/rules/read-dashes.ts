/** What D1 reads of one block: dashes of each kind, hyphens and dashes out of place, figures below zero, ranges. Judges nothing that depends on the piece. Pure. */
import type { CheckBlock } from '../rule';
import type { DashStyle } from './dash-habits';
import type { NumberRange } from './number-range';
import { rangesIn } from './ranges';

export interface Dash {
  start: number;
  end: number;
  style: DashStyle;
}
export interface Dashes {
  /** Wrong in every house. */
  faults: {
    start: number;
    end: number;
    message: 'checks.D1.hyphen' | 'checks.D1.one-sided' | 'checks.D1.compound' | 'checks.D1.mixed';
  }[];
  /** Hyphens and dashes before figures below zero. */
  below: { start: number; end: number }[];
  /** Whether a true minus stands here. */
  minus: boolean;
  dashes: Dash[];
  ranges: NumberRange[];
}

/** “left- and right-wing”, “mid- to late”: a hyphen that waits for its word. */
const SUSPENDED =
  /^\s(?:and|or|to|but|nor|und|oder|bis|sowie|bzw|beziehungsweise|et|ou|y|o|e|en|of|og|och|as|through|versus|vs)\b(?!,)/u;
const LETTER_OR_MARK = `(?:[\\p{L}\\p{N}”’"')\\]!?%…]|\\.\\.\\.)`;
const HYPHEN_FOR_DASH = new RegExp(
  `(?<=${LETTER_OR_MARK}[,]?)(?: -{1,3} |-{2,3}| -{2,3}(?=[\\p{L}“‘"'])|-{2,3} )(?=[\\p{L}\\p{N}“‘"'(…])`,
  'gu',
);
const HALF_SPACED =
  /(?<=[\p{L}\p{N}”’"')])(?: [–—](?=[\p{L}“‘"'])|[–—] (?=[\p{L}\p{N}“‘"']))|(?<=\p{L}) -(?=\p{L})|(?<=\p{L})- (?=\p{L})/gu;
/** well–known, post—war: a dash where a compound has its hyphen. An em dash after a word that can end a clause may be meant. */
const DASH_FOR_HYPHEN =
  /(?<![\p{L}–—-])(?:(?:[Pp]ost|[Pp]re|[Aa]nti|[Nn]on|[Ss]emi|[Mm]id|[Cc]o|[Ee]x|[Mm]ulti|[Cc]ross|[Ss]elf)[–—](?=\p{Ll})|(?:[Ww]ell|[Ii]ll|[Ss]o|[Ll]ong|[Ss]hort|[Hh]igh|[Ll]ow|[Ff]ull|[Pp]art|[Hh]alf|[Ff]ar|[Hh]ard|[Ww]ide|[Dd]eep|[Oo]ld|[Nn]ew)[–—](?=(?:known|term|called|standing|time|run|range|quality|profile|income|level|speed|scale|off|being|fledged|reaching|hearted|held|made|fashioned|found|working|won|seated|class|rate|hand|way|day|year|storey|story|party|thirds|quarters|meaning|established|paid|educated|distance|haul|lived|sighted)(?![\p{L}’']))|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Oo]ne|[Tt]wo|[Tt]hree)[–—](?=(?:term|time|run|class|rate|hand|way|day|year|storey|story|party|thirds|quarters|seated)(?![\p{L}’'])))/gu;
const UNIT =
  '(?:year|month|week|day|hour|minute|second|mile|metre|meter|foot|inch|acre|page|man|woman|person|point|pound|dollar|euro|storey|story|seat|bed|room|part|way|fold|time|star|strong|term|word|piece|party|wheel|legged|sided|length|lane|track)';
const NUMBER_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|hundred|half|quarter)';
const JOINED_FIRST =
  '(?:off|over|under|out|in|up|down|by|on|anti|re|sub|super|ultra|inter|great|grand|lamp|mother|father|sister|brother|son|daughter|twin|life|ice|left|right|north|south|east|west|once|much|all|double|single|single|triple|close|ever|top|open|free|slow|fast|wind|hand|home|heart|mass|cost|market|world|state|community|government|purpose)';
const JOINED_LAST =
  '(?:old|olds|wide|free|like|less|proof|led|based|made|built|run|owned|funded|paid|eyed|haired|handed|minded|headed|hearted|friendly|powered|driven|born|bound|post|posts|break|breaks|law|laws|up|ups|off|offs|in|ins|down|downs|out|outs|side|size|sized|style|shaped|coloured|colored|looking|making|keeping|sharing|saving|spoken|warming|rate|long|length|wing|winger|facing|aged|date|round|turn)';
/** An eighteen–month pilot, 18–month, a nine–year–old, off–breaks, state–led: words that are joined by nothing but a hyphen. */
const JOINED = new RegExp(
  `(?<![\\p{L}\\p{N}–—-])(?:(?:${NUMBER_WORD}|\\d{1,3})(?:–|—)(?=${UNIT}s?(?!\\p{L}))|${JOINED_FIRST}–(?=\\p{Ll}{3,}(?![\\p{L}–])(?! –))|\\p{Ll}{3,}–(?=${JOINED_LAST}(?!\\p{L})))|(?<=(?:year|month|week|day)s?)–(?=olds?(?!\\p{L}))`,
  'giu',
);
/** one row down-the one, a sum-£100: a dash that has become a hyphen. */
const DASH_LOST =
  /(?<=(?<![\p{L}-])\p{Ll}{2,})-(?=(?:[£$€]\d|(?:the|an?|and|but|which|who|it|he|she|they|we|this|that|these|those|his|her|their|its|our|my|your|you[’']re|it[’']s|he[’']s|she[’']s|they[’']re|we[’']re|I[’'](?:m|ve|d|ll)|there[’']s|that[’']s|just|only|almost|nearly|mainly|then|if|because|though|when|where|even|perhaps|not|no|some|many|most|each|every|none|nobody|everyone|especially|including|mostly|usually|often|always|never|although|while|until|unless)\s|(?:two|three|four|five|six|seven|eight|nine|ten) \p{Ll}+s(?!\p{L})))(?<!(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|phase|division|grade|act|part|round|tier|stage|level|league|type|category|band|zone|one|two|three|four|five|six|seven|eight|nine|ten|number|top|all|every|tier)-(?=two|three|four|five|six|seven|eight|nine|ten))/gu;
/** There were 140-a rise: nothing that is counted begins with “a”. */
const DASH_LOST_AFTER_FIGURE =
  /(?<=(?<![\p{L}\p{N}.,-])\d[\d,.]*)-(?=(?:an?|the|about|roughly|nearly|almost|which|and|but|or|not) \p{Ll}{2,})/gu;
/** Who speaks in Spanish does so behind a dash: -¿Y quién? */
const SPEECH_DASH = /^-\s?(?=[¿¡]|\p{Lu})/gu;
/** state–of–the–art. */
const CHAIN =
  /(?<=\p{Ll})[–—](?:of|to|by|in|on|and|for|the|up)[–—](?:(?:the|a)[–—])?(?=\p{Ll})|(?<=(?<!\p{L})\p{Ll}+)–\p{Ll}+–(?=\p{Ll}+(?![\p{L} ] –))|(?<=(?<![\p{L}\p{N}])[ATXUVSet])–(?=(?:levels?|shirts?|rays?|turns?|bikes?|mails?|books?|commerce|boats?|bends?|neck|junctions?|readers?|scooters?|cigarettes?)(?!\p{L}))/gu;
/** Bars, minuses and doubled dashes that look like a dash: ― − ‒ ⸺. */
const OTHER_DASH =
  /(?<=[\p{L}\p{N}”’"')\]!?…,])(?:\s?[―⸺‒⁃⸻]\s?|(?<=\p{Ll}{3})–(?=(?:once|which|who|where|when|as|at|and|but|not|so|the|a|an|his|her|its|their|or|if|all|at|in|by|two|three|four|five|six|seven|eight|nine|ten|some|many|most|more|less|each|every|none|nobody|everyone|people|perhaps|like|unlike|especially|including|mostly|mainly|usually|often|sometimes|always|never|though|although|because|while|until|unless|since|however|whatever|whoever|just|almost|about|after|before|without|one|my|our|your|these|those|there|here|what|how|why|is|are|was|were|has|had|it|he|she|they|we|I|you|that|this|these|those|with|for|from|to|of|on|no|now|then|even|only|still|for|(?:I|it|he|she|they|we|you|there|that|who)[’'](?:m|s|re|ve|d|ll))\s)|(?<=(?:\p{L}[’']?\p{L}*)\s\p{L}+)–(?=(?:is|are|was|were|has|had|will|would|can|could|did|does|came|went)\s)|\s−\s(?=\p{L})|\s?[–—]{2,}\s?)(?=[\p{L}“‘"'(])|(?<=\p{L}[”’"')]?,?)\s−\s(?=[\p{L}“‘"'(])/gu;
const DASH = /(?<=[\p{L}\p{N}”’"')\]!?.…%°])(?: – | — |—)(?=[\p{L}\p{N}“‘"'(£$€…−’])/gu;

/** -5°C, –3 per cent, —4C: below zero. A hyphen after a letter or figure is another matter. */
const BELOW_ZERO =
  /(?<![\p{L}\p{N}.,)\]’”/_–—-])(?:[-–]|(?<=\s)—)\d+(?:\.\d+)?(?=\s?(?:°|degrees|per cent|percent|%|[CFK](?!\p{L})|celsius|fahrenheit))|(?<=\b(?:was|is|to|hit|reached|around|about|only|of|at|below|from|touched|recorded|felt like) )[-–—]\d+(?:\.\d+)?(?![\p{L}\p{N}–—-]|[.,:]\d)/gu;

export function dashesOf({ text, language }: CheckBlock): Dashes {
  const faults: Dashes['faults'] = [];
  for (const match of text.matchAll(HYPHEN_FOR_DASH)) {
    const end = match.index + match[0].length;
    // Numbers on both sides make a range or a score, not a sentence.
    if (/\p{N}$/u.test(text.slice(0, match.index)) && /^\p{N}/u.test(text.slice(end, end + 1))) continue;
    faults.push({ start: match.index, end, message: 'checks.D1.hyphen' });
  }
  for (const match of text.matchAll(HALF_SPACED)) {
    const end = match.index + match[0].length;
    if (match[0] === '- ' && SUSPENDED.test(text.slice(end - 1, end + 10))) continue;
    if (/\p{N}$/u.test(text.slice(0, match.index)) && /^\p{N}/u.test(text.slice(end, end + 1))) continue;
    faults.push({ start: match.index, end, message: 'checks.D1.one-sided' });
  }
  for (const match of text.matchAll(OTHER_DASH))
    faults.push({ start: match.index, end: match.index + match[0].length, message: 'checks.D1.mixed' });
  for (const match of text.matchAll(DASH_FOR_HYPHEN)) {
    const end = match.index + match[0].length;
    faults.push({ start: end - 1, end, message: 'checks.D1.compound' });
  }
  for (const { 0: found, index } of text.matchAll(JOINED)) {
    const end = index + found.length;
    if (!faults.some((fault) => fault.start === end - 1))
      faults.push({ start: end - 1, end, message: 'checks.D1.compound' });
  }
  const lost = language.startsWith('en')
    ? [...text.matchAll(DASH_LOST), ...text.matchAll(DASH_LOST_AFTER_FIGURE)]
    : language.startsWith('es')
      ? [...text.matchAll(SPEECH_DASH)]
      : [];
  for (const { index } of lost) faults.push({ start: index, end: index + 1, message: 'checks.D1.hyphen' });
  for (const { 0: found, index } of text.matchAll(CHAIN))
    faults.push({ start: index, end: index + found.length, message: 'checks.D1.compound' });
  const ranges = rangesIn(text);
  const dashes = Array.from(text.matchAll(DASH), (match): Dash => {
    const style = match[0] === ' – ' ? 'spaced-en' : match[0] === '—' ? 'closed-em' : 'spaced-em';
    return { start: match.index, end: match.index + match[0].length, style };
  }).filter(
    (dash) => ![...faults, ...ranges].some(({ start, end }) => start <= dash.start && dash.end <= end),
  );
  const below = Array.from(text.matchAll(BELOW_ZERO), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  return { faults, below, minus: /−\d/u.test(text), dashes, ranges };
}
