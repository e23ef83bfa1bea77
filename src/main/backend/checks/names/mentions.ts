/**
 * Finds what may be a name in a block: runs of capitalised words, with how sure it is that the capitals mean a name
 * rather than the beginning of a sentence. Must not compare mentions with one another.
 */
import { hasScriptOfItsOwnRules } from '../text/characters';
import { liesInOne, type Span } from '../text/span';
import { foldName, startsSentence } from '../text/words';

/**
 * "shape": capitals or dots inside the word, which no sentence gives (DeepSea, J.K., Al-Amin).
 * "place": capitals in the middle of a sentence. "none": the capital may be the sentence's or the headline's.
 */
export type Evidence = 'shape' | 'place' | 'none';

export interface Mention extends Span {
  /** As written, without a possessive ending. */
  form: string;
  fold: string;
  evidence: Evidence;
  /** Its words, where hyphens and spaces divide it. */
  parts: readonly string[];
  /** Whether its first letter may owe its case to a beginning. */
  atStart: boolean;
  /** Whether another capitalised word follows, as in a title: the Long-Term Fund. */
  leads: boolean;
}

export interface NamesOfText {
  mentions: readonly Mention[];
  /** Words written small: what also stands here is an ordinary word. */
  ordinary: ReadonlySet<string>;
  /** How often each capitalised word stands in the text, in any company. */
  words: ReadonlyMap<string, number>;
}

export interface TextToRead {
  text: string;
  /** Where names are not the desk's own spelling: quotations, addresses. */
  excluded: readonly Span[];
  /** The text is a name by itself: a tag. */
  isName?: boolean;
}

interface Word extends Span {
  form: string;
  named: boolean;
}

/** Initials (U.S., J. K., D.f.E.), or a word with the hyphens and apostrophes inside it. */
const WORD =
  /(?<![\p{L}\p{N}])\p{Lu}\.(?:\s?\p{Lu}\.|\p{Ll}\.(?=\p{Lu}))*(?:\p{Lu}(?![\p{L}\p{N}]))?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑’'][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const POSSESSIVE = /[’']s$/iu;
/** l’Océan, d’Alembert: the name begins after the apostrophe. */
const ELIDED = /^(?:\p{Ll}{1,2}|qu)[’']/u;
const LONGEST_NAME = 4;
/** P’yongyang, Sana’a, Ba’ath, Shi’ite: a mark of another script that some leave out. No O’Neill, no he’ll. */
const ROMANISED = /(?<=^(?:p|t|k|ch|ts)|\p{L}{2})’(?=\p{L}+)(?!(?:s|t|re|ve|ll|d|m)(?!\p{L}))/gu;
/** Shorter ones are compared only where they have two capitals: US and U.S., but not Us. */
const SHORTEST_FOLD = 4;

export function namesIn({ text, excluded, isName = false }: TextToRead): NamesOfText {
  const words = wordsOf(text, excluded);
  const headline = !isName && isTitleCase(words, text);
  const mentions: Mention[] = [];
  const counts = new Map<string, number>();
  for (const [index, word] of words.entries()) {
    if (!word.named) continue;
    counts.set(word.form, (counts.get(word.form) ?? 0) + 1);
    for (let last = index; last < index + LONGEST_NAME; last += 1) {
      if (last > index && !continues(text, words[last - 1], words[last])) break;
      const mention = mentionOf(text, words.slice(index, last + 1), { headline, isName });
      if (mention) mentions.push({ ...mention, leads: continues(text, words[last], words[last + 1]) });
    }
  }
  const ordinary = new Set(words.filter((word) => !word.named).map((word) => word.form));
  return { mentions: isAllCapitals(text) ? [] : mentions, ordinary, words: counts };
}

function wordsOf(text: string, excluded: readonly Span[]): Word[] {
  return Array.from(text.matchAll(WORD), (match): Word => {
    const skipped = ELIDED.exec(match[0])?.[0].length ?? 0;
    const form = match[0].slice(skipped).replace(POSSESSIVE, '');
    const start = match.index + skipped;
    const span = { start, end: start + form.length };
    const named = /\p{Lu}/u.test(form) && !hasScriptOfItsOwnRules(form) && !liesInOne(excluded, span);
    return { ...span, form, named };
  });
}

/** Words short for something before a name: St. Ives, Mt. Hood. Their full stop ends nothing. */
const SHORT = /^(?:St|Ste|Mt|Ft|Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr)$/u;

function continues(text: string, before: Word | undefined, word: Word | undefined): boolean {
  if (!before?.named || !word?.named) return false;
  const between = text.slice(before.end, word.start);
  return (
    /^[ \u00a0\u202f]$/u.test(between) || (SHORT.test(before.form) && /^\.[ \u00a0\u202f]$/u.test(between))
  );
}

/** What the text around says of capitals. */
interface Setting {
  headline: boolean;
  isName: boolean;
}

function mentionOf(text: string, run: readonly Word[], setting: Setting): Omit<Mention, 'leads'> | null {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return null;
  // One letter and a full stop at the end of a name is rather the end of a sentence.
  const end = /^\p{Lu}\.$/u.test(last.form) ? last.end - 1 : last.end;
  const form = text.slice(first.start, end);
  const fold = foldName(form).replace(ROMANISED, '');
  const capitals = form.match(/\p{Lu}/gu)?.length ?? 0;
  if (fold.length < SHORTEST_FOLD && (capitals < 2 || fold.length < 2)) return null;
  const atStart = setting.headline || startsSentence(text, first.start);
  // NATO at the beginning of a sentence has its capitals from being one.
  const isAcronym = /^\p{Lu}{3,}$/u.test(form);
  const isPlaced = setting.isName || isAcronym || (!setting.headline && (run.length > 1 || !atStart));
  return {
    start: first.start,
    end,
    form,
    fold,
    evidence: hasShape(form, setting.headline) ? 'shape' : isPlaced ? 'place' : 'none',
    parts: form.split(/[\s‐‑-]+/u).filter((part) => part !== ''),
    atStart,
  };
}

function hasShape(form: string, headline: boolean): boolean {
  const capitalInside = /\p{Ll}\p{Lu}/u.test(form);
  const capitalAfterHyphen = /[‐‑-]\p{Lu}/u.test(form) && !headline;
  const initials = /\p{Lu}\.\s?\p{Lu}/u.test(form);
  return capitalInside || capitalAfterHyphen || initials;
}

/** Most longer words have a capital: a headline in title case, where capitals say nothing. What ends in a full stop is a sentence full of names. */
function isTitleCase(words: readonly Word[], text: string): boolean {
  if (/\p{Ll}\.[”’"')]*\s*$/u.test(text)) return false;
  const long = words.filter(
    (word, index) => index > 0 && word.form.length >= 4 && /\p{L}/u.test(text.charAt(word.start)),
  );
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word.form));
  return long.length >= 3 && capitalised.length > 0.6 * long.length;
}

function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
