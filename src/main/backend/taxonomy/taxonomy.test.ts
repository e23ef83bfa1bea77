import { describe, expect, it } from 'vitest';
import { pieceListInputSchema } from '../../../shared/contract/pieces';
import { Search } from '../search/search';
import { ensureCategory, ensureTag } from './ensure';
import { testTaxonomy } from './testing';

function desk() {
  const all = testTaxonomy();
  const opinion = all.category('Opinion');
  const cities = all.category('Cities', opinion);
  const water = all.category('Water', opinion);
  const culture = all.category('Culture');
  return { ...all, opinion, cities, water, culture };
}

describe('categories', () => {
  it('are made last among their siblings, with a slug of their own', () => {
    const { taxonomy, tree, opinion } = desk();
    const { category } = taxonomy.createCategory({ name: 'Élan & Water', parentId: opinion });
    expect(category.slug).toBe('elan-water');
    expect(taxonomy.createCategory({ name: 'Water', parentId: null }).category.slug).toBe('water-2');
    expect(taxonomy.createCategory({ name: '???', parentId: null }).category.slug).toBe('term');
    expect(tree()).toBe('Opinion(Cities Water Élan & Water) Culture Water ???');
  });

  it('keep one name a place, however it is written', () => {
    const { taxonomy, opinion, water, culture } = desk();
    expect(() => taxonomy.createCategory({ name: ' WATER ', parentId: opinion })).toThrow(/bad-input.*merge/);
    expect(() => taxonomy.renameCategory({ id: culture, name: 'Opinion' })).toThrow(/merge/);
    taxonomy.createCategory({ name: 'Water', parentId: culture });
    expect(() => taxonomy.moveCategory({ id: water, parentId: culture, before: null })).toThrow(/merge/);
    expect(taxonomy.renameCategory({ id: water, name: 'WATER' }).category.name).toBe('WATER');
  });

  it('keep one name a place where the children of one that ends go elsewhere', () => {
    const { taxonomy, category, opinion, culture, tree } = desk();
    category('Water', culture);
    expect(() => taxonomy.mergeCategories({ id: opinion, into: culture })).toThrow(/Water.*merge/);
    category('Cities');
    expect(() => taxonomy.deleteCategory({ id: opinion, targetId: null, children: 'up' })).toThrow(
      /Cities.*merge/,
    );
    expect(tree()).toBe('Opinion(Cities Water) Culture(Water) Cities');
  });

  it('are renamed; the slug follows until somebody sets it', () => {
    const { taxonomy, water, cities } = desk();
    expect(taxonomy.renameCategory({ id: water, name: 'Rivers' }).category.slug).toBe('rivers');
    expect(taxonomy.renameCategory({ id: water, name: 'Rivers', slug: 'Blue Things' }).category.slug).toBe(
      'blue-things',
    );
    expect(taxonomy.renameCategory({ id: water, name: 'Canals' }).category).toMatchObject({
      name: 'Canals',
      slug: 'blue-things',
    });
    expect(() => taxonomy.renameCategory({ id: cities, name: 'Cities', slug: 'blue-things' })).toThrow(
      /taken/,
    );
    expect(() => taxonomy.renameCategory({ id: cities, name: 'Cities', slug: '—' })).toThrow(/slug/);
  });

  it('are nested and ordered, never inside themselves', () => {
    const { taxonomy, tree, opinion, cities, water, culture } = desk();
    taxonomy.moveCategory({ id: water, parentId: opinion, before: cities });
    expect(tree()).toBe('Opinion(Water Cities) Culture');
    taxonomy.moveCategory({ id: culture, parentId: water, before: null });
    expect(tree()).toBe('Opinion(Water(Culture) Cities)');
    taxonomy.moveCategory({ id: cities, parentId: null, before: opinion });
    expect(tree()).toBe('Cities Opinion(Water(Culture))');
    for (const parentId of [opinion, water, culture])
      expect(() => taxonomy.moveCategory({ id: opinion, parentId, before: null })).toThrow(/inside itself/);
    expect(() => taxonomy.moveCategory({ id: water, parentId: null, before: culture })).toThrow(/not-found/);
    expect(() => taxonomy.moveCategory({ id: 'nobody', parentId: null, before: null })).toThrow(/not-found/);
  });

  it('merge with their pieces and children, and the pieces stay as they are', () => {
    const { taxonomy, tree, shown, piece, pieces, opinion, cities, water, culture } = desk();
    piece('a', { categories: [cities] });
    piece('b', { categories: [opinion, culture] });
    piece('c', { categories: [water] });
    expect(taxonomy.mergeCategories({ id: opinion, into: culture }).pieces).toBe(1);
    expect(tree()).toBe('Culture(Cities Water)');
    expect(shown('b').categories).toEqual(['Culture']);
    expect(pieces.current('b').meta.categories).toEqual([opinion, culture]);
    taxonomy.mergeCategories({ id: cities, into: water });
    expect(shown('a').categories).toEqual(['Water']);
    expect(taxonomy.categories().map(({ name, pieces: n }) => [name, n])).toEqual([
      ['Culture', 1],
      ['Water', 2],
    ]);
    expect(() => taxonomy.mergeCategories({ id: water, into: water })).toThrow(/itself/);
  });

  it('merge into one below them, which takes their place', () => {
    const { taxonomy, tree, category, opinion, cities } = desk();
    const old = category('Old town', cities);
    category('Bridges', old);
    taxonomy.mergeCategories({ id: opinion, into: old });
    expect(tree()).toBe('Old town(Bridges Cities Water) Culture');
  });

  it('merge into their parent', () => {
    const { taxonomy, tree, category, opinion, cities } = desk();
    category('Bridges', cities);
    taxonomy.mergeCategories({ id: cities, into: opinion });
    expect(tree()).toBe('Opinion(Water Bridges) Culture');
  });

  it('are deleted with a target; children go up or along', () => {
    const up = desk();
    up.piece('a', { categories: [up.opinion] });
    up.taxonomy.deleteCategory({ id: up.opinion, targetId: up.culture, children: 'up' });
    expect(up.tree()).toBe('Cities Water Culture');
    expect(up.shown('a').categories).toEqual(['Culture']);

    const along = desk();
    along.taxonomy.deleteCategory({ id: along.opinion, targetId: along.culture, children: 'along' });
    expect(along.tree()).toBe('Culture(Cities Water)');

    const below = desk();
    below.taxonomy.deleteCategory({ id: below.opinion, targetId: below.water, children: 'up' });
    expect(below.tree()).toBe('Cities Water Culture');
  });

  it('are deleted without a target only while they are empty', () => {
    const { taxonomy, tree, piece, opinion, cities } = desk();
    piece('a', { categories: [cities] });
    expect(() => taxonomy.deleteCategory({ id: cities, targetId: null, children: 'up' })).toThrow(
      /one piece is in “Cities”/,
    );
    taxonomy.deleteCategory({ id: opinion, targetId: null, children: 'up' });
    expect(tree()).toBe('Cities Water Culture');
  });
});

