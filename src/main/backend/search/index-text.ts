/**
 * What the index holds for a text, and what to look for in it. Owns the tokens: words folded, runs of Chinese,
 * Japanese and Korean as overlapping pairs of characters with the last one alone after them.
 *
 * 城市渡船 is held as 城市 市渡 渡船 船. A stretch of two or more characters is then found as the phrase of its pairs, a
 * single one as the beginning of a token, and each where it stands among words of other scripts.
 */
import { fold } from '../../../shared/text/fold';

/** Scripts written without spaces, and Korean, in which a search must find the stem within the word. */
const JOINED_UP =
  '[[\\p{L}\\p{N}\\p{M}]&&[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Bopo}]]';
/** Letters, digits and marks of all other scripts: they make words. */
export const SEPARATE = `[[\\p{L}\\p{N}\\p{M}]--${JOINED_UP}]`;
const RUN = new RegExp(`(?<joined>${JOINED_UP}+)|${SEPARATE}+`, 'gv');
const ANY_JOINED = new RegExp(JOINED_UP, 'v');
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

export interface Run {
  text: string;
  /** Of a script whose every character is looked for. */
  joined: boolean;
}

/** The folded words and runs of a text, in order. */
export function runsOf(text: string): Run[] {
  return [...fold(text).matchAll(RUN)].map((match) => ({
    text: match[0],
    joined: match.groups?.joined !== undefined,
  }));
}

export function indexText(text: string): string {
  const words = fold(text);
  if (!ANY_JOINED.test(words)) return words.replace(NO_WORD, ' ');
  return runsOf(text)
    .map((run) => (run.joined ? [...pairsOf(run.text), [...run.text].at(-1)].join(' ') : run.text))
    .join(' ');
}

/** An FTS5 phrase that finds these words in a row, or null where there are none. */
export function phraseFor(text: string, prefix: boolean): string | null {
  const runs = runsOf(text);
  const last = runs.at(-1);
  if (!last) return null;
  const tokens = runs
    .slice(0, -1)
    .map((run) => (run.joined ? [...pairsOf(run.text), [...run.text].at(-1)].join(' ') : run.text));
  const pairs = last.joined ? pairsOf(last.text) : [];
  tokens.push(pairs.length > 0 ? pairs.join(' ') : last.text);
  const open = last.joined ? pairs.length === 0 : prefix;
  return `"${tokens.join(' ')}"${open ? ' *' : ''}`;
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** An id as one token that no word can equal. */
export function idToken(id: string): string {
  return `id${Buffer.from(id, 'utf8').toString('hex')}`;
}
