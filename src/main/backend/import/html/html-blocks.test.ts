import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMAT } from '../../../../shared/document/json';
import { textOfInline } from '../../../../shared/document/read';
import { inlineOfBlocks } from '../inline';
import { parseImport } from '../parse';
import { htmlToBlocks } from './html-blocks';

const words = (html: string): string[] =>
  htmlToBlocks(html).blocks.map((block) => textOfInline(inlineOfBlocks([block])));
const types = (html: string): string[] => htmlToBlocks(html).blocks.map((block) => block.type);
const drops = (html: string): Record<string, number> =>
  Object.fromEntries(
    htmlToBlocks(html).dropped.map(({ what, count }) => [what.replace('import.dropped.', ''), count]),
  );

describe('inline content', () => {
  it('reads formats from tags and from styles, which may also take them away', () => {
    const html =
      '<p><b style="font-weight:normal">plain</b> <span style="font-weight:700;font-style:italic">both</span> <u>u</u><s>s</s> H<sub>2</sub>O m<sup>2</sup></p>';
    expect(htmlToBlocks(html).blocks[0]).toEqual({
      type: 'paragraph',
      children: [
        { type: 'text', text: 'plain ' },
        { type: 'text', text: 'both', format: FORMAT.bold | FORMAT.italic },
        { type: 'text', text: ' ' },
        { type: 'text', text: 'u', format: FORMAT.underline },
        { type: 'text', text: 's', format: FORMAT.strikethrough },
        { type: 'text', text: ' H' },
        { type: 'text', text: '2', format: FORMAT.subscript },
        { type: 'text', text: 'O m' },
        { type: 'text', text: '2', format: FORMAT.superscript },
      ],
    });
  });

  it('reads where lines stand, and takes the side that they run to for their end', () => {
    const { blocks } = htmlToBlocks(
      '<p style="text-align:center">a</p><p style="text-align: right">b</p><p style="text-align:justify">c</p>' +
        '<div dir="rtl"><p align="right">d</p><h2 align="left">e</h2></div><blockquote class="x has-text-align-center">f</blockquote>' +
        '<ul><li style="text-align:center">g</li></ul>',
    );
    expect(blocks.map((block) => ('format' in block ? block.format : undefined))).toEqual([
      ...['center', 'end', undefined, undefined, 'end', 'center', undefined],
    ]);
  });

  it('says which words it sets plainly that were marked', () => {
    const { blocks, changed } = htmlToBlocks('<p>Press <kbd>F6</kbd> for <code>main</code></p>');
    expect(blocks).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'Press F6 for main' }] }]);
    expect(changed).toMatchObject([{ what: 'import.changed.mark', count: 2 }]);
  });

  it('counts white space as a page does', () => {
    expect(words('<p>\n  one\n  <em>two </em> three<br>\n four </p>  <p>&nbsp;</p>')).toEqual([
      'one two three\nfour',
    ]);
  });

  it('parts paragraphs at two line breaks', () => {
    expect(words('one<br><br>two<br>three')).toEqual(['one', 'two\nthree']);
  });

  it('keeps the space between a word and the element after it', () => {
    expect(words('<p>one<span> two</span> <a href="https://a.example/">three</a> four</p>')).toEqual([
      'one two three four',
    ]);
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' JAVASCRIPT:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://a.example/',
  ])('loses %j and says so', (href) => {
    const { blocks, dropped } = htmlToBlocks(`<p><a href="${href}">words</a></p>`);
    expect(blocks).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'words' }] }]);
    expect(dropped.map(({ what }) => what)).toEqual(['import.dropped.empty-link']);
  });

  it('makes relative addresses absolute, or loses them where nobody knows what to', () => {
    expect(htmlToBlocks('<a href="../b">x</a>', 'https://a.example/c/d').blocks[0]).toMatchObject({
      children: [{ type: 'link', url: 'https://a.example/b' }],
    });
    expect(drops('<a href="../b">x</a>')).toEqual({ 'empty-link': 1 });
  });

  it('keeps http, https and mailto', () => {
    const html = '<p><a href="http://a.example/">a</a> <a href="mailto:a@b.example">b</a></p>';
    expect(drops(html)).toEqual({});
  });

  it('goes through the blocks inside a link', () => {
    const { blocks } = htmlToBlocks('<a href="https://a.example/"><p>one</p><p>two</p></a>');
    expect(blocks).toHaveLength(2);
    expect(blocks[1]).toMatchObject({
      children: [{ type: 'link', url: 'https://a.example/', children: [{ text: 'two' }] }],
    });
  });
});

