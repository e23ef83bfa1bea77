import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, headline, paragraph, root, SHA } from '../../render/testing';
import { page, WHOLE } from './testing';

const CONTENT = 'http://purl.org/rss/1.0/modules/content/';
const DC = 'http://purl.org/dc/elements/1.1/';

/** The item, read by a parser that stops at the first thing that is not XML. */
function item(source: string | null): Element {
  const parsed = new DOMParser({ onError: onErrorStopParsing }).parseFromString(source ?? '', 'text/xml');
  const found = parsed.getElementsByTagName('item')[0];
  if (!found) throw new Error('no item');
  return found;
}
const textOf = (parent: Element, name: string): string =>
  parent.getElementsByTagName(name)[0]?.textContent ?? '';
const contentOf = (parent: Element): string =>
  parent.getElementsByTagNameNS(CONTENT, 'encoded')[0]?.textContent ?? '';

describe('an RSS item', () => {
  it('has what feed readers ask for', () => {
    const read = item(page('rss').text);
    expect(textOf(read, 'title')).toBe('Give us back the benches – Opinion');
    expect(textOf(read, 'link')).toBe('https://quay.example/benches/');
    expect(textOf(read, 'guid')).toBe('0197-piece');
    expect(read.getElementsByTagName('guid')[0]?.getAttribute('isPermaLink')).toBe('false');
    expect(textOf(read, 'pubDate')).toBe('Fri, 20 Nov 2026 23:30:00 GMT');
    expect(read.getElementsByTagNameNS(DC, 'creator')[0]?.textContent).toBe('Nora Whitlock');
    expect(textOf(read, 'description')).toBe('A street without seats is a corridor.');
    const enclosure = read.getElementsByTagName('enclosure')[0];
    expect(enclosure?.getAttribute('url')).toBe(`https://quay.example/media/${SHA}`);
    expect(enclosure?.getAttribute('length')).toBe('1000');
    expect(enclosure?.getAttribute('type')).toBe('image/jpeg');
    expect(contentOf(read)).toContain('<p>Every town keeps a list.</p>');
  });
  it('names a picture where the site put it', () => {
    const there = 'https://cdn.quay.example/stools.jpg';
    const read = item(page('rss', WHOLE, { picturesThere: { [SHA]: there } }).text);
    expect(read.getElementsByTagName('enclosure')[0]?.getAttribute('url')).toBe(there);
    expect(contentOf(read)).toContain(`<img src="${there}"`);
  });
  it('says what language and direction a text has that is not in the site’s', () => {
    const arabic = { ...WHOLE, meta: { ...WHOLE.meta, language: 'ar' } };
    const read = item(page('rss', arabic).text);
    expect(read.getElementsByTagNameNS(DC, 'language')[0]?.textContent).toBe('ar');
    expect(contentOf(read)).toMatch(/^<div lang="ar" dir="rtl">\n<figure[\s\S]*<\/p>\n<\/div>$/);
    const own = item(page('rss').text);
    expect(own.getElementsByTagNameNS(DC, 'language')).toHaveLength(0);
    expect(contentOf(own)).not.toContain('<div');
  });
  it('carries no mark of the desk', () => {
    const { text } = page('rss', undefined, { blockIds: true });
    expect(text).not.toContain('data-bid');
  });
  it('is XML whatever the piece holds', () => {
    const mean = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(mean, mean, (words, caption) => {
        const text = `${words}]]>&nbsp;<b>\ufffe\uffff\u0000`;
        const values = {
          ...WHOLE,
          root: root(
            headline(text),
            { type: 'standfirst' as const, children: [] },
            figure({ caption, credit: text }),
            paragraph(text),
          ),
        };
        expect(contentOf(item(page('rss', values).text))).toContain(']]&gt;');
      }),
      { numRuns: 40, seed: 11 },
    );
  });
  it('says what a feed reader will miss', () => {
    const { warnings } = page('rss', {
      root: root(headline('Benches'), { type: 'standfirst', children: [] }),
      site: { url: '' },
    });
    expect(warnings.map(({ message }) => message)).toEqual(['preview.rss.no-date', 'preview.rss.no-link']);
  });
});
