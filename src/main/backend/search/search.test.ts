import { describe, expect, it } from 'vitest';
import type { PieceListInput } from '../../../shared/contract/pieces';
import { authors } from '../desk/records';
import { setPerson } from '../pieces/identity';
import { rebuildIndex } from './search-index';
import { NOW, rootOf, testDesk } from './testing';

describe('words', () => {
  it('are found in headline, standfirst, body and caption, without case and accents', () => {
    const { found, add } = testDesk();
    add('a', { headline: 'The Élysée ferry' });
    add('b', { standfirst: 'A quay for Łódź' });
    add('c', { body: 'Plain words.\nA tide table for Straße 5' });
    add('d', { caption: 'A heron on the quay' });
    expect(found('elysee')).toBe('a');
    expect(found('ÉLYSÉE')).toBe('a');
    expect(found('E\u0301lyse\u0301e')).toBe('a');
    expect(found('lodz')).toBe('b');
    expect(found('strasse')).toBe('c');
    expect(found('straße')).toBe('c');
    expect(found('quay')).toBe('b d');
    expect(found('quay heron')).toBe('d');
    expect(found('herons')).toBe('');
    expect(found('')).toBe('a b c d');
    expect(found('— …')).toBe('a b c d');
  });

  it('are found as phrases, beginnings and not at all', () => {
    const { found, add } = testDesk();
    add('a', { body: 'The night market closes early.' });
    add('b', { body: 'A market at night. Don’t hurry; the well-known stall stays.' });
    expect(found('"night market"')).toBe('a');
    expect(found('night market')).toBe('a b');
    expect(found('mark*')).toBe('a b');
    expect(found('"night mark"*')).toBe('a');
    expect(found('mark')).toBe('');
    expect(found('mark', true)).toBe('a b');
    expect(found('mark ', true)).toBe('');
    expect(found('market -early')).toBe('b');
    expect(found('-early')).toBe('b');
    expect(found('-"night market"')).toBe('b');
    expect(found("don't")).toBe('b');
    expect(found('well-known')).toBe('b');
    expect(found('http://closes')).toBe('');
  });

  it('follow the text as it changes and go with the piece', async () => {
    const { found, add, pieces, store } = testDesk();
    add('a', { headline: 'Ferry' });
    pieces.overwrite('a', rootOf({ headline: 'Tram' }), {}, { what: 'fields' });
    expect(found('ferry')).toBe('');
    expect(found('tram')).toBe('a');
    await pieces.bulk(['a'], { workflow: 'spiked' });
    await pieces.deleteForGood(['a']);
    expect(store.all('SELECT doc FROM piece_text')).toEqual([]);
    expect(store.all("SELECT rowid FROM piece_index WHERE piece_index MATCH 'tram'")).toEqual([]);
  });

  it('are found after the index was rebuilt', async () => {
    const { found, add, store } = testDesk();
    add('a', { headline: 'Ferry' });
    add('b', { headline: 'Tram' });
    store.write((tx) => tx.run('DELETE FROM piece_text WHERE piece_id = ?', ['a']));
    expect(found('ferry')).toBe('');
    expect(await rebuildIndex(store)).toBe(2);
    expect(found('ferry')).toBe('a');
    expect(found('tram')).toBe('b');
  });
});

