/**
 * A made-up piece that has every part a page can show, and one that has nothing yet: what a theme is tried with.
 * Plain data; must not know themes.
 */
import type { BlockJSON, FigureJSON, InlineJSON, RootJSON } from '../../../shared/document/json';
import { BLANK_AUTHOR } from '../../../shared/model/blank-author';
import type { Category, Media, Preset } from '../../../shared/model/desk';
import { EMPTY_META } from '../../../shared/model/piece';
import type { Publication } from '../../../shared/model/publication';
import { NEW_SITE } from '../desk/site';
import { NO_FURNITURE, type Furniture, type ListedAuthor, type ListedPiece } from './furniture/furniture';

export interface SamplePage {
  publication: Publication;
  furniture: Furniture;
}

/** The moment both pages are seen at. */
export const SAMPLE_NOW = '2026-11-23T09:00:00Z';
/** sha-256 that the sample's picture goes by; there is no such file. */
export const SAMPLE_PICTURE = '5a'.repeat(32);

const MEDIA: Media = {
  sha: SAMPLE_PICTURE,
  mime: 'image/jpeg',
  width: 1600,
  height: 900,
  bytes: 240_000,
  fileName: 'quay.jpg',
  credit: '',
  caption: '',
  takenAt: null,
  hadLocation: false,
  focus: null,
  licence: '',
  usableUntil: null,
};

const words = (text: string, format?: number): InlineJSON => ({
  type: 'text',
  text,
  ...(format === undefined ? {} : { format }),
});
const category = (name: string, parentId: string | null = null): Category => ({
  id: name.toLowerCase(),
  name,
  slug: name.toLowerCase(),
  parentId,
  position: 0,
  vocabularyUri: null,
});
const preset = (kind: Preset['kind'], text: string): Preset => ({
  id: kind,
  kind,
  name: kind,
  variant: 'any',
  text,
});
const figure = (role: FigureJSON['role'], media: string | null): FigureJSON => ({
  type: 'figure',
  role,
  media,
  alt: 'A stone quay at low water with three empty moorings',
  credit: 'Ida Falk / The Northquay Review',
  children: [{ type: 'caption', children: [words('The old quay, the morning after the ferry stopped.')] }],
});

const TOWN = category('Town');
const HARBOUR = category('Harbour', 'town');
const SECTIONS = [TOWN, category('Culture'), category('Work'), category('Letters')];

const BODY: BlockJSON[] = [
  {
    type: 'paragraph',
    children: [
      words(
        'A timetable is a promise with a clock in it. Ours was broken on a Monday, by a notice the size of a postcard.',
      ),
    ],
  },
  {
    type: 'paragraph',
    children: [
      words('Nobody asked the people who '),
      words('cross', 2),
      words('. They would have said what '),
      {
        type: 'link',
        url: 'https://quay.example/timetable',
        children: [{ type: 'text', text: 'the timetable' }],
      },
      words(' never did: that the boat is a street.'),
    ],
  },
  { type: 'heading', tag: 'h2', children: [words('A street with water in it')] },
  { type: 'quote', children: [words('I have gone to work by it for thirty years.')] },
  {
    type: 'list',
    listType: 'number',
    children: [
      { type: 'listitem', children: [words('Keep the six o’clock.')] },
      { type: 'listitem', children: [words('Count who waits, not who pays.')] },
    ],
  },
  figure('inline', SAMPLE_PICTURE),
  {
    type: 'pull-quote',
    attribution: 'A petition on the pier',
    children: [words('A town that cannot cross its own water has two halves and no middle.')],
  },
  { type: 'paragraph', children: [words('The boats are still there. So are we.')] },
];

const JON: ListedAuthor = {
  id: 'jon',
  name: 'Jon Peel',
  bio: 'keeps a bakery.',
  role: 'Columnist',
  affiliation: '',
  picture: { sha: SAMPLE_PICTURE, width: MEDIA.width, height: MEDIA.height },
  fields: {},
};

function listed(headline: string, values: Partial<ListedPiece> = {}): ListedPiece {
  return {
    id: null,
    headline,
    opinion: true,
    language: 'en-GB',
    slug: '',
    standfirst: 'A line that says what the piece argues.',
    kicker: 'The town',
    siteFields: {},
    authors: [JON],
    words: 820,
    publishedAt: '2026-11-19T07:00:00Z',
    category: [TOWN],
    image: null,
    url: `https://quay.example/${String(headline.length)}/`,
    ...values,
  };
}

