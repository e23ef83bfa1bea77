import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked, testDesk } from './testing';

describe('snippets', () => {
  it('show the words where they stand together, marked', () => {
    const { list, add } = testDesk();
    add('a', {
      headline: 'Tides',
      body: `Ferry first. ${'Nothing of it here. '.repeat(20)}Then the Émile ferry, and an emile again.`,
    });
    const snippet = marked(list('emile ferry').rows[0]?.snippet);
    expect(snippet).toContain('Then the [Émile] [ferry], and an [emile] again.');
    expect(snippet?.startsWith('…')).toBe(true);
    expect(marked(list('em* "ferry and"').rows[0]?.snippet)).toContain('the [Émile] [ferry, and] an [emile]');
  });

  it('mark both spellings of joined letters, and Chinese within a run', () => {
    const { list, add } = testDesk();
    add('a', { body: 'Eine Straße' });
    add('b', { body: '港口城市渡船码头' });
    expect(marked(list('strasse').rows[0]?.snippet)).toBe('Eine [Straße]');
    expect(marked(list('城市渡').rows[0]?.snippet)).toBe('港口[城市渡]船码头');
    expect(marked(list('市').rows[0]?.snippet)).toBe('港口城[市]渡船码头');
  });

  it('fall back to where the match is, and to the tag’s name', () => {
    const { list, add, store } = testDesk();
    store.write((tx) =>
      tx.run("INSERT INTO tag (id, name, slug) VALUES ('t', 'Night buses', 'night-buses')"),
    );
    add('a', { headline: 'The heron', body: 'Nothing.' }, { tags: ['t'] });
    expect(marked(list('heron').rows[0]?.snippet)).toBe('The [heron]');
    expect(marked(list('buses').rows[0]?.snippet)).toContain('Night [buses]');
    expect(list('').rows[0]?.snippet).toBeNull();
    expect(list('status:draft').rows[0]?.snippet).toBeNull();
  });

  it('mark something in every text that is found, and every other text is found by the negation', () => {
    const words = fc.constantFrom(
      'straße',
      'strasse',
      'Æon',
      'aeon',
      'ÉLAN',
      'e\u0301lan',
      'elan',
      'ＡＩ',
      'ai',
      'don’t',
      '城市',
      '市',
      '代AI',
      '5,000',
      '한국어',
    );
    const spaces = fc.constantFrom(' ', ' ', '-', '. ', '\n', '，', '');
    const text = fc
      .array(fc.tuple(words, spaces), { minLength: 1, maxLength: 6 })
      .map((all) => all.flat().join(''));
    const query = fc.array(words, { minLength: 1, maxLength: 2 }).map((all) => `"${all.join(' ')}"`);
    const { list, add } = testDesk();
    fc.sample(text, { seed: 4, numRuns: 40 }).forEach((body, index) => add(`p${String(index)}`, { body }));
    const all = list({ limit: 500 }).rows.map(({ id }) => id);
    fc.assert(
      fc.property(query, fc.boolean(), (words, open) => {
        const { rows } = list({ query: open ? `${words}*` : words, limit: 500 });
        for (const { snippet } of rows) expect(marked(snippet)).toMatch(/\[.+\]/);
        const others = list({ query: `-${words}${open ? '*' : ''}`, limit: 500 }).rows.map(({ id }) => id);
        expect([...rows.map(({ id }) => id), ...others].sort()).toEqual(all.toSorted());
      }),
      { seed: 5, numRuns: 80 },
    );
  });
});
