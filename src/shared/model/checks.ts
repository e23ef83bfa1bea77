/** Findings of the house-style checks, as data. The engine is in main/backend/checks. */
import { z } from 'zod';

export const checkLevelSchema = z.enum(['E', 'W', 'I']);
export type CheckLevel = z.infer<typeof checkLevelSchema>;

/** Where in a piece a rule looks. "quotation" is any quoted words and "address" any web address, wherever they stand; "document" the piece as a whole. */
export const CHECK_SCOPES = [
  'headline',
  'standfirst',
  'caption',
  'body',
  'quotation',
  'address',
  'document',
] as const;
export const checkScopeSchema = z.enum(CHECK_SCOPES);
export type CheckScope = z.infer<typeof checkScopeSchema>;

/** The fields that a finding can point at: everything that is put right outside the running text. */
export const CHECK_FIELDS = [
  'headline',
  'standfirst',
  'kicker',
  'slug',
  'categories',
  'tags',
  'disclaimer',
  'lead',
  'lead.media',
  'lead.caption',
  'lead.credit',
  'lead.alt',
  'lead.licence',
  'lead.focus',
  'seoTitle',
  'socialTitle',
  'newsletterHeadline',
  'authors',
  'contacts',
  'source',
  'sourceUrl',
  'canonical',
  'workflow',
  'embargo',
] as const;
export const checkFieldSchema = z.enum(CHECK_FIELDS);
export type CheckField = z.infer<typeof checkFieldSchema>;

/** Rule id of the findings that tell of the house style itself: a rule that failed, a file that cannot be read. */
export const HOUSE_STYLE_RULE = 'house-style';

export const findingSchema = z.object({
  /** Stable while the same words stand in the same block: rule + block id + quoted text + ordinal. Key for stet. */
  key: z.string(),
  rule: z.string(),
  level: checkLevelSchema,
  /** Catalogue key of the message, with its parameters. */
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Where: a span in a block's plain text (UTF-16 offsets into textOfInline), a field of the piece, or the piece as a whole. */
  target: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('text'),
      bid: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      quote: z.string(),
    }),
    z.object({ kind: z.literal('field'), field: checkFieldSchema }),
    z.object({ kind: z.literal('piece') }),
  ]),
  /** Replacement for exactly the quoted span, or null where only a person can tell. */
  fix: z
    .object({
      replacement: z.string(),
      /** Address for the link on the span, whose words then stay. */
      link: z.string().exactOptional(),
    })
    .nullable(),
  /** Set aside by hand; the reason as typed. */
  stet: z.string().nullable(),
});
export type Finding = z.infer<typeof findingSchema>;

const TO_BE_DECIDED: ReadonlySet<string> = new Set([
  'checks.F10.suggestions',
  'checks.F10.comments',
  'checks.F10.legal',
]);
/** Suggestions, comments and a legal flag are decided; nobody lets them stand. */
export const canStand = ({ message }: Pick<Finding, 'message'>): boolean => !TO_BE_DECIDED.has(message);

/** An open error: publishing stays closed while there is one, and a draft or a file goes out only once that is confirmed. */
export const stopsPublishing = ({ level, stet }: Finding): boolean => level === 'E' && stet === null;

/** What stands in the way of an approval: all of that, but for what waits for this very approval. */
export const stopsApproving = (finding: Finding): boolean =>
  stopsPublishing(finding) && finding.message !== 'checks.F10.workflow';

/** A rule as a list of rules shows it. `title` and `reason` are catalogue keys or, in a desk's own rules, its words. */
export const ruleInfoSchema = z.object({
  id: z.string(),
  title: z.string(),
  reason: z.string(),
  /** Heading in the house style's guide (guide.md). */
  reference: z.string(),
  level: checkLevelSchema,
  owner: z.string(),
  scopes: z.array(checkScopeSchema),
  /** Primary language subtags, or null for every language. */
  languages: z.array(z.string()).nullable(),
});
export type RuleInfo = z.infer<typeof ruleInfoSchema>;
