import { describe, expect, it } from 'vitest';
import { openTerm, queryOf, showQuery, takeTokens } from './query-text';

describe('takeTokens', () => {
  it('takes an operator once it is finished', () => {
    expect(takeTokens('status:dra')).toEqual({ tokens: [], text: 'status:dra' });
    expect(takeTokens('status:draft ')).toEqual({ tokens: ['status:draft'], text: '' });
    expect(takeTokens('river -status:exported x')).toEqual({ tokens: ['-status:exported'], text: 'river x' });
  });

  it('waits for a value and for the closing quotation mark', () => {
    expect(takeTokens('category: ')).toEqual({ tokens: [], text: 'category: ' });
    expect(takeTokens('category:"Public ')).toEqual({ tokens: [], text: 'category:"Public ' });
    expect(takeTokens('category:"Public services" ').tokens).toEqual(['category:"Public services"']);
  });

  it('leaves words, phrases and unknown operators alone', () => {
    const typed = '10:30 note: "status:draft x" foo:bar ';
    expect(takeTokens(typed)).toEqual({ tokens: [], text: typed });
  });

  it('keeps spaces while nothing is taken', () => {
    expect(takeTokens('two  words ').text).toBe('two  words ');
  });
});

describe('queries', () => {
  it('come back as they went in', () => {
    const query = 'status:draft -tag:"tool lending" late buses';
    expect(showQuery(query)).toEqual({ tokens: ['status:draft', '-tag:"tool lending"'], text: 'late buses' });
    expect(queryOf(showQuery(query))).toBe(query);
    expect(queryOf({ tokens: [], text: '  ' })).toBe('');
    expect(showQuery('before:2026-11-01')).toEqual({ tokens: ['before:2026-11-01'], text: '' });
  });
});

describe('openTerm', () => {
  it('tells when the value of an operator is being typed', () => {
    for (const text of ['category:', 'late -Tag:to', 'category:"Public ser', 'status:draft,re'])
      expect(openTerm(text), text).toBe(true);
  });

  it('tells when it is not', () => {
    for (const text of ['', 'late cat', 'category:"Public services"', 'tag:x ', 'foo:x'])
      expect(openTerm(text), text).toBe(false);
  });
});
