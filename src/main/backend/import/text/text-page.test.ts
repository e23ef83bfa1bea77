import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyOf, headlineOf, leadOf, standfirstOf, textOfInline } from '../../../../shared/document/read';
import type { BlockJSON } from '../../../../shared/document/json';
import type { ImportedPiece } from '../../../../shared/model/imported';
import { onlyWhere } from '../../testing';
import { inlineOfBlocks } from '../inline';
import { parseImport } from '../parse';

const parse = (bytes: Uint8Array): Promise<ImportedPiece> =>
  parseImport({ name: 'page.txt', format: 'auto', bytes });
const fixture = (name: string): Promise<ImportedPiece> =>
  parse(readFileSync(new URL(`../../../../../tests/fixtures/import/${name}`, import.meta.url)));
const page = (lines: string): Promise<ImportedPiece> => parse(new TextEncoder().encode(lines));

const words = (block: BlockJSON): string => textOfInline(inlineOfBlocks([block]));
const outline = (piece: ImportedPiece): string[] =>
  bodyOf(piece.root).map((block) => `${block.type}: ${words(block).slice(0, 40)}`);
const headline = (piece: ImportedPiece): string => textOfInline(headlineOf(piece.root).children);
const standfirst = (piece: ImportedPiece): string => textOfInline(standfirstOf(piece.root).children);
const caption = (piece: ImportedPiece): string =>
  textOfInline(leadOf(piece.root)?.children[0].children ?? []);
const counts = (piece: ImportedPiece): Record<string, number> => {
  const result: Record<string, number> = {};
  for (const { what, count } of piece.dropped)
    result[what.replace('import.dropped.', '')] = (result[what.replace('import.dropped.', '')] ?? 0) + count;
  return result;
};

describe('an aggregator’s page', () => {
  const piece = fixture('aggregator-page.txt');

  it('gives every part its field', async () => {
    expect(headline(await piece)).toBe('Small harbours can afford to say no to the giants');
    expect(standfirst(await piece)).toBe('');
    expect(caption(await piece)).toBe(
      'A container ship waits outside the breakwater of Marrow Bay on Sunday morning.',
    );
    expect(leadOf((await piece).root)).toMatchObject({
      media: null,
      credit: 'ILSE VANTER / COASTAL COURIER',
    });
    expect(await piece).toMatchObject({
      category: 'Harbours',
      kicker: null,
      publishedAt: '2026-04-14T00:00:00.000Z',
      language: 'en',
      siteName: 'Quayside Digest',
      authors: [
        {
          name: '',
          bio: 'The author is a senior lecturer in maritime economics at the School of Ports and Transport, Ellersund University.',
        },
      ],
      disclaimer: 'The opinions here do not necessarily reflect those of Coastal Courier.',
      call: 'If you work on the water, or would like to answer this article, then send us your text at views@coastal-courier.example, and letters@coastal-courier.example.',
      contactEmails: ['views@coastal-courier.example', 'letters@coastal-courier.example'],
      source: { name: 'Coastal Courier', url: '' },
      sourceNote: 'Source link',
      images: [],
    });
  });

  it('keeps the text as it was written, slips included', async () => {
    const text = bodyOf((await piece).root).map(words);
    expect(text).toHaveLength(9);
    expect(text[0]).toMatch(/^For three summers .* arithmetic\.$/);
    expect(text[8]).toMatch(/^The council votes .* own terms\.$/);
    expect(text.join('\n')).toContain('harbour”s');
    expect(text.join('\n')).toMatch(/Tide-Gate[\s\S]*TideGate/);
  });

  it('says what it left out, line by line', async () => {
    expect(counts(await piece)).toEqual({
      breadcrumb: 1,
      comments: 1,
      footer: 4,
      menu: 2,
      navigation: 6,
      'page-date': 1,
      'previous-next': 2,
      ranking: 25,
      'read-time': 1,
      related: 10,
      search: 1,
      share: 1,
      'site-name': 3,
      social: 8,
    });
  });

  it('reports the opinion marker', async () => {
    expect((await piece).recognised).toContainEqual({ what: 'import.part.marker', text: '– Opinion' });
  });
});

