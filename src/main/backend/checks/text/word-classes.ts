/**
 * What sort of word a small-lettered English word may be, as the spelling dictionary's own marks tell: nouns can own something, verbs
 * end in -ed and -ing, adjectives make adverbs. Read once, from the British list, which has the American words as well.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
let known: ReadonlyMap<string, string> | null = null;

/** Letters of the list: M ’s, S -s, D -ed, G -ing, T -est, Y -ly, P -ness. */
function marks(word: string): string | undefined {
  known ??= readMarks();
  return known.get(word);
}

/** Reads the list, which takes a while, before anybody waits. */
export function prepareWordClasses(): void {
  known ??= readMarks();
}

function readMarks(): Map<string, string> {
  const folder = dirname(require.resolve('dictionary-en-gb'));
  const entries = new Map<string, string>();
  for (const line of readFileSync(join(folder, 'index.dic'), 'utf8').split('\n')) {
    const [word = '', found = ''] = line.trim().split('/');
    const owner = word.endsWith("'s") ? word.slice(0, -2) : null;
    const name = owner ?? word;
    entries.set(name, (entries.get(name) ?? '') + (owner === null ? found : 'M'));
  }
  return entries;
}

const IRREGULAR_PLURALS = new Set(
  'people children men women police feet teeth mice geese lives wives knives wolves halves shelves leaves loaves thieves cattle'.split(
    ' ',
  ),
);
/** Plurals in form that stand before another noun, or are one thing: sports club, the sales figures. */
const ATTRIBUTIVE = new Set(
  `sports arts sales goods savings jobs arms rights systems operations communications parents veterans games drugs drinks clothes
  accounts customs humanities works glasses services affairs studies relations records resources earnings claims communities
  waters woods thanks odds links bits times lots loads tons heaps plenty needs means politics economics physics ethics maths
  innings falls downs docks blues news guts physics analytics logistics headquarters weeks years months days hours minutes seconds miles metres pounds dollars
  euros pence cents degrees points inches yards acres litres tonnes per cent others his hers its theirs ours yours this thus less`.split(
    /\s+/u,
  ),
);

const stemsOf = (word: string): string[] => {
  const stems = [word.slice(0, -1)];
  if (word.endsWith('es')) stems.push(word.slice(0, -2));
  if (word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`);
  return stems;
};
const has = (word: string, letters: RegExp): boolean => letters.test(marks(word) ?? '');
/** Some forms stand in the list by themselves: deserved, deserving. */
const isVerb = (stem: string): boolean =>
  has(stem, /[DG]/u) ||
  (marks(stem) !== undefined &&
    [`${stem}d`, `${stem}ed`, `${stem}ing`, `${stem.replace(/e$/u, '')}ing`].some(
      (form) => form.length > 5 && marks(form) !== undefined,
    ));

/** Several things for certain: boats, children. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  if (!word.endsWith('s') || word.length < 4 || ATTRIBUTIVE.has(word) || marks(word) !== undefined)
    return false;
  return isMadeOfVerb(word) || stemsOf(word).some((stem) => has(stem, /M/u) && has(stem, /S/u));
}

/** Drivers, farmers, meetings: the list has these with the verb, by the letters Z (-ers) and J (-ings). */
function isMadeOfVerb(word: string): boolean {
  const [, stem = '', ending = ''] = /^(\p{Ll}{2,})(iers|ers|ings)$/u.exec(word) ?? [];
  if (ending === '') return false;
  const verbs = ending === 'iers' ? [`${stem}y`] : [stem, `${stem}e`];
  return verbs.some((verb) => has(verb, ending === 'ings' ? /J/u : /Z/u));
}

/** A plural that is no verb: players, unlike numbers. */
export function isOnlyPlural(word: string): boolean {
  return isPlural(word) && !stemsOf(word).some(isVerb);
}

/** Ends in -s and is a verb, and no noun: belongs, deserves. */
export function isOnlyVerbInS(word: string): boolean {
  return (
    word.endsWith('s') && stemsOf(word).some((stem) => isOnlyVerb(stem)) && !isPlural(word) && !isNoun(word)
  );
}

/** Ends in -s and may be a verb: costs, needs. */
export function mayBeVerbInS(word: string): boolean {
  return word.endsWith('s') && stemsOf(word).some((stem) => isVerb(stem) && has(stem, /S/u));
}

/** Verbs that are another one’s past as well. */
const PAST =
  /^(?:found|wound|ground|fell|saw|bound|felt|lay|cast|founder|wrought|thought|lit|spat|shot|stove|rent|sought)$/u;

/** A verb in its plain form, and nothing else: belong, decide. */
export function isOnlyVerb(word: string): boolean {
  return !PAST.test(word) && isVerb(word) && has(word, /S/u) && !has(word, /[MTYP]/u);
}

export function mayBeVerb(word: string): boolean {
  return isVerb(word);
}

/** One thing, or what is uncountable. */
export function isNoun(word: string): boolean {
  return has(word, /M/u);
}

/** One thing, and neither adjective nor verb. */
export function isOnlyNoun(word: string): boolean {
  return isNoun(word) && !isVerb(word) && !has(word, /[TYP]/u);
}

/** An adjective, and neither noun nor verb. */
export function isOnlyAdjective(word: string): boolean {
  return has(word, /[TYP]/u) && !has(word, /M/u) && !isVerb(word);
}

export function mayBeAdjective(word: string): boolean {
  return has(word, /[TYP]/u) || /(?:al|ive|ous|ful|less|able|ible|ic|ent|ant|ary|ish|ed)$/u.test(word);
}