/** Every row of the page filled, with the lists that the theme shows and what it asks of a piece. */
export function samplePage({
  lists,
  fields,
  authorFields,
}: Record<'lists' | 'fields' | 'authorFields', readonly { key: string }[]>): SamplePage {
  const filled = (asked: readonly { key: string }[]): Record<string, string> =>
    Object.fromEntries(asked.map(({ key }) => [key, '12']));
  const picture = { sha: SAMPLE_PICTURE, width: MEDIA.width, height: MEDIA.height, focus: null };
  const pieces = [
    listed('Put the benches back where people wait', { image: picture }),
    listed('Les livres courts ont raison', { language: 'fr', category: [TOWN, HARBOUR] }),
    listed('What a bakery knows about the night shift'),
  ];
  return {
    publication: {
      id: 'sample',
      root: rootOf(
        'Give the town its ferry back',
        'A boat that leaves on time is worth more than a bridge that opens late.',
        BODY,
      ),
      meta: {
        ...EMPTY_META,
        language: 'en-GB',
        slug: 'ferry',
        kicker: 'The crossing',
        publishAt: { at: '2026-11-20T08:30:00Z', zone: 'UTC' },
        sourceUrl: 'https://harbour.example/ferry',
        siteFields: filled(fields),
      },
      categories: [{ category: HARBOUR, path: [TOWN, HARBOUR] }],
      tags: ['Ferries', 'Public transport'].map((name) => ({
        id: name,
        name,
        slug: name.toLowerCase().replaceAll(' ', '-'),
        vocabularyUri: null,
      })),
      authors: [
        author('Nora Whitlock', {
          bio: 'writes about streets and who may use them.',
          contact: 'nora@quay.example, https://bsky.app/profile/nora',
          picture: SAMPLE_PICTURE,
          fields: filled(authorFields),
        }),
        author('Sam Okafor', { role: 'Deckhand', affiliation: 'Northquay Ferries' }),
      ],
      disclaimer: preset('disclaimer', 'The views of {author} are not those of {source} or {site}.'),
      call: preset('call', 'Write to us at {emails}.'),
      source: { id: 'source', name: 'Harbour Review', url: 'https://harbour.example', licence: 'CC BY 4.0' },
      media: { [SAMPLE_PICTURE]: MEDIA },
      site: {
        ...NEW_SITE,
        name: 'The Northquay Review',
        url: 'https://quay.example',
        shareNetworks: ['facebook', 'x', 'linkedin', 'whatsapp', 'email'],
        socialAccounts: ['facebook', 'instagram', 'youtube'].map((network) => ({
          network,
          url: `https://${network}.example/quay`,
          label: '',
        })),
        pages: [
          { name: 'About us', url: 'https://quay.example/about/' },
          { name: 'Privacy', url: 'https://quay.example/privacy/' },
        ],
        contactEmails: ['letters@quay.example'],
      },
      navigation: SECTIONS,
      editedAt: '2026-11-21T10:00:00Z',
    },
    furniture: {
      previous: listed('The bus shelter is a public room'),
      next: listed('Qui garde les clés du port', { language: 'fr' }),
      lists: lists.map(({ key }) => ({ key, title: `The list “${key}”`, pieces, category: [TOWN] })),
      articles: { 'Nora Whitlock': 14, jon: 3 },
    },
  };
}

/** A piece that was only just begun, on a desk that has nothing else. */
export function emptyPage(): SamplePage {
  return {
    publication: {
      id: 'empty',
      root: rootOf('', '', []),
      meta: EMPTY_META,
      categories: [],
      tags: [],
      authors: [],
      disclaimer: null,
      call: null,
      source: null,
      media: {},
      site: { ...NEW_SITE, shareNetworks: [] },
      navigation: [],
      editedAt: SAMPLE_NOW,
    },
    furniture: NO_FURNITURE,
  };
}

function author(
  name: string,
  values: Partial<Publication['authors'][number]>,
): Publication['authors'][number] {
  return {
    ...BLANK_AUTHOR,
    id: name,
    name,
    ...values,
  };
}

function rootOf(headline: string, standfirst: string, body: BlockJSON[]): RootJSON {
  const inline = (text: string): InlineJSON[] => (text === '' ? [] : [words(text)]);
  return {
    type: 'root',
    children: [
      { type: 'headline', children: inline(headline) },
      { type: 'standfirst', children: inline(standfirst) },
      ...(headline === '' ? [] : [figure('lead', SAMPLE_PICTURE)]),
      ...body,
    ],
  };
}