describe('a broadsheet’s page', () => {
  const piece = fixture('broadsheet-page.txt');

  it('gives every part its field', async () => {
    expect(headline(await piece)).toBe('Libraries should lend ladders');
    expect(standfirst(await piece)).toBe(
      'A town that shares its tools needs fewer of them, and its neighbours more than they think, writes our columnist',
    );
    expect(caption(await piece)).toBe('Volunteers repair a ladder in the reading room at Wexmoor.');
    expect(leadOf((await piece).root)?.credit).toBe('Rhona Bligh/The Wexmoor Herald');
    expect(await piece).toMatchObject({
      kicker: 'Comment',
      category: null,
      publishedAt: '2026-03-19T00:00:00.000Z',
      siteName: 'The Wexmoor Herald',
      tags: ['Libraries', 'Local government', 'Sharing'],
      authors: [
        {
          name: 'Prudence Okafor',
          bio: 'is a columnist for this newspaper and the author of a history of allotments.',
        },
        { name: 'Daniel Hart', bio: 'is a joiner.' },
      ],
      disclaimer: null,
      call: null,
    });
  });

  it('tells headings, pull quotes and lists from the boxes between the paragraphs', async () => {
    expect(outline(await piece)).toEqual([
      'paragraph: My mother owned one ladder, and half the',
      'paragraph: That arrangement ended when the houses w',
      'heading: What a library is for',
      'paragraph: A library is a promise that nobody has t',
      'pull-quote: “A library is a promise that nobody has ',
      'paragraph: The branch in Marl Street has begun in a',
      'list: a ladder of three metres\na drill, with b',
      'paragraph: Nobody has stolen anything. The drill ca',
      'paragraph: There will be objections. Insurers will ',
    ]);
  });
});

describe('a French page', () => {
  const piece = fixture('french-page.txt');

  it('gives every part its field', async () => {
    expect(headline(await piece)).toBe('« Le port » n’appartient pas qu’aux paquebots');
    expect(standfirst(await piece)).toBe(
      'Les escales géantes rapportent moins qu’on ne le croit, et coûtent davantage qu’on ne le dit.',
    );
    expect(caption(await piece)).toBe('Un paquebot à quai devant la vieille ville, le 28 mars.');
    expect(leadOf((await piece).root)?.credit).toBe('Yann Kerbrat');
    expect(await piece).toMatchObject({
      category: 'Tribunes',
      kicker: 'Tribune',
      language: 'fr',
      publishedAt: '2026-04-03T07:45:00.000Z',
      authors: [{ name: 'Hélène Marchadour', bio: 'est économiste à l’université du Littoral.' }],
      disclaimer: 'Les opinions exprimées dans cette tribune n’engagent que leur auteure.',
      call: 'Vous souhaitez réagir ? Envoyez votre contribution à tribunes@gazette-littoral.example.',
    });
    expect(outline(await piece)).toHaveLength(5);
    expect(outline(await piece)[2]).toBe('heading: Ce que coûte une escale');
  });
});

