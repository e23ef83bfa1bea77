import { describe, expect, it } from 'vitest';
import { fuzzyFilter, fuzzyMatch, markWords } from './fuzzy';

const marked = (query: string, text: string): string | null => {
  const match = fuzzyMatch(query, text);
  if (!match) return null;
  let out = '';
  let at = 0;
  for (const { start, end } of match.ranges) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
};

describe('fuzzyMatch', () => {
  it('marks the start of a word', () => {
    expect(marked('lib', 'A school kitchen is a library')).toBe('A school kitchen is a [lib]rary');
    expect(marked('LIB', 'Liberty')).toBe('[Lib]erty');
  });

  it('folds accents and ligatures on both sides, and marks what stands in the text', () => {
    expect(marked('cafe', 'What a repair café knows')).toBe('What a repair [café] knows');
    expect(marked('café', 'What a repair cafe knows')).toBe('What a repair [cafe] knows');
    expect(marked('oe', 'Œuvres')).toBe('[Œ]uvres');
    expect(marked('o', 'Œuvres')).toBe('[Œ]uvres');
    expect(marked('etat', 'L’état')).toBe('L’[état]');
    // A decomposed letter keeps its mark.
    expect(marked('e', 'e\u0301t')).toBe('[e\u0301]t');
  });

  it('wants every word, in any order', () => {
    expect(marked('desk sea', 'Search the desk')).toBe('[Sea]rch the [desk]');
    expect(marked('desk zebra', 'Search the desk')).toBeNull();
  });

  it('finds letters in order when they begin words', () => {
    expect(marked('kbsh', 'Keyboard shortcuts')).toBe('[K]ey[b]oard [sh]ortcuts');
    expect(marked('np', 'New piece')).toBe('[N]ew [p]iece');
    expect(marked('ieece', 'New piece')).toBeNull();
    expect(marked('xq', 'New piece')).toBeNull();
  });

  it('finds words without spaces between them', () => {
    expect(marked('图书', '城市图书馆')).toBe('城市[图书]馆');
  });

  it('matches everything with nothing', () => {
    expect(fuzzyMatch('  ', 'x')?.ranges).toEqual([]);
  });
});

describe('fuzzyFilter', () => {
  const find = (query: string, items: string[]) =>
    fuzzyFilter(items, query, (item) => item).map(({ item }) => item);

  it('puts starts before insides, and the shorter of equals first', () => {
    expect(find('over', ['Discover', 'Go over it', 'Overview of all', 'Overview'])).toEqual([
      'Overview',
      'Overview of all',
      'Go over it',
      'Discover',
    ]);
  });

  it('keeps all in their order for an empty query', () => {
    expect(find('', ['b', 'a'])).toEqual(['b', 'a']);
  });
});

describe('markWords', () => {
  it('marks only words that stand there whole or as a part', () => {
    expect(markWords('river time', 'Our river has a timetable')).toEqual([
      { start: 4, end: 9 },
      { start: 16, end: 20 },
    ]);
    expect(markWords('lib', 'The shelter is built')).toEqual([]);
    expect(markWords('zebra café', 'A repair cafe')).toEqual([{ start: 9, end: 13 }]);
  });
});
