import { describe, expect, it } from 'vitest';
import type { BlockJSON } from '../../../shared/document/json';
import { renderBlocks } from './blocks';
import { plainText } from './plain';
import { contextWith, figure, list, paragraph, SHA, text } from './testing';

const html = (...blocks: BlockJSON[]): string => renderBlocks(blocks, contextWith().context);
const plain = (...blocks: BlockJSON[]): string => plainText(blocks, contextWith().context);

/** One of every block type, keyed so that a new type fails to compile here too. */
const EVERY: { [T in BlockJSON['type']]: Extract<BlockJSON, { type: T }> } = {
  paragraph: paragraph('Words.'),
  heading: { type: 'heading', tag: 'h3', children: [text('Words.')] },
  quote: { type: 'quote', children: [text('Words.')] },
  'pull-quote': { type: 'pull-quote', attribution: 'Someone', children: [text('Words.')] },
  list: list('bullet', 'Words.'),
  figure: figure({ caption: 'Words.' }),
};

describe('blocks', () => {
  it.each(Object.values(EVERY))('renders $type with its words in HTML and in text', (node) => {
    expect(html(node)).toContain('Words.');
    expect(plain(node)).toContain('Words.');
  });
  it('gives each type its element', () => {
    expect(html(EVERY.paragraph)).toBe('<p>Words.</p>');
    expect(html(EVERY.heading)).toBe('<h3>Words.</h3>');
    expect(html(EVERY.quote)).toBe('<blockquote><p>Words.</p></blockquote>');
    expect(html(EVERY['pull-quote'])).toBe(
      '<figure class="pull-quote"><blockquote><p>Words.</p></blockquote><figcaption>Someone</figcaption></figure>',
    );
    expect(html(EVERY.list)).toBe('<ul><li>Words.</li></ul>');
    expect(html(EVERY.figure)).toBe(
      `<figure class="figure figure-inline"><img src="/media/${SHA}" width="1600" height="900" alt="An alternative">` +
        '<figcaption><span class="caption">Words.</span> <span class="credit">A credit</span></figcaption></figure>',
    );
  });
  it('says where lines stand in a way that feeds and mails understand', () => {
    expect(html({ ...EVERY.paragraph, format: 'center' })).toBe('<p style="text-align:center">Words.</p>');
    expect(html({ ...EVERY.heading, format: 'end' })).toBe('<h3 style="text-align:right">Words.</h3>');
    expect(html({ ...EVERY.quote, direction: 'rtl', format: 'end' })).toContain('style="text-align:left"');
  });
  it('leaves out what is empty', () => {
    expect(html(paragraph(), paragraph(' '), list('bullet'), paragraph('x'))).toBe('<p>x</p>');
  });
  it('carries language, direction and, where wanted, the block’s id', () => {
    const node: BlockJSON = { ...paragraph('שלום'), $: { bid: 'b1', lang: 'he' } };
    expect(html(node)).toBe('<p lang="he" dir="rtl">שלום</p>');
    const { context } = contextWith({ blockIds: true });
    expect(renderBlocks([node], context)).toBe('<p lang="he" dir="rtl" data-bid="b1">שלום</p>');
    expect(html({ ...paragraph('x'), direction: 'rtl' })).toBe('<p dir="rtl">x</p>');
  });
});

describe('lists', () => {
  it('puts a nested list inside the item before it', () => {
    const inner = list('number', 'b');
    expect(html(list('bullet', 'a', [inner], 'c'))).toBe('<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>');
    expect(plain(list('bullet', 'a', [inner], 'c'))).toBe('• a\n  1. b\n• c');
  });
  it('keeps a nested list that has no item before it', () => {
    expect(html(list('bullet', [list('bullet', 'b')]))).toBe('<ul><li><ul><li>b</li></ul></li></ul>');
  });
  it('says a number only where it is not the next one', () => {
    const numbered = list('number', 'a', 'b', 'c');
    numbered.start = 3;
    expect(html(numbered)).toBe('<ol start="3"><li>a</li><li>b</li><li>c</li></ol>');
    numbered.children[1]!.value = 9;
    expect(html(numbered)).toBe('<ol start="3"><li>a</li><li value="9">b</li><li>c</li></ol>');
    expect(plain(numbered)).toBe('3. a\n9. b\n10. c');
  });
});

describe('images that are not there', () => {
  it('shows a stated image as missing, with caption and credit, and invents nothing', () => {
    const output = html(figure({ media: null, role: 'lead' }));
    expect(output).toContain('<figure class="figure figure-lead"><div class="missing-image">');
    expect(output).not.toContain('<img');
    expect(output).toContain('<span class="caption">A caption.</span> <span class="credit">A credit</span>');
    expect(plain(figure({ media: null }))).toMatch(/^\[Image missing.*\]\nA caption\.\nA credit$/);
  });
  it('warns when the file of an image is gone', () => {
    const { context, warnings } = contextWith();
    const output = renderBlocks([figure({ media: 'b'.repeat(64), caption: '', credit: '' })], context);
    expect(output).toContain('missing-image');
    expect(output).not.toContain('figcaption');
    expect(warnings.map((warning) => warning.message)).toEqual(['preview.warning.image-gone']);
  });
  it('escapes quotes in alternative texts', () => {
    expect(html(figure({ alt: 'A "b" <c>' }))).toContain('alt="A &quot;b&quot; &lt;c&gt;"');
  });
});

it('shows a block of an unknown type as a marked box with its words', () => {
  const { context, warnings } = contextWith();
  const node = {
    type: 'fact-box',
    children: [{ type: 'paragraph', children: [text('<Fact> one')] }],
  } as unknown as BlockJSON;
  const output = renderBlocks([paragraph('a'), node], context);
  expect(output).toContain('<div class="unknown-node"><p>');
  expect(output).toContain('fact-box');
  expect(output).toContain('&lt;Fact&gt; one');
  expect(warnings).toEqual([{ message: 'preview.warning.unknown-node', params: { type: 'fact-box' } }]);
  expect(plainText([node], context)).toContain('fact-box');
});
