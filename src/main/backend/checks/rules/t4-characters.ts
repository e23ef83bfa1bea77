/** T4: characters that cannot be seen or that look like others: zero width, soft hyphens, letters of two scripts in one word, broken encodings. */
import type { BlockRule, CheckBlock, SpanDraft } from '../rule';
import { latinFor, cyrillicFor } from '../text/look-alikes';
import { hasScriptOfItsOwnRules } from '../text/characters';
import { primarySubtag } from '../text/words';

/** Zero width space, word joiner, byte order mark, soft hyphen, line and paragraph separators, controls. */
const INVISIBLE =
  /[\u200b\u2060\ufeff\u00ad\u2028\u2029\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufff9-\ufffb]+/gu;
/** Between letters of scripts that do not join; emoji, Indic and Arabic words need theirs. */
const JOINER =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N} ])[\u200c\u200d]+|[\u200c\u200d]+(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek} ])/gu;
const DIRECTION = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/gu;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LIGATURE = /\p{L}*[ﬀ-ﬆ]\p{L}*/gu;
const FULL_WIDTH = /[Ａ-Ｚａ-ｚ０-９]+/gu;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** А or І alone among Latin words. */
const LONE = /(?<=(?:^|\p{Script=Latin}[,;:]?)\s?)(?<![\p{L}\p{N}])[аАІ](?=\s\p{Script=Latin}{2})/gu;
/** 1О0, 1l0: the letter O of any script, or an l, among figures. */
const AMONG_FIGURES =
  /(?<![\p{L}\p{N}])\d+(?:[ОοΟо]\d*)+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}-])\d+[lO]\d+(?![\p{L}\p{N}-])/gu;
/** A letter and its accent as two characters, where one is usual. */
const TWO_FOR_ONE = /[A-Za-z][\u0300-\u0304\u0306-\u030c\u0327\u0328]+/gu;
const BROKEN = /�+|[ÃÂ][\u00a0-\u00bf]|(?:â€™|â€œ|â€\u009d|â€˜|â€“|â€”|â€¦)/gu;
const REPAIRED: Record<string, string> = {
  'â€™': '’',
  'â€œ': '“',
  'â€\u009d': '”',
  'â€˜': '‘',
  'â€“': '–',
  'â€”': '—',
  'â€¦': '…',
};

export const characters: BlockRule = {
  kind: 'block',
  id: 'T4',
  level: 'W',
  scopes: ['headline', 'standfirst', 'caption', 'body', 'quotation'],
  languages: null,
  title: 'checks.T4.title',
  reason: 'checks.T4.reason',
  reference: 'Characters',
  owner: 'Production desk',
  check: findCharacters,
  examples: {
    good: [
      'São Tomé, Łódź and Москва are ports; so is Πειραιάς.',
      'A 5μm film and β-carotene: 👩‍🚀 agrees.',
      { language: 'fa', body: ['می\u200cخواهم'] },
      { language: 'zh', body: ['港口（ＡＢＣ）'] },
    ],
    bad: [
      { in: 'The har\u00adbour is old.', finds: 'har\u00adbour', fixed: 'The harbour is old.' },
      { in: 'The \u200bharbour is old.', finds: '\u200bharbour', fixed: 'The harbour is old.' },
      { in: 'The h\u0430rbour is old.', finds: 'h\u0430rbour', fixed: 'The harbour is old.' },
      { in: 'The old\u2028quay is old.', finds: 'old\u2028quay', fixed: 'The old quay is old.' },
      { in: 'The ﬁsh market is old.', finds: 'ﬁsh', fixed: 'The fish market is old.' },
      { in: 'It isnâ€™t ours.', finds: 'isnâ€™t', fixed: 'It isn’t ours.' },
      { in: 'It was a naÃ¯ve plan.', finds: 'naÃ¯ve', fixed: 'It was a naïve plan.' },
      { in: 'It cost 1l0 pounds.', finds: '1l0', fixed: 'It cost 110 pounds.' },
      { in: 'The cafe\u0301 is old.', finds: 'cafe\u0301', fixed: 'The caf\u00e9 is old.' },
      { in: 'The quay is \u200eours.', finds: '\u200eours', fixed: 'The quay is ours.' },
      { in: 'It cost 1\u041e0 pounds.', finds: '1\u041e0', fixed: 'It cost 100 pounds.' },
      { in: 'It was \u0430 plan.', finds: '\u0430', fixed: 'It was a plan.' },
      { in: 'The ca\u0442tle are old.', finds: 'ca\u0442tle' },
      { in: 'The cafe\u200d is old.', finds: 'cafe\u200d', fixed: 'The cafe is old.' },
    ],
  },
};

