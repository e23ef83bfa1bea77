import { describe, expect, it } from 'vitest';
import type { List } from '../../../../shared/model/list';
import type { PieceMeta } from '../../../../shared/model/piece';
import { openStore } from '../../database/open';
import { textParagraphs } from '../../desk/new-piece';
import { choosePieces, keepRanks } from '../../lists/list-records';
import { Documents } from '../../pieces/documents';
import { ensureIdentity } from '../../pieces/identity';
import { Pieces } from '../../pieces/pieces';
import { gatherFurniture, nothingKnown, type Subject } from './gather';

const NOW = '2026-06-15T09:00:00.000Z';
const at = (month: number): string => `2026-${String(month).padStart(2, '0')}-01T09:00:00.000Z`;
const SITE = { neighbours: 'all', timeZone: 'UTC' } as const;

function desk() {
  const store = openStore(':memory:');
  ensureIdentity(store);
  const documents = new Documents(store, [], (error) => {
    throw error;
  });
  const pieces = new Pieces(store, documents);
  store.write((tx) => {
    for (const [id, parent] of [
      ['cities', null],
      ['streets', 'cities'],
      ['culture', null],
    ] as const)
      tx.run('INSERT INTO category (id, name, slug, parent_id, position) VALUES (?, ?, ?, ?, 1)', [
        id,
        id,
        id,
        parent,
      ]);
  });
  /** A piece whose id is its headline. */
  const add = (id: string, published: string | null, meta: Partial<PieceMeta> = {}): string =>
    pieces.create({
      id,
      root: textParagraphs(id),
      meta: {
        workflow: 'approved',
        language: 'fr',
        publishAt: published === null ? null : { at: published, zone: 'UTC' },
        ...meta,
      },
    });
  const subject = (values: Partial<Subject> = {}): Subject => ({
    id: 'this',
    at: at(3),
    categories: [],
    authors: [],
    tags: [],
    ...values,
  });
  const fill = (rule: List['rule'], values: Partial<Subject> = {}, count = 3): string[] =>
    gatherFurniture(
      store,
      subject(values),
      SITE,
      [{ key: 'a', title: '', rule, count }],
      NOW,
    ).lists[0]?.pieces.map(({ headline }) => headline) ?? [];
  return { store, add, subject, fill };
}

describe('the pieces before and after', () => {
  it('are the nearest on both sides, as a page needs them', () => {
    const { store, add, subject } = desk();
    add('long before', at(1));
    add('just before', at(2), {
      opinion: false,
      slug: 'just',
      categories: ['streets'],
      kicker: 'Letters',
      siteFields: { comments: '4' },
    });
    add('this', at(3));
    add('just after', at(4));
    add('long after', at(5));
    const { previous, next } = gatherFurniture(store, subject(), SITE, [], NOW);
    expect(previous).toMatchObject({
      id: 'just before',
      headline: 'just before',
      opinion: false,
      language: 'fr',
      slug: 'just',
      kicker: 'Letters',
      siteFields: { comments: '4' },
      // It has no text here, so nobody knows how long it is.
      words: null,
      publishedAt: at(2),
      image: null,
      url: null,
    });
    expect(previous?.category.map(({ id }) => id)).toEqual(['cities', 'streets']);
    expect(next).toMatchObject({ id: 'just after', opinion: true, category: [], kicker: '', siteFields: {} });
  });

  it('leave out drafts, reviews, the spike and what has no date', () => {
    const { store, add, subject } = desk();
    for (const workflow of ['draft', 'review', 'spiked'] as const)
      for (const month of [2, 4]) add(`${workflow} ${month}`, at(month), { workflow });
    add('no date', null);
    add('this', at(3));
    expect(gatherFurniture(store, subject(), SITE, [], NOW)).toEqual({
      previous: null,
      next: null,
      lists: [],
      articles: {},
    });
  });

  it('are ordered where they are of the same moment, so that a reader comes through all of them', () => {
    const { store, add, subject } = desk();
    for (const id of ['a', 'b', 'c']) add(id, at(3));
    const { previous, next } = gatherFurniture(store, subject({ id: 'b' }), SITE, [], NOW);
    expect([previous?.id, next?.id]).toEqual(['a', 'c']);
  });

  it('are of the piece’s own category where the site has it so', () => {
    const { store, add, subject } = desk();
    add('cities before', at(1), { categories: ['cities'] });
    add('culture before', at(2), { categories: ['culture'] });
    const gather = (categories: string[]) =>
      gatherFurniture(store, subject({ categories }), { ...SITE, neighbours: 'category' }, [], NOW);
    expect(gather(['cities']).previous?.id).toBe('cities before');
    expect(gather([])).toMatchObject({ previous: null, next: null });
  });
});

