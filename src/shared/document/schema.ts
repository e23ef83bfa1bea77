/**
 * The strict zod schema of canonical document JSON (see json.ts, which owns the shape; schema.test.ts holds the
 * two in step). For documents that come from outside: archives, files, the command line. Anything unknown is
 * refused, never dropped. Must not know editors, the store or how a document is repaired.
 */
import { z } from 'zod';
import { describeProblems } from '../messages/problems';
import { AppError } from '../model/errors';
import { canonicalRoot } from './canonical';
import {
  ALIGNMENTS,
  FORMAT,
  type ListItemJSON,
  type NodeStateJSON,
  type RootChildJSON,
  type RootJSON,
} from './json';
import { isNoteKey } from './comments/notes';
import { acceptAll, hasSuggestions, rejectAll } from './suggestions/decide';
import { isMarkKey, marksOf } from './suggestions/marks';

/** What a document may be at most: far above any article, far below what would hold up a worker. */
export const DOCUMENT_LIMITS = {
  nodes: 100_000,
  characters: 3_000_000,
  /** Levels of nodes, the root being the first; a list inside a list item takes two. */
  depth: 24,
} as const;

/** Where a link may lead. Addresses without a scheme (paths, #fragments) are relative to the site. */
const LINK_SCHEMES = ['http', 'https', 'mailto', 'tel'] as const;
const SCHEME = /^[\s\p{Cc}]*([a-z][a-z0-9+.-]*):/iu;

export function isAllowedLink(url: string): boolean {
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
  return scheme === undefined || LINK_SCHEMES.some((allowed) => allowed === scheme);
}

const ALL_FORMATS = Object.values(FORMAT).reduce((sum, bit) => sum | bit, 0);

const bidSchema = z.string().regex(/^[A-Za-z0-9_-]{8,12}$/, 'document.problem.bid');
const languageSchema = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'document.problem.language');
const linkFields = {
  url: z.string().max(4000).refine(isAllowedLink, 'document.problem.link'),
  title: z.string().max(1000).exactOptional(),
  rel: z.string().max(200).exactOptional(),
  target: z.string().max(200).exactOptional(),
};
const bitsSchema = z.number().int().min(0).max(ALL_FORMATS);
/** Whoever suggested may be unknown here, or nobody at no time, as in Word files without personal data: a mark is kept as it is. */
const markSchema = z.strictObject({
  by: z.string().max(200).default(''),
  at: z.string().max(40).default(''),
  why: z.string().max(2000).exactOptional(),
  n: z.number().int().min(0).exactOptional(),
  over: z.string().max(40).exactOptional(),
  on: bitsSchema.exactOptional(),
  off: bitsSchema.exactOptional(),
  link: z.strictObject(linkFields).nullable().exactOptional(),
  lang: languageSchema.nullable().exactOptional(),
  props: z.record(z.string().max(20), z.union([z.string().max(4000), z.number(), z.null()])).exactOptional(),
  from: z.record(z.string().max(12), z.string().max(12)).exactOptional(),
});
const stateSchema = z
  .object({ bid: bidSchema.exactOptional(), lang: languageSchema.exactOptional() })
  .catchall(z.union([markSchema, z.literal(1)]))
  .superRefine((state, report) => {
    for (const [key, value] of Object.entries(state))
      if (key !== 'bid' && key !== 'lang' && !(value === 1 ? isNoteKey(key) : isMarkKey(key)))
        report.addIssue({ code: 'unrecognized_keys', keys: [key], input: state });
  })
  .transform((state) => state as NodeStateJSON);
const countSchema = z.number().int().min(0).max(1_000_000);

const textSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  format: z
    .number()
    .int()
    .positive()
    .refine((format) => (format & ~ALL_FORMATS) === 0, 'document.problem.format')
    .exactOptional(),
  $: stateSchema.exactOptional(),
});
const lineBreakSchema = z.strictObject({ type: z.literal('linebreak'), $: stateSchema.exactOptional() });
const linkSchema = z.strictObject({
  type: z.literal('link'),
  ...linkFields,
  children: z.array(z.discriminatedUnion('type', [textSchema, lineBreakSchema])),
});
const inlineSchema = z.discriminatedUnion('type', [textSchema, lineBreakSchema, linkSchema]);

const block = {
  $: stateSchema.exactOptional(),
  direction: z.enum(['ltr', 'rtl']).exactOptional(),
};
const words = { ...block, children: z.array(inlineSchema) };
const alignedWords = { ...words, format: z.enum(ALIGNMENTS).exactOptional() };

const headlineSchema = z.strictObject({ type: z.literal('headline'), ...words });
const standfirstSchema = z.strictObject({ type: z.literal('standfirst'), ...words });
const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), ...alignedWords });
const headingSchema = z.strictObject({
  type: z.literal('heading'),
  tag: z.enum(['h2', 'h3', 'h4']),
  ...alignedWords,
});
const quoteSchema = z.strictObject({ type: z.literal('quote'), ...alignedWords });
const pullQuoteSchema = z.strictObject({
  type: z.literal('pull-quote'),
  attribution: z.string().max(500).exactOptional(),
  ...alignedWords,
});
const captionSchema = z.strictObject({ type: z.literal('caption'), ...words });
const figureSchema = z.strictObject({
  ...block,
  type: z.literal('figure'),
  role: z.enum(['lead', 'inline']),
  media: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'document.problem.sha')
    .nullable(),
  credit: z.string().max(500),
  alt: z.string().max(2000),
  children: z.tuple([captionSchema]),
});

