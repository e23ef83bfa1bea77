/** What is wrong with a number in figures whatever the piece does: signs, thousands, decimals, decades. Pure. */
import type { CheckBlock, TextDraft } from '../rule';
import type { Span } from '../text/span';

export interface Fault extends Span {
  message: TextDraft['message'];
  fix?: string;
  params?: Record<string, string>;
  level?: 'I';
}

const RANGE_AFTER_WORD =
  /(?<![\p{L}-])(?:[Ff]rom|[Bb]etween) [£$€]?\d[\d,.]*(?:%|m|bn|k)?[–-][£$€]?(?:\d[\d,.]*\d|(?<=\b[Bb]etween [^\s]{2,4})\d)(?:%|m|bn|k)?(?! (?:to|until|win|defeat|victory|down|up|draw|loss|lead)(?!\p{L})|[\p{L}\p{N}–-])/gu;

/** What is counted in thousands more often than a year stands before it. */
const COUNTED_OFTEN =
  'minutes|hours|days|miles|metres|kilometres|kilometers|meters|tonnes|tons|litres|words|pages|copies|votes|jobs|homes|houses|households|families|members|seats|tickets|visitors|pupils|students|patients|beds|acres|hectares|books|letters|euros|dollars|pounds|square|calories|steps|employees|residents|voters|passengers|cars|trees|sheep|cows|stations|soldiers|deaths|cases|complaints|signatures|readers|subscribers';

/** Signs for the codes that banks write. */
const CODES: Readonly<Record<string, string>> = {
  ...{
    GBP: '£',
    EUR: '€',
    USD: '$',
    HKD: 'HK$',
    SGD: 'S$',
    AUD: 'A$',
    CAD: 'C$',
    NZD: 'NZ$',
    INR: '₹',
    JPY: '¥',
  },
  ...{ CHF: 'SFr', MYR: 'RM', ZAR: 'R' },
};