describe('a list', () => {
  it('of related pieces has the newest of the category and those below it, never the piece itself', () => {
    const { add, fill } = desk();
    for (const month of [1, 2, 4]) add(`cities ${month}`, at(month), { categories: ['cities'] });
    add('this', at(3), { categories: ['cities'] });
    add('streets 5', at(5), { categories: ['culture', 'streets'] });
    add('culture 5', at(5), { categories: ['culture'] });
    const related = { kind: 'related', by: 'category' } as const;
    expect(fill(related, { categories: ['cities'] })).toEqual(['streets 5', 'cities 4', 'cities 2']);
    expect(fill(related, { categories: [] })).toEqual([]);
  });

  it('has who wrote each, as its cards show them', () => {
    const { store, add, subject } = desk();
    store.write((tx) => {
      tx.run(
        "INSERT INTO media (sha, mime, width, height, bytes, file_name, credit, caption, had_location, added_at) VALUES ('face', 'image/png', 90, 120, 1, '', '', '', 0, '')",
      );
      for (const [id, picture] of [
        ['nora', 'face'],
        ['jon', null],
      ] as const)
        tx.run(
          'INSERT INTO author (id, name, bio, role, affiliation, contact, picture, fields) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
          [id, id, 'writes.', 'Columnist', '', '', picture, '{"reading":"no-ra"}'],
        );
    });
    add('by both', at(1), { authors: ['nora', 'jon'] });
    add('by nobody', at(4));
    const { previous, next } = gatherFurniture(store, subject(), SITE, [], NOW);
    const words = { bio: 'writes.', role: 'Columnist', affiliation: '', fields: { reading: 'no-ra' } };
    expect(previous?.authors).toEqual([
      { id: 'nora', name: 'nora', ...words, picture: { sha: 'face', width: 90, height: 120 } },
      { id: 'jon', name: 'jon', ...words, picture: null },
    ]);
    expect(next?.authors).toEqual([]);
  });

  it('has how much of each author’s readers have or will get, of everybody that the page names', () => {
    const { store, add, subject } = desk();
    store.write((tx) => {
      for (const id of ['nora', 'jon', 'lise'])
        tx.run(
          "INSERT INTO author (id, name, bio, role, affiliation, contact) VALUES (?, ?, '', '', '', '')",
          [id, id],
        );
    });
    add('one', at(1), { authors: ['nora'] });
    add('two', at(2), { authors: ['nora', 'jon'] });
    add('a draft', at(2), { authors: ['jon'], workflow: 'draft' });
    add('in a month', at(7), { authors: ['jon'] });
    const known = nothingKnown();
    const counted = (authors: string[]): Record<string, number> =>
      gatherFurniture(store, subject({ authors }), SITE, [], NOW, { known }).articles;
    expect(counted(['lise'])).toEqual({ lise: 0, nora: 2, jon: 1 });
    expect(counted([])).toEqual({ nora: 2, jon: 1 });
  });

  it('can be related by section: the category above all of the piece’s own, and what lies below it', () => {
    const { add, fill } = desk();
    for (const month of [1, 2]) add(`cities ${month}`, at(month), { categories: ['cities'] });
    add('this', at(3), { categories: ['streets'] });
    add('culture 5', at(5), { categories: ['culture'] });
    const related = { kind: 'related', by: 'section' } as const;
    expect(fill(related, { categories: ['streets'] })).toEqual(['cities 2', 'cities 1']);
    expect(fill(related, { categories: [] })).toEqual([]);
  });

  it('can be related by author or tag', () => {
    const { store, add, fill } = desk();
    store.write((tx) => {
      tx.run("INSERT INTO tag (id, name, slug) VALUES ('wet', 'Wet', 'wet')");
      tx.run(
        "INSERT INTO author (id, name, bio, role, affiliation, contact) VALUES ('nora', 'Nora', '', '', '', '')",
      );
    });
    add('by nora', at(1), { authors: ['nora'] });
    add('wet', at(2), { tags: ['wet'] });
    expect(fill({ kind: 'related', by: 'author' }, { authors: ['nora'] })).toEqual(['by nora']);
    expect(fill({ kind: 'related', by: 'tag' }, { tags: ['wet', 'dry'] })).toEqual(['wet']);
  });

  it('of the newest has those of all categories, or of the chosen ones', () => {
    const { add, fill } = desk();
    add('a', at(1), { categories: ['culture'] });
    add('b', at(2), { categories: ['streets'] });
    add('c', at(4));
    expect(fill({ kind: 'newest', categories: [] })).toEqual(['c', 'b', 'a']);
    expect(fill({ kind: 'newest', categories: ['cities', 'culture'] })).toEqual(['b', 'a']);
    expect(fill({ kind: 'newest', categories: ['gone'] })).toEqual([]);
  });

  it('knows the one category that it takes from, so that a page can link to more of it', () => {
    const { store, subject } = desk();
    const rules: List['rule'][] = [
      { kind: 'newest', categories: ['streets'] },
      { kind: 'related', by: 'category' },
      { kind: 'related', by: 'section' },
      { kind: 'newest', categories: ['streets', 'culture'] },
      { kind: 'newest', categories: [] },
      { kind: 'related', by: 'author' },
      { kind: 'curated' },
    ];
    const lists = rules.map((rule, index) => ({ key: `l${index}`, title: '', rule, count: 1 }));
    const found = gatherFurniture(store, subject({ categories: ['culture'] }), SITE, lists, NOW);
    expect(found.lists.map(({ category }) => category.map(({ id }) => id))).toEqual([
      ['cities', 'streets'],
      ['culture'],
      ['culture'],
      [],
      [],
      [],
      [],
    ]);
  });

  it('shows what is out by the end of the day that the page is seen on', () => {
    const { add, fill } = desk();
    add('tonight', '2026-06-15T22:00:00.000Z');
    add('tomorrow', '2026-06-16T00:30:00.000Z');
    add('in July', at(7));
    const newest: List['rule'] = { kind: 'newest', categories: [] };
    expect(fill(newest)).toEqual(['tonight']);
    // A piece that comes out later is looked at as on its own day.
    expect(fill(newest, { at: at(7) })).toEqual(['in July', 'tomorrow', 'tonight']);
  });

  it('chosen by hand keeps its order, and hides what readers do not have', () => {
    const { store, add, fill } = desk();
    for (const id of ['a', 'b', 'c']) add(id, at(1));
    add('draft', at(1), { workflow: 'draft' });
    store.write((tx) => choosePieces(tx, 'a', ['c', 'draft', 'a', 'b']));
    expect(fill({ kind: 'curated' })).toEqual(['c', 'a', 'b']);
    expect(fill({ kind: 'curated' }, {}, 2)).toEqual(['c', 'a']);
  });

  it('is ranked as the site ranks its posts, the desk’s and others, and by hand where no site was asked', () => {
    const { store, add, fill } = desk();
    for (const id of ['a', 'b']) add(id, at(1));
    const ranked = { kind: 'ranked', destination: null, by: 'views' } as const;
    store.write((tx) => choosePieces(tx, 'a', ['b']));
    expect(fill(ranked)).toEqual(['b']);
    const post = { title: 'The site’s own', url: 'https://quay.example/x/', publishedAt: at(1) };
    store.write((tx) =>
      keepRanks(
        tx,
        'a',
        [
          { ...post, pieceId: null },
          { ...post, pieceId: 'a' },
        ],
        NOW,
      ),
    );
    expect(fill(ranked)).toEqual(['The site’s own', 'a']);
  });
});