const listSchema = z.strictObject({
  ...block,
  type: z.literal('list'),
  listType: z.enum(['bullet', 'number']),
  start: countSchema.exactOptional(),
  get children(): z.ZodType<ListItemJSON[]> {
    return z.array(listItemSchema);
  },
});
export const listItemSchema = z.strictObject({
  ...block,
  type: z.literal('listitem'),
  value: countSchema.exactOptional(),
  get children() {
    return z.array(z.discriminatedUnion('type', [textSchema, lineBreakSchema, linkSchema, listSchema]));
  },
});

/** The shape of every node, without the limits and the order at the head of the root. */
export const treeSchema = z.strictObject({
  type: z.literal('root'),
  children: z.array(
    z.discriminatedUnion('type', [
      headlineSchema,
      standfirstSchema,
      paragraphSchema,
      headingSchema,
      quoteSchema,
      pullQuoteSchema,
      listSchema,
      figureSchema,
    ]),
  ),
});

type Report = z.core.$RefinementCtx;

/** Runs before any recursive parsing, on anything at all, and is itself not recursive. */
function keepWithinLimits(value: unknown, report: Report): void {
  const pending: { value: unknown; depth: number }[] = [{ value, depth: 1 }];
  let nodes = 0;
  let characters = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { depth } = next;
    if (typeof next.value === 'string') characters += next.value.length;
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (!Array.isArray(next.value)) nodes += 1;
    // An array of children is not a level of its own.
    const below = Array.isArray(next.value) ? depth : depth + 1;
    for (const child of Object.values(next.value)) pending.push({ value: child, depth: below });
    const broken =
      nodes > DOCUMENT_LIMITS.nodes
        ? 'nodes'
        : characters > DOCUMENT_LIMITS.characters
          ? 'characters'
          : depth > DOCUMENT_LIMITS.depth
            ? 'depth'
            : null;
    if (broken) {
      report.addIssue({
        code: 'custom',
        message: `document.problem.${broken}`,
        params: { limit: DOCUMENT_LIMITS[broken] },
      });
      return;
    }
  }
}

/** Headline first, standfirst second, each once; at most one lead figure, and that third. */
function keepHeadInOrder(root: RootJSON, report: Report): void {
  const wrong = (index: number, key: string): void =>
    report.addIssue({ code: 'custom', message: `document.problem.${key}`, path: ['children', index] });
  if (root.children[0]?.type !== 'headline') wrong(0, 'headline');
  if (root.children[1]?.type !== 'standfirst') wrong(1, 'standfirst');
  root.children.forEach((node, index) => {
    if (node.type === 'headline' && index > 0) wrong(index, 'headline');
    if (node.type === 'standfirst' && index !== 1) wrong(index, 'standfirst');
    // A lead image that is only suggested waits beside the one there is, and above it blocks that are.
    const isLead = node.type === 'figure' && node.role === 'lead' && !isSuggested(node);
    if (isLead && root.children.slice(0, index).filter((above) => !isSuggested(above)).length !== 2)
      wrong(index, 'lead');
  });
}

const isSuggested = (node: RootChildJSON): boolean => marksOf(node).some((mark) => mark.kind === 'ins');

/** However the suggestions in it are decided, it is a piece. */
function keepSuggestionsSound(root: RootJSON, report: Report): void {
  if (!hasSuggestions(root)) return;
  for (const decided of [acceptAll(root), rejectAll(root)]) {
    keepHeadInOrder(decided, report);
    keepBidsUnique(decided, report);
  }
}

/** Every `bid` in the tree, in reading order. */
export function bidsOf(root: RootJSON): string[] {
  const bids: string[] = [];
  const visit = (node: { $?: { bid?: string }; children?: readonly object[] }): void => {
    if (node.$?.bid !== undefined) bids.push(node.$.bid);
    node.children?.forEach(visit);
  };
  root.children.forEach(visit);
  return bids;
}

function keepBidsUnique(root: RootJSON, report: Report): void {
  const seen = new Set<string>();
  for (const bid of bidsOf(root)) {
    if (seen.has(bid))
      report.addIssue({ code: 'custom', message: 'document.problem.bid-twice', params: { bid } });
    seen.add(bid);
  }
}

/** A whole document from outside, made canonical. Issue messages are catalogue keys (see messages/problems.ts). */
export const rootSchema = z
  .unknown()
  .superRefine(keepWithinLimits)
  .pipe(treeSchema)
  .superRefine(keepHeadInOrder)
  .superRefine(keepBidsUnique)
  .superRefine(keepSuggestionsSound)
  .transform(canonicalRoot);

/** The document, or an AppError that says what is wrong with it and where. */
export function parseRoot(value: unknown): RootJSON {
  const result = rootSchema.safeParse(value);
  if (result.success) return result.data;
  throw new AppError(
    'document-unreadable',
    { detail: describeProblems(result.error) },
    { cause: result.error },
  );
}
