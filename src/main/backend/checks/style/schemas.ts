/**
 * The files of a house style, as a desk writes them, and the style that rules work with. Every file says its kind;
 * unknown fields are refused, so that a misspelt one does not pass in silence. Schemas and types only.
 */
import { z } from 'zod';
import {
  houseChoicesSchema,
  patternRuleSchema,
  type HouseChoices,
  type RuleUse,
} from '../../../../shared/model/house-style';

const words = z.array(z.string().trim().min(1).max(200));
/** Compiled like every pattern of the house style: with the flag u, and i unless case matters. */
const patternText = z.string().min(1).max(1000);

/** Name and year, as the panel of checks shows them. */
export const titleFileSchema = z.strictObject({
  kind: z.literal('style'),
  name: z.string().min(1).max(100),
  version: z.string().max(50),
});

/** How the house writes names (D2). */
export const namesFileSchema = z.strictObject({
  kind: z.literal('names'),
  /** `use` is the house's spelling; what differs from it in case, hyphen, space, dots or accents is found by itself, `not` lists the rest. */
  names: z.array(z.strictObject({ use: z.string().min(2).max(200), not: words.exactOptional() })),
  /** Names that look like spellings of one and are not. */
  different: z.array(words.min(2)),
});

/** Words that may stand twice (T1). */
export const doubledWordsFileSchema = z.strictObject({
  kind: z.literal('doubled-words'),
  /** By primary language subtag; "*" for every language. */
  allowed: z.record(z.string(), words),
  /** Names made of one word twice, in their own case. */
  names: words,
  /** Words that are first names as well: “Will will”. */
  alsoNames: words,
});

/** Words clipped at their front (Q2). */
export const elisionsFileSchema = z.strictObject({
  kind: z.literal('elisions'),
  words,
  /** Three words with a clipped one in the middle: “rock n roll”. */
  joined: words,
});

/** What marks an opinion piece, and what disclaims it (F3). */
export const opinionFileSchema = z.strictObject({
  kind: z.literal('opinion'),
  /** Words that count as a marker beside the site's own. */
  markers: words,
  /** Patterns of sentences that are disclaimers. */
  disclaimers: z.array(patternText),
});

/** What a lead image must have (F7). Pixels. */
export const leadImageFileSchema = z.strictObject({
  kind: z.literal('lead-image'),
  minimumWidth: z.number().int().min(0),
  minimumHeight: z.number().int().min(0),
});

/** What the house has decided where there is more than one good way. */
export const choicesFileSchema = houseChoicesSchema.extend({ kind: z.literal('choices') });

/** British and American spellings of one word (L1). */
export const variantsFileSchema = z.strictObject({
  kind: z.literal('variants'),
  /** [British, American], in small letters. */
  pairs: z.array(z.tuple([z.string().min(2), z.string().min(2)])),
  /** Words of one English alone, with the word that the other has, which is right in both: whilst → while. */
  britishOnly: z.record(z.string(), z.string()).default({}),
  americanOnly: z.record(z.string(), z.string()).default({}),
});

/** Words that are people (D3, F9): given names, titles before a name, and people whom everybody knows by one name. */
export const peopleFileSchema = z.strictObject({
  kind: z.literal('people'),
  givenNames: words,
  known: words,
});

/** What the dictionaries lack, and what they cannot tell (S1). */
export const spellingFileSchema = z.strictObject({
  kind: z.literal('spelling'),
  /** Right as they stand here; a capital counts. */
  words,
  /** Wrong → right, in small letters; found even where the dictionary knows the word. */
  misspelt: z.record(z.string(), z.string()),
});

/** Words no dictionary here has and every larger one does (S1), several to a line. Right as they stand, but nothing is made of them or corrected to them. */
export const rareWordsFileSchema = z.strictObject({
  kind: z.literal('rare-words'),
  licence: z.string(),
  words: z.array(z.string()),
});

/** A rule of patterns and words that a desk writes without code (T3 is one). */
export const patternsFileSchema = patternRuleSchema.extend({ kind: z.literal('patterns') });
export type PatternsFile = z.infer<typeof patternsFileSchema>;

export const styleFileSchema = z.discriminatedUnion('kind', [
  titleFileSchema,
  namesFileSchema,
  doubledWordsFileSchema,
  elisionsFileSchema,
  opinionFileSchema,
  leadImageFileSchema,
  choicesFileSchema,
  variantsFileSchema,
  peopleFileSchema,
  spellingFileSchema,
  rareWordsFileSchema,
  patternsFileSchema,
]);
export type StyleFile = z.infer<typeof styleFileSchema>;

export interface HouseName {
  use: string;
  not: readonly string[];
}
export interface Elisions {
  words: ReadonlySet<string>;
  joined: ReadonlySet<string>;
}
/** A file that could not be used, and why, in words for the desk. */
export interface StyleProblem {
  file: string;
  reason: string;
}

export interface HouseStyle {
  name: string;
  version: string;
  names: readonly HouseName[];
  different: readonly (readonly string[])[];
  doubledWords: {
    allowed: ReadonlyMap<string, ReadonlySet<string>>;
    names: ReadonlySet<string>;
    alsoNames: ReadonlySet<string>;
  };
  elisions: Elisions;
  opinion: { markers: readonly string[]; disclaimers: readonly RegExp[] };
  leadImage: { minimumWidth: number; minimumHeight: number };
  choices: HouseChoices;
  variants: {
    pairs: readonly (readonly [british: string, american: string])[];
    britishOnly: Readonly<Record<string, string>>;
    americanOnly: Readonly<Record<string, string>>;
  };
  people: { givenNames: ReadonlySet<string>; known: ReadonlySet<string> };
  spelling: { words: ReadonlySet<string>; misspelt: ReadonlyMap<string, string> };
  rareWords: ReadonlySet<string>;
  patterns: readonly PatternsFile[];
  /** How the desk uses each rule, by id. */
  use: Readonly<Record<string, RuleUse>>;
  problems: readonly StyleProblem[];
}
