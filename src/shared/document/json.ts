/**
 * The canonical JSON of a piece's text: what projections, revisions, checks, previews and exports read.
 * Owns the shape only. It is Lexical's serialised state with every default left out, so that two equal
 * documents are equal JSON (see canonical.ts). Must not know editors, the store or any output format.
 */

/** Lexical's text format bits, as stored in `TextJSON.format`. */
export const FORMAT = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  subscript: 32,
  superscript: 64,
} as const;
export type FormatName = keyof typeof FORMAT;

/** What a mark proposes. On runs: ins, del, fmt, link, lang; on a line break: split; on blocks: ins, del, set, join. */
export const MARK_KINDS = ['ins', 'del', 'fmt', 'link', 'lang', 'split', 'set', 'join'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
/** The kind and the suggestion's id: marks of one suggestion share the id, and two people's marks never meet in one key. */
export type MarkKey = `${MarkKind}:${string}`;

/** A thread of comments about a run, by its id. */
export type NoteKey = `note:${string}`;

/** Fields of a block that a suggestion may change; null is the field's default. */
export type BlockPropsJSON = Record<string, string | number | null>;

/** One proposal on one node (see suggestions/marks.ts). `by` is a person id, `at` an ISO time, `why` the reason. */
export interface MarkJSON {
  by: string;
  at: string;
  why?: string;
  /** Place among marks of one kind on one node: what was proposed later applies later. */
  n?: number;
  /** Id of the insertion that this mark was set upon. A mark that a merge stretched over other words is none. */
  over?: string;
  /** fmt: format bits to add and to take away. */
  on?: number;
  off?: number;
  /** link: where it shall lead; null for no link. */
  link?: Omit<LinkJSON, 'type' | 'children'> | null;
  /** lang: the language; null for the piece's own. */
  lang?: string | null;
  /** split: the block that shall begin here; set: the block's fields that shall change. */
  props?: BlockPropsJSON;
  /** ins of a moved block: its own block ids and the ones they had where it stood before. */
  from?: Record<string, string>;
}

/**
 * Node state. A run that a comment is about has `note:<thread>`: 1 besides (comments/notes.ts). `bid` is the block's stable id; `lang` a BCP 47 tag where it differs from the piece's. All else are the
 * marks of suggestions.
 */
export interface NodeStateJSON {
  bid?: string;
  lang?: string;
  [mark: MarkKey]: MarkJSON;
}

export interface TextJSON {
  type: 'text';
  text: string;
  /** Sum of FORMAT bits; absent means plain. */
  format?: number;
  $?: NodeStateJSON;
}
export interface LineBreakJSON {
  type: 'linebreak';
  $?: NodeStateJSON;
}
export interface LinkJSON {
  type: 'link';
  url: string;
  title?: string;
  rel?: string;
  target?: string;
  children: (TextJSON | LineBreakJSON)[];
}
export type InlineJSON = TextJSON | LineBreakJSON | LinkJSON;

interface BlockBase {
  $?: NodeStateJSON;
  /** Writing direction, only where it was set by hand. */
  direction?: 'ltr' | 'rtl';
}
/** Where the lines of a block stand: in the middle, or at the end of where they are read to. The start is not said. */
export const ALIGNMENTS = ['center', 'end'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];
interface AlignedBlock extends BlockBase {
  /** Only where it was set by hand; the theme decides else. Named as Lexical names it. */
  format?: Alignment;
}
/** First child of the root, always present, exactly once. */
export interface HeadlineJSON extends BlockBase {
  type: 'headline';
  children: InlineJSON[];
}
/** Second child of the root, always present (may be empty), exactly once. */
export interface StandfirstJSON extends BlockBase {
  type: 'standfirst';
  children: InlineJSON[];
}
export interface ParagraphJSON extends AlignedBlock {
  type: 'paragraph';
  children: InlineJSON[];
}
export interface HeadingJSON extends AlignedBlock {
  type: 'heading';
  tag: 'h2' | 'h3' | 'h4';
  children: InlineJSON[];
}
export interface QuoteJSON extends AlignedBlock {
  type: 'quote';
  children: InlineJSON[];
}
/** A line of the piece itself set large. `attribution` is plain text and may be absent. */
export interface PullQuoteJSON extends AlignedBlock {
  type: 'pull-quote';
  attribution?: string;
  children: InlineJSON[];
}
export interface ListItemJSON extends BlockBase {
  type: 'listitem';
  /** 1-based number shown for ordered lists; absent means 1. */
  value?: number;
  children: (InlineJSON | ListJSON)[];
}
export interface ListJSON extends BlockBase {
  type: 'list';
  listType: 'bullet' | 'number';
  /** First number of an ordered list; absent means 1. */
  start?: number;
  children: ListItemJSON[];
}
export interface CaptionJSON extends BlockBase {
  type: 'caption';
  children: InlineJSON[];
}
/**
 * An image with its caption. The lead image is the one figure with role "lead"; where there is one it is the
 * root's third child. `media` is the sha-256 of the stored file; null is a picture known only by its words
 * ("stated missing"), which every output shows as missing and never invents.
 */
export interface FigureJSON extends BlockBase {
  type: 'figure';
  role: 'lead' | 'inline';
  media: string | null;
  credit: string;
  alt: string;
  children: [CaptionJSON];
}

export type BlockJSON = ParagraphJSON | HeadingJSON | QuoteJSON | PullQuoteJSON | ListJSON | FigureJSON;
export type RootChildJSON = HeadlineJSON | StandfirstJSON | BlockJSON;

export interface RootJSON {
  type: 'root';
  /** [headline, standfirst, lead figure?, …body]. */
  children: RootChildJSON[];
}

/** Blocks whose lines can be aligned. Lines of the head, captions and items stand as the theme has them. */
export const ALIGNED: readonly string[] = ['paragraph', 'heading', 'quote', 'pull-quote'];

/** Every node type there is. document/nodes.ts registers exactly these; a test compares the two. */
export const NODE_TYPES = [
  'root',
  'headline',
  'standfirst',
  'paragraph',
  'heading',
  'quote',
  'pull-quote',
  'list',
  'listitem',
  'figure',
  'caption',
  'link',
  'text',
  'linebreak',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];
