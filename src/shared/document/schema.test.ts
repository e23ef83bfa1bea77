import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { AppError } from '../model/errors';
import { canonicalRoot } from './canonical';
import type { ListItemJSON, RootChildJSON, RootJSON } from './json';
import {
  DOCUMENT_LIMITS,
  bidsOf,
  isAllowedLink,
  parseRoot,
  type listItemSchema,
  type treeSchema,
} from './schema';

const head: RootChildJSON[] = [
  { type: 'headline', $: { bid: 'headline01' }, children: [{ type: 'text', text: 'Of boats' }] },
  { type: 'standfirst', children: [] },
];
const withBody = (...body: unknown[]): unknown => ({ type: 'root', children: [...head, ...body] });

/** One of every node type, with every field set. */
const whole: RootJSON = {
  type: 'root',
  children: [
    ...head,
    {
      type: 'figure',
      $: { bid: 'figure0001' },
      alt: 'A quay',
      credit: 'Somebody',
      media: 'a'.repeat(64),
      role: 'lead',
      children: [
        { type: 'caption', $: { bid: 'caption001' }, children: [{ type: 'text', text: 'The quay.' }] },
      ],
    },
    { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Part one' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'CO' },
        { type: 'text', format: 32, text: '2' },
        { type: 'linebreak' },
        {
          type: 'link',
          rel: 'noopener',
          target: '_blank',
          title: 'Tables',
          url: 'https://northquay.example/tides',
          children: [{ type: 'text', text: 'the tide tables' }, { type: 'linebreak' }],
        },
        { type: 'text', $: { lang: 'fr' }, format: 2, text: 'bon vent' },
      ],
    },
    { type: 'quote', $: { lang: 'ar' }, direction: 'rtl', children: [{ type: 'text', text: 'مرحبا' }] },
    { type: 'pull-quote', attribution: 'A docker', children: [{ type: 'text', text: 'We wait.' }] },
    {
      type: 'list',
      listType: 'number',
      start: 3,
      children: [
        { type: 'listitem', value: 3, children: [{ type: 'text', text: 'Third' }] },
        {
          type: 'listitem',
          value: 4,
          children: [
            {
              type: 'list',
              listType: 'bullet',
              children: [{ type: 'listitem', children: [{ type: 'text', text: 'under it' }] }],
            },
          ],
        },
      ],
    },
  ],
};

/** The words of the refusal. */
function refusal(value: unknown): string {
  try {
    parseRoot(value);
  } catch (error) {
    if (error instanceof AppError) return `${error.code}: ${String(error.params['detail'])}`;
    throw error;
  }
  return 'accepted';
}

/** A list nested `levels` deep, each in an item of the one above. */
function nestedList(levels: number): unknown {
  let inner: unknown = { type: 'text', text: 'deep' };
  for (let level = 0; level < levels; level += 1) {
    inner = { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [inner] }] };
  }
  return inner;
}

describe('the schema of a document', () => {
  it('has the types of json.ts', () => {
    expectTypeOf<z.output<typeof treeSchema>>().toEqualTypeOf<RootJSON>();
    expectTypeOf<z.output<typeof listItemSchema>>().toEqualTypeOf<ListItemJSON>();
  });

  it('accepts every node type with every field, and gives it back canonical', () => {
    expect(JSON.stringify(parseRoot(whole))).toBe(JSON.stringify(canonicalRoot(whole)));
    expect(parseRoot(whole)).toEqual(whole);
  });

  it('leaves out what says nothing', () => {
    const loose = withBody({ type: 'paragraph', children: [{ type: 'text', text: '' }] });
    expect(parseRoot(loose)).toEqual(withBody({ type: 'paragraph', children: [] }));
  });

  it('takes the mark of nobody, at no time', () => {
    const marked = (mark: object) =>
      withBody({ type: 'paragraph', children: [{ type: 'text', text: 'x', $: { 'ins:someone01': mark } }] });
    expect(parseRoot(marked({ by: '', at: '' }))).toEqual(marked({}));
    expect(parseRoot(marked({}))).toEqual(marked({}));
  });

  it('refuses unknown node types, fields and values, and says where', () => {
    expect(refusal(withBody({ type: 'iframe', children: [] }))).toBe(
      'document-unreadable: children[2].type: this “type” is not known here',
    );
    expect(refusal(withBody({ type: 'paragraph', children: [], onclick: 'x' }))).toContain(
      'unknown field onclick',
    );
    expect(refusal(withBody({ type: 'heading', tag: 'h1', children: [] }))).toContain('one of: h2, h3, h4');
    const highlighted = { type: 'paragraph', children: [{ type: 'text', text: 'x', format: 128 }] };
    expect(refusal(withBody(highlighted))).toContain('text format is not known');
    expect(refusal(withBody({ type: 'listitem', children: [] }))).toContain('not known here');
  });

  it('refuses what is no document at all', () => {
    for (const value of [null, undefined, 7, 'text', [], {}, { type: 'root' }]) {
      expect(refusal(value)).toMatch(/^document-unreadable: ./);
    }
  });

  it('wants headline, standfirst and lead image in their places', () => {
    const [headline, standfirst] = head;
    expect(refusal({ type: 'root', children: [] })).toContain('headline comes first');
    expect(refusal({ type: 'root', children: [standfirst, headline] })).toContain('headline comes first');
    expect(refusal({ type: 'root', children: [headline] })).toContain('standfirst comes second');
    expect(refusal(withBody(headline))).toContain('headline comes first');
    const lead = whole.children[2];
    expect(refusal(withBody({ type: 'paragraph', children: [] }, lead))).toContain(
      'lead picture comes third',
    );
  });

  it('wants block ids that are ids, each once', () => {
    const paragraph = (bid: string): unknown => ({ type: 'paragraph', $: { bid }, children: [] });
    expect(refusal(withBody(paragraph('short')))).toContain('8 to 12');
    expect(refusal(withBody(paragraph('headline01')))).toContain('two blocks have the id “headline01”');
    expect(bidsOf(whole)).toEqual(['headline01', 'figure0001', 'caption001']);
  });

  it('takes links to the web, to mail and within the site alone', () => {
    for (const url of [
      'https://a.example',
      'HTTP://a.example',
      'mailto:a@b.example',
      'tel:+1',
      '/a',
      '#b',
      'a:80/',
    ]) {
      expect(isAllowedLink(url), url).toBe(url !== 'a:80/');
    }
    for (const url of [
      'javascript:alert(1)',
      ' \tJavaScript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
    ]) {
      const link = { type: 'link', url, children: [] };
      expect(refusal(withBody({ type: 'paragraph', children: [link] })), url).toContain('links lead to');
    }
  });

  it('is not brought down by depth or size', () => {
    expect(parseRoot(withBody(nestedList(10)))).toBeDefined();
    expect(refusal(withBody(nestedList(12)))).toContain('nested more than 24 levels');
    expect(refusal(withBody(nestedList(100_000)))).toContain('nested more than');
    const long = {
      type: 'paragraph',
      children: [{ type: 'text', text: 'x'.repeat(DOCUMENT_LIMITS.characters) }],
    };
    expect(refusal(withBody(long))).toContain('more than 3,000,000 characters');
    const many = Array.from({ length: DOCUMENT_LIMITS.nodes }, () => ({ type: 'paragraph', children: [] }));
    expect(refusal(withBody(...many))).toContain('more than 100,000 parts');
  });
});
