/** Singular and plural as L5 tells them: what is one thing, what may be several, and the verb that goes with either. Pure. */
import { isNoun, isPlural, mayBeAdjective } from '../text/word-classes';
import { inThirdPerson } from './slip';

export const SMALL_WORDS =
  'of|in|on|at|to|for|from|with|without|by|about|into|over|under|after|before|between|among|against|near|behind|across|around|above|outside|inside|through|during|until|like|as|than|per|via|and|or|nor|but|that|which|who|whom|whose|what|where|when|why|how|if|because|it|he|she|they|we|you|i|one|is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|must|may|might|not|no|the|a|an|this|these|those|his|her|its|their|our|my|your|each|every|all|both|many|few|more|most|less|some|any|such|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|dozen|only|also|there|here|then|now';
/** Bodies of people, which may take a plural, and what is several without an s. */
export const SEVERAL = new Set(
  `public team government council committee board staff crew family couple majority minority rest half third quarter number pair lot group band
  crowd army party press media police audience jury club company firm union class generation opposition cabinet ministry department
  office church village town city world west east north south left right side squad force navy data cattle people faculty cast choir
  orchestra congregation electorate leadership management clergy youth gang mob herd flock bunch range variety host handful series
  percentage proportion dozen hundred thousand million billion score sheep fish deer aircraft salmon trout cod species offspring
  spacecraft hovercraft swine bison moose shrimp grouse craft elk criteria phenomena bacteria strata alumni fungi larvae algae men
  women children feet teeth mice geese other few many latter former above following same two three four five six seven eight nine
  ten rich poor old young dead living good bad best worst brave blind deaf sick elite peasantry gentry aristocracy nobility
  proletariat bourgeoisie populace population nation country neighbourhood neighborhood community society school university college
  hospital bank band duo trio quartet ensemble troupe network agency authority parliament senate congress court bench bar household
  division regiment battalion platoon brigade unit service administration establishment lobby movement association federation
  league trust charity studio label brand chain paper newspaper magazine station post foundation institute coalition alliance
  workforce membership readership viewership following entourage delegation panel tribunal commission task force fleet vermin poultry
  livestock personnel folk kin headquarters barracks dice means plus total sum average counsel military cavalry infantry artillery
  trade industry profession top middle bottom opposite reverse more less rest lads works pub office kind sort type`.split(
    /\s+/u,
  ),
);
const FUNCTION = new RegExp(`^(?:${SMALL_WORDS})$`, 'u');

export function isFunctionWord(word: string): boolean {
  return FUNCTION.test(word);
}

/** One thing for certain: no body of people, no quality, and nothing with an ending of its own. */
export function isOneThing(noun = ''): boolean {
  return (
    !isFunctionWord(noun) &&
    isNoun(noun) &&
    !isPlural(noun) &&
    !SEVERAL.has(noun) &&
    !/(?:ed|ing|ish|ese|s)$/u.test(noun) &&
    !isAlsoAdjective(noun)
  );
}
const isAlsoAdjective = (word: string): boolean =>
  mayBeAdjective(word) && !/(?:ment|ant|ent|al)$/u.test(word);

export const toPlural = (verb: string): string =>
  ({
    was: 'were',
    is: 'are',
    has: 'have',
    does: 'do',
    'wasn’t': 'weren’t',
    'isn’t': 'aren’t',
    'hasn’t': 'haven’t',
    'doesn’t': 'don’t',
  })[verb.replace("'", '’')] ?? verb;
/** Of a verb that ends in -s. */
export const baseOf = (verb: string): string =>
  /(?:ss|sh|ch|x|o)es$/u.test(verb)
    ? verb.slice(0, -2)
    : verb.endsWith('ies')
      ? `${verb.slice(0, -3)}y`
      : verb.slice(0, -1);
export const toSingular = (verb: string): string =>
  ({ have: 'has', are: 'is', were: 'was', do: 'does' })[verb] ??
  verb
    .replace(/^don/u, 'doesn')
    .replace(/^haven/u, 'hasn')
    .replace(/^aren/u, 'isn')
    .replace(/^weren/u, 'wasn');

/** As it goes with one, of a verb as it goes with many: keep, are. */
export const forOne = (verb: string): string =>
  ({ have: 'has', are: 'is', were: 'was' })[verb] ?? inThirdPerson(verb);

/** As it goes with “they”: keeps, is. */
export function forThey(verb: string): string {
  const other = toPlural(verb);
  return other === verb ? baseOf(verb) : other;
}
