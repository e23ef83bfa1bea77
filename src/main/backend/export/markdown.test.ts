import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FORMAT, type BlockJSON, type InlineJSON, type RootJSON } from '../../../shared/document/json';
import { renderBlocks } from '../render/blocks';
import {
  contextWith,
  figure,
  headline,
  link,
  list,
  paragraph,
  publication,
  root,
  SHA,
  text,
} from '../render/testing';
import { exportMarkdown } from './markdown';
import { renderMarkdown } from './markdown-blocks';

const { bold, italic, underline, strikethrough, subscript, superscript } = FORMAT;
const markdown = (...blocks: BlockJSON[]): string => renderMarkdown(blocks, contextWith().context);

/** HTML with what does not matter taken out: white space between and around tags, how a character is written. */
function normal(html: string): string {
  return html
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/<br\s*\/?>\s*/g, '<br>')
    .replace(/>\s+</g, '><')
    .replace(/\s*(<\/?(?:p|ul|ol|li|blockquote|h[2-4])(?: [^>]*)?>)\s*/g, '$1')
    .replace(/<em><strong>(.*?)<\/strong><\/em>/gs, '<strong><em>$1</em></strong>')
    .trim();
}

function expectRoundTrip(...blocks: BlockJSON[]): void {
  const source = markdown(...blocks);
  expect(normal(marked.parse(source, { async: false })), source).toBe(
    normal(renderBlocks(blocks, contextWith().context)),
  );
}

