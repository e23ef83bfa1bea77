/**
 * What a desk decides about its house style: choices that rules ask for, and how each rule is used. Schemas and types
 * only; rules are in main/backend/checks.
 */
import { z } from 'zod';
import { checkLevelSchema, checkScopeSchema, ruleInfoSchema } from './checks';

/** "piece": as the piece does most; only what differs inside one piece is found. "language": as the piece's English does. */
export const HOUSE_CHOICES = {
  /** Outer quotation marks. */
  quotes: ['piece', 'single', 'double'],
  /** A full stop or comma at the end of quoted words. */
  stops: ['language', 'inside', 'outside'],
  dashes: ['piece', 'spaced-en', 'closed-em', 'spaced-em'],
  ranges: ['en-dash', 'hyphen', 'piece'],
  spelling: ['language', 'british', 'american'],
  ise: ['piece', 'ise', 'ize'],
  dates: ['language', 'day-month', 'month-day'],
  percent: ['language', 'per cent', 'percent', '%'],
  /** Numbers up to this one are written in words. */
  numerals: ['nine', 'ten', 'any'],
  headlineCase: ['language', 'any', 'sentence', 'title'],
  /** A picture of which nobody has noted the licence. */
  pictureLicence: ['hint', 'warn', 'stop', 'any'],
} as const;
export type HouseChoice = keyof typeof HOUSE_CHOICES;

export const houseChoicesSchema = z.strictObject({
  quotes: z.enum(HOUSE_CHOICES.quotes).default('piece'),
  stops: z.enum(HOUSE_CHOICES.stops).default('language'),
  dashes: z.enum(HOUSE_CHOICES.dashes).default('piece'),
  ranges: z.enum(HOUSE_CHOICES.ranges).default('en-dash'),
  spelling: z.enum(HOUSE_CHOICES.spelling).default('language'),
  ise: z.enum(HOUSE_CHOICES.ise).default('piece'),
  dates: z.enum(HOUSE_CHOICES.dates).default('language'),
  percent: z.enum(HOUSE_CHOICES.percent).default('language'),
  numerals: z.enum(HOUSE_CHOICES.numerals).default('nine'),
  headlineCase: z.enum(HOUSE_CHOICES.headlineCase).default('any'),
  pictureLicence: z.enum(HOUSE_CHOICES.pictureLicence).default('hint'),
  /** Words. */
  longestSentence: z.number().int().min(10).max(200).default(35),
  longestParagraph: z.number().int().min(20).max(1000).default(90),
  shortestPiece: z.number().int().min(0).max(100_000).default(300),
  longestPiece: z.number().int().min(1).max(100_000).default(1800),
});
export type HouseChoices = z.infer<typeof houseChoicesSchema>;

/** Ids that a desk's own rules cannot have. backend/checks/rules/all.ts has exactly these. */
export const RULES_IN_CODE = [
  ...['Q1', 'Q2', 'Q3', 'Q4', 'D1', 'D2', 'D3', 'T1', 'T2', 'T4', 'L1', 'L2', 'L3', 'L5', 'L6', 'S1'],
  ...['R1', 'R2', 'R3', 'R4', 'R5', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'A1'],
];

const badTextSchema = z.strictObject({
  text: z.string(),
  finds: z.string(),
  fixed: z.string().exactOptional(),
  /** Where it is not English. */
  language: z.string().exactOptional(),
});
/** Whole words as they are written, or one regular expression. `use` is the fix; it may refer to groups ($1). */
const patternEntrySchema = z
  .strictObject({
    words: z.array(z.string().trim().min(1).max(200)).min(1).exactOptional(),
    /** Compiled like every pattern of the house style: with the flag u, and i unless case matters. */
    pattern: z.string().min(1).max(1000).exactOptional(),
    ignoreCase: z.boolean().exactOptional(),
    use: z.string().exactOptional(),
    /** Why, where the entries of a file have reasons of their own. */
    note: z.string().max(300).exactOptional(),
    /** Primary language subtags; all of the rule's where it names none. */
    languages: z.array(z.string()).exactOptional(),
  })
  .refine((entry) => (entry.words === undefined) !== (entry.pattern === undefined), 'checks.problem.entry');
export type PatternEntry = z.infer<typeof patternEntrySchema>;

/** A rule of patterns and words that a desk writes without code. */
export const patternRuleSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z][\w-]{0,30}$/)
    .refine((id) => !RULES_IN_CODE.includes(id), 'checks.problem.rule-in-code'),
  /** Catalogue keys or the desk's own words. */
  title: z.string().min(1).max(200),
  message: z.string().min(1).max(500),
  reason: z.string().min(1).max(2000),
  level: checkLevelSchema,
  scopes: z.array(checkScopeSchema).min(1),
  languages: z.array(z.string()).nullable(),
  reference: z.string().max(200),
  owner: z.string().min(1).max(200),
  entries: z.array(patternEntrySchema).min(1),
  examples: z.strictObject({
    good: z.array(z.string()).min(3),
    bad: z.array(badTextSchema).min(3),
  }),
});
export type PatternRule = z.infer<typeof patternRuleSchema>;

export const ruleStateSchema = z.enum(['draft', 'live']);
export const deskRuleSchema = z.strictObject({ state: ruleStateSchema, rule: patternRuleSchema });
export type DeskRule = z.infer<typeof deskRuleSchema>;

/** How the desk uses a rule; what is not set is as the rule has it. */
export const ruleUseSchema = z.strictObject({
  level: checkLevelSchema.exactOptional(),
  off: z.boolean().exactOptional(),
});
export type RuleUse = z.infer<typeof ruleUseSchema>;

export const deskStyleSchema = z.strictObject({
  /** null: as the house style's files have them. */
  choices: houseChoicesSchema.nullable(),
  rules: z.record(z.string(), ruleUseSchema),
  /** Spelt right, beside the dictionary. */
  words: z.array(z.string().min(1).max(100)),
  patterns: z.array(deskRuleSchema),
});
export type DeskStyle = z.infer<typeof deskStyleSchema>;
export const NEW_DESK_STYLE: DeskStyle = { choices: null, rules: {}, words: [], patterns: [] };

/** A desk's style guide as one file, to be carried to another desk. */
export const styleGuideSchema = z
  .strictObject({
    format: z.literal('copydesk-style-guide'),
    version: z.literal(1),
    ...deskStyleSchema.shape,
  })
  .transform(({ format: _format, version: _version, ...style }): DeskStyle => style);

export const ruleOutcomeSchema = z.enum(['fixed', 'ignored']);
export const ruleStatisticsSchema = z.record(
  z.string(),
  z.object({ fixed: z.number().int(), ignored: z.number().int() }),
);
export type RuleStatistics = z.infer<typeof ruleStatisticsSchema>;

/** A rule as the settings show it. */
export const ruleDetailSchema = ruleInfoSchema.extend({
  /** Its section of the guide, as plain text; "" where the guide has none. */
  guide: z.string(),
  /** Texts that it leaves alone, and texts with the words it finds. */
  good: z.array(z.string()),
  bad: z.array(z.object({ text: z.string(), finds: z.string() })),
});
export type RuleDetail = z.infer<typeof ruleDetailSchema>;

export const houseStyleViewSchema = z.object({
  name: z.string(),
  desk: deskStyleSchema,
  /** In use now: the desk's own, else those of the files. */
  choices: houseChoicesSchema,
  rules: z.array(ruleDetailSchema),
  statistics: ruleStatisticsSchema,
});
export type HouseStyleView = z.infer<typeof houseStyleViewSchema>;