describe('tags', () => {
  it('are found by their name however it is written, else made', () => {
    const { taxonomy } = desk();
    const made = taxonomy.createTag({ name: 'Repair café' });
    expect(made).toMatchObject({ created: true, tag: { name: 'Repair café', slug: 'repair-cafe' } });
    expect(taxonomy.createTag({ name: ' REPAIR  CAFE' })).toMatchObject({
      created: false,
      tag: { id: made.tag.id },
    });
  });

  it('are renamed, but not to the name of another', () => {
    const { taxonomy, tag } = desk();
    const bus = tag('Bus');
    tag('Tram');
    expect(taxonomy.renameTag({ id: bus, name: 'Buses' }).tag).toMatchObject({
      name: 'Buses',
      slug: 'buses',
    });
    expect(() => taxonomy.renameTag({ id: bus, name: 'TRAM' })).toThrow(/merge/);
  });

  it('merge and go, and the search follows at once', () => {
    const { taxonomy, tag, piece, shown, store } = desk();
    const [bus, tram, boat] = [tag('Buses'), tag('Trams'), tag('Boats')];
    piece('a', { tags: [bus, tram] });
    piece('b', { tags: [boat] });
    const search = new Search(store);
    const found = (query: string): string[] =>
      search
        .list(pieceListInputSchema.parse({ query }))
        .rows.map(({ id }) => id)
        .sort();
    expect(taxonomy.mergeTags({ ids: [bus, boat, tram], into: tram }).pieces).toBe(2);
    expect(shown('a').tags).toEqual(['Trams']);
    expect(taxonomy.tags()).toMatchObject([{ name: 'Trams', pieces: 2 }]);
    expect(found('trams')).toEqual(['a', 'b']);
    expect(found('tag:trams')).toEqual(['a', 'b']);
    expect(found('boats')).toEqual([]);
    taxonomy.deleteTags([tram]);
    expect(shown('b').tags).toEqual([]);
    expect(found('trams')).toEqual([]);
    expect(found('-has:tag')).toEqual(['a', 'b']);
  });
});

