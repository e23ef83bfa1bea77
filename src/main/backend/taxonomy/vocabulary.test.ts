import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toErrorData } from '../../../shared/model/errors';
import { onlyWhere } from '../testing';
import { testTaxonomy } from './testing';
import { Vocabulary, wordsIn } from './vocabulary';
import { parseVocabulary } from './vocabulary-file';

const BASE = 'https://terms.example/';

/** A vocabulary of a shipyard, in the form that Media Topics have. */
const SHIPYARD = {
  uri: BASE,
  prefLabel: { 'en-GB': 'Shipyard', fr: 'Chantier naval' },
  copyrightHolder: 'The yard',
  licenceLink: 'https://terms.example/licence',
  dateReleased: '2026-01-01T00:00:00+00:00',
  conceptSet: [
    {
      uri: `${BASE}1`,
      qcode: 'yard:1',
      prefLabel: { 'en-GB': 'vessels', fr: 'navires', 'zh-Hans': '船舶', dk: 'fartøjer' },
    },
    {
      uri: `${BASE}2`,
      prefLabel: { 'en-GB': 'ferry boats', fr: 'bacs à câble' },
      broader: [`${BASE}1`],
      definition: { 'en-GB': 'Boats that cross.' },
    },
    {
      uri: `${BASE}3`,
      prefLabel: { 'en-GB': 'old kinds' },
      broader: ['yard:1'],
      retired: '2020-01-01T00:00:00+00:00',
    },
    { uri: `${BASE}4`, prefLabel: { 'en-GB': ' cable  ferries ' }, broader: [`${BASE}3`] },
    { uri: `${BASE}5`, prefLabel: { 'en-GB': 'trades', fr: 'métiers' } },
  ],
};

const bytesOf = (json: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(json));

function desk() {
  const all = testTaxonomy();
  const vocabulary = new Vocabulary(all.store, (file) => Promise.resolve(parseVocabulary(file)));
  const load = (json: unknown, name = 'yard.json') => vocabulary.load({ name, bytes: bytesOf(json) }, 'en');
  const find = (text: string, language = 'en-GB', parent: string | null = null): string[] =>
    vocabulary.search({ text, language, parent, limit: 30 }).map(({ label }) => label);
  return { ...all, vocabulary, load, find };
}

describe('a vocabulary', () => {
  it('is loaded with its rights and languages', async () => {
    const { load, vocabulary } = desk();
    expect(vocabulary.info('en')).toEqual([]);
    expect(await load(SHIPYARD)).toMatchObject({
      uri: BASE,
      label: 'Shipyard',
      holder: 'The yard',
      licence: 'https://terms.example/licence',
      terms: 4,
      languages: ['da', 'en-GB', 'fr', 'zh-Hans'],
    });
    expect(vocabulary.info('fr-CA')).toMatchObject([{ label: 'Chantier naval' }]);
  });

  it('is walked from the top, in the language asked for; what hung on a retired term hangs above', async () => {
    const { load, vocabulary } = desk();
    await load(SHIPYARD);
    const children = (parent: string | null, language: string) =>
      vocabulary.children({ parent, language }).map(({ label, hasChildren }) => [label, hasChildren]);
    expect(children(null, 'fr')).toEqual([
      ['métiers', false],
      ['navires', true],
    ]);
    expect(children(`${BASE}1`, 'en')).toEqual([
      ['cable ferries', false],
      ['ferry boats', false],
    ]);
    expect(children(null, 'da')).toEqual([
      ['fartøjer', true],
      ['trades', false],
    ]);
  });

  it('is searched by the beginnings of words, the nearest first', async () => {
    const { load, vocabulary, find } = desk();
    await load(SHIPYARD);
    expect(find('ferr')).toEqual(['ferry boats', 'cable ferries']);
    expect(find('boat fer')).toEqual(['ferry boats']);
    expect(find('cable', 'fr')).toEqual(['cable ferries', 'bacs à câble']);
    expect(find('METIERS', 'fr-FR')).toEqual(['métiers']);
    expect(find('舶', 'zh-Hans')).toEqual(['船舶']);
    expect(find('old')).toEqual([]);
    expect(find('')).toEqual([]);
    expect(find('t', 'en', `${BASE}1`)).toEqual([]);
    expect(find('f', 'en', `${BASE}1`)).toEqual(['ferry boats', 'cable ferries']);
    expect(vocabulary.search({ text: 'ferry', language: 'en', parent: null, limit: 1 })).toEqual([
      {
        vocabulary: BASE,
        uri: `${BASE}2`,
        label: 'ferry boats',
        path: [{ uri: `${BASE}1`, label: 'vessels' }],
        definition: 'Boats that cross.',
        hasChildren: false,
        categoryId: null,
        tagId: null,
      },
    ]);
  });

  it('is replaced as a whole when it is loaded again, beside others', async () => {
    const { load, find, vocabulary } = desk();
    await load(SHIPYARD);
    await load({ ...SHIPYARD, uri: 'https://other.example/' });
    await load({ ...SHIPYARD, conceptSet: [{ uri: `${BASE}9`, prefLabel: { en: 'cranes' } }] });
    expect(find('crane')).toEqual(['cranes']);
    expect(vocabulary.info('en').map(({ uri, terms }) => [uri, terms])).toEqual([
      ['https://other.example/', 4],
      [BASE, 1],
    ]);
  });
});

