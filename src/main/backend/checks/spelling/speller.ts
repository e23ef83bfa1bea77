/**
 * Whether a word is spelt right, and what was meant. Knows how English makes words (prefixes, compounds, -ize beside
 * -ise), so that what no dictionary lists and everybody understands is left alone.
 */
import { isCompound, SMALL_WORDS } from './compounds';
import { mayBeVerb } from '../text/word-classes';
import type { Dictionary } from './dictionary';
import {
  added,
  doubled,
  dropped,
  likelySlips,
  misread,
  replaced,
  replacedVowel,
  swapped,
} from './finger-slips';

const PREFIX =
  /^(?:ex-|un|re|non|anti|pre|post|over|under|micro|macro|mega|super|ultra|hyper|co|multi|bio|neuro|cyber|eco|geo|inter|intra|mis|out|semi|sub|trans|tele|counter|de|dis|mini|mono|poly|proto|pseudo|quasi|retro|self|socio|techno|thermo|video|photo|electro|nano|crypto|agri|hydro|auto|bi|tri|up|off|on|down|back|fore|extra|meta|para|well|news)-?(?=\p{L}{3})/u;
const SUFFIXES: readonly [pattern: RegExp, stems: readonly string[]][] = [
  [
    /(?:less|like|ness|ship|hood|wise|ward|wards|most|able|ish|dom|proof|friendly|free|scape|verse|gate|fest|fold)$/u,
    [''],
  ],
  [/y$/u, ['']],
  [/ies$/u, ['y']],
  [/es$/u, ['']],
  [/ed$/u, ['', 'e']],
  [/ing$/u, ['', 'e']],
  [/ers?$/u, ['', 'e']],
  [/ists?$/u, ['', 'e', 'y', 'o']],
  [/isms?$/u, ['', 'e']],
  [/ly$/u, ['', 'le']],
  [/ily$/u, ['y']],
  [/iness$/u, ['y']],
  // quarrymen
  [/men$/u, ['man']],
  // irrigator
  [/ors?$/u, ['e']],
];
/** Endings that are taken for one another. */
const TWINS: readonly [ending: RegExp, right: string][] = [
  [/er(?=s?$)/u, 'or'],
  [/er(?=s?$)/u, 'ar'],
  [/or(?=s?$)/u, 'er'],
  [/ey$/u, 'y'],
  [/able$/u, 'ible'],
  [/ible$/u, 'able'],
  [/ably$/u, 'ibly'],
  [/ibly$/u, 'ably'],
  [/ant(?=s?$|ly$)/u, 'ent'],
  [/ent(?=s?$|ly$)/u, 'ant'],
  [/ance(?=s?$)/u, 'ence'],
  [/ence(?=s?$)/u, 'ance'],
  [/fest(?=s?$)/u, 'fast'],
  [/ly$/u, 'ally'],
  [/lly$/u, 'ly'],
  [/full$/u, 'ful'],
  [/less?$/u, 'less'],
  [/ess$/u, 'ness'],
  [/eing$/u, 'ing'],
  [/eable$/u, 'able'],
  [/sion(?=s?$)/u, 'tion'],
  [/tion(?=s?$)/u, 'sion'],
  [/cian(?=s?$)/u, 'tian'],
  [/ous$/u, 'eous'],
  [/ous$/u, 'ious'],
  [/ary$/u, 'ery'],
  [/ery$/u, 'ary'],
  [/ed$/u, 'ied'],
  [/yed$/u, 'ied'],
  [/ys$/u, 'ies'],
  [/ist(?=s?$)/u, 'est'],
  // tidyness, happyly, carryer
  [/y(?=(?:ness|ly|less|ful|hood|ment|est|ers?)$)/u, 'i'],
  [/ely$/u, 'ly'],
  [/y$/u, 'ly'],
  [/ly$/u, 'lly'],
  // droped, swiming
  [/([bdgklmnprt])(?=(?:ing|ings|ed|ers?|est|y)$)/u, '$1$1'],
];