const PLAIN: { pattern: RegExp; message: Fault['message']; fix: (match: RegExpExecArray) => string }[] = [
  {
    pattern:
      /([£$€]\s?\d[\d,.]*(?:\s?(?:million|billion|trillion|m|bn|tn))?) (?:pounds(?: sterling)?|dollars|euros|quid|bucks|GBP|USD|EUR|US dollars)(?!\p{L})/gu,
    message: 'checks.L2.currency-twice',
    fix: (match) => match[1] ?? '',
  },
  {
    pattern: /(?<![\p{L}\p{N}])([£$€]\d[\d,]*\.\d\d)\s?(?:p|c|pence|cents)(?!\p{L})/gu,
    message: 'checks.L2.currency-twice',
    fix: (match) => match[1] ?? '',
  },
  {
    pattern: /(?<![\p{L}\p{N}])([£$€])\s(\d[\d,.]*\d|\d)/gu,
    message: 'checks.L2.currency-space',
    fix: (match) => `${match[1] ?? ''}${match[2] ?? ''}`,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}£$€.,])(\d[\d,.]*\d|\d)((?:\s?(?:million|billion|trillion|thousand|bn|m|tn|k))?)\s?([£€]|(?<=[\dmnk]\s?)\$)(?![\p{L}\p{N}])/gu,
    message: 'checks.L2.currency-after',
    fix: (match) => `${match[3] ?? ''}${match[1] ?? ''}${match[2] ?? ''}`,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.,])(\d{1,3}),(\d{1,2})(?=\s?(?:%|per\s?cent|million|billion|km|kg|metres|degrees)(?!\p{L}))/gu,
    message: 'checks.L2.decimal',
    fix: (match) => `${match[1] ?? ''}.${match[2] ?? ''}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}])([£$€]?\d[\d,.]*)(\s)(Million|Billion|Trillion)(?=\s\p{Ll}|[.,;:!?)]|$)/gu,
    message: 'checks.L2.capital',
    fix: (match) => match[0].toLowerCase(),
  },
  {
    pattern: /(?<![\p{L}\p{N}])([£$€]?\d[\d,.]* (?:million|billion|trillion))s(?! of)(?!\p{L})/gu,
    message: 'checks.L2.plural',
    fix: (match) => match[1] ?? '',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}£$€.,])(\d[\d,.]*\d|\d)((?: (?:million|billion)|(?:m|bn)(?= ))?) (dollars|euros)(?![\p{L}’'-])/gu,
    message: 'checks.L2.sign',
    fix: (match) => `${match[3] === 'euros' ? '€' : '$'}${match[1] ?? ''}${match[2] ?? ''}`,
  },
  {
    pattern:
      /(?<=\b(?:costs?|paid|pays?|worth|owed?|spent|raised|fined|charged|for|of|to|earned|lent)(?: (?:me|you|him|her|us|them|it|some|about|around|over|under|nearly|almost|only|just|up to|more than|less than|an extra|another|a further|at least)){0,2} )(\d[\d,.]*\d|\d)((?: (?:million|billion))?) pounds(?=[.,;:!?)]| (?:a|an|per|in|for|on|to|from|each|and)(?!\p{L}))|(?<![\p{L}\p{N}£$€.,])(\d[\d,.]*\d|\d)( (?:million|billion)|(?:m|bn)(?= )) pounds(?! of(?!\p{L}))(?![\p{L}’'-])/gu,
    message: 'checks.L2.sign',
    fix: (match) => `£${match[1] ?? match[3] ?? ''}${match[2] ?? match[4] ?? ''}`,
  },
  {
    // $150K.
    pattern: /(?<![\p{L}\p{N}])([£$€]\d{1,3})K(?![\p{L}\p{N}])/gu,
    message: 'checks.L2.thousands',
    fix: (match) => `${match[1] ?? ''},000`,
  },
  {
    // £9.600: money has two decimals or none.
    pattern:
      /(?<![\p{L}\p{N}])[£$€][1-9]\d{0,2}\.\d{3}(?!\d|[.,]\d|\s?(?:m|bn|tn|million|billion|trillion|per|a litre)(?!\p{L}))/gu,
    message: 'checks.L2.thousands',
    fix: (match) => match[0].replace('.', ','),
  },
  {
    pattern: /(?<![\p{L}\p{N}.,])(\d[\d.,]*)(?:\s?(?:pct?|p\.c\.?|pc\.)|[\s-]per-cents?)(?![\p{L}\p{N}])/gu,
    message: 'checks.L2.per-cent',
    fix: (match) => `${match[1] ?? ''} per cent`,
  },
  {
    // Later than any year that anybody writes of: planted 3200 in all.
    pattern:
      /(?<=\p{Ll}{2} )(?<!\b(?:number|no|room|box|route|flight|line|model|bus|train|tel|call|dial|code|page|section|case|lot|plot|unit|grid|pin|extension|year) )(?:[3-9]\d{3}|2[2-9]\d\d)(?= \p{Ll}|[.,;:!?)](?!\d))/gu,
    message: 'checks.L2.thousands',
    fix: (match) => withCommas(match[0]),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:HK|US|NZ|NT|S|A|C|R)?[£$€₹¥])\d[\d,.]*\s?(?:mn|mln|mio|mill?|bln|mil)(?![\p{L}\p{N}])/gu,
    message: 'checks.L2.millions',
    fix: (match) =>
      match[0].replace(/\s?(?:mn|mln|mio|mill|mil)$/u, ' million').replace(/\s?bln$/u, ' billion'),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])((?:HK|US|NZ|S|A|C)?[£$€₹¥]\s?\d[\d,.]*(?:\s?(?:million|billion|m|bn))?) (?:GBP|USD|EUR|HKD|SGD|AUD|CAD|NZD|INR|MYR)(?!\p{L})/gu,
    message: 'checks.L2.currency-twice',
    fix: (match) => match[1] ?? '',
  },
  {
    // No year of ours: through 1260 sets.
    pattern:
      /(?<=(?<!\p{L})(?!(?:[Bb]y|[Ii]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Aa]fter|[Bb]efore|[Oo]f|[Aa]nd|[Tt]o|[Tt]he|[Ll]ate|[Ee]arly|[Mm]id|summer|winter|spring|autumn|about|around|circa|May|number|no|room|route|page|year|AD|BC) )\p{Ll}+ )1[0-4]\d\d(?= (?:\p{Ll}+ )?\p{Ll}{2,}[^s\W]s(?!\p{L})| people(?!\p{L}))/gu,
    message: 'checks.L2.thousands',
    fix: (match) => withCommas(match[0]),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.,])[£$€]?\d{1,3}(?:\.\d{3}){2,}(?![\p{N}]|\.\d)|(?<![\p{L}\p{N}.,])[£$€]?[1-9]\d{0,2}\.(?:000|\d00)(?= \p{Ll}{3,}s(?!\p{L})| (?:people|children|women|men)(?!\p{L}))/gu,
    message: 'checks.L2.thousands',
    fix: (match) => match[0].replaceAll('.', ','),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.,£$€])\d{1,3},\d{2}(?= (?!(?:and|or|to|per)(?!\p{L}))\p{Ll}{3,}(?:s|people)?(?!\p{L}))/gu,
    message: 'checks.L2.group',
    fix: (match) => match[0],
  },
  {
    pattern: /(?<![\p{L}\p{N}])([£$€]\d[\d,.]*)\s(?=(?:m|bn|tn)(?!\p{L}))/gu,
    message: 'checks.L2.currency-space',
    fix: (match) => match[1] ?? '',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}£$€.,])(\d[\d,.]*\d|\d)((?: (?:million|billion))?) (GBP|EUR|USD|HKD|SGD|AUD|CAD|NZD|INR|JPY|CHF|MYR|ZAR)(?!\p{L})/gu,
    message: 'checks.L2.sign',
    fix: (match) => `${CODES[match[3] ?? ''] ?? ''}${match[1] ?? ''}${match[2] ?? ''}`,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.,:£$€])(?:1[3-9]|2[0-3])(?:[.:][0-5]\d)?\s?(?:[ap]m|[ap]\.m\.)(?![\p{L}\p{N}])/gu,
    message: 'checks.L2.half-day',
    fix: (match) => match[0].replace(/\s?[ap]\.?m\.?$/u, ''),
  },
  {
    pattern: /(?<![\p{L}\p{N}.,])\d{1,3}(?:,\d{3})*,\d{4,}(?![\p{N}]|,\d)/gu,
    message: 'checks.L2.group',
    fix: (match) => match[0],
  },
  {
    pattern: /(?<![\p{L}\p{N}.,])(\d[\d.,]*) (?:percentages?(?! points?(?!\p{L}))|percents)(?!\p{L})/gu,
    message: 'checks.L2.per-cent',
    fix: (match) => `${match[1] ?? ''} per cent`,
  },
  {
    // 5 kms, 12 kgs: short forms of measures have no plural.
    pattern: /(?<![\p{L}\p{N}.,])(\d[\d.,]*\s?(?:km|kg|cm|mm|ml|kw|mw|gw))[’']?s(?![\p{L}\p{N}])/giu,
    message: 'checks.L2.unit',
    fix: (match) => match[1] ?? '',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.,])\.\d+(?=\s?(?:%|per\s?cent|million|billion|km|kg|metres|degrees)(?!\p{L}))/gu,
    message: 'checks.L2.naught',
    fix: (match) => `0${match[0]}`,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(GBP|EUR|USD|HKD|SGD|AUD|CAD|NZD|INR|JPY)\s?(\d[\d,.]*\d|\d)(?![\p{L}\p{N}])/gu,
    message: 'checks.L2.sign',
    fix: (match) => `${CODES[match[1] ?? ''] ?? ''}${match[2] ?? ''}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}.,:])(\d{1,2}(?:[.:]\d\d)?)\s?([AP]M|[AP]\.M\.)(?![\p{L}\p{N}])/gu,
    message: 'checks.L2.small-half-day',
    fix: (match) => match[0].toLowerCase(),
  },
  {
    // Whole thousands are no decimals, whatever follows: 18.000 a month.
    pattern:
      /(?<![\p{L}\p{N}.,:/-])[£$€]?[1-9]\d{0,2}\.000(?![\p{N}]|\.\d|\s?(?:%|kg|km|g|m|s|seconds)(?!\p{L}))/gu,
    message: 'checks.L2.thousands',
    fix: (match) => match[0].replace('.', ','),
  },
  {
    // No year either: more than 2000 stations, it took 1500 minutes.
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,/:#+£$€-])(?:(?<=\\b(?:average of|total of|more than|fewer than|less than|up to|at least|another|nearly|almost|about|around|over|under|only|just|some|roughly|all|these|those|its|their|our|his|her|costs?|took|takes|has|have|had|with|every|holds?|held|seats|seated|employs?|employed|feeds?|fed|housed?|serves?|served|drew|draws|attracts?|attracted|sold|sells?|bought|planted|killed|lost|loses?|gained|counted|needs?|needed|kept|keeps?|carries|carried|sends?|sent|taught|trained|treated|rescued|rehomed|evicted) )[1-9]\\d{3}(?= (?:\\p{Ll}+ )?(?:\\p{Ll}{2,}[^s\\W]s|people|men|women|children)(?!\\p{L}))|(?<!\\p{Lu}\\p{L}+ )(?<!\\b(?:[Bb]y|[Ii]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Aa]fter|[Bb]efore|of|[Aa]nd|[Tt]o|[Tt]he|[Jj]une|[Ll]ate|[Ee]arly|[Mm]id|summer|winter|spring|autumn|January|February|March|April|May|June|July|August|September|October|November|December) )[1-9]\\d{3}(?= (?:${COUNTED_OFTEN})(?!\\p{L}))|(?:[3-9]\\d{3}|2[2-9]\\d\\d)(?= (?:more|such|other|fewer|new|old|extra|people|men|women|children|of (?:the|them|its|these|those|our|their)|an? (?:day|week|month|year|night|head)|\\p{Ll}{2,}[^s\\W]s)(?!\\p{L})))`,
      'gu',
    ),
    message: 'checks.L2.thousands',
    fix: (match) => withCommas(match[0]),
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
    pattern: /(?<![\p{L}\p{N}])(?:HK|US|NZ|NT|S|A|C|R)?[£$€₹¥]\d{4}(?![\p{L}\p{N}]|[.,]\d)/gu,
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

