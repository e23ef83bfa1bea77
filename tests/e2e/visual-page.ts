/** A page with something in every part of the anatomy: what the pictures of the themes are taken of. All of it is fixed. */
import type { ListedPiece } from '../../src/main/backend/preview/furniture/furniture';
import type { PageRequest } from '../../src/main/backend/preview/render-page';
import {
  figure,
  headline,
  link,
  list,
  listedAuthor,
  listedPiece,
  paragraph,
  publication,
  root,
  SHA,
  text,
} from '../../src/main/backend/render/testing';
import type { Category } from '../../src/shared/model/desk';

const NOW = '2026-11-23T09:00:00Z';
const IMAGE = { sha: SHA, width: 1200, height: 800, focus: null };

const category = (name: string): Category => ({
  id: name,
  name,
  slug: name.toLowerCase(),
  parentId: null,
  position: 0,
  vocabularyUri: null,
});
const CITIES = category('Cities');
const NAVIGATION = [CITIES, category('Culture'), category('Economy'), category('Letters')];

const listed = (title: string, day: number, values: Partial<ListedPiece> = {}): ListedPiece =>
  listedPiece(title, {
    publishedAt: `2026-11-${String(day).padStart(2, '0')}T08:00:00Z`,
    category: [CITIES],
    image: IMAGE,
    standfirst: 'What it says in one line.',
    authors: [listedAuthor('Nora Whitlock')],
    language: 'en-GB',
    ...values,
  });

const LISTED = [
  listed('The bus shelter is the smallest public building', 22),
  listed('Le fleuve n’a rien signé', 20, { language: 'fr' }),
  listed('A school kitchen is a library with an oven', 18),
];

export function visualPage(): Omit<PageRequest, 'theme' | 'channel'> {
  return {
    publication: visualPublication(),
    now: NOW,
    blockIds: true,
    furniture: {
      previous: listed('In praise of the council leaflet', 17),
      next: listed('Let the night market keep its noise', 24),
      lists: ['related', 'top', 'latest', 'hot', 'popular', 'picks'].map((key) => ({
        key,
        title: `List ${key}`,
        category: [],
        pieces: key === 'popular' ? [] : LISTED,
      })),
      articles: {},
    },
  };
}

function visualPublication(): PageRequest['publication'] {
  return publication({
    root: root(
      headline('A city that lends drills will learn to lend trust'),
      {
        type: 'standfirst',
        children: [text('They look like thrift. They are the cheapest repair shop we have.')],
      },
      figure({
        role: 'lead',
        caption: 'The lending wall at the library.',
        credit: 'N. Whitlock',
        alt: 'Tools on a wall',
      }),
      paragraph(
        'The busiest desk at the library is no longer the one with the ',
        text('new novels', 2),
        '. It stands beside the lift, where I counted forty people in an hour.',
      ),
      paragraph(
        'Most had come for ',
        link('https://example.org/tools', text('a drill')),
        ', and none of them meant to keep it.',
      ),
      { type: 'heading', tag: 'h2', children: [text('What a ladder teaches')] },
      paragraph('Lending needs a date, a name and a shelf. The rest is trust, and trust grows by use.'),
      {
        type: 'pull-quote',
        attribution: 'A borrower',
        children: [text('I brought it back cleaner than I took it.')],
      },
      list('bullet', 'Drills', 'Ladders', 'A tile cutter'),
      { type: 'quote', children: [text('Nobody asked us for a deposit.')] },
      figure({ role: 'inline', media: null, caption: 'The first shelf.', credit: 'Library archive' }),
      paragraph('A town that shares its tools learns to share its time.'),
    ),
    meta: {
      language: 'en-GB',
      slug: 'city-that-lends-drills',
      kicker: 'The lending city',
      publishAt: { at: '2026-11-23T08:00:00Z', zone: 'Europe/London' },
    },
    categories: [{ category: CITIES, path: [CITIES] }],
    navigation: NAVIGATION,
    authors: [
      {
        id: 'a',
        name: 'Nora Whitlock',
        bio: 'writes about what cities own together.',
        role: 'Columnist',
        affiliation: '',
        picture: null,
        contact: '',
        fields: {},
      },
    ],
    disclaimer: {
      id: 'd',
      kind: 'disclaimer',
      name: 'Guest',
      variant: 'any',
      text: 'The views are those of {author}, not of {site}.',
    },
    call: { id: 'c', kind: 'call', name: 'Call', variant: 'any', text: 'Write to us at {emails}.' },
    site: {
      name: 'The Quay',
      url: 'https://quay.example',
      timeZone: 'Europe/London',
      contactEmails: ['desk@quay.example'],
      shareNetworks: ['facebook', 'x', 'email'],
      socialAccounts: [{ network: 'facebook', url: 'https://facebook.com/quay', label: '' }],
    },
  });
}
