/** Pieces to export, each with names and a picture of its own, so that tests do not meet at the site. */
import { createHash, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { BlockJSON, FigureJSON } from '../../src/shared/document/json';
import type { Category, Media, Tag } from '../../src/shared/model/desk';
import type { Publication } from '../../src/shared/model/publication';
import {
  figure,
  headline,
  link,
  list,
  paragraph,
  publication,
  root,
  text,
} from '../../src/main/backend/render/testing';

export interface TestPiece {
  publication: Publication;
  /** A word that stands in the headline of this piece and nowhere else. */
  word: string;
  /** By sha-256. */
  files: Map<string, Buffer>;
}

export interface Picture {
  media: Media;
  bytes: Buffer;
}

/** A small JPEG like no other. */
export async function picture(): Promise<Picture> {
  const seed = randomUUID();
  const colour = createHash('sha256').update(seed).digest();
  const bytes = await sharp({
    create: {
      width: 64,
      height: 48,
      channels: 3,
      background: { r: colour[0] ?? 0, g: colour[1] ?? 0, b: colour[2] ?? 0 },
    },
  })
    .withExif({ IFD0: { ImageDescription: seed } })
    .jpeg()
    .toBuffer();
  const sha = createHash('sha256').update(bytes).digest('hex');
  const media: Media = {
    sha,
    mime: 'image/jpeg',
    width: 64,
    height: 48,
    bytes: bytes.length,
    fileName: 'harbour at dawn.jpg',
    credit: '',
    caption: '',
    takenAt: null,
    hadLocation: false,
    focus: null,
    licence: '',
    usableUntil: null,
  };
  return { media, bytes };
}

export function category(name: string, parent: Category | null = null): Category {
  return {
    id: randomUUID(),
    name,
    slug: slug(name),
    parentId: parent?.id ?? null,
    position: 0,
    vocabularyUri: null,
  };
}
export function tag(name: string): Tag {
  return { id: randomUUID(), name, slug: slug(name), vocabularyUri: null };
}
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** One of every block, with marks, entities and two scripts in the words. */
export const BODY: BlockJSON[] = [
  paragraph(
    'Ferries ',
    text('still', 2),
    ' cross at dawn & dusk; nobody’s “timetable” <holds>, ',
    link('https://example.org/a?b=1&c=2', text('they say', 1)),
    '.',
  ),
  { type: 'heading', tag: 'h2', children: [text('What the tide does')] },
  list(
    'bullet',
    'it comes',
    [text('it goes: '), text('H', 0), text('2', 32), text('O')],
    [list('number', 'once', 'twice')],
  ),
  { type: 'quote', children: [text('Nobody asks the ferryman.'), { type: 'linebreak' }, text('Ask him.')] },
  { type: 'pull-quote', attribution: 'A & B', children: [text('The river keeps no minutes.')] },
  paragraph('潮水不等人，', text('la marée non plus', 2, 'fr'), ' — 5 \\ 2 = “2.5”.'),
  paragraph('Last words.'),
];

/** With lead image, two levels of category and two tags. */
export async function fullPiece(values: Parameters<typeof publication>[0] = {}): Promise<TestPiece> {
  const word = `w${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const { media, bytes } = await picture();
  const lead: FigureJSON = figure({
    role: 'lead',
    media: media.sha,
    alt: 'A ferry in fog',
    credit: 'ANA REY / HARBOUR POST',
    caption: 'The first ferry, on a Monday.',
  });
  const parent = category(`River ${word}`);
  const own = category(`Ferries & fog ${word}`, parent);
  return {
    word,
    files: new Map([[media.sha, bytes]]),
    publication: publication({
      id: randomUUID(),
      root: root(
        {
          ...headline(`Who owns the ${word} river? A & B`),
          children: [text(`Who owns the ${word} `), text('river', 2), text('? A & B')],
        },
        { type: 'standfirst', children: [text('Not the city, says the ferryman.')] },
        lead,
        ...BODY,
      ),
      media: { [media.sha]: media },
      categories: [{ category: own, path: [parent, own] }],
      tags: [tag(`tide ${word}`), tag(`rivière ${word}`)],
      ...values,
      meta: { slug: `who-owns-${word}`, commentsOpen: false, ...values.meta },
    }),
  };
}