/** 1,00,000 is a lakh, and right where lakhs are counted. */
const LAKHS = /(?<![\p{L}\p{N}.,])\d{1,2}(?:,\d{2})+,\d{3}(?![\p{N}]|,\d)/gu;
const COUNTS_LAKHS = /^en-(?:IN|PK|BD|NP|LK)$/iu;

export function* plainFaults({ text, language }: CheckBlock): Iterable<Fault> {
  if (!COUNTS_LAKHS.test(language)) {
    for (const { 0: found, index: start } of text.matchAll(LAKHS))
      yield {
        start,
        end: start + found.length,
        message: 'checks.L2.thousands',
        fix: withCommas(found.replaceAll(',', '')),
      };
  }
  yield* spacedThousands(text);
  // D1 has the mark; here it is the numbers that want a word.
  for (const { 0: found, index: start } of text.matchAll(RANGE_AFTER_WORD))
    yield { start, end: start + found.length, message: 'checks.L2.range', level: 'I' };
  for (const { pattern, message, fix } of PLAIN) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      if (message === 'checks.L2.thousands' && NAMES_A_THING.test(text.slice(Math.max(0, start - 12), start)))
        continue;
      const replacement = fix(match);
      const span = { start, end: start + match[0].length };
      // Which digit is missing is for a person.
      if (message === 'checks.L2.group') yield { ...span, message };
      else if (replacement !== match[0]) yield { ...span, message, fix: replacement };
    }
  }
}

function* spacedThousands(text: string): Iterable<Fault> {
  for (const { 0: found, index: start } of text.matchAll(SPACED_THOUSANDS)) {
    const fix = found.replace(/\s/gu, ',');
    yield { start, end: start + found.length, message: 'checks.L2.thousands', fix };
  }
}

function withCommas(number: string): string {
  return number.replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