describe('picking a term', () => {
  it('makes a category or tag of it once, and can be undone', async () => {
    const { load, vocabulary, taxonomy, category, tree, state } = desk();
    await load(SHIPYARD);
    const parentId = category('Harbour');
    const before = state();
    const pick = { uri: `${BASE}2`, as: 'category', language: 'fr', parentId } as const;
    const first = vocabulary.pick(pick);
    expect(first).toMatchObject({
      created: true,
      tag: null,
      category: { name: 'Bacs à câble', slug: 'bacs-a-cable', vocabularyUri: `${BASE}2` },
    });
    expect(tree()).toBe('Harbour(Bacs à câble)');
    expect(vocabulary.pick(pick)).toMatchObject({ created: false, category: { id: first.category?.id } });
    expect(vocabulary.search({ text: 'ferry', language: 'en', parent: null, limit: 1 })[0]?.categoryId).toBe(
      first.category?.id,
    );
    taxonomy.undo(first.undo);
    expect(state()).toEqual(before);
    expect(() => vocabulary.pick({ ...pick, uri: 'nowhere' })).toThrow(/not-found/);
  });

  it('puts a category where its nearest broader term is, unless it is told where', async () => {
    const { load, vocabulary, category, tree } = desk();
    await load(SHIPYARD);
    const harbour = category('Harbour');
    const pick = (term: string, parentId?: string | null) =>
      vocabulary.pick({ uri: `${BASE}${term}`, as: 'category', language: 'en', parentId });
    pick('4');
    pick('1', harbour);
    pick('2');
    pick('5', null);
    expect(tree()).toBe('Harbour(Vessels(Ferry boats)) Cable ferries Trades');
  });

  it('finds a category of its name wherever that is', async () => {
    const { load, vocabulary, category, tree } = desk();
    await load(SHIPYARD);
    const boats = category('Ferry boats', category('Harbour'));
    const pick = { as: 'category', language: 'en' } as const;
    vocabulary.pick({ ...pick, uri: `${BASE}1` });
    expect(vocabulary.pick({ ...pick, uri: `${BASE}2` })).toMatchObject({
      created: false,
      category: { id: boats },
    });
    expect(tree()).toBe('Harbour(Ferry boats) Vessels');
  });

  it('links what has its name already', async () => {
    const { load, vocabulary, taxonomy, category, tag } = desk();
    await load(SHIPYARD);
    const vessels = category('Vessels');
    const ferries = tag('FERRY boats');
    expect(
      vocabulary.pick({ uri: `${BASE}1`, as: 'category', language: 'en', parentId: null }),
    ).toMatchObject({
      created: false,
      category: { id: vessels, vocabularyUri: `${BASE}1` },
    });
    const linked = vocabulary.pick({ uri: `${BASE}2`, as: 'tag', language: 'en', parentId: null });
    expect(linked).toMatchObject({ created: false, tag: { id: ferries, vocabularyUri: `${BASE}2` } });
    taxonomy.undo(linked.undo);
    expect(taxonomy.tags()[0]?.vocabularyUri).toBeNull();
  });
});

