import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalRoot } from '../../../../shared/document/canonical';
import type { BlockJSON, InlineJSON, RootJSON } from '../../../../shared/document/json';
import { bodyOf } from '../../../../shared/document/read';
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
} from '../../render/testing';
import { writeApparatus } from './apparatus';
import { readBlocks } from './block-grammar';
import { writeBlocks } from './blocks';
import { parsePost, type PostSource } from './parse';

const images = { [SHA]: { id: 7, url: 'https://example.org/a.jpg' } };
const markup = (...blocks: BlockJSON[]): string =>
  writeBlocks(blocks, { render: contextWith().context, images });

const postOf = (values: Partial<PostSource>): PostSource => ({
  title: '',
  excerpt: '',
  content: '',
  lead: null,
  ...values,
});
const parsed = (values: Partial<PostSource>) => parsePost(postOf(values), new Map([[7, SHA]]));
const bodyThere = (content: string): BlockJSON[] => bodyOf(parsed({ content }).root);
const canonicalBody = (...blocks: BlockJSON[]): BlockJSON[] =>
  bodyOf(canonicalRoot(root(headline(''), { type: 'standfirst', children: [] }, ...blocks)));

describe('markup', () => {
  it('is what WordPress’s own editor writes', () => {
    expect(markup(paragraph('A ', text('b', 1)))).toBe(
      '<!-- wp:paragraph -->\n<p>A <strong>b</strong></p>\n<!-- /wp:paragraph -->',
    );
    expect(markup({ type: 'heading', tag: 'h2', children: [text('H')] })).toBe(
      '<!-- wp:heading -->\n<h2 class="wp-block-heading">H</h2>\n<!-- /wp:heading -->',
    );
    expect(markup({ type: 'heading', tag: 'h3', children: [text('H')] })).toContain(
      '<!-- wp:heading {"level":3} -->',
    );
    expect(markup({ type: 'quote', children: [text('Q')] })).toBe(
      '<!-- wp:quote -->\n<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n<p>Q</p>\n<!-- /wp:paragraph --></blockquote>\n<!-- /wp:quote -->',
    );
    expect(markup({ type: 'pull-quote', attribution: 'A & B', children: [text('Q')] })).toBe(
      '<!-- wp:pullquote -->\n<figure class="wp-block-pullquote"><blockquote><p>Q</p><cite>A &amp; B</cite></blockquote></figure>\n<!-- /wp:pullquote -->',
    );
    expect(markup(list('bullet', 'a', [list('bullet', 'b')]))).toBe(
      '<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>a<!-- wp:list -->\n<ul class="wp-block-list">' +
        '<!-- wp:list-item -->\n<li>b</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list --></li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->',
    );
    expect(markup(figure())).toBe(
      '<!-- wp:image {"id":7,"sizeSlug":"full","linkDestination":"none"} -->\n<figure class="wp-block-image size-full">' +
        '<img src="https://example.org/a.jpg" alt="An alternative" class="wp-image-7" />' +
        '<figcaption class="wp-element-caption">A caption. <span class="copydesk-credit">A credit</span></figcaption></figure>\n<!-- /wp:image -->',
    );
  });
  it('begins a new list where a number jumps', () => {
    const jumping = list('number', 'a', 'b');
    jumping.children[1]!.value = 5;
    expect(markup(jumping)).toContain(
      '<!-- wp:list {"ordered":true,"start":5} -->\n<ol start="5" class="wp-block-list">',
    );
    expect(readBlocks(markup(jumping))).toHaveLength(2);
  });
  it('carries language and direction where WordPress has no attribute for them', () => {
    expect(markup({ ...paragraph('שלום'), $: { lang: 'he' } })).toBe(
      '<!-- wp:paragraph {"direction":"rtl"} -->\n<p dir="rtl"><span lang="he" dir="rtl">שלום</span></p>\n<!-- /wp:paragraph -->',
    );
    expect(markup({ type: 'heading', tag: 'h2', direction: 'rtl', children: [text('x')] })).toContain(
      '<span dir="rtl">x</span>',
    );
  });
  it('has lines where they stand, at the side of the page that is their end', () => {
    expect(markup({ ...paragraph('x'), format: 'center' })).toBe(
      '<!-- wp:paragraph {"align":"center"} -->\n<p class="has-text-align-center">x</p>\n<!-- /wp:paragraph -->',
    );
    expect(markup({ type: 'heading', tag: 'h3', format: 'end', children: [text('x')] })).toBe(
      '<!-- wp:heading {"textAlign":"right","level":3} -->\n<h3 class="wp-block-heading has-text-align-right">x</h3>\n<!-- /wp:heading -->',
    );
    expect(markup({ ...paragraph('שלום'), $: { lang: 'he' }, format: 'end' })).toContain('"align":"left"');
    const aligned: BlockJSON[] = [
      { ...paragraph('שלום'), format: 'end' },
      { type: 'heading', tag: 'h2', format: 'end', children: [text('h')] },
      { type: 'quote', format: 'center', children: [text('q')] },
      { type: 'pull-quote', format: 'end', attribution: 'A', children: [text('p')] },
    ];
    for (const block of aligned)
      expect(
        bodyThere(markup({ ...block, direction: block.type === 'paragraph' ? 'rtl' : 'ltr' })),
      ).toMatchObject(canonicalBody(block));
  });
  it('shows a stated image as one still to be chosen, with its words', () => {
    const stated = markup(figure({ media: null }));
    expect(stated).toContain('<figure class="wp-block-image"><img alt="An alternative" /><figcaption');
    expect(bodyThere(stated)).toEqual(canonicalBody(figure({ media: null })));
  });
  it('refuses a block of an unknown type rather than losing it', () => {
    const unknown = { type: 'fact-box', children: [] } as unknown as BlockJSON;
    expect(() => markup(unknown)).toThrow('document-unreadable');
  });
});