describe('names', () => {
  function named() {
    const all = testDesk();
    all.store.write((tx) => {
      const insert = 'INSERT INTO category (id, name, slug, parent_id, position) VALUES (?, ?, ?, ?, ?)';
      tx.run(insert, ['op', 'Opinion', 'opinion', null, 0]);
      tx.run(insert, ['ps', 'Public services', 'services', 'op', 0]);
      tx.run(insert, ['wa', 'Water', 'water', 'ps', 0]);
      tx.run(
        "INSERT INTO tag (id, name, slug) VALUES ('cafe', 'Repair café', 'repair-cafe'), ('bus', 'Buses', 'buses')",
      );
      const blank = { bio: '', role: '', affiliation: '', picture: null, contact: '', fields: {} };
      authors.save(tx, { id: 'nora', name: 'Nora Whitlock', ...blank });
      authors.save(tx, { id: 'ilse', name: 'Ilse Brandvold', ...blank });
    });
    all.add(
      'a',
      { headline: 'One' },
      { categories: ['wa'], tags: ['cafe'], authors: ['nora'], language: 'fr-CA' },
    );
    all.add(
      'b',
      { headline: 'Two' },
      { categories: ['ps'], tags: ['bus'], authors: ['ilse', 'nora'], language: 'en-GB' },
    );
    all.add('c', { headline: 'Three about buses' }, { language: 'fr' });
    return all;
  }

  it('of tags and authors are found like words', () => {
    const { found } = named();
    expect(found('cafe')).toBe('a');
    expect(found('"repair cafe"')).toBe('a');
    expect(found('rep', true)).toBe('a');
    expect(found('whitlock')).toBe('a b');
    expect(found('whitlock ilse')).toBe('b');
    expect(found('buses')).toBe('b c');
    expect(found('-buses')).toBe('a');
    expect(found('two whitlock')).toBe('b');
  });

  it('are followed when they change, without touching a piece', () => {
    const { found, store } = named();
    store.write((tx) => tx.run("UPDATE tag SET name = 'Mending' WHERE id = 'cafe'"));
    expect(found('cafe')).toBe('');
    expect(found('mending')).toBe('a');
    store.write((tx) => {
      tx.run("INSERT INTO redirect (kind, from_id, to_id, at) VALUES ('tag', 'cafe', 'bus', '')");
      tx.run("DELETE FROM tag WHERE id = 'cafe'");
    });
    expect(found('mending')).toBe('');
    expect(found('buses')).toBe('a b c');
  });

  it('narrow by operator: whole name, slug or beginnings; categories with what is below them', () => {
    const { found } = named();
    expect(found('category:water')).toBe('a');
    expect(found('category:"Public services"')).toBe('a b');
    expect(found('category:services')).toBe('a b');
    expect(found('cat:pub')).toBe('a b');
    expect(found('category:opinion -category:water')).toBe('b');
    expect(found('category:water,services')).toBe('a b');
    expect(found('tag:"repair cafe"')).toBe('a');
    expect(found('tag:buses,repair')).toBe('a b');
    expect(found('author:whitlock -author:"Ilse Brandvold"')).toBe('a');
    expect(found('by:ilse')).toBe('b');
    expect(found('language:fr')).toBe('a c');
    expect(found('language:FR-ca')).toBe('a');
    expect(found('-has:tag')).toBe('c');
    expect(found('has:author has:category')).toBe('a b');
  });

  it('that nobody has are noted and find nothing', () => {
    const { list } = named();
    expect(list('category:sport')).toMatchObject({
      total: 0,
      notes: [{ code: 'unknown-value', text: 'sport' }],
    });
  });

  it('are suggested at the caret', () => {
    const { search } = named();
    const texts = (query: string, caret = query.length): string[] =>
      search.suggest(query, caret).suggestions.map(({ insert }) => insert);
    expect(texts('ca')).toEqual(['category:']);
    expect(texts('category:')).toEqual(['Opinion', '"Public services"', 'Water']);
    expect(texts('-category:serv')).toEqual(['"Public services"']);
    expect(texts('tag:cafe')).toEqual(['"Repair café"']);
    expect(texts('status:d')).toEqual(['draft']);
    expect(texts('language:')).toEqual(['en-GB', 'fr', 'fr-CA']);
    expect(texts('"ca')).toEqual([]);
    expect(search.suggest('two tag:bu ferry', 10)).toMatchObject({ start: 8, end: 10 });
  });
});