describe('a file that is no vocabulary', () => {
  const concepts = (...conceptSet: unknown[]): unknown => ({ ...SHIPYARD, conceptSet });
  const term = { uri: `${BASE}1`, prefLabel: { en: 'a' } };
  it.each([
    ['binary', new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe]), /not JSON/],
    ['cut off', bytesOf(SHIPYARD).slice(0, 300), /not JSON/],
    ['of another kind', bytesOf({ uri: BASE, items: [] }), /conceptSet: this list of concepts is missing/],
    ['a list', bytesOf([]), /kind/],
    ['empty', bytesOf(concepts()), /no terms in use/],
    ['retired altogether', bytesOf(concepts({ ...term, retired: '2020' })), /no terms in use/],
    ['without labels', bytesOf(concepts({ ...term, prefLabel: { en: ' ' } })), /has no label/],
    ['with a term twice', bytesOf(concepts(term, term)), /twice/],
    [
      'in a circle',
      bytesOf(
        concepts(
          { ...term, broader: [`${BASE}2`] },
          { uri: `${BASE}2`, prefLabel: { en: 'b' }, broader: [`${BASE}1`] },
        ),
      ),
      /inside itself/,
    ],
  ])('%s: is refused with the reason, and the store stays as it was', async (_what, bytes, reason) => {
    const { vocabulary, load, store } = desk();
    await load(SHIPYARD);
    const before = store.all('SELECT * FROM vocabulary_term');
    const error: unknown = await vocabulary
      .load({ name: 'yard.json', bytes }, 'en')
      .catch((caught: unknown) => caught);
    expect(toErrorData(error)).toMatchObject({
      code: 'vocabulary-unreadable',
      params: { name: 'yard.json' },
    });
    expect(toErrorData(error).params['detail']).toMatch(reason);
    expect(store.all('SELECT * FROM vocabulary_term')).toEqual(before);
  });

  it('far too large: is refused before it is read', async () => {
    const { vocabulary } = desk();
    const bytes = new Uint8Array(21_000_000);
    await expect(vocabulary.load({ name: 'huge.json', bytes }, 'en')).rejects.toMatchObject({
      code: 'file-too-large',
    });
  });
});

it('words come in the language, its kin, English or any, in that order', () => {
  const words = { de: 'd', 'pt-BR': 'b', 'pt-PT': 'p', en: 'e', 'zh-Hans': 'z' };
  expect(wordsIn(words, 'pt-PT')).toBe('p');
  expect(wordsIn(words, 'PT-pt')).toBe('p');
  expect(wordsIn(words, 'pt')).toBe('b');
  expect(wordsIn(words, 'zh-Hant-TW')).toBe('z');
  expect(wordsIn(words, 'de-AT')).toBe('d');
  expect(wordsIn(words, 'fi')).toBe('e');
  expect(wordsIn({ ar: 'a' }, 'fi')).toBe('a');
  expect(wordsIn({}, 'fi')).toBe('');
});

const MEDIA_TOPICS = fileURLToPath(
  new URL('../../../../../shared/standards/mediatopics/cptall-x-all.json', import.meta.url),
);

describe('IPTC Media Topics', onlyWhere(existsSync(MEDIA_TOPICS), `${MEDIA_TOPICS} is not here`), () => {
  it('are loaded, walked and searched in several languages', async () => {
    const { vocabulary, find } = desk();
    const info = await vocabulary.load(
      { name: 'cptall-x-all.json', bytes: readFileSync(MEDIA_TOPICS) },
      'en-GB',
    );
    expect(info).toMatchObject({ label: 'Media Topic', terms: 1133 });
    expect(info.languages).toEqual(expect.arrayContaining(['en-GB', 'fr', 'de', 'da', 'sv', 'zh-Hans']));
    expect(vocabulary.children({ parent: null, language: 'en' })).toHaveLength(17);
    expect(find('housing')).not.toEqual([]);
    expect(find('战争', 'zh-Hans')).not.toEqual([]);
    const [term] = vocabulary.search({
      text: 'arts and entertainment',
      language: 'fr',
      parent: null,
      limit: 1,
    });
    expect(term).toBeUndefined();
    expect(
      vocabulary
        .search({ text: 'arts divert', language: 'fr', parent: null, limit: 5 })
        .map(({ path }) => path.length),
    ).toContain(1);
  });
});