describe('pages of other shapes', () => {
  it('a Chinese page without blank lines', async () => {
    const piece = await fixture('chinese-page.txt');
    expect(headline(piece)).toBe('小城书店为什么值得留下');
    expect(caption(piece)).toBe('一家书店的灯光照亮了老街。');
    expect(leadOf(piece.root)?.credit).toBe('陈禾 摄');
    expect(piece).toMatchObject({
      category: '评论',
      language: 'zh',
      publishedAt: '2026-03-18T08:30:00.000Z',
      authors: [{ name: '林知远', bio: '系滨海大学文学院教授' }],
      disclaimer: '本文仅代表作者个人观点，不代表本网立场。',
      contactEmails: ['opinion@haian.example'],
      source: { name: '海岸日报', url: '' },
    });
    expect(outline(piece)).toHaveLength(4);
  });

  it('a magazine’s page with a role below the name, a picture inside and no breadcrumb', async () => {
    const piece = await fixture('magazine-page.txt');
    expect(headline(piece)).toBe('Why my village kept its phone box');
    expect(caption(piece)).toBe('The phone box at Nether Fold has been painted three times since 2019');
    expect(leadOf(piece.root)?.credit).toBe('Getty Images');
    expect(piece.publishedAt).toBeNull();
    expect(piece.authors).toEqual([{ name: 'Edith Pargeter-Lowe', bio: 'Writer and parish councillor' }]);
    expect(outline(piece)).toEqual([
      'paragraph: The telephone in our box has not rung si',
      'paragraph: Inside there is a defibrillator, a shelf',
      'heading: ‘A small roof’',
      'figure: The shelf of seeds, arranged by month.',
      'paragraph: What a village needs is not a hub. It ne',
      'paragraph: The company wanted to take the box away,',
    ]);
  });

  it.each([
    {
      name: 'daily-page.txt',
      headline: 'Small ferries keep big islands together',
      standfirst: '',
      lead: ['', 'MA XUEJING/SEACOAST'],
      paragraphs: 5,
      fields: {
        category: 'From the Readers',
        publishedAt: '2026-03-12T07:16:00.000Z',
        authors: [
          {
            name: 'Lin Yao',
            bio: 'is a researcher at the Institute of Island Studies, Haizhou Academy of Social Sciences.',
          },
        ],
        disclaimer: 'The opinions given do not necessarily represent those of Seacoast.',
        contactEmails: ['opinion@seacoast.example', 'letters@seacoast.example'],
      },
    },
    {
      name: 'theme-page.txt',
      headline: 'A search engine is a library, so give it librarians',
      standfirst: '',
      lead: [
        'Readers consult the card catalog of a town library before its removal in 1998.',
        'Edda Storm/Northlight',
      ],
      paragraphs: 4,
      fields: {
        category: 'Policy',
        publishedAt: '2026-03-09T00:00:00.000Z',
        authors: [
          {
            name: 'Edda Storm',
            bio: 'teaches the history of information at Northlight College. She writes in a personal capacity.',
          },
        ],
        source: { name: 'The Northlight Review', url: '' },
      },
    },
    {
      name: 'network-page.txt',
      headline: 'Who owns the rain that falls on Adana street?',
      standfirst: 'A city that sells its gutters should not be surprised by the flood.',
      lead: ['A woman carries water past a broken main in Harbour City, May 12, 2026', 'Femi Adair/AP Photo'],
      paragraphs: 5,
      fields: { kicker: 'Opinion', category: 'Water', publishedAt: '2026-06-03T00:00:00.000Z' },
    },
    {
      name: 'local-page.txt',
      headline: 'The library fine that saved my summer',
      standfirst: '',
      lead: [
        'The Millbrook Public Library, pictured in June, waived its fines last year.',
        'DEAN OKORO, Millbrook Post',
      ],
      paragraphs: 5,
      fields: { category: 'Opinion', siteName: 'Millbrook Post' },
    },
    {
      name: 'german-page.txt',
      headline: 'Wer spart, liest nicht',
      standfirst: '',
      lead: ['Bücher in einem geschlossenen Lesesaal in Altenkirch', 'dpa'],
      paragraphs: 3,
      fields: {
        language: 'de',
        publishedAt: '2026-03-12T10:04:00.000Z',
        authors: [{ name: 'Friederike Aal', bio: '' }],
      },
    },
    {
      name: 'spanish-page.txt',
      headline: 'La plaza que nadie inauguró',
      standfirst:
        'Las ciudades recuerdan mejor los bancos que las estatuas, y conviene que los concejales lo sepan',
      lead: ['', undefined],
      paragraphs: 4,
      fields: {
        language: 'es',
        kicker: 'Tribuna',
        publishedAt: '2026-03-15T04:00:00.000Z',
        authors: [{ name: 'Marta Ibarrola', bio: 'es arquitecta.' }],
      },
    },
  ])('$name', async ({ name, lead, paragraphs, fields, ...words }) => {
    const piece = await fixture(name);
    expect({ headline: headline(piece), standfirst: standfirst(piece) }).toEqual(words);
    expect([caption(piece), leadOf(piece.root)?.credit]).toEqual(lead);
    expect(bodyOf(piece.root).map((block) => block.type)).toEqual(
      Array.from({ length: paragraphs }, () => 'paragraph'),
    );
    expect(piece).toMatchObject(fields);
  });

  it('a text that was written by hand and mentions none of it', async () => {
    const piece = await page(
      'Keep the ferry\n\nBy Ada Quill\n\nThe ferry is old. Share it while it lasts.\n\nIt crosses twice a day.\n',
    );
    expect(headline(piece)).toBe('Keep the ferry');
    expect(piece.authors).toEqual([{ name: 'Ada Quill', bio: '' }]);
    expect(outline(piece)).toEqual([
      'paragraph: The ferry is old. Share it while it last',
      'paragraph: It crosses twice a day.',
    ]);
    expect(piece.dropped).toEqual([]);
  });
});