describe('operators', () => {
  it('narrow by state; spiked pieces only where asked for', () => {
    const { found, list, add } = testDesk();
    add('a', { headline: 'x' });
    add('b', { headline: 'x' }, { workflow: 'review' });
    add('c', { headline: 'x' }, { workflow: 'spiked' });
    expect(found('x')).toBe('a b');
    expect(found('status:review')).toBe('b');
    expect(found('-status:review')).toBe('a');
    expect(found('status:spiked,draft')).toBe('a c');
    expect(list({ status: 'spiked' }).rows.map(({ id }) => id)).toEqual(['c']);
  });

  it('narrow by time and length', () => {
    const { found, add } = testDesk();
    const due = (at: string) => ({ deadline: { at, zone: 'UTC' } });
    add('a', { body: 'one two three' }, due('2026-11-22T08:00:00.000Z'), '2026-03-01T00:00:00.000Z');
    add('b', { body: 'one two three four five' }, due('2026-11-25T08:00:00Z'), '2026-03-02T12:00:00.000Z');
    add('c', {}, {}, '2026-11-22T09:00:00.000Z');
    expect(found('before:2026-03-02')).toBe('a');
    expect(found('after:2026-03-02')).toBe('b c');
    expect(found('-before:2026-03-02')).toBe('b c');
    expect(found('after:2026-03-01 before:2026-03-02')).toBe('a');
    expect(found('edited:2026-03-02')).toBe('b');
    expect(found('edited:today')).toBe('c');
    expect(found('edited:<2h')).toBe('c');
    expect(found('due:late')).toBe('a');
    expect(found('due:today')).toBe('a');
    expect(found('due:<7d')).toBe('a b');
    expect(found('-due:<7d')).toBe('c');
    expect(found('-has:deadline')).toBe('c');
    expect(found('words:>3')).toBe('b');
    expect(found('words:3..5')).toBe('a b');
    expect(found('-words:<4')).toBe('b');
  });

  it('that are broken are noted and the rest answers', () => {
    const { list, add } = testDesk();
    add('a', { headline: 'x' });
    for (const query of [
      '"',
      'x "',
      'before:soon',
      'status:',
      '-',
      '*',
      'NEAR(x, y)',
      'x AND',
      '{headline}:x x"*',
      '^x',
      "x' OR 1=1 --",
    ])
      expect(() => list(query)).not.toThrow();
    expect(list('x before:soon')).toMatchObject({
      total: 1,
      notes: [{ code: 'unreadable-time', text: 'soon' }],
    });
    expect(list('word '.repeat(400)).notes).toMatchObject([{ code: 'too-long' }]);
  });
});

describe('the list', () => {
  it('keeps order and pages, with the whole number', () => {
    const { list, add } = testDesk();
    for (let index = 0; index < 25; index += 1)
      add(
        `p${String(index).padStart(2, '0')}`,
        { body: 'ferry' },
        {},
        new Date(NOW.getTime() - index * 1000).toISOString(),
      );
    const ids = (input: Partial<PieceListInput>): string[] => list(input).rows.map(({ id }) => id);
    expect(ids({ limit: 3 })).toEqual(['p00', 'p01', 'p02']);
    expect(ids({ limit: 3, offset: 23, query: 'ferry' })).toEqual(['p23', 'p24']);
    expect(ids({ limit: 2, descending: false })).toEqual(['p24', 'p23']);
    expect(list({ limit: 3, offset: 3 }).total).toBe(25);
    expect(list({ limit: 3, offset: 60 })).toMatchObject({ rows: [], total: 25 });
    expect(list({ limit: 3, query: 'ferry' }).total).toBe(25);
  });

  it('sorts by headline without accents and quotes, by state as a piece goes, and puts what is missing last', () => {
    const { list, add } = testDesk();
    add('a', { headline: '“Zebra” crossing' }, { workflow: 'approved' });
    add(
      'b',
      { headline: 'Élan' },
      { deadline: { at: '2026-12-01T00:00:00.000Z', zone: 'UTC' }, workflow: 'review' },
    );
    add('c', { headline: 'ferry' });
    add('d', {});
    const ids = (sort: PieceListInput['sort'], descending = false): string =>
      list({ sort, descending })
        .rows.map(({ id }) => id)
        .join('');
    expect(ids('headline')).toBe('bcad');
    expect(ids('headline', true)).toBe('acbd');
    expect(ids('deadline')).toBe('bacd');
    expect(ids('deadline', true)).toBe('bacd');
    expect(ids('status')).toBe('cdba');
  });

  it('puts the best match first when sorted by relevance', () => {
    const { list, add } = testDesk();
    add('a', { body: `${'plain words '.repeat(50)} ferry` });
    add('b', { headline: 'A ferry', body: 'plain words '.repeat(50) });
    expect(list({ query: 'ferry', sort: 'relevance' }).rows.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(list({ query: 'status:draft', sort: 'relevance' }).total).toBe(2);
  });

  it('is narrowed by the library pane', () => {
    const { list, add, store } = testDesk();
    const me = store.write((tx) => setPerson(tx, store.now(), { name: 'Nora', initials: 'NW' }));
    store.write((tx) =>
      tx.run(
        "INSERT INTO category (id, name, slug, parent_id, position) VALUES ('x', 'X', 'x', NULL, 0), ('y', 'Y', 'y', 'x', 0)",
      ),
    );
    add('a', { headline: 'ferry' }, { categories: ['y'] });
    add('b', { headline: 'ferry' }, { assignee: me.id });
    expect(list({ query: 'ferry', category: 'x' }).rows.map(({ id }) => id)).toEqual(['a']);
    expect(list({ query: 'ferry', mine: true }).rows.map(({ id }) => id)).toEqual(['b']);
  });
});
