/** Compares the people of a whole piece: whose name nearly is another's, and which of the two is the slip. Must not find people. */
import type { CheckBlock, TextDraft } from '../rule';
import { dictionaryFor } from '../spelling/dictionary';
import { editDistance } from '../text/distance';
import { foldName, primarySubtag, startsSentence } from '../text/words';
import { SMALL_WITH_CAPITAL, type PersonMention } from './people';

/** `order`: place in the piece, for what comes first. */
export type Placed = PersonMention & { block: CheckBlock; order: number };

/** Shorter names differ by a letter and are two people. */
const SHORTEST = 4;

export function inBody({ block }: Placed): boolean {
  return block.scope === 'body';
}

/** A name that stands once and differs by a letter or two from one that stands more often, or that is given in full. */
export function* nearMisses(
  full: readonly Placed[],
  alone: readonly Placed[],
  maybe: readonly Placed[],
  known: ReadonlySet<string>,
  givenNames: ReadonlySet<string>,
): Iterable<TextDraft> {
  const counts = new Map<string, number>();
  for (const { surname } of [...full, ...alone]) counts.set(surname, (counts.get(surname) ?? 0) + 1);
  const count = (surname: string): number => counts.get(surname) ?? 0;
  const persons = new Map(full.map((person) => [`${person.given} ${person.surname}`, person]));
  // Two capitals may be anything; a title near by says that the second is a surname.
  const perhaps = maybe.filter(({ given }) => !SMALL_WITH_CAPITAL.test(given));
  const surnames = new Set([...full, ...perhaps].map(({ surname }) => surname));
  const reported = new Set<Placed>();
  // Mrs Fitzwilliam-Hayes, whom nobody gives in full.
  const titledAlone = alone.filter(({ titled, surname }) => titled && surname.length >= 7);
  // Moïse Ben-Hain beside Esther Ben-Haim: two of a family, whose name is no word and stands more often.
  const relatives = perhaps.filter(isInvented);
  for (const mention of [...full, ...alone, ...relatives]) {
    // “When a sermon is read”: the capital is the sentence’s, whatever Wrens are about.
    if (mention.given === '' && !mention.titled && SMALL_WITH_CAPITAL.test(mention.surname)) continue;
    const others = mention.titled || isInvented(mention) ? [...perhaps, ...titledAlone] : [];
    for (const person of [...persons.values(), ...others]) {
      if (reported.has(mention) || mention.surname === person.surname) continue;
      const sameGiven = mention.given !== '' && mention.given === person.given;
      const isRelative =
        relatives.includes(mention) &&
        mention.surname.length >= 6 &&
        count(mention.surname) === 0 &&
        count(person.surname) >= 2;
      if (mention.given !== '' && !sameGiven && !isRelative) continue;
      // “Mr Martin” is himself, though a Martins is about.
      if (mention.given === '' && surnames.has(mention.surname)) continue;
      const endsOtherwise = endsLike(mention, person, givenNames);
      if (
        !endsOtherwise &&
        !isNear(mention.surname, person.surname, sameGiven || mention.titled) &&
        !(isInvented(mention) && isInvented(person) && isNearInvented(mention.surname, person.surname))
      )
        continue;
      // Elsewhere every noun may have a capital, and words have endings.
      const english = primarySubtag(mention.block.language) === 'en';
      if (
        !english &&
        mention.given === '' &&
        mention.evidence.length === 0 &&
        Math.min(mention.surname.length, person.surname.length) < 8
      )
        continue;
      // The rarer is the slip; of two that are equally rare the one given in full stays, then the first.
      const often = Math.max(count(person.surname), 1);
      const rarer = count(mention.surname) < often;
      const asRare = count(mention.surname) === often;
      // What stands in the text is what the headline and the captions are held to.
      const outside = asRare && !inBody(mention) && inBody(person);
      const inside = asRare && inBody(mention) && !inBody(person);
      const later = asRare && !inside && (mention.given === '' || person.order < mention.order);
      const famous = known.has(person.surname) && !known.has(mention.surname);
      if (!rarer && !later && !outside && !famous) continue;
      reported.add(mention);
      const params = { found: mention.surname, near: person.surname };
      const isUnsure = endsOtherwise && mention.evidence.length === 0;
      const level = isUnsure || mayBeAWord(mention) ? { level: 'I' as const } : {};
      yield { block: mention.block, ...spanOf(mention), message: 'checks.D3.near', params, ...level };
    }
  }
}

/** “White paint was used” beside a Whitt: a word that begins a sentence, and nothing after it that a person does. */
function mayBeAWord({ block, start, given, titled, surname, speaks, evidence, role }: Placed): boolean {
  if (given !== '' || titled || speaks || role !== null || evidence.length > 0) return false;
  return (
    startsSentence(block.text, start) && dictionaryFor(block.language)?.knows(surname.toLowerCase()) === true
  );
}