/** Each visible character with the marks it stands in, whatever their order: what a reader sees of inline HTML. */
function reading(html: string): string[] {
  const open: string[] = [];
  const seen: string[] = [];
  for (const [token] of html.matchAll(/<[^>]+>|&\w+;|&#\d+;|[^<]/gu)) {
    if (token.startsWith('</')) open.splice(open.lastIndexOf(token.slice(2, -1)), 1);
    else if (token.startsWith('<br')) seen.push('break');
    else if (token.startsWith('<')) open.push(/^<(\w+)/.exec(token)?.[1] ?? '');
    else if (token.trim() !== '') seen.push([token, ...new Set(open)].sort().join(' '));
  }
  return seen;
}

function expectSameReading(children: InlineJSON[]): void {
  const blocks = [paragraph(...children)];
  const source = markdown(...blocks);
  const back = normal(marked.parse(source, { async: false }));
  expect(reading(back), source).toEqual(reading(normal(renderBlocks(blocks, contextWith().context))));
}

const EVERY: { [T in BlockJSON['type']]: Extract<BlockJSON, { type: T }> } = {
  paragraph: paragraph('Words.'),
  heading: { type: 'heading', tag: 'h3', children: [text('Words.')] },
  quote: { type: 'quote', children: [text('Words.')] },
  'pull-quote': { type: 'pull-quote', attribution: 'Someone', children: [text('Words.')] },
  list: list('bullet', 'Words.'),
  figure: figure({ caption: 'Words.' }),
};

describe('blocks', () => {
  it.each(Object.values(EVERY))('brings $type back through a Markdown reader', (node) => {
    expectRoundTrip(paragraph('Before.'), node, paragraph('After.'));
  });
  it('uses Markdown’s own signs where there are some', () => {
    expect(markdown(EVERY.heading, EVERY.quote, EVERY.list)).toBe('### Words.\n\n> Words.\n\n- Words.');
  });
  it('keeps lists apart, nested and numbered', () => {
    const nested = list('bullet', 'a', [list('number', 'b', [text('c')], [list('bullet', 'd')])], 'e');
    const third = { ...list('number', 'x', 'y'), start: 99 };
    expectRoundTrip(nested, list('bullet', 'f'), list('bullet', 'g'), third);
  });
  it('keeps numbers that jump', () => {
    const jumping = list('number', 'a', 'b');
    jumping.children[1]!.value = 7;
    expectRoundTrip(jumping);
  });
  it('keeps languages and directions', () => {
    expectRoundTrip(
      { ...paragraph('שלום'), $: { lang: 'he' } },
      paragraph('a ', text('le mot', italic, 'fr'), ' b'),
    );
  });
  it('keeps quotes that follow each other apart', () => {
    expectRoundTrip(EVERY.quote, EVERY.quote);
  });
  it('keeps line breaks, and drops those that show nothing', () => {
    expectRoundTrip(paragraph('a', { type: 'linebreak' }, '- b', { type: 'linebreak' }, '2. c'));
    expectRoundTrip({ type: 'heading', tag: 'h2', children: [text('a'), { type: 'linebreak' }, text('b')] });
    expectRoundTrip({ type: 'quote', children: [text('a'), { type: 'linebreak' }, text('b', bold)] });
    expect(markdown(paragraph({ type: 'linebreak' }, 'a', { type: 'linebreak' }))).toBe('a');
  });
  it('shows an unknown block as a marked box', () => {
    expect(markdown({ type: 'fact-box' } as unknown as BlockJSON)).toContain('class="unknown-node"');
  });
});

describe('inline', () => {
  const cases: Record<string, InlineJSON[]> = {
    'bold and italic': [text('a '), text('b', bold), text(' '), text('c', italic), text('.')],
    'bold italic': [text('a '), text('b', bold | italic), text(' c')],
    'italic at the end of bold': [text('a', bold), text('b', bold | italic)],
    'bold inside a word': [text('in'), text('sid', bold), text('e')],
    'bold beside Chinese': [text('中文'), text('“强调”', bold), text('中文')],
    'marks side by side': [text('a', bold), text('b', italic), text('c', bold)],
    'white space at the ends of a mark': [text('a'), text(' b ', bold), text('c')],
    'formats without a sign': [
      text('a', underline),
      text('b', strikethrough),
      text('c', subscript),
      text('d', superscript),
    ],
    'a link': [
      text('see '),
      link('https://x.org/a(b)?c=1&copy;=2', text('it '), text('is', bold)),
      text('!'),
    ],
    'a bold link': [text('see ', bold), link('https://x.org', text('it', bold))],
    'a title with quotes': [{ type: 'link', url: '/x', title: 'a "b" \\ c', children: [text('x')] }],
    'a break inside bold': [text('a', bold), { type: 'linebreak' }, text('b', bold)],
  };
  it.each(Object.entries(cases))('brings back %s', (_, children) => {
    expectSameReading(children);
  });
  it('brings any mixture of marks back', () => {
    const run = fc.record({
      words: fc.constantFrom('a', 'b c', ' ', ' d', 'e ', '“f”', '*', '中', '(g)', '_', '.', '!', '[h]'),
      format: fc.constantFrom(0, bold, italic, bold | italic, strikethrough, underline | bold),
      href: fc.option(fc.constant('https://x.org/'), { freq: 6 }),
    });
    const inline = fc
      .array(run, { minLength: 1, maxLength: 8 })
      .map((runs) =>
        runs.map(({ words, format, href }) =>
          href === null ? text(words, format) : link(href, text(words, format)),
        ),
      );
    fc.assert(
      fc.property(inline, (children) => expectSameReading(children)),
      { numRuns: 400, seed: 20261123 },
    );
  });
  it.each([
    '# not a heading',
    '- not a list',
    '+ no',
    '1. no',
    '2) no',
    '> no',
    '===',
    '---',
    '***',
    '```js',
    '~~~',
    '    no code',
    '*no* _no_ ~~no~~ `no`',
    'snake_case and 2*3*4',
    '[no](link) ![no](img)',
    '[ref]: /url',
    '[^1]',
    '<b>no</b>',
    '<!-- no -->',
    'a &amp; b &copy; c',
    'https://no.link and www.no.link, me@no.link',
    'a | b',
    '| a |\n|---|',
    'C# and # and a #',
    '\\ \\* \\\\',
    '!',
    '- [ ] no task',
    '“A” — b… 中文 العربية 😀',
    'x'.repeat(3000),
  ])('takes %j for text', (words) => {
    expectRoundTrip(paragraph(words.replace(/\s+/g, ' ').trim()));
    expectRoundTrip({ type: 'heading', tag: 'h2', children: [text(words.replace(/\s+/g, ' ').trim())] });
    expectRoundTrip(list('bullet', words.replace(/\s+/g, ' ').trim()));
  });

  it('brings any text back, whatever signs are in it', () => {
    const words = fc
      .array(
        fc.constantFrom(
          ...'*_`~#+-=.>)(][!<&;|\\"\':/@1aB é中😀'.split(''),
          ' ',
          'word',
          'www.',
          'http://',
          '&amp;',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('').replace(/\s+/g, ' ').trim().toWellFormed())
      .filter((line) => line !== '');
    fc.assert(
      fc.property(words, (line) => expectRoundTrip(paragraph(line))),
      { numRuns: 400, seed: 20261123 },
    );
  });
});

describe('the file', () => {
  const piece = publication({
    root: root(
      { type: 'headline', children: [text('A “title”: '), text('quite', italic), text(' # long')] },
      { type: 'standfirst', children: [text('- What it says: yes')] },
      figure({ role: 'lead', caption: 'A caption', credit: "O'Neil / Agency" }),
      paragraph('Body.'),
    ),
    meta: {
      slug: 'a-title',
      publishAt: { at: '2026-11-20T08:00:00Z', zone: 'Europe/London' },
      seoTitle: 'null',
      noteToDesk: 'between us',
    },
    categories: [
      {
        category: {
          id: 'c',
          name: 'Cities',
          slug: 'cities',
          parentId: null,
          position: 0,
          vocabularyUri: null,
        },
        path: [{ id: 'c', name: 'Cities', slug: 'cities', parentId: null, position: 0, vocabularyUri: null }],
      },
    ],
    authors: [
      {
        id: 'a',
        name: 'Nora: "N"',
        bio: 'writes\nlines.',
        role: '',
        affiliation: '',
        picture: null,
        contact: '',
        fields: {},
      },
    ],
    disclaimer: {
      id: 'd',
      kind: 'disclaimer',
      name: '',
      variant: 'guest',
      text: 'Views of {author}, not {site}.',
    },
  });
  const output = exportMarkdown(piece, { mediaPath: (sha) => `media/${sha.slice(0, 8)}.jpg` });
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(output) ?? [];

  it('has every field in front matter that a YAML reader understands', () => {
    expect(parse(yaml)).toEqual({
      title: 'A “title”: quite # long',
      titleMarkdown: 'A “title”: *quite* \\# long',
      standfirst: '- What it says: yes',
      standfirstMarkdown: '\\- What it says: yes',
      slug: 'a-title',
      language: 'en-GB',
      date: '2026-11-20T08:00:00Z',
      zone: 'Europe/London',
      state: 'draft',
      categories: ['Cities'],
      authors: [{ name: 'Nora: "N"', bio: 'writes\nlines.' }],
      image: {
        file: `media/${SHA.slice(0, 8)}.jpg`,
        alt: 'An alternative',
        caption: 'A caption',
        credit: "O'Neil / Agency",
      },
      disclaimer: 'Views of Nora: "N", not The Example.',
      seo: { title: 'null' },
      comments: true,
      site: 'The Example',
      edited: '2026-11-20T10:00:00Z',
    });
  });
  it('has the text alone after it', () => {
    expect(body).toBe('Body.\n');
    expect(output).not.toContain('between us');
  });
  it('says that an image is missing', () => {
    const missing: RootJSON = root(
      headline('H'),
      { type: 'standfirst', children: [] },
      figure({ role: 'lead', media: null }),
    );
    const fields = exportMarkdown(publication({ root: missing }), { mediaPath: String });
    expect(fields).toContain('missing: true');
    expect(fields).not.toContain('file:');
  });
});
