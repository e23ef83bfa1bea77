import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { figure, headline, link, paragraph, root, SHA, text } from '../../render/testing';
import { page, titled, WHOLE } from './testing';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function elements(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}
const value = (element: Element, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
const named = (all: Element[], name: string): Element[] => all.filter((element) => element.tagName === name);

describe('a newsletter', () => {
  const mail = page('newsletter');
  const all = elements(mail.document);

  it('is a document of its own, 600 pixels wide', () => {
    expect(mail.width).toBe(600);
    expect(mail.document).toMatch(/^<!doctype html>/i);
    expect(mail.document).not.toContain('Content-Security-Policy');
    expect(
      value(named(all, 'table').find((table) => value(table, 'class') === 'mail') ?? all[0]!, 'width'),
    ).toBe('600');
  });
  it('keeps its look where style sheets are thrown away', () => {
    for (const tag of ['h1', 'h2', 'p', 'ul', 'li', 'img']) {
      const some = named(all, tag);
      expect(some.length).toBeGreaterThan(0);
      for (const element of some) expect(value(element, 'style')).not.toBe('');
    }
  });
  it('asks for nothing that mail programs do not know', () => {
    const body = mail.html;
    expect(body).not.toMatch(/display:\s*(?:flex|grid)|var\(|light-dark|position:|calc\(/);
    expect(named(all, 'script')).toEqual([]);
    expect(named(all, 'link')).toEqual([]);
    expect(named(all, 'figure')).toEqual([]);
    for (const table of named(all, 'table')) expect(value(table, 'role')).toBe('presentation');
    for (const image of named(all, 'img')) {
      expect(Number(value(image, 'width'))).toBeLessThanOrEqual(536);
      expect(image.attrs.map(({ name }) => name)).toContain('alt');
    }
  });
  it('has dark colours of its own, as important as those in the elements', () => {
    expect(mail.document).toContain('<meta name="color-scheme" content="light dark">');
    const dark = /@media \(prefers-color-scheme: dark\)\s*\{([\s\S]*?\})\s*\}/.exec(mail.document)?.[1] ?? '';
    expect(dark).toContain('background-color');
    for (const line of dark.match(/[\w-]+:\s*[^;{}]+;/g) ?? []) expect(line).toContain('!important');
  });
  it('begins with words for the list of mails', () => {
    const [first] = all.filter((element) => value(element, 'class') === 'preheader');
    expect(value(first ?? all[0]!, 'style')).toContain('display: none');
    expect(mail.html).toContain('A street without seats is a corridor.');
  });
  it('has a plain-text part with the addresses of its links', () => {
    const values = {
      ...WHOLE,
      root: root(
        ...WHOLE.root.children,
        paragraph('See ', link('https://a.example/b', text('the report')), '.'),
      ),
    };
    const { text: plain } = page('newsletter', values);
    expect(plain).toContain('Give us back the benches – Opinion\n\nA street without seats is a corridor.');
    expect(plain).toContain('See the report <https://a.example/b>.');
    expect(plain).toContain('• The first thing lost.');
    expect(plain).toContain('Nora Whitlock writes about streets.');
    expect(plain).toContain('https://quay.example/benches/');
    expect(plain).not.toMatch(/<\/?[a-z]+>/);
  });
  it('makes addresses whole, since a mail stands on no site', () => {
    const values = {
      ...WHOLE,
      root: root(...WHOLE.root.children, paragraph(link('/about?a=1&b=2', text('About')))),
    };
    expect(page('newsletter', values).html).toContain('href="https://quay.example/about?a=1&amp;b=2"');
  });
  it('fetches its pictures from the site once it leaves the desk', () => {
    const sources = (request: Parameters<typeof page>[2], values = WHOLE): string[] => [
      ...new Set(
        named(elements(page('newsletter', values, request).document), 'img').map((image) =>
          value(image, 'src'),
        ),
      ),
    ];
    const there = `https://cdn.quay.example/${SHA}.jpg`;
    expect(sources({})).toEqual([`https://quay.example/media/${SHA}`]);
    expect(sources({ picturesThere: { [SHA]: there } })).toEqual([there]);
    expect(sources({ linkTo: 'desk', picturesThere: { [SHA]: there } })).toEqual([`/media/${SHA}`]);
    const homeless = { ...WHOLE, site: { ...WHOLE.site, url: '' } };
    expect(sources({}, homeless)).toEqual([`/media/${SHA}`]);
  });
  it('has the headline written for it as its subject', () => {
    const { facts } = page('newsletter', {
      ...WHOLE,
      meta: { ...WHOLE.meta, newsletterHeadline: 'Sit down' },
    });
    expect(facts).toContainEqual({ message: 'preview.mail.subject', params: { subject: 'Sit down' } });
  });
  it('tells its weight, and by how much it is too heavy', () => {
    expect(mail.warnings).toEqual([]);
    const size = mail.facts.find(({ message }) => message === 'preview.mail.size')?.params['size'];
    expect(size).toBe(Math.ceil(Buffer.byteLength(mail.document) / 1024));
    const heavy = page('newsletter', {
      ...WHOLE,
      root: root(...WHOLE.root.children, ...Array.from({ length: 60 }, () => paragraph('x'.repeat(2000)))),
    });
    const weight = Math.ceil(Buffer.byteLength(heavy.document) / 1024);
    expect(heavy.warnings).toEqual([
      { message: 'preview.mail.too-large', params: { size: weight, over: weight - 102, limit: 102 } },
    ]);
  });
  it('can have the opening alone', () => {
    const opening = page('newsletter', WHOLE, { settings: { mail_text: 'opening' } });
    expect(opening.html).toContain('Every town keeps a list.');
    expect(opening.html).not.toContain('The first thing lost.');
    expect(opening.text).not.toContain('The first thing lost.');
  });
  it('marks an image that is not there', () => {
    const values = {
      ...WHOLE,
      root: root(headline('Benches'), { type: 'standfirst', children: [] }, figure({ media: null })),
    };
    const { html, text: plain } = page('newsletter', values);
    expect(html).toContain('missing-image');
    expect(plain).toContain('[Image missing');
  });
  it('runs from right to left for a piece that does', () => {
    expect(page('newsletter', titled('المقاعد', '', 'ar')).html).toMatch(/class="text" lang="ar" dir="rtl"/);
  });
});