/**
 * Pughe beside a Pugh, Clark beside a Clarke, Jenkin beside a Jenkins: one surname as two families end it. A place may end so, and the s
 * of several, so that the words around have to say that it is one person.
 */
function endsLike(mention: Placed, { given, surname }: Placed, givenNames: ReadonlySet<string>): boolean {
  const [short, long] =
    mention.surname.length < surname.length ? [mention.surname, surname] : [surname, mention.surname];
  if (mention.given !== '' || given === '' || mention.isOther || givenNames.has(mention.surname))
    return false;
  if (short.length < SHORTEST || !long.startsWith(short)) return false;
  const ending = long.slice(short.length);
  const isWord = dictionaryFor(mention.block.language)?.knows(mention.surname.toLowerCase()) !== false;
  if (ending === 'e') return !isWord || mention.evidence.length > 0;
  return /^e?s$/u.test(ending) && mention.evidence.some((cue) => cue === 'does' || cue === 'is');
}

/** A name that no dictionary has, where another one nearly like it stands in full: Olmsted, Adebeyo. Short ones say or do something. */
function isInvented({ block, surname, evidence }: Placed): boolean {
  const isKnown = dictionaryFor(block.language)?.knows(surname);
  return surname.length >= 7 ? isKnown !== true : isKnown === false || evidence.length > 0;
}

/** The same surname with a given name that nearly is the one used more often. */
export function* nearGiven(
  full: readonly Placed[],
  all: readonly Placed[],
  givenNames: ReadonlySet<string>,
): Iterable<TextDraft> {
  const count = (given: string): number => all.filter((person) => person.given === given).length;
  for (const mention of all) {
    const other = full.find(
      (person) =>
        person.surname === mention.surname &&
        person.given !== mention.given &&
        ((isNear(mention.given, person.given, false) && count(person.given) > count(mention.given)) ||
          // Kathlen beside Kathleen: a letter away from a name, and no name itself.
          (isNear(mention.given, person.given, true) &&
            Math.min(mention.given.length, person.given.length) >= 5 &&
            !givenNames.has(mention.given) &&
            dictionaryFor(mention.block.language)?.knows(mention.given.toLowerCase()) !== true) ||
          (soundsAlike(mention.given, person.given) &&
            count(person.given) >= count(mention.given) &&
            person.order < mention.order)),
    );
    if (!other) continue;
    const params = { found: mention.given, near: other.given };
    yield { block: mention.block, ...spanOf(mention), message: 'checks.D3.near', params };
  }
}

/** Catherine and Katherine, Stephen and Steven, Alistair and Alasdair: one name as two people spell it. */
function soundsAlike(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || one === other) return false;
  // Daniel and Daniela, Carlo and Carla, Martin and Martina are two people.
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.startsWith(short) || short.slice(0, -1) === long.slice(0, short.length - 1)) return false;
  return soundOf(one) === soundOf(other);
}

function soundOf(name: string): string {
  const letters = foldName(name)
    .replaceAll('ph', 'f')
    .replace(/[ckq]+/gu, 'k')
    .replace(/v/gu, 'f')
    .replace(/z/gu, 's');
  const same = letters
    .replace(/d/gu, 't')
    .replace(/y/gu, 'i')
    .replace(/h/gu, '')
    .replace(/(.)\1+/gu, '$1');
  return same.charAt(0) + same.slice(1).replace(/[aeiou]/gu, '');
}

function spanOf({ start, end, given, surname }: Placed): { start: number; end: number } {
  return given === '' ? { start: end - surname.length, end } : { start, end };
}

/** Two letters apart, of two words that no dictionary has, and that begin and end alike: Rahmini beside Rahimi. */
function isNearInvented(one: string, other: string): boolean {
  return (
    Math.min(one.length, other.length) >= 6 &&
    one.slice(0, 2) === other.slice(0, 2) &&
    one.slice(-2) === other.slice(-2) &&
    foldName(one) !== foldName(other) &&
    editDistance(one, other, 2) <= 2
  );
}

function isNear(one: string, other: string, isPerson: boolean): boolean {
  if (
    Math.min(one.length, other.length) < (isPerson ? SHORTEST - 1 : SHORTEST) ||
    Math.abs(one.length - other.length) > 2
  )
    return false;
  // Plurals, adjectives and namesakes: Martin and Martins, Iran and Iranian. With a title it is the person.
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (
    !isPerson &&
    long.startsWith(short) &&
    /^(?:s|es|n|an|ian|ese|ish|i|ist|ite|son|a|o|e)$/u.test(long.slice(short.length))
  )
    return false;
  const distance = editDistance(one, other, 2);
  const isNearly = distance === 1 || (distance === 2 && Math.min(one.length, other.length) >= 7);
  return isNearly && foldName(one) !== foldName(other);
}