describe('the grammar', () => {
  it('reads attributes with anything in them, and survives broken ones', () => {
    expect(readBlocks('<!-- wp:x/y {"a":"}--\\u003e {"} /-->')[0]).toMatchObject({
      name: 'x/y',
      attributes: { a: '}-->' + ' {' },
    });
    expect(readBlocks('<!-- wp:a {"x":} -->q<!-- /wp:a -->')[0]).toMatchObject({
      name: 'a',
      attributes: {},
      content: ['q'],
    });
  });
  it('survives ends without a beginning and beginnings without an end', () => {
    expect(readBlocks('a<!-- /wp:b -->c').flatMap((block) => block.content)).toEqual(['a', 'c']);
    expect(readBlocks('<!-- wp:a --><!-- wp:b -->c<!-- /wp:a -->')).toHaveLength(1);
  });
  it('takes long text without getting slow', () => {
    const start = Date.now();
    readBlocks('<!-- wp:a {'.repeat(20_000));
    expect(Date.now() - start).toBeLessThan(30_000);
  });
});

describe('reading back', () => {
  it('tells headline, standfirst, lead and apparatus apart', () => {
    const piece = publication({
      authors: [
        {
          id: 'a',
          name: 'Ada Byron',
          bio: 'writes about engines.',
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
        name: 'Guest',
        variant: 'guest',
        text: 'The views are those of {author}.',
      },
      source: { id: 's', name: 'The Origin', url: 'https://origin.example/', licence: 'CC BY 4.0' },
    });
    const content = [markup(paragraph('Body.')), ...writeApparatus(piece, contextWith().context)].join(
      '\n\n',
    );
    const post = parsed({
      title: 'A <em>headline</em> &amp; more',
      excerpt: 'Stand',
      content,
      lead: { id: 7, alt: 'Alt', caption: 'Cap <span class="copydesk-credit">C / D</span>' },
    });
    expect(post.root.children).toEqual([
      { type: 'headline', children: [text('A '), text('headline', 2), text(' & more')] },
      { type: 'standfirst', children: [text('Stand')] },
      {
        alt: 'Alt',
        credit: 'C / D',
        media: SHA,
        role: 'lead',
        type: 'figure',
        children: [{ type: 'caption', children: [text('Cap')] }],
      },
      paragraph('Body.'),
    ]);
    expect(post.notes).toEqual([
      { kind: 'author', text: 'Ada Byron writes about engines.' },
      { kind: 'disclaimer', text: 'The views are those of Ada Byron.' },
      { kind: 'source', text: 'Source: The Origin CC BY 4.0' },
    ]);
  });
  it('adds nothing under a piece that has no such parts', () => {
    expect(writeApparatus(publication(), contextWith().context)).toEqual([]);
  });
  it('keeps the words of what the desk has no node for', () => {
    const post = parsed({
      content:
        '<!-- wp:table -->\n<figure><table><tr><td>Cell</td></tr></table></figure>\n<!-- /wp:table -->',
    });
    expect(bodyOf(post.root)).toEqual([paragraph('Cell')]);
    expect(post.foreign).toEqual(['table']);
  });
  it('reads a post from WordPress’s older editor', () => {
    expect(
      bodyThere('<h1>H</h1>Loose <b>words</b>\n<p>One</p><ol start="3"><li>a<ul><li>b</li></ul></li></ol>'),
    ).toEqual([
      { type: 'heading', tag: 'h2', children: [text('H')] },
      paragraph('Loose ', text('words', 1), '\n'),
      paragraph('One'),
      {
        type: 'list',
        listType: 'number',
        start: 3,
        // As the editor has it: a nested list is an item of its own.
        children: [
          { type: 'listitem', value: 3, children: [text('a')] },
          { type: 'listitem', value: 4, children: [list('bullet', 'b')] },
        ],
      },
    ]);
  });
  it.each(['', '<', '<!-- wp:', '<!-- wp:image -->', '<p', '&#xD800;', '<!-- wp:list --><ul><li>'])(
    'survives %j',
    (content) => {
      expect(() => parsed({ content, title: content, excerpt: content })).not.toThrow();
    },
  );

  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((value) => `x${value.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, '')}`);
  const run = fc.record({
    words,
    format: fc.constantFrom(0, 1, 2, 3, 4, 8, 32, 64),
    lang: fc.constantFrom(undefined, 'fr'),
  });
  const inline: fc.Arbitrary<InlineJSON> = fc.oneof(
    { weight: 4, arbitrary: run.map((value) => text(value.words, value.format, value.lang)) },
    {
      weight: 1,
      arbitrary: words.map((value) =>
        link(`https://example.org/?a=${encodeURIComponent(value)}&b=1`, text(value)),
      ),
    },
  );
  const inlines = fc.array(inline, { minLength: 1, maxLength: 4 });
  const block: fc.Arbitrary<BlockJSON> = fc.oneof(
    inlines.map((children): BlockJSON => ({ type: 'paragraph', children })),
    fc
      .tuple(fc.constantFrom('h2', 'h3', 'h4'), inlines)
      .map(([tag, children]): BlockJSON => ({ type: 'heading', tag, children })),
    inlines.map((children): BlockJSON => ({ type: 'quote', children })),
    fc.tuple(inlines, words).map(([children, attribution]): BlockJSON => ({
      type: 'pull-quote',
      attribution: attribution.trim(),
      children,
    })),
    fc.array(inlines, { minLength: 1, maxLength: 3 }).map((items): BlockJSON => list('bullet', ...items)),
    fc.tuple(inlines, words, words).map(([children, credit, alt]): BlockJSON => ({
      ...figure({ credit, alt }),
      children: [{ type: 'caption', children }],
    })),
  );
  it('gives every block back as it was', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const expected: RootJSON['children'] = canonicalBody(...blocks);
        expect(bodyThere(markup(...blocks))).toEqual(expected);
      }),
      { numRuns: 100, seed: 20261122 },
    );
  });
});
