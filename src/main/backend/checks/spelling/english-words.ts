/**
 * The words of a block in English that its dictionary does not have, and those that are named in it. Knows nothing of what a rule
 * makes of them.
 */
import type { CheckBlock } from '../rule';
import { foreignSentences, languageOfPassage, seemsForeign } from '../text/foreign';
import { liesInOne, type Span } from '../text/span';
import { startsSentence } from '../text/words';
import { asidesIn } from './asides';
import { isBorrowed } from './borrowed';
import type { Speller } from './speller';

/** Not the front of “pre- and post-war”. */
const WORD =
  /(?<![\p{L}\p{N}’'._/@#&\u00ad\u200b-\u200d\u2060\ufeff-])\p{L}[\p{L}\p{M}]*(?:[’']\p{L}[\p{L}\p{M}]*)*(?:-\p{L}[\p{L}\p{M}’']*)*(?![\p{L}\p{N}_/@&\u00ad\u200b-\u200d\u2060\ufeff]|-\s)/gu;
/** What English takes over as it is. */
const FOREIGN_LETTERS = /[^\u0000-\u007f’]/u;

export interface Misspelt extends Span {
  word: string;
  use: string;
  /** Its capital may be the sentence's: a slip, unless it is a name. */
  opens: boolean;
  /** Beside another strange word, or a small one of another language: ruimte voor de rivier. */
  foreign: boolean;
}

/** What is named in a block, in small letters. */
export interface Words {
  misspelt: Misspelt[];
  /** With a capital wherever it stands. */
  names: string[];
  /** With a capital inside a sentence. */
  named: string[];
}

/** A shorter word that begins a sentence is as likely a name. */
export const SHORTEST_OPENING = 5;

export function wordsIn(block: CheckBlock, speller: Speller): Words {
  const { text, marks } = block;
  const skipped = [...asidesIn(block, 'en'), ...foreignQuotations(block, speller), ...foreignSentences(text)];
  const misspelt: Misspelt[] = [];
  const names: string[] = [];
  const named: string[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const whole = { start, end: start + match[0].length };
    // What a wrong apostrophe tears apart is Q2’s: doesn”t.
    if (
      liesInOne(skipped, whole) ||
      marks.misused.some((mark) => mark === whole.start - 1 || mark === whole.end)
    )
      continue;
    // el-Khoury, ffoulkes-Jones, Paso del Norte: small letters that belong to a name.
    const isInName =
      /-\p{Lu}/u.test(match[0]) ||
      isGivenName(text, start, match[0]) ||
      isParticle(text, whole) ||
      isTornName(match[0], speller);
    let offset = start;
    for (const part of match[0].split('-')) {
      const word = part.replace(/[’']$/u, '');
      const use = isInName && !/^\p{Lu}/u.test(word) ? null : judge(word, speller);
      const span = { start: offset, end: offset + word.length };
      const bare = word.replace(/[’']s$/u, '');
      if (/^\p{Lu}/u.test(word)) names.push(word.toLowerCase());
      if (use !== null) misspelt.push({ ...span, word, use, opens: false, foreign: false });
      else if (/^\p{Lu}/u.test(word) && !startsSentence(text, start)) named.push(bare.toLowerCase());
      else if (word === match[0] && opensInSmallLetters(text, word, whole.end)) {
        const slip = speller.slip(word);
        if (slip !== null) misspelt.push({ ...span, word, use: slip, opens: true, foreign: false });
      }
      offset += part.length + 1;
    }
  }
  return {
    misspelt: misspelt.map((entry) => ({ ...entry, foreign: isBorrowed(entry, misspelt, text) })),
    names,
    named,
  };
}

/** Kwong Wing-hei, Lau Sze-wan: after a family name. */
function isGivenName(text: string, start: number, word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{0,6}-\p{Ll}{1,6}(?:[’']s)?$/u.test(word) &&
    /(?<![\p{L}’'-])\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 16), start))
  );
}

/** “Wirra-binda”: a name with a hyphen in it, unlike “Anti-goverment”, whose first part is a word. */
function isTornName(word: string, speller: Speller): boolean {
  const first = /^\p{Lu}\p{Ll}+(?=-\p{Ll})/u.exec(word)?.[0];
  return first !== undefined && (speller.isRare(first) || speller.judge(first.toLowerCase()) !== null);
}

/** A short word between two names: Paso del Norte, Ursula von der Leyen. */
function isParticle(text: string, { start, end }: Span): boolean {
  return (
    end - start <= 3 &&
    /\p{Lu}[\p{L}’-]+(?: \p{Ll}{2,3})? $/u.test(text.slice(Math.max(0, start - 24), start)) &&
    /^ (?:\p{Ll}{2,3} )?\p{Lu}/u.test(text.slice(end, end + 6))
  );
}

/** “Altough it”: a capital that may be the sentence's, with no other after it. */
function opensInSmallLetters(text: string, word: string, end: number): boolean {
  const plain =
    word.length >= SHORTEST_OPENING && /^\p{Lu}\p{Ll}+$/u.test(word) && !FOREIGN_LETTERS.test(word);
  return plain && /^,?\s\p{Ll}/u.test(text.slice(end, end + 3));
}

function judge(word: string, speller: Speller): string | null {
  if (word.length < 3 && !/^\p{Lu}?\p{Ll}+$/u.test(word)) return null;
  if (/^\p{Lu}/u.test(word)) return speller.listed(word);
  // Camel case and capitals inside are names; letters English does not have are another language's.
  if (/\p{Lu}/u.test(word) || FOREIGN_LETTERS.test(word) || word.length < 3) return speller.listed(word);
  return speller.judge(word);
}

/** Quoted words that are plainly not English, whether or not they are marked as such; English has no « » of its own. */
function foreignQuotations({ text, marks }: CheckBlock, speller: Speller): Span[] {
  return marks.quotations.filter(({ start, end }) => {
    const quoted = text.slice(start, end);
    if (quoted.startsWith('«')) return true;
    const language = languageOfPassage(quoted);
    return (language !== null && language !== 'en') || seemsForeign(quoted) || isStrange(quoted, speller);
  });
}

/** Short, and half of it in no dictionary: “la vie est belle”. Slips come singly. */
function isStrange(quoted: string, speller: Speller): boolean {
  const words = quoted.match(/\p{L}{2,}/gu) ?? [];
  if (words.length < 2 || words.length > 12) return false;
  const strange = words.filter((word) => judge(word, speller) !== null || FOREIGN_LETTERS.test(word));
  return strange.length >= 2 && strange.length >= words.length / 2;
}