function* findCharacters({ text, language }: CheckBlock): Iterable<SpanDraft> {
  // Nearly every text has none of them, and this one look is all it costs.
  if (
    /^[\t\n -~\u00a0-\u00a9\u00ab\u00ae-\u00ff\u2013-\u2026€]*$/u.test(text) &&
    !BROKEN.test(text) &&
    !/\d[lO]\d/u.test(text)
  )
    return;
  BROKEN.lastIndex = 0;
  // A line separator still parts two words.
  yield* replaceAll(text, INVISIBLE, 'checks.T4.invisible', (found) =>
    /[\u2028\u2029\u000b\u000c]/u.test(found) ? ' ' : '',
  );
  yield* replaceAll(text, JOINER, 'checks.T4.invisible', () => '');
  if (!RIGHT_TO_LEFT.test(text)) yield* replaceAll(text, DIRECTION, 'checks.T4.invisible', () => '');
  yield* replaceAll(text, LIGATURE, 'checks.T4.ligature', (found) => found.normalize('NFKC'));
  if (primarySubtag(language) !== 'zh' && primarySubtag(language) !== 'ja' && !hasScriptOfItsOwnRules(text)) {
    yield* replaceAll(text, FULL_WIDTH, 'checks.T4.full-width', (found) => found.normalize('NFKC'));
  }
  for (const match of text.matchAll(BROKEN)) {
    const repaired = REPAIRED[match[0]] ?? rejoined(match[0]);
    const draft = { ...around(text, match.index, match[0].length), message: 'checks.T4.broken' as const };
    yield repaired === undefined ? draft : { ...draft, fix: replaced(text, draft, match, repaired) };
  }
  for (const match of text.matchAll(LONE)) {
    const span = { start: match.index, end: match.index + 1 };
    yield { ...span, message: 'checks.T4.scripts', fix: latinFor.get(match[0]) ?? match[0] };
  }
  yield* replaceAll(text, TWO_FOR_ONE, 'checks.T4.two-for-one', (found) => found.normalize('NFC'));
  for (const match of text.matchAll(AMONG_FIGURES)) {
    const span = { start: match.index, end: match.index + match[0].length };
    yield { ...span, message: 'checks.T4.scripts', fix: match[0].replace(/l/gu, '1').replace(/\D/gu, '0') };
  }
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const fix = oneScript(word);
    const span = {
      start: match.index,
      end: match.index + word.length,
      message: 'checks.T4.scripts' as const,
    };
    if (fix !== null) yield { ...span, fix };
    else if (isTainted(word)) yield span;
  }
}

/** Two bytes of UTF-8 that were read as two letters: Ã© is é. */
function rejoined(found: string): string | undefined {
  const [first, second] = [found.charCodeAt(0), found.charCodeAt(1)];
  return found.length === 2 ? String.fromCharCode(((first & 0x1f) << 6) | (second & 0x3f)) : undefined;
}

function* replaceAll(
  text: string,
  pattern: RegExp,
  message: SpanDraft['message'],
  replace: (found: string) => string,
): Iterable<SpanDraft> {
  for (const match of text.matchAll(pattern)) {
    const span = around(text, match.index, match[0].length);
    yield { ...span, message, fix: replaced(text, span, match, replace(match[0])) };
  }
}

function replaced(
  text: string,
  { start, end }: { start: number; end: number },
  match: RegExpExecArray,
  replacement: string,
): string {
  return text.slice(start, match.index) + replacement + text.slice(match.index + match[0].length, end);
}

/** With the letters it touches. */
function around(text: string, offset: number, length: number): { start: number; end: number } {
  const before = /[\p{L}\p{N}]{0,30}$/u.exec(text.slice(Math.max(0, offset - 30), offset))?.[0].length ?? 0;
  const after =
    /^[\p{L}\p{N}]{0,30}/u.exec(text.slice(offset + length, offset + length + 30))?.[0].length ?? 0;
  return { start: offset - before, end: offset + length + after };
}

/** “canтera”: a letter of another script within, though it looks like none of ours. */
function isTainted(word: string): boolean {
  return /^\p{Script=Latin}{2,}[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}+$/u.test(word);
}

/** The word in the script of most of its letters, where the others look like letters of it; null where it is one already. */
function oneScript(word: string): string | null {
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const other = word.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0;
  if (latin === 0 || other === 0) return null;
  const table = latin >= other ? latinFor : cyrillicFor;
  const stays = latin >= other ? /\p{Script=Latin}|\p{M}/u : /[\p{Script=Cyrillic}]|\p{M}/u;
  let result = '';
  for (const letter of word) {
    const mapped = stays.test(letter) ? letter : table.get(letter);
    if (mapped === undefined) return null;
    result += mapped;
  }
  return result;
}
