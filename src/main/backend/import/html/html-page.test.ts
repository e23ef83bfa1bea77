import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyOf, headlineOf, leadOf, standfirstOf, textOfInline } from '../../../../shared/document/read';
import type { ImportedPiece } from '../../../../shared/model/imported';
import { inlineOfBlocks } from '../inline';
import { parseImport } from '../parse';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../../tests/fixtures/import/${name}`, import.meta.url));
const parse = (html: string | Uint8Array, baseUrl?: string): Promise<ImportedPiece> =>
  parseImport({
    name: 'page.html',
    format: 'html',
    bytes: typeof html === 'string' ? new TextEncoder().encode(html) : html,
    ...(baseUrl === undefined ? {} : { baseUrl }),
  });
const dropped = (piece: ImportedPiece, kind: string): string =>
  piece.dropped
    .filter(({ what }) => what === `import.dropped.${kind}`)
    .map(({ text }) => text)
    .join('\n');

describe('a page of a site', () => {
  const page = parse(
    fixture('wordpress-page.html'),
    'https://ferrow-tribune.example/2026/02/give-the-night-bus-a-driver-again/',
  );

  it('gives every part its field', async () => {
    const piece = await page;
    expect(headlineOf(piece.root).children).toEqual([
      { type: 'text', text: 'Give the ' },
      { type: 'text', text: 'night bus', format: 2 },
      { type: 'text', text: ' a driver again' },
    ]);
    expect(textOfInline(standfirstOf(piece.root).children)).toBe(
      'A town that sends its last bus home at nine has decided who may stay out.',
    );
    expect(piece).toMatchObject({
      category: 'Transport',
      kicker: 'Guest essay',
      tags: ['Buses', 'Night life'],
      publishedAt: '2026-02-09T07:30:00.000Z',
      language: 'en-GB',
      canonical: 'https://ferrow-tribune.example/2026/02/give-the-night-bus-a-driver-again/',
      slug: 'give-the-night-bus-a-driver-again',
      siteName: 'Ferrow Tribune',
      authors: [{ name: 'Ines Varga', bio: 'is a nurse and a member of the Ferrow Passengers’ Forum.' }],
      disclaimer:
        'The views expressed here are those of the author and do not necessarily reflect those of Northern Wire.',
      call: 'Write to us at letters@ferrow-tribune.example if you would like to reply.',
      contactEmails: ['letters@ferrow-tribune.example'],
      source: { name: 'Northern Wire', url: 'https://northern-wire.example/night-bus' },
      sourceNote: 'Source link',
      fields: { seoDescription: 'Ferrow saved forty thousand a year and lost its evenings.' },
    });
  });

  it('has the lead picture with caption, credit and address, the file itself being missing', async () => {
    const piece = await page;
    const lead = leadOf(piece.root);
    expect(lead).toMatchObject({
      media: null,
      credit: 'Jo Lindqvist',
      alt: 'An empty bus stop under a lamp',
    });
    expect(textOfInline(lead?.children[0].children ?? [])).toBe(
      'The stop at Mill Gate, where the last bus leaves at 20.52.',
    );
    expect(piece.images).toEqual([
      { figureIndex: 0, url: 'https://ferrow-tribune.example/img/bus-800.jpg' },
      { figureIndex: 1, url: 'https://ferrow-tribune.example/img/map.png' },
    ]);
  });

  it('keeps the blocks of the text and nothing else', async () => {
    const body = bodyOf((await page).root);
    expect(body.map((block) => block.type)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'list',
      'quote',
      'pull-quote',
      'paragraph',
      'paragraph',
      'figure',
      'paragraph',
    ]);
    expect(body[0]).toEqual({
      type: 'paragraph',
      children: [
        { type: 'text', text: 'When the council withdrew the night bus, it spoke of ' },
        { type: 'text', text: 'forty thousand a year', format: 1 },
        { type: 'text', text: '. It did not speak of the ' },
        {
          type: 'link',
          title: 'Kitchen hands',
          url: 'https://ferrow-tribune.example/2025/11/kitchen-hands/',
          children: [{ type: 'text', text: 'kitchen hands' }],
        },
        { type: 'text', text: ' who now walk ' },
        { type: 'text', text: 'four miles', format: 2 },
        { type: 'text', text: '.' },
      ],
    });
    expect(body[3]).toEqual({
      type: 'list',
      listType: 'bullet',
      children: [
        { type: 'listitem', children: [{ type: 'text', text: 'One bus, second hand' }] },
        {
          type: 'listitem',
          value: 2,
          children: [
            {
              type: 'list',
              listType: 'bullet',
              children: [
                { type: 'listitem', children: [{ type: 'text', text: 'with heating' }] },
                { type: 'listitem', value: 2, children: [{ type: 'text', text: 'without posters' }] },
              ],
            },
          ],
        },
        { type: 'listitem', value: 2, children: [{ type: 'text', text: 'One driver' }] },
      ],
    });
    expect(body[4]).toMatchObject({ type: 'quote' });
    expect(body[4]?.type === 'quote' && textOfInline(body[4].children)).toBe(
      'We waited an hour.\nThen we walked.\n— A nurse at the infirmary',
    );
    expect(body[5]).toMatchObject({ type: 'pull-quote', attribution: 'Ines Varga' });
    expect(body[6]?.type === 'paragraph' && textOfInline(body[6].children)).toBe('Year | Passengers');
    expect(body[8]).toMatchObject({ type: 'figure', role: 'inline', alt: 'Map of the route' });
  });

  it('says what came along in another shape', async () => {
    expect((await page).changed).toEqual([
      { what: 'import.changed.table', text: 'Year | Passengers', count: 1 },
    ]);
  });

  it('says what stood around the article on its page', async () => {
    const prose = 'Mud is rich, and there is a lot of it along the whole of the shore of the river. ';
    const piece = await parse(
      `<body><header>The Quay <nav>News</nav></header><main><article><h1>Mud</h1><p>${prose.repeat(3)}</p></article>
        <aside>Other stories</aside></main><script>track()</script><footer>© The Quay</footer></body>`,
    );
    expect(dropped(piece, 'furniture')).toBe('Other stories · The Quay News · © The Quay');
  });

  it('says what it left out', async () => {
    const piece = await page;
    expect(dropped(piece, 'embed')).toContain('https://video.example/embed/1');
    expect(dropped(piece, 'empty-link')).toBe('javascript:alert(1)');
    expect(dropped(piece, 'related')).toContain('The tram that never came');
    expect(dropped(piece, 'furniture')).toContain('fly to the sun');
    expect(dropped(piece, 'social-image')).toBe('https://ferrow-tribune.example/img/card.jpg');
    expect(JSON.stringify(piece.root)).not.toMatch(
      /javascript|track\(|Advertisement|Leave a reply|Related posts/,
    );
  });
});

describe('pages of other making', () => {
  const words = (piece: ImportedPiece): string[] =>
    bodyOf(piece.root).map((block) => textOfInline(inlineOfBlocks([block])));
  const headline = (piece: ImportedPiece): string => textOfInline(headlineOf(piece.root).children);

  it('a theme that sets headline and picture beside the article', async () => {
    const piece = await parse(fixture('theme-page.html'), 'https://quay.example/clocks');
    expect(headline(piece)).toBe('Harbours need clocks');
    expect(words(piece)).toHaveLength(3);
    expect(leadOf(piece.root)).toMatchObject({ credit: 'ILSE VANTER / COASTAL COURIER', alt: 'A clock' });
    expect(piece).toMatchObject({
      category: 'Harbours',
      publishedAt: '2026-02-27T09:00:00.000Z',
      source: { name: 'Coastal Courier', url: 'https://coastal.example/clocks' },
      contactEmails: ['views@coastal.example'],
      images: [{ figureIndex: 0, url: 'https://quay.example/clock.jpg' }],
    });
  });

  it('an old page without a single heading', async () => {
    const piece = await parse(fixture('old-page.html'));
    expect(headline(piece)).toBe('Why the tide table lies');
    expect(words(piece)).toHaveLength(3);
    expect(piece).toMatchObject({
      authors: [{ name: 'Ada Quill', bio: '' }],
      publishedAt: '2026-03-03T00:00:00.000Z',
    });
  });

  it('a page whose only h1 is the name of the site', async () => {
    const piece = await parse(fixture('blog-page.html'));
    expect(headline(piece)).toBe('In praise of moss');
    expect(words(piece)[2]).toBe('What it teaches');
    expect(words(piece)).toHaveLength(4);
    expect(piece.authors).toEqual([{ name: 'Nora Kestrel', bio: '' }]);
  });
});

describe('a page without text', () => {
  const shell = (body: string): string =>
    `<!doctype html><title>The quay is closed – Harbour News</title><meta property="og:description" content="Since May."><body>${body}<script src="a.js"></script>`;
  const notice = '<noscript>You need to enable JavaScript to run this app.</noscript>';

  it.each([shell(''), shell(`<div id="root"></div>${notice}`), '<title>The quay is closed</title>'])(
    'is refused where scripts put it together: %s',
    async (html) => {
      await expect(parse(html)).rejects.toMatchObject({
        code: 'file-not-understood',
        params: { detail: expect.stringMatching(/^it has a title and no text/) as string },
      });
    },
  );

  it('comes in where its headline is there to be seen, and the report says what is not', async () => {
    const piece = await parse(shell(`<h1>The quay is closed</h1>${notice}`));
    expect(textOfInline(headlineOf(piece.root).children)).toBe('The quay is closed');
    expect(piece.recognised).toContainEqual({
      what: 'import.part.body',
      text: 'nothing was found below the headline',
    });
    expect(dropped(piece, 'no-script')).toBe('You need to enable JavaScript to run this app.');
  });

  it('keeps what a page holds for browsers without scripts, where that is the article', async () => {
    const piece = await parse(
      shell(`<h1>The quay is closed</h1><noscript><p>${'word '.repeat(60)}</p></noscript>`),
    );
    expect(bodyOf(piece.root).map((block) => textOfInline(inlineOfBlocks([block])))).toEqual([
      'word '.repeat(60).trim(),
    ]);
  });
});
