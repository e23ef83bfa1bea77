import { describe, expect, it } from 'vitest';
import { slugify } from './slug';

describe('slugify', () => {
  it.each([
    ['A city that lends drills', 'a-city-that-lends-drills'],
    ["China’s “new” era – don't miss it!", 'chinas-new-era-dont-miss-it'],
    ['  -- Hello,   World --  ', 'hello-world'],
    ['Été à Łódź: Straße & Ærø', 'ete-a-lodz-strasse-aero'],
    ['İstanbul’un ığdır', 'istanbulun-igdir'],
    ['中国的“新”时代', '中国的-新-时代'],
    ['が か', 'が-か'],
    ['Новый йод', 'новый-йод'],
    ['Ελλάδα', 'ελλάδα'],
    ['Ｆｕｌｌ ｗｉｄｔｈ', 'full-width'],
    ['100% of 2,5', '100-of-2-5'],
    ['😀', ''],
    ['', ''],
  ])('%j → %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('follows the language’s own way with diacritics', () => {
    expect(slugify('Über Köln', { language: 'de-AT' })).toBe('ueber-koeln');
    expect(slugify('Über Köln')).toBe('uber-koln');
    expect(slugify('Smørrebrød på', { language: 'da' })).toBe('smoerrebroed-paa');
  });

  it('cuts a long headline between words, an unbreakable one inside', () => {
    const slug = slugify('many words '.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(100);
    expect(slug).toMatch(/(words|many)$/);
    expect(slugify('ab cde', { maxLength: 2 })).toBe('ab');
    expect(slugify('x'.repeat(400))).toBe('x'.repeat(100));
    expect(slugify('𠮷'.repeat(5), { maxLength: 3 })).toBe('𠮷');
  });

  it('gives the same slug for a slug', () => {
    for (const text of ['Été à Łódź', '中国的“新”时代', 'が か', 'Новый йод']) {
      expect(slugify(slugify(text))).toBe(slugify(text));
    }
  });
});