/** One vowel between consonants, the last of which is doubled before an ending: shop, plan; not cool, wait, fix, open. */
const DOUBLES_ITS_LAST = /^(?:[^aeiou]*|.*qu)[aeiou][bcdfgklmnprstvz]$/u;
/** Longer words that seem to be two are a wrong letter away from one alone: scorecords. */
const LONGER = 9;
/** No name ends so, but many a word that begins a sentence. */
const PLAIN_ENDING =
  /(?:ing|[ts]ions?|ments?|ness|ly|ous|[ai]ble|tive|ity|ies|ed|[^s]ers|ists|[ae]nce|ship|ways|body|thing|where|ever|self)$/u;
/** Shorter words are a vowel away from too many others. */
const LONG = 8;

/** More words than a long piece has. */
const REMEMBERED = 20_000;

export class Speller {
  private readonly judged = new Map<string, string | null>();

  constructor(
    private readonly dictionary: Dictionary,
    private readonly words: ReadonlySet<string>,
    private readonly misspelt: ReadonlyMap<string, string>,
    private readonly rare: ReadonlySet<string>,
  ) {}

  /** Null where the word is right; else what was meant, or "" where that cannot be told. */
  judge(word: string): string | null {
    const known = this.judged.get(word);
    if (known !== undefined) return known;
    if (this.judged.size >= REMEMBERED) this.judged.clear();
    const use = this.judgeAnew(word);
    this.judged.set(word, use);
    return use;
  }

  /** Whether `judge` has nothing to say of it. */
  isRight(word: string): boolean {
    const lower = word.toLowerCase();
    return !this.misspelt.has(lower) && (this.isKnown(word) || this.isMade(lower));
  }

  private judgeAnew(word: string): string | null {
    if (this.isRight(word)) return null;
    const lower = word.toLowerCase();
    return inCaseOf(this.misspelt.get(lower) ?? this.nearest(lower), word);
  }

  /** Only what the house's list names: for words whose capital may make them a name. */
  listed(word: string): string | null {
    const known = this.misspelt.get(word.toLowerCase());
    return known === undefined ? null : inCaseOf(known, word);
  }

  /**
   * For a word whose capital may be the sentence's: the one ordinary word that a letter too many, too few or out of place,
   * or in a long word another vowel, makes into this, "" where there are several. Null where it is a word, a name the dictionary knows, or nothing like one.
   */
  slip(word: string): string | null {
    const lower = word.toLowerCase();
    if (this.isKnown(word) || this.isMade(lower)) return null;
    const after = (changes: readonly ((word: string) => string[])[]): string[] =>
      [...new Set(changes.flatMap((change) => change(lower)))].filter((candidate) => this.isWord(candidate));
    const near = after([swapped, doubled, misread, dropped, added]);
    const [only, ...others] = near.length > 0 || lower.length < LONG ? near : farther(after);
    if (only === undefined) return null;
    return others.length > 0 ? '' : inCaseOf(only, word);
  }

  /** A word of larger dictionaries alone, which may as well be a name: Wirra. */
  isRare(word: string): boolean {
    return this.rare.has(word.toLowerCase());
  }

