/** Whether a word that no dictionary has is two that English may well write as one: stairlift, ironworkers, treegrower. Pure but for the list of word classes. */
import { isNoun, isOnlyVerbInS, isPlural } from '../text/word-classes';

/** What no compound begins or ends with: such words have run together where a space was missed, “withoutcash”, “wouldcome”. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `about after again against almost alone along already also although always among another anyone around because been
  before behind being below beside between beyond both came can cannot come could despite does doing done down during each
  either else enough even ever every everyone everything except fewer first former from gave gets give gives goes going gone had has
  have having hers herself himself here how however indeed instead into itself just keep keeps kept knew know knows last least
  less lest like likely made make makes many maybe might mine more most much must myself near nearly neither never next nobody none
  nothing often once only onto other others ought ours over perhaps please put quite rather really said same saw says seem seems
  seen several shall she should simply since some somebody someone something soon still such take takes than that
  the their theirs them themselves then there these they thing things think this those though thought three through thus till
  times today together told took toward towards twice two under unless until upon used very want wants was well
  went were what whatever when whenever where whereas whether which while who whole whom whose why will with within
  without would yet you your yours
  asked began begin begins bought brought called felt found further held left lost meant met paid quick read rose sent sold start
  stop stops tell tells tried try turn turned wrote good great high large little long best better nice often early late new old own
  young four five seven eight nine second third fourth fifth half public small human local level rather hence ment tion ance ence`.split(
    /\s+/u,
  ),
);
/** “statesand” is no sand of a state: what the s of a plural makes of the next word. */
const BEHIND_S = /^(?:sand|shad|shave|swill|sare|scan|sit|sin)$/u;
/** Words that are written as one are short: “primaryschool” and “committeedisputes” are not. */
const LONGEST = { first: 6, second: 8 };

export function isCompound(word: string, isWord: (part: string) => boolean): boolean {
  if (word.endsWith('ss')) return false;
  for (let cut = 4; cut <= Math.min(LONGEST.first, word.length - 4); cut += 1) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    if (second.length > LONGEST.second || SMALL_WORDS.has(first) || SMALL_WORDS.has(second)) continue;
    if (isWord(first) && isWord(second) && mayBegin(first) && mayEnd(second.replace(/[’']s?$/u, '')))
      return true;
  }
  return false;
}

function mayBegin(part: string): boolean {
  return !/(?:ed|ing|ly|[^s]s)$/u.test(part) && isNoun(part);
}

/** A thing, who does it, or what is done: bell, workers, growing. */
function mayEnd(part: string): boolean {
  if (/ly$/u.test(part) || BEHIND_S.test(part) || isOnlyVerbInS(part)) return false;
  return isNoun(part) || isPlural(part) || /(?:ing|ed|ers?)$/u.test(part);
}