describe('plain text', () => {
  it('sets hard-wrapped lines back into paragraphs', async () => {
    const piece = await page(
      'On waiting\n\nThere is a bench at the end of the old pier where nobody has sat\nsince the ferry stopped, and the council repaints it every year in\nthe same green, as if somebody might come back tomorrow and mind.\n\nI sat there yesterday for an hour and a half, and I can report that\nthe sea has not noticed anything, and that the paint was still wet\nin two places.\n',
    );
    expect(bodyOf(piece.root).map(words)).toEqual([
      'There is a bench at the end of the old pier where nobody has sat since the ferry stopped, and the council repaints it every year in the same green, as if somebody might come back tomorrow and mind.',
      'I sat there yesterday for an hour and a half, and I can report that the sea has not noticed anything, and that the paint was still wet in two places.',
    ]);
  });

  it('keeps verses and lists', async () => {
    const piece = await page(
      'Tide table\n\nHigh at noon\nlow at six\n\n- bring boots\n- bring rope\n\n1. wait\n2. wade\n',
    );
    expect(bodyOf(piece.root).map((block) => [block.type, words(block)])).toEqual([
      ['paragraph', 'High at noon\nlow at six'],
      ['list', 'bring boots\nbring rope'],
      ['list', 'wait\nwade'],
    ]);
  });

  it('invents no headline where the text begins at once', async () => {
    const piece = await page('The bench at the end of the pier has been empty since the ferry stopped.');
    expect(headline(piece)).toBe('');
    expect(outline(piece)).toHaveLength(1);
  });
});

const SEED = new URL('../../../../../../shared/seed/opinion-page.txt', import.meta.url);

describe('the captured page', onlyWhere(existsSync(SEED), `${SEED.pathname} is not here`), () => {
  const piece = existsSync(SEED) ? parse(readFileSync(SEED)) : fixture('aggregator-page.txt');

  it('gives every part its field', async () => {
    const found = await piece;
    expect(headline(found)).toMatch(/^Dawn of a .* industry$/);
    expect(standfirst(found)).toBe('');
    expect(caption(found)).toMatch(/^People walk .* Australia\.$/);
    expect(leadOf(found.root)).toMatchObject({ media: null, credit: 'XIN XIN / CHINA DAILY' });
    expect(found).toMatchObject({
      category: 'Property',
      publishedAt: '2025-02-27T00:00:00.000Z',
      sourceNote: 'Source link',
      source: { name: 'China Daily' },
    });
    expect(found.authors).toHaveLength(1);
    expect(found.authors[0]?.bio).toContain('associate professor');
    expect(found.disclaimer).toMatch(/^The views .* China Daily\.$/);
    expect(found.contactEmails).toEqual(['opinion@chinadaily.com.cn', 'comment@chinadaily.com.cn']);
    expect(found.call).toContain(found.contactEmails[1]);
  });

  it('has eleven paragraphs and no line of furniture', async () => {
    const found = await piece;
    const text = bodyOf(found.root).map(words);
    expect(text).toHaveLength(11);
    expect(text.every((paragraph) => /[.”]$/.test(paragraph))).toBe(true);
    const furniture = new Set(found.dropped.flatMap((entry) => entry.text.split(' · ')));
    expect(text.filter((paragraph) => furniture.has(paragraph))).toEqual([]);
  });
});