  private isKnown(word: string): boolean {
    const straight = word.replaceAll('’', "'");
    const lower = straight.toLowerCase();
    if (this.words.has(word) || this.words.has(lower) || this.rare.has(lower.replace(/'s?$/u, '')))
      return true;
    if (this.dictionary.knows(straight) || this.dictionary.knows(lower)) return true;
    // dang’rous, heav’n, mem’ry
    if (
      /\p{L}'\p{L}/u.test(lower) &&
      [...'eiouav'].some((left) => this.dictionary.knows(lower.replace("'", left)))
    )
      return true;
    const bare = lower.replace(/'(?:s|ll|d|ve|re|d've)$|'$/u, '');
    if (bare !== lower && (this.dictionary.knows(bare) || this.words.has(bare))) return true;
    // Both are English: which of the two the house wants is another rule's.
    const turned = lower.replace(
      /(is|iz)(?=e$|es$|ed$|ing$|ings$|ation$|ations$|er$|ers$|able$|ational$)/u,
      (found) => (found === 'is' ? 'iz' : 'is'),
    );
    return turned !== lower && this.dictionary.knows(turned);
  }

  /** Made of known parts: eldercare, rewilding, deepfakes, memoirist. */
  private isMade(word: string): boolean {
    // No word has a letter three times: suppper.
    if (this.hasTwin(word) || /(\p{L})\1\1/u.test(word) || this.isSlip(word)) return false;
    const prefix = PREFIX.exec(word)?.[0];
    const rest = word.slice(prefix?.length ?? 0);
    // “offagain” has lost its space, “outthink” has not.
    const isJoined = !SMALL_WORDS.has(rest) || mayBeVerb(rest);
    if (prefix !== undefined && rest.length >= 4 && isJoined && this.isWord(rest)) return true;
    for (const [pattern, stems] of SUFFIXES) {
      const match = pattern.exec(word);
      if (!match || match.index < 4) continue;
      const stem = word.slice(0, match.index);
      if (SMALL_WORDS.has(stem)) continue;
      if (stems.some((end) => this.isWord(stem + end) && (end !== '' || takes(stem, match[0])))) return true;
      const single = stem.slice(0, -1);
      if (/(.)\1$/u.test(stem) && stems.includes('') && DOUBLES_ITS_LAST.test(single) && this.isWord(single))
        return true;
    }
    // “studnets” is no net for studs.
    if (swapped(word).some((candidate) => candidate !== word && this.isWord(candidate))) return false;
    if (word.length >= LONGER && this.isNearly(word, [replaced])) return false;
    const isWord = (part: string): boolean => this.isWord(part);
    return isCompound(word.replace(/s$/u, ''), isWord) || isCompound(word, isWord);
  }

  /** Contracter, simpley, breakfest: made of known parts, but of another word that the dictionary has. */
  private hasTwin(word: string): boolean {
    return TWINS.some(
      ([ending, right]) => ending.test(word) && this.dictionary.knows(word.replace(ending, right)),
    );
  }

  /** Granparents, mountainers, groweres: made of known parts, but a letter away from a word, not in its first nor its last letter. */
  private isSlip(word: string): boolean {
    if (word.length < LONG) return false;
    // A letter doubled or no longer doubled is one added or dropped.
    return this.isNearly(word, [swapped, dropped, added]);
  }

  private isNearly(word: string, changes: readonly ((word: string) => string[])[]): boolean {
    return changes
      .flatMap((change) => change(word))
      .some(
        (near) =>
          near !== word &&
          near.charAt(0) === word.charAt(0) &&
          near.slice(-2) === word.slice(-2) &&
          this.dictionary.knows(near),
      );
  }

  private isWord(word: string): boolean {
    return this.dictionary.knows(word) || this.words.has(word);
  }

  /** The one word that one slip of the fingers makes into this; "" where there is none or several are as likely. */
  private nearest(word: string): string {
    for (const candidates of likelySlips(word)) {
      const right = [...new Set(candidates)].filter((candidate) => this.isWord(candidate));
      const [only] = right;
      if (right.length === 1 && only !== undefined) return only;
      if (right.length > 1) return '';
    }
    return '';
  }
}

/** Another vowel, or in what ends like a noun or a verb any other letter: Trainimg. */
function farther(after: (changes: readonly ((word: string) => string[])[]) => string[]): string[] {
  const vowels = after([replacedVowel]);
  return vowels.length > 0 ? vowels : after([replaced]).filter((near) => PLAIN_ENDING.test(near));
}

/** Whether an ending is set behind a word as it is: not hopeed, companyy, pickes, shoting, bleding. */
function takes(stem: string, ending: string): boolean {
  if (/^[ei]/u.test(ending) && /e$/u.test(stem) && !/[eoy]e$/u.test(stem)) return false;
  if (/^y/u.test(ending)) return !/[aeiouy]$/u.test(stem) && !DOUBLES_ITS_LAST.test(stem);
  if (ending === 'es') return /(?:[sxzo]|[cs]h)$/u.test(stem);
  if (/^(?:ed|ing|ers?)$/u.test(ending))
    return !/(?:[^aeiou]ed|ing|ly)$/u.test(stem) && !DOUBLES_ITS_LAST.test(stem);
  return true;
}

function inCaseOf(word: string, example: string): string {
  if (!/^\p{Lu}/u.test(example)) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
