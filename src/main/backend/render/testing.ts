/** Builders of small documents and publications for this folder's and the preview's tests. */
import type {
  FigureJSON,
  HeadlineJSON,
  InlineJSON,
  ListJSON,
  ParagraphJSON,
  RootChildJSON,
  RootJSON,
  TextJSON,
} from '../../../shared/document/json';
import type { Media } from '../../../shared/model/desk';
import { EMPTY_META, type PieceMeta } from '../../../shared/model/piece';
import type { Publication } from '../../../shared/model/publication';
import type { ListedAuthor, ListedPiece } from '../preview/furniture/furniture';
import { renderContext, type RenderContext, type RenderOptions, type RenderWarning } from './context';

export const SHA = 'a'.repeat(64);

export function text(words: string, format?: number, lang?: string): TextJSON {
  return {
    type: 'text',
    text: words,
    ...(format === undefined ? {} : { format }),
    ...(lang === undefined ? {} : { $: { lang } }),
  };
}
export function link(url: string, ...children: (TextJSON | { type: 'linebreak' })[]): InlineJSON {
  return { type: 'link', url, children };
}
export function headline(words: string): HeadlineJSON {
  return { type: 'headline', children: [text(words)] };
}
export function paragraph(...children: (string | InlineJSON)[]): ParagraphJSON {
  return {
    type: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  };
}
export function list(
  listType: ListJSON['listType'],
  ...items: (string | (InlineJSON | ListJSON)[])[]
): ListJSON {
  return {
    type: 'list',
    listType,
    children: items.map((item) => ({
      type: 'listitem',
      children: typeof item === 'string' ? [text(item)] : item,
    })),
  };
}
export function figure(
  values: Partial<Omit<FigureJSON, 'type' | 'children'>> & { caption?: string } = {},
): FigureJSON {
  const { caption = 'A caption.', ...rest } = values;
  return {
    type: 'figure',
    role: 'inline',
    media: SHA,
    credit: 'A credit',
    alt: 'An alternative',
    ...rest,
    children: [{ type: 'caption', children: caption === '' ? [] : [text(caption)] }],
  };
}

export const MEDIA: Media = {
  sha: SHA,
  mime: 'image/jpeg',
  width: 1600,
  height: 900,
  bytes: 1000,
  fileName: 'photo.jpg',
  credit: '',
  caption: '',
  takenAt: null,
  hadLocation: false,
  focus: null,
  licence: '',
  usableUntil: null,
};

export function root(...children: RootChildJSON[]): RootJSON {
  return { type: 'root', children };
}

export function publication(
  values: Partial<Omit<Publication, 'meta' | 'site'>> & {
    meta?: Partial<PieceMeta>;
    site?: Partial<Publication['site']>;
  } = {},
): Publication {
  const { meta, site, ...rest } = values;
  return {
    id: '0197-piece',
    root: root(headline('A headline'), { type: 'standfirst', children: [] }, paragraph('A paragraph.')),
    categories: [],
    tags: [],
    authors: [],
    disclaimer: null,
    call: null,
    source: null,
    media: { [SHA]: MEDIA },
    navigation: [],
    editedAt: '2026-11-20T10:00:00Z',
    ...rest,
    meta: { ...EMPTY_META, ...meta },
    site: {
      name: 'The Example',
      url: 'https://example.org',
      locale: 'en-GB',
      timeZone: 'UTC',
      opinionMarker: { kind: 'suffix', text: '– Opinion' },
      readTime: { wordsPerMinute: 200, rounding: 'up', minimum: 1 },
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
      ...site,
    },
  };
}

/** Another piece as a page is given it. */
export function listedAuthor(name: string, values: Partial<ListedAuthor> = {}): ListedAuthor {
  return { id: name, name, bio: '', role: '', affiliation: '', picture: null, fields: {}, ...values };
}

export function listedPiece(headline: string, values: Partial<ListedPiece> = {}): ListedPiece {
  return {
    id: headline,
    headline,
    opinion: true,
    language: 'en-GB',
    slug: '',
    standfirst: '',
    kicker: '',
    siteFields: {},
    authors: [],
    words: 400,
    publishedAt: null,
    category: [],
    image: null,
    url: null,
    ...values,
  };
}

/** A context over `publication()` that keeps its warnings. */
export function contextWith(
  options: Partial<RenderOptions> = {},
  values: Parameters<typeof publication>[0] = {},
): { context: RenderContext; warnings: RenderWarning[] } {
  const warnings: RenderWarning[] = [];
  const context = renderContext(publication(values), {
    mediaUrl: (sha) => `/media/${sha}`,
    warn: (warning) => warnings.push(warning),
    ...options,
  });
  return { context, warnings };
}
