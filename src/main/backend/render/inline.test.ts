import { describe, expect, it } from 'vitest';
import { FORMAT, type InlineJSON } from '../../../shared/document/json';
import { renderInline } from './inline';
import { contextWith, link, text } from './testing';

const { bold, italic, underline, strikethrough, subscript, superscript } = FORMAT;
const html = (...children: InlineJSON[]): string => renderInline(children, contextWith().context);

describe('formats', () => {
  it('gives each format its own element', () => {
    expect(html(text('a', bold))).toBe('<strong>a</strong>');
    expect(html(text('a', italic))).toBe('<em>a</em>');
    expect(html(text('a', underline))).toBe('<u>a</u>');
    expect(html(text('a', strikethrough))).toBe('<s>a</s>');
    expect(html(text('a', subscript))).toBe('<sub>a</sub>');
    expect(html(text('a', superscript))).toBe('<sup>a</sup>');
  });
  it('keeps a shared mark open over neighbouring runs', () => {
    expect(html(text('a', bold), text('b', bold | italic))).toBe('<strong>a<em>b</em></strong>');
    expect(html(text('a', italic), text('b', bold | italic), text('c', bold))).toBe(
      '<em>a<strong>b</strong></em><strong>c</strong>',
    );
  });
  it('joins equal neighbours and drops empty runs', () => {
    expect(html(text('a', bold), text('', italic), text('b', bold))).toBe('<strong>ab</strong>');
  });
  it('keeps a line break inside the mark on both its sides', () => {
    expect(html(text('a', bold), { type: 'linebreak' }, text('b', bold))).toBe('<strong>a<br>b</strong>');
    expect(html(text('a', bold), { type: 'linebreak' }, text('b'))).toBe('<strong>a</strong><br>b');
  });
  it('draws one mark through a link that is wholly marked', () => {
    expect(html(text('see ', bold), link('https://x.org', text('this', bold)))).toBe(
      '<strong>see <a href="https://x.org">this</a></strong>',
    );
    expect(html(link('https://x.org', text('a', bold), text('b')))).toBe(
      '<a href="https://x.org"><strong>a</strong>b</a>',
    );
  });
});

describe('escaping', () => {
  it('escapes markup, quotes and what HTML forbids', () => {
    expect(html(text('<script>alert("1")</script> & more'))).toBe(
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more',
    );
    expect(html(text('a\u0000b\u0085c\ud800'))).toBe('abc\ufffd');
  });
  it('escapes attributes of links', () => {
    expect(
      html({ type: 'link', url: 'https://x.org/?a="b"&c', title: '"><img>', children: [text('x')] }),
    ).toBe('<a href="https://x.org/?a=&quot;b&quot;&amp;c" title="&quot;&gt;&lt;img&gt;">x</a>');
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:x',
    'java\nscript:x',
    'data:text/html,x',
    'vbscript:x',
    '',
    '\\\\host',
    'file:///etc/passwd',
  ])('keeps the words but not the address %j', (url) => {
    const { context, warnings } = contextWith();
    expect(renderInline([link(url, text('words', bold))], context)).toBe('<strong>words</strong>');
    expect(warnings).toEqual([{ message: 'preview.warning.link-refused', params: { url } }]);
  });
  it.each([
    'https://x.org',
    'http://x.org',
    'mailto:a@x.org',
    'tel:+123',
    '/path',
    '#part',
    '?q=1',
    'page.html',
    '../up',
  ])('allows %s', (url) => {
    expect(html(link(url, text('x')))).toBe(`<a href="${url}">x</a>`);
  });
  it('protects the page from a window it opens', () => {
    expect(html({ type: 'link', url: '/x', target: '_blank', rel: 'nofollow', children: [text('x')] })).toBe(
      '<a href="/x" rel="nofollow noopener" target="_blank">x</a>',
    );
  });
  it('drops a link without words', () => {
    expect(html(link('/x'), text('a'))).toBe('a');
  });
});

describe('languages', () => {
  it('marks a passage in another language, with its direction where that changes', () => {
    expect(html(text('a '), text('le bon mot', italic, 'fr'))).toBe(
      'a <span lang="fr"><em>le bon mot</em></span>',
    );
    expect(html(text('سلام', undefined, 'ar'))).toBe('<span lang="ar" dir="rtl">سلام</span>');
  });
  it('says nothing about the piece’s own language or a tag that is none', () => {
    expect(html(text('a', undefined, 'en-GB'))).toBe('a');
    expect(html(text('a', undefined, '"><b>'))).toBe('a');
  });
});

it('shows an inline node of an unknown type as a mark', () => {
  const { context, warnings } = contextWith();
  const output = renderInline([text('a'), { type: 'emoji' } as unknown as InlineJSON], context);
  expect(output).toContain('a<mark class="unknown-node">');
  expect(output).toContain('emoji');
  expect(warnings[0]?.message).toBe('preview.warning.unknown-node');
});
