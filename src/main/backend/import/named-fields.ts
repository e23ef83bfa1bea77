/**
 * The names that fields of front matter and piece JSON go by, compared without case, hyphens and underscores.
 * What no name fits is reported. Must not know the file's format.
 */
import {
  field,
  headline,
  isBlank,
  leave,
  marked,
  moment,
  nested,
  readAuthors,
  readCall,
  readCanonical,
  readCategories,
  readComments,
  readContacts,
  readDate,
  readImage,
  readLanguage,
  readSource,
  readSourceUrl,
  readTags,
  standfirst,
  text,
  type FieldOptions,
  type Reader,
} from './field-readers';
import type { Draft } from './draft';
import type { Values } from './values';

/** In the order they are read: what says more comes later. */
const READERS: [names: string, reader: Reader][] = [
  ['title headline', headline],
  [
    'titlemarkdown headlinemarkdown',
    marked((draft, children) => {
      draft.headline = children;
    }),
  ],
  ['standfirst subtitle dek deck subhead subheading lede excerpt summary', standfirst],
  [
    'standfirstmarkdown',
    marked((draft, children) => {
      draft.standfirst = children;
    }),
  ],
  [
    'description',
    (draft, ...rest) =>
      (draft.standfirst.length === 0 ? standfirst : field('seoDescription'))(draft, ...rest),
  ],
  [
    'kicker',
    text('kicker', (draft, said) => {
      draft.kicker = said;
    }),
  ],
  [
    'slug',
    text('slug', (draft, said) => {
      draft.slug = said;
    }),
  ],
  ['language lang locale', readLanguage],
  ['date published publishedat publishat pubdate publishdate datepublished', readDate],
  ['category categories section sections', readCategories],
  ['tag tags keywords', readTags],
  ['author authors byline', readAuthors],
  [
    'disclaimer',
    text('disclaimer', (draft, said) => {
      draft.disclaimer = said;
    }),
  ],
  ['call', readCall],
  ['contact contacts email emails', readContacts],
  ['source', readSource],
  ['sourceurl', readSourceUrl],
  [
    'sourcenote',
    text('source-note', (draft, said) => {
      draft.sourceNote = said;
    }),
  ],
  ['canonical canonicalurl originalurl url', readCanonical],
  ['image cover coverimage featuredimage heroimage hero', readImage],
  ['seotitle metatitle', field('seoTitle')],
  ['seodescription metadescription', field('seoDescription')],
  ['socialtitle', field('socialTitle')],
  ['socialdescription', field('socialDescription')],
  ['seo', nested({ title: field('seoTitle'), description: field('seoDescription') })],
  ['social', nested({ title: field('socialTitle'), description: field('socialDescription') })],
  ['newsletterheadline', field('newsletterHeadline')],
  ['notetodesk note', field('noteToDesk')],
  ['comments commentsopen', readComments],
  ['deadline', moment('deadline')],
  ['embargo', moment('embargo')],
  [
    'site sitename',
    text('site', (draft, said) => {
      draft.siteName = said;
    }),
  ],
];
/** Read together with another field. */
const BESIDE = new Set(['zone', 'imagecaption', 'imagecredit', 'imagealt', 'caption', 'credit', 'alt']);

export function takeFields(draft: Draft, values: Values, options: FieldOptions): void {
  const named = Object.entries(values).map(([key, value]) => ({
    key,
    name: key.toLowerCase().replace(/[\s_-]/g, ''),
    value,
  }));
  const read = new Set<string>();
  for (const [names, reader] of READERS) {
    for (const { key, name, value } of named) {
      if (!names.split(' ').includes(name) || isBlank(value)) continue;
      if (reader(draft, value, values, options)) read.add(key);
    }
  }
  const pictured = draft.lead !== null;
  for (const { key, name, value } of named) {
    if (!read.has(key) && !(pictured && BESIDE.has(name)) && name !== 'zone') leave(draft, key, value);
  }
}