describe('pieces that name what was merged', () => {
  it('lose it by its present name, and readers of their documents learn what is meant', async () => {
    const { taxonomy, pieces, piece, tag, shown, cities, water, culture } = desk();
    const [bus, tram, boat] = [tag('Buses'), tag('Trams'), tag('Boats')];
    piece('a', { categories: [culture, cities], tags: [bus, boat] });
    taxonomy.mergeCategories({ id: cities, into: water });
    taxonomy.mergeTags({ ids: [bus], into: tram });
    taxonomy.deleteTags([boat]);
    expect(taxonomy.redirects()).toEqual({
      category: { [cities]: water },
      tag: { [bus]: tram, [boat]: null },
      author: {},
    });
    await pieces.bulk(['a'], { removeCategories: [water], removeTags: [tram] });
    expect(shown('a')).toEqual({ categories: ['Culture'], tags: [] });
  });
});

describe('changes', () => {
  it('are announced for what changed and for the pieces that show it', () => {
    const { store, taxonomy, piece, opinion, cities, culture } = desk();
    piece('a', { categories: [cities] });
    piece('b', { categories: [culture] });
    const topics = (work: () => unknown): string[] => {
      const cursor = store.cursor();
      work();
      return (store.changesSince(cursor) ?? []).map(({ topic, id, kind }) => `${topic} ${id} ${kind}`);
    };
    expect(topics(() => taxonomy.renameCategory({ id: opinion, name: 'Views' }))).toEqual([
      `category ${opinion} updated`,
      'piece a updated',
    ]);
    expect(topics(() => taxonomy.mergeCategories({ id: culture, into: cities }))).toEqual([
      `category ${culture} deleted`,
      'piece b updated',
    ]);
    expect(topics(() => taxonomy.renameCategory({ id: opinion, name: 'Views' }))).toEqual([]);
  });

  it('of very many pieces are announced as one', () => {
    const { store, taxonomy, tag } = desk();
    const bus = tag('Bus');
    store.write((tx) => {
      for (let index = 0; index < 400; index += 1) {
        tx.run("INSERT INTO piece (id, created_at, edited_at) VALUES (?, '', '')", [`p${String(index)}`]);
        tx.run('INSERT INTO piece_tag (piece_id, raw_id, tag_id) VALUES (?, ?, ?)', [
          `p${String(index)}`,
          bus,
          bus,
        ]);
      }
    });
    const cursor = store.cursor();
    expect(taxonomy.deleteTags([bus]).pieces).toBe(400);
    expect(store.changesSince(cursor)?.map(({ topic, id }) => `${topic} ${id}`)).toEqual([
      `tag ${bus}`,
      'piece many',
      'desk many',
    ]);
  });
});

describe('names from outside', () => {
  it('become categories and tags once', () => {
    const { store, water } = desk();
    const ids = store.write((tx) => [
      ensureCategory(tx, 'WATER'),
      ensureCategory(tx, 'Sport'),
      ensureCategory(tx, 'sport'),
    ]);
    expect(ids[0]).toBe(water);
    expect(ids[2]).toBe(ids[1]);
    const [first, second] = store.write((tx) => [ensureTag(tx, 'Café'), ensureTag(tx, 'cafe')]);
    expect(second).toBe(first);
  });
});
