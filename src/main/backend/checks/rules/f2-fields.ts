/** F2: headline, standfirst, slug, primary category and tags are there and in order. */
import { headlineOf, standfirstOf, textOfInline } from '../../../../shared/document/read';
import { countWords } from '../../../../shared/text/counts';
import { slugify } from '../../../../shared/text/slug';
import type { CheckDocument, DocumentRule, Draft } from '../rule';

/** Far longer than any headline makes; only the form is judged. */
const SLUG_LENGTH = 1000;

export const fields: DocumentRule = {
  kind: 'document',
  id: 'F2',
  level: 'W',
  scopes: ['document'],
  languages: null,
  title: 'checks.F2.title',
  reason: 'checks.F2.reason',
  reference: 'Fields',
  owner: 'Production desk',
  check: findMissingFields,
  examples: {
    good: [
      'A piece with all its fields.',
      { meta: { slug: 'quay-2030' }, tags: ['quays', 'cities'] },
      {
        headline: 'The quay must close',
        standfirst: 'The quay costs the city more than a bridge, and it must close.',
      },
      { headline: '港口的未来', meta: { slug: '港口的未来', language: 'zh' } },
    ],
    bad: [
      { in: { headline: '' }, finds: 'headline' },
      { in: { standfirst: ' ' }, finds: 'standfirst' },
      {
        in: {
          headline: 'Free parking at the quay must end',
          standfirst: 'The free parking at the quay must end.',
        },
        finds: 'standfirst',
      },
      { in: { standfirst: 'The quay was mended by' }, finds: 'standfirst' },
      { in: { standfirst: 'The quay is old, and here is why it is. '.repeat(6) }, finds: 'standfirst' },
      { in: { meta: { slug: '' } }, finds: 'slug' },
      { in: { meta: { slug: 'What the Quay is for' } }, finds: 'slug' },
      { in: { category: null }, finds: 'categories' },
      { in: { category: null, meta: { categories: ['gone'] } }, finds: 'categories' },
      { in: { tags: [] }, finds: 'tags' },
      { in: { tags: ['quays', 'cities', 'Quays'] }, finds: 'tags' },
      { in: { tags: [], meta: { tags: ['gone'] } }, finds: 'tags' },
    ],
  },
};

function* findMissingFields({ publication }: CheckDocument): Iterable<Draft> {
  const { root, meta, categories, tags } = publication;
  const headline = textOfInline(headlineOf(root).children);
  const standfirst = textOfInline(standfirstOf(root).children);
  if (isEmpty(headline)) {
    yield { field: 'headline', message: 'checks.F2.headline-missing', level: 'E' };
  }
  if (isEmpty(standfirst)) {
    yield { field: 'standfirst', message: 'checks.F2.standfirst-missing' };
  } else if (saysTheSame(standfirst, headline)) {
    yield { field: 'standfirst', message: 'checks.F2.standfirst-same' };
  } else yield* findForm(standfirst.trim());
  // A site makes a slug of the headline where none is given; one it cannot use breaks the address.
  if (isEmpty(meta.slug)) yield { field: 'slug', message: 'checks.F2.slug-missing' };
  else if (slugify(meta.slug, { maxLength: SLUG_LENGTH }) !== meta.slug) {
    yield { field: 'slug', message: 'checks.F2.slug-form', params: { slug: meta.slug }, level: 'E' };
  }
  // Both lists come looked up, through merges and deletions: what is in them is in the desk's vocabulary.
  if (categories.length === 0) {
    const unknown = meta.categories.length > 0;
    const message = unknown ? 'checks.F2.category-unknown' : 'checks.F2.category-missing';
    yield { field: 'categories', message, level: 'E' };
  }
  const names = tags.map(({ name }) => name.trim().toLowerCase());
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) < index);
  if (twice !== undefined) yield { field: 'tags', message: 'checks.F2.tag-twice', params: { tag: twice } };
  if (names.every((name) => name === '')) {
    const unknown = meta.tags.length > 0;
    yield { field: 'tags', message: unknown ? 'checks.F2.tags-unknown' : 'checks.F2.tags-missing' };
  }
}

/** More is a paragraph. */
const STANDFIRST_WORDS = 50;
const IN_THE_MIDST =
  /(?<!\p{L})(?:by|of|the|an?|and|or|to|for|with|from|but|because|than|its|their|his|her|our|my)$/u;

/** A standfirst that is as long as a paragraph, or ends in the midst of a sentence. */
function* findForm(standfirst: string): Iterable<Draft> {
  const words = countWords(standfirst);
  if (words > STANDFIRST_WORDS)
    yield {
      field: 'standfirst',
      message: 'checks.F2.standfirst-long',
      params: { words, most: STANDFIRST_WORDS },
    };
  if (IN_THE_MIDST.test(standfirst)) yield { field: 'standfirst', message: 'checks.F2.standfirst-cut' };
}

/** A standfirst that says what the headline has said: nearly all of its longer words, and hardly more. */
function saysTheSame(standfirst: string, headline: string): boolean {
  const [own, said] = [standfirst, headline].map(
    (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]{3,}/gu) ?? []),
  ) as [Set<string>, Set<string>];
  const shared = [...own].filter((word) => said.has(word)).length;
  return own.size >= 3 && shared >= 0.75 * said.size && shared >= 0.75 * own.size;
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}
