/**
 * Small pieces written down in a line or two: the examples of rules, and what their tests check. Everything that is not
 * given is such that a sound house style has nothing to say about it.
 */
import type {
  BlockJSON,
  FigureJSON,
  HeadlineJSON,
  InlineJSON,
  NodeStateJSON,
  RootJSON,
  StandfirstJSON,
} from '../../../shared/document/json';
import { BLANK_AUTHOR } from '../../../shared/model/blank-author';
import type { Author, Category, Media, Preset, Site, Source, Tag } from '../../../shared/model/desk';
import { EMPTY_META, type PieceMeta } from '../../../shared/model/piece';
import type { Publication } from '../../../shared/model/publication';
import { NO_CHECK_CONTEXT, type CheckContext } from './context';

export interface ExamplePiece {
  language?: string;
  headline?: string | InlineJSON[];
  standfirst?: string;
  /** Paragraphs as text, or any blocks. */
  body?: (string | BlockJSON)[];
  /** null: no lead image at all. */
  lead?: Partial<Omit<FigureJSON, 'type' | 'role' | 'children'> & { caption: string }> | null;
  media?: Partial<Media>;
  tags?: string[];
  meta?: Partial<PieceMeta>;
  site?: Partial<Site>;
  authors?: Partial<Author>[];
  disclaimer?: Partial<Preset> | null;
  source?: Partial<Source> | null;
  category?: null;
  sourceText?: string;
  deadLinks?: Record<string, string>;
  movedLinks?: Record<string, string>;
  near?: CheckContext['near'];
  open?: CheckContext['open'];
  now?: string;
}
/** Text alone is the one paragraph of a piece. */
export type Example = string | ExamplePiece;

const SHA = '0'.repeat(64);
const CATEGORY: Category = {
  id: 'category-1',
  name: 'Cities',
  slug: 'cities',
  parentId: null,
  position: 0,
  vocabularyUri: null,
};
const MEDIA: Media = {
  sha: SHA,
  mime: 'image/jpeg',
  width: 2400,
  height: 1600,
  bytes: 400_000,
  fileName: 'harbour-0231.jpg',
  credit: '',
  caption: '',
  takenAt: null,
  hadLocation: false,
  focus: null,
  licence: 'Staff picture',
  usableUntil: null,
};
const DISCLAIMER: Preset = {
  id: 'preset-1',
  kind: 'disclaimer',
  name: 'Any',
  variant: 'any',
  text: 'Columns speak for their authors and for nobody else.',
};
export const EXAMPLE_SITE: Site = {
  name: 'The Example',
  url: 'https://example.org',
  locale: 'en-GB',
  timeZone: 'UTC',
  opinionMarker: { kind: 'suffix', text: '– Opinion' },
  readTime: { wordsPerMinute: 230, rounding: 'up', minimum: 1 },
  shareNetworks: [],
  shareLabels: {},
  socialAccounts: [],
  socialRows: {},
  pages: [],
  menus: {},
  copyright: '© {year} {site}',
  neighbours: 'all',
  comments: true,
  contactEmails: [],
  theme: 'default',
  themeSettings: {},
  otherThemes: {},
};

export function publicationOf(example: Example, id = 'example'): Publication {
  const piece = typeof example === 'string' ? { body: [example] } : example;
  const tags = (piece.tags ?? ['harbours']).map(tagOf);
  const authors = (piece.authors ?? [{}]).map(authorOf);
  const disclaimer = piece.disclaimer === null ? null : { ...DISCLAIMER, ...piece.disclaimer };
  const source = piece.source ? sourceOf(piece.source) : null;
  const categories = piece.category === null ? [] : [{ category: CATEGORY, path: [CATEGORY] }];
  return {
    id,
    root: rootOf(piece),
    meta: {
      ...EMPTY_META,
      language: piece.language ?? 'en-GB',
      slug: 'what-the-harbour-is-for',
      categories: categories.map(({ category }) => category.id),
      tags: tags.map((tag) => tag.id),
      authors: authors.map((author) => author.id),
      disclaimer: disclaimer?.id ?? null,
      source: source?.id ?? null,
      ...piece.meta,
    },
    categories,
    tags,
    authors,
    disclaimer,
    call: null,
    source,
    media: { [SHA]: { ...MEDIA, ...piece.media } },
    site: { ...EXAMPLE_SITE, ...piece.site },
    navigation: [CATEGORY],
    editedAt: '2026-01-01T00:00:00Z',
  };
}

/** What the store would say about the example. */
export function contextOf(example: Example): CheckContext {
  if (typeof example === 'string') return NO_CHECK_CONTEXT;
  const {
    sourceText = '',
    near = [],
    open = NO_CHECK_CONTEXT.open,
    deadLinks = {},
    movedLinks = {},
    now = null,
  } = example;
  return {
    sourceText,
    near,
    open,
    now,
    deadLinks: new Map(Object.entries(deadLinks)),
    movedLinks: new Map(Object.entries(movedLinks)),
  };
}

function rootOf(piece: ExamplePiece): RootJSON {
  const headline: HeadlineJSON = {
    type: 'headline',
    ...block(0),
    children: inline(piece.headline ?? 'What the quay is for'),
  };
  const standfirst: StandfirstJSON = {
    type: 'standfirst',
    ...block(1),
    children: inline(piece.standfirst ?? 'The city has a quay and no idea what to do with it.'),
  };
  const body = (piece.body ?? ['Nobody asked the people who work there.']).map((entry, index): BlockJSON => {
    if (typeof entry === 'string') return { type: 'paragraph', ...block(index + 4), children: inline(entry) };
    return entry.$ ? entry : { ...entry, ...block(index + 4) };
  });
  const lead = piece.lead === null ? [] : [leadOf(piece.lead ?? {})];
  return { type: 'root', children: [headline, standfirst, ...lead, ...body] };
}

function leadOf({
  caption = 'The old quay at low water.',
  ...fields
}: NonNullable<ExamplePiece['lead']>): FigureJSON {
  return {
    type: 'figure',
    ...block(2),
    role: 'lead',
    media: SHA,
    credit: 'Ida Falk',
    alt: 'A stone quay with three boats lying in the mud',
    ...fields,
    children: [{ type: 'caption', ...block(3), children: inline(caption) }],
  };
}

function inline(text: string | InlineJSON[]): InlineJSON[] {
  if (typeof text !== 'string') return text;
  return text === '' ? [] : [{ type: 'text', text }];
}

function block(index: number): { $: NodeStateJSON } {
  return { $: { bid: `block${String(index).padStart(5, '0')}` } };
}

function tagOf(name: string, index: number): Tag {
  return { id: `tag-${String(index)}`, name, slug: name.toLowerCase(), vocabularyUri: null };
}

function authorOf(author: Partial<Author>, index: number): Author {
  return {
    ...BLANK_AUTHOR,
    id: `author-${String(index)}`,
    name: 'Ida Falk',
    bio: 'has worked on harbours for twenty years.',
    picture: SHA,
    ...author,
  };
}

function sourceOf(source: Partial<Source>): Source {
  return { id: 'source-1', name: 'The Wire', url: '', licence: '', ...source };
}
