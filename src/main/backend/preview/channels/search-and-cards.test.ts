import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../shared/text/measure/lines';
import { widthOf } from '../../../../shared/text/measure/width';
import { headline, MEDIA, root } from '../../render/testing';
import { page, titled, WHOLE } from './testing';

const LONG = {
  latin: ['en-GB', 'Give us back the benches that the council took from Alder Street and never replaced'],
  han: ['zh-CN', '把市议会从桤木街拿走却从未归还的长椅还给我们，因为没有座位的街道只是一条走廊'],
  arabic: ['ar', 'أعيدوا إلينا المقاعد التي أخذها المجلس من الشارع ولم يضع غيرها قط في مكانها القديم'],
} as const;
const WORDS = Object.values(LONG);
const first = (html: string, tag: string): string =>
  new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`).exec(html)?.[1]?.trim() ?? '';
const messages = (notices: { message: string }[]): string[] => notices.map(({ message }) => message);
const small = (width: number, height: number) => ({
  ...WHOLE,
  media: { [MEDIA.sha]: { ...MEDIA, width, height } },
});

describe('a search result', () => {
  it('tells how many pixels the title takes of those there are', () => {
    const { facts, warnings, html } = page('search');
    expect(warnings).toEqual([]);
    const title = 'Give us back the benches – Opinion – The Northquay Review';
    expect(facts[0]).toEqual({
      message: 'preview.search.title',
      params: { pixels: Math.ceil(widthOf(title, { face: 'sans', size: 20 })), limit: 580 },
    });
    expect(first(html, 'h1')).toBe(title);
  });
  it.each(WORDS)('cuts a title in %s by pixels', (language, words) => {
    const { warnings, html } = page('search', titled(words, 'A description.', language));
    expect(messages(warnings)).toEqual(['preview.search.title-cut']);
    const title = first(html, 'h1');
    expect(title.endsWith(' …')).toBe(true);
    expect(words.startsWith(title.slice(0, -2))).toBe(true);
    const width = widthOf(title, { face: 'sans', size: 20 });
    expect(width).toBeLessThanOrEqual(580);
    expect(width).toBeGreaterThan(480);
  });
  it('cuts a long description, and says when there is none', () => {
    const long = page('search', titled('Benches', 'A street without seats is a corridor. '.repeat(8)));
    expect(messages(long.warnings)).toEqual(['preview.search.description-cut']);
    expect(messages(page('search', titled('Benches')).warnings)).toEqual([
      'preview.metadata.missing.description',
    ]);
  });
  it('runs from right to left where the piece does', () => {
    expect(page('search', titled(LONG.arabic[1], '', 'ar')).html).toContain('<h1 lang="ar" dir="rtl">');
  });
});

describe('a card of Open Graph', () => {
  it.each(WORDS)('cuts a title in %s by lines', (language, words) => {
    const { warnings, html } = page('og', titled(words.repeat(3), 'Short.', language));
    expect(messages(warnings)).toContain('preview.card.title-cut');
    const title = first(html, 'h1');
    expect(linesOf(title, { face: 'sans', bold: true, size: 16 }, 500)).toHaveLength(2);
    expect(words.repeat(3).startsWith(title.slice(0, -1))).toBe(true);
  });
  it('takes the words and the image written for it', () => {
    const other = 'b'.repeat(64);
    const { html } = page('og', {
      ...WHOLE,
      media: { [other]: { ...MEDIA, sha: other, width: 1200, height: 628 } },
      meta: { ...WHOLE.meta, socialTitle: 'Sit down', socialDescription: 'Please.', socialImage: other },
    });
    expect(first(html, 'h1')).toBe('Sit down');
    expect(html).toContain('Please.');
    expect(html).toContain(`src="/media/${other}"`);
    expect(html).toContain('quay.example');
  });
  it.each([
    ['fits', 1200, 628, 'large', []],
    ['has no crop for it', 1600, 900, 'large', ['preview.card.image-cropped']],
    ['is small', 400, 400, 'small', ['preview.card.image-small']],
    ['is too small', 150, 150, 'small', ['preview.card.image-small']],
  ] as const)('says that an image %s', (_what, width, height, form, expected) => {
    const { html, warnings } = page('og', small(width, height));
    expect(html).toContain(`class="card ${form}"`);
    expect(messages(warnings)).toEqual(expected);
    expect(html.includes('<img')).toBe(width >= 200);
  });
  it('has room around it, so that it is as wide as its words are cut for', () => {
    expect([page('og').width, page('x').width]).toEqual([524 + 48, 516 + 48]);
  });
  it('says that there is no image', () => {
    const without = { ...WHOLE, root: root(headline('Benches'), ...WHOLE.root.children.slice(3)) };
    const { html, warnings } = page('og', without);
    expect(messages(warnings)).toEqual(['preview.card.image-missing']);
    expect(html).toContain('No image');
  });
});

describe('a card of X', () => {
  it('lays one line of title over a large image', () => {
    const { html, warnings } = page('x', titled(LONG.latin[1]));
    expect(html).toContain('class="card large"');
    expect(first(html, 'h1').endsWith('…')).toBe(true);
    expect(linesOf(first(html, 'h1'), { face: 'sans', size: 13 }, 476)).toHaveLength(1);
    expect(messages(warnings)).toContain('preview.card.title-cut');
    expect(html).toContain('From quay.example');
  });
  it('puts a small image beside the words', () => {
    const { html } = page('x', small(200, 150));
    expect(html).toContain('class="card small"');
    expect(html).toContain('A street without seats is a corridor.');
  });
});