describe('what does not survive', () => {
  it('is unwrapped where it only surrounds words', () => {
    expect(words('<custom-box><marquee>one</marquee><font color=red>two</font></custom-box>')).toEqual([
      'onetwo',
    ]);
  });

  it('is reported', () => {
    const html =
      '<script>x</script><style>y</style><form><input placeholder="Name"><button>Send</button></form><iframe src="https://a.example/v"></iframe><hr><p onclick="x()">words</p>';
    expect(drops(html)).toEqual({ script: 2, form: 1, embed: 1, divider: 1 });
    expect(JSON.stringify(htmlToBlocks(html).blocks)).toBe(
      '[{"type":"paragraph","children":[{"type":"text","text":"words"}]}]',
    );
  });

  it('is hidden text, too', () => {
    expect(words('<p style="display:none">secret</p><p hidden>secret</p><p>said</p>')).toEqual(['said']);
  });
});

describe('tables', () => {
  it('with data become a line a row and are reported', () => {
    const html =
      '<table><caption>Catch</caption><tr><th>Year</th><th>Tons</th></tr><tr><td>2024</td><td><b>18</b></td></tr></table>';
    expect(words(html)).toEqual(['Catch', 'Year | Tons', '2024 | 18']);
    expect(drops(html)).toEqual({});
    expect(htmlToBlocks(html).changed).toMatchObject([{ what: 'import.changed.table', count: 1 }]);
  });

  it('that lay a mail out are unwrapped', () => {
    const html = '<table><tr><td><h2>Head</h2><p>One.</p><p>Two.</p></td><td><p>Side.</p></td></tr></table>';
    expect(types(html)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph']);
    expect(drops(html)).toEqual({});
  });
});

describe('lists', () => {
  it('start where they start and nest as an editor nests', () => {
    const html = '<ol start="3"><li>three<ul><li>inner</li></ul></li><li><p>four</p><p>more</p></li></ol>';
    expect(htmlToBlocks(html).blocks).toEqual([
      {
        type: 'list',
        listType: 'number',
        start: 3,
        children: [
          { type: 'listitem', value: 3, children: [{ type: 'text', text: 'three' }] },
          {
            type: 'listitem',
            value: 4,
            children: [
              {
                type: 'list',
                listType: 'bullet',
                children: [{ type: 'listitem', value: 1, children: [{ type: 'text', text: 'inner' }] }],
              },
            ],
          },
          {
            type: 'listitem',
            value: 4,
            children: [{ type: 'text', text: 'four' }, { type: 'linebreak' }, { type: 'text', text: 'more' }],
          },
        ],
      },
    ]);
  });

  it('take nested lists that stand between the items', () => {
    expect(htmlToBlocks('<ul><li>one</li><ul><li>two</li></ul></ul>').blocks[0]).toMatchObject({
      children: [{ children: [{ text: 'one' }] }, { children: [{ type: 'list' }] }],
    });
  });
});

describe('pictures', () => {
  it('have caption and credit apart, by element or by words', () => {
    const figures = [
      '<figure><img src="https://a.example/1.jpg" alt="A"><figcaption>A quay.<small class="credit">Jo Doe</small></figcaption></figure>',
      '<figure><img src="https://a.example/1.jpg" alt="A"><figcaption>A quay. Photograph: Jo Doe</figcaption></figure>',
      '<div class="wp-caption"><img src="https://a.example/1.jpg" alt="A"><p class="wp-caption-text">A quay. (Photo: Jo Doe)</p></div>',
      '<figure><img src="https://a.example/1.jpg" alt="A"><figcaption>A quay.</figcaption><div class="image-credit">© Jo Doe</div></figure>',
    ];
    for (const html of figures) {
      expect(htmlToBlocks(html).blocks).toMatchObject([
        { type: 'figure', alt: 'A', credit: 'Jo Doe', media: null },
      ]);
      expect(words(html)).toEqual(['A quay.']);
    }
  });

  it('come with the address that is not a placeholder', () => {
    const { blocks, pictures } = htmlToBlocks(
      '<img src="data:image/gif;base64,R0lGOD" data-src="https://a.example/2.jpg" alt="B"><noscript><img src="https://a.example/2.jpg"></noscript>',
    );
    expect([...pictures.values()][0]).toEqual({ url: 'https://a.example/2.jpg' });
    expect(blocks[0]).toMatchObject({ type: 'figure', alt: 'B' });
  });

  it('may lie in the file itself', () => {
    const { pictures } = htmlToBlocks('<p><img src="data:image/png;base64,iVBORw0KGgo=" alt="C"></p>');
    expect([...pictures.values()]).toEqual([{ url: 'data:image/png;base64,iVBORw0KGgo=' }]);
  });

  it('are reported where they are counters or lead nowhere', () => {
    expect(
      drops('<img src="https://a.example/pixel.gif" width="1" height="1"><img src="file:///c:/x.png">'),
    ).toEqual({ image: 2 });
  });
});

it('takes pull quotes as they are marked', () => {
  expect(
    types(
      '<aside class="pullquote">A line.</aside><figure class="pull-quote"><blockquote><p>B</p></blockquote><figcaption>Who</figcaption></figure>',
    ),
  ).toEqual(['pull-quote', 'pull-quote']);
});

it('does not give way under nesting without end', () => {
  const deep = 3_000;
  for (const tag of [
    'div',
    'blockquote',
    'ul><li',
    'b',
    'figure',
    'table><tr><td',
    'a href="https://a.example/"',
  ]) {
    const html = `${`<${tag}>`.repeat(deep)}words`;
    expect(words(html).join(' ')).toContain('words');
  }
});

describe('what word processors write', () => {
  it('reads title, subtitle, lists and formats', async () => {
    const bytes = readFileSync(new URL('../../../../../tests/fixtures/import/word.html', import.meta.url));
    const piece = await parseImport({ name: 'draft.htm', format: 'auto', bytes });
    expect(piece.root.children.map((node) => (node.type === 'list' ? node.listType : node.type))).toEqual([
      'headline',
      'standfirst',
      'paragraph',
      'paragraph',
      'bullet',
      'number',
    ]);
    expect(piece.root.children[0]).toMatchObject({ children: [{ text: 'Orchards need neighbours' }] });
    expect(piece.root.children[1]).toMatchObject({ children: [{ text: 'What a hedge is for' }] });
    expect(piece.root.children[4]).toMatchObject({
      children: [
        { children: [{ text: 'Blackthorn' }] },
        { children: [{ type: 'list', children: [{ children: [{ text: 'for the birds' }] }] }] },
        { children: [{ text: 'Hazel' }] },
      ],
    });
    expect(piece.authors).toEqual([{ name: 'Ola Brandt', bio: 'is a farmer near Ferrow.' }]);
  });

  it('reads what a document in the browser copies', async () => {
    const html =
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-weight:400">Tides</span></h1><p dir="ltr"><span style="font-weight:400;font-style:italic">Slack</span><span style="font-weight:700"> water</span></p><ul><li dir="ltr"><p dir="ltr"><span>one</span></p></li></ul></b>';
    const piece = await parseImport({
      name: 'pasted',
      format: 'html',
      bytes: new TextEncoder().encode(html),
    });
    expect(piece.root.children).toMatchObject([
      { type: 'headline', children: [{ text: 'Tides' }] },
      { type: 'standfirst', children: [] },
      {
        type: 'paragraph',
        children: [
          { text: 'Slack', format: FORMAT.italic },
          { text: ' water', format: FORMAT.bold },
        ],
      },
      { type: 'list', children: [{ children: [{ text: 'one' }] }] },
    ]);
    expect(piece.root.children[0]).toEqual({ type: 'headline', children: [{ type: 'text', text: 'Tides' }] });
  });
});
