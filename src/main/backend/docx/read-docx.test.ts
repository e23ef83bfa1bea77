import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { acceptAll, rejectAll } from '../../../shared/document/suggestions/decide';
import { suggestionsOf } from '../../../shared/document/suggestions/list';
import { notedIn } from '../../../shared/document/comments/notes';
import type { RootJSON } from '../../../shared/document/json';
import { parseRoot } from '../../../shared/document/schema';
import { textBlocksOf } from '../../../shared/document/read';
import { readDocx, type DocxReading } from './read-docx';
import { contentTypesXml, packageRelations, relationsXml } from './package-xml';
import { element, NAMESPACES, xmlPart } from './xml';

const by = (author: string, minute = 0): string =>
  `w:id="${String(minute)}" w:author="${author}" w:date="2026-11-27T12:0${String(minute)}:00Z"`;
const run = (text: string, looks = ''): string =>
  `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const gone = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
const paragraph = (inside: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
const TITLE = paragraph(run('Tide'), '<w:pStyle w:val="Title"/>');

/** A file as some Word writes it. */
function read(body: string, parts: Record<string, string> = {}): DocxReading {
  const kinds = ['styles', 'numbering', 'comments', 'commentsExtended', 'footnotes', 'endnotes', 'header'];
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(),
    '_rels/.rels': packageRelations(),
    'word/document.xml': xmlPart(element('w:document', NAMESPACES, `<w:body>${body}</w:body>`)),
    'word/_rels/document.xml.rels': relationsXml([
      ...kinds.map((kind) => ({ id: kind, kind, target: `${kind}.xml`, external: false })),
      { id: 'link1', kind: 'hyperlink', target: 'https://a.example/', external: true },
      { id: 'link2', kind: 'hyperlink', target: 'javascript:alert(1)', external: true },
    ]),
    'word/styles.xml':
      '<w:styles xmlns:w="x"><w:style w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style></w:styles>',
    'word/numbering.xml':
      '<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    ...parts,
  };
  return readDocx(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]))),
    '?',
  );
}

const said = (root: RootJSON): string[] =>
  textBlocksOf(root)
    .map(({ text }) => text)
    .filter((text) => text !== '');
const list = (text: string, level = 0): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="1"/></w:numPr>`);

describe('a Word file of somebody else’s', () => {
  it('has lines in the middle and at their end, but not in the head and in lists', () => {
    const { root } = read(
      paragraph(run('Tide'), '<w:pStyle w:val="Title"/><w:jc w:val="center"/>') +
        ['center', 'right', 'end', 'both', 'left']
          .map((side) => paragraph(run(side), `<w:jc w:val="${side}"/>`))
          .join(''),
    );
    const [head, , ...body] = parseRoot(root).children;
    expect(head).not.toHaveProperty('format');
    expect(body.map((block) => ('format' in block ? block.format : undefined))).toEqual([
      ...['center', 'end', 'end', undefined, undefined],
    ]);
  });

  it('has headings, lists, formats and links, whatever its styles are called', () => {
    const { root } = read(
      TITLE +
        paragraph(run('One'), '<w:pStyle w:val="berschrift1"/>') +
        paragraph(
          run('bold', '<w:b/>') +
            run(' and ', '<w:b w:val="0"/>') +
            run('raised', '<w:vertAlign w:val="superscript"/>'),
        ) +
        paragraph(run('Two'), '<w:pStyle w:val="berschrift2"/>') +
        list('third') +
        list('inner', 1) +
        list('fourth') +
        paragraph(
          `<w:hyperlink r:id="link1">${run('there')}</w:hyperlink><w:hyperlink r:id="link2">${run('no')}</w:hyperlink>`,
        ),
    );
    const [, , one, words, two, items, links] = parseRoot(root).children;
    expect(one).toMatchObject({ type: 'heading', tag: 'h2' });
    expect(words).toMatchObject({
      children: [{ text: 'bold', format: 1 }, { text: ' and ' }, { text: 'raised', format: 64 }],
    });
    expect(two).toMatchObject({ type: 'heading', tag: 'h3' });
    expect(items).toMatchObject({
      listType: 'number',
      start: 3,
      children: [{ value: 3 }, { children: [{ listType: 'bullet' }] }, { value: 4 }],
    });
    expect(links).toMatchObject({ children: [{ type: 'link', url: 'https://a.example/' }, { text: 'no' }] });
  });

  it('has its byline where no style names it, unless something is suggested in it', () => {
    const words = paragraph(run('Nobody minds.'));
    const signed = read(TITLE + paragraph(run('By Jane Doe and Tom Roe')) + words);
    expect(signed.byline).toBe('By Jane Doe and Tom Roe');
    expect(said(signed.root)).toEqual(['Tide', 'Nobody minds.']);
    const suggested = read(
      TITLE + paragraph(`${run('By Jane ')}<w:ins ${by('Ann')}>${run('Doe')}</w:ins>`) + words,
    );
    expect(suggested.byline).toBe('');
    expect(said(suggested.root)).toContain('By Jane Doe');
    expect(read(TITLE + paragraph(run('By Monday it was gone.')) + words).byline).toBe('');
  });

  it('has its changes as suggestions of people nobody knows, one upon the other', () => {
    const { root } = read(
      TITLE +
        paragraph(
          run('It ') +
            `<w:del ${by('Ada', 1)}>${gone('went')}</w:del><w:ins ${by('Ada', 1)}>${run('came')}</w:ins>` +
            `<w:ins ${by('Ada', 2)}><w:del ${by('Bob', 3)}>${gone(' soon')}</w:del></w:ins>` +
            run(' home', `<w:i/><w:rPrChange ${by('Bob', 4)}><w:rPr/></w:rPrChange>`),
        ),
    );
    expect(said(rejectAll(root))).toEqual(['Tide', 'It went home']);
    expect(said(acceptAll(root))).toEqual(['Tide', 'It came home']);
    const made = suggestionsOf(root).map(({ kind, by: author, at }) => [kind, author, at]);
    expect(made.sort(([, , one = ''], [, , other = '']) => (one < other ? -1 : 1))).toEqual([
      ['replace', 'Ada', '2026-11-27T12:01:00Z'],
      ['insert', 'Ada', '2026-11-27T12:02:00Z'],
      ['delete', 'Bob', '2026-11-27T12:03:00Z'],
      ['format', 'Bob', '2026-11-27T12:04:00Z'],
    ]);
  });

  it('keeps an empty paragraph that somebody began below the words above it', () => {
    const { root } = read(
      TITLE +
        paragraph(run('It went.'), `<w:rPr><w:ins ${by('Ada', 1)}/></w:rPr>`) +
        paragraph('') +
        paragraph(run('It came.')),
    );
    expect(said(rejectAll(root))).toEqual(['Tide', 'It went.', 'It came.']);
    expect(said(acceptAll(root))).toEqual(['Tide', 'It went.', 'It came.']);
  });

  it('has what one person changed in one minute as several suggestions', () => {
    const { root } = read(
      TITLE +
        paragraph(
          run('Nobody had asked for a drill') +
            `<w:del ${by('Ada', 1)}>${gone(' that morning')}</w:del>` +
            run(', and three people had asked for it') +
            `<w:ins ${by('Ada', 1)}>${run(' by noon')}</w:ins>` +
            run('.'),
        ) +
        paragraph(run('A second') + `<w:ins ${by('Ada', 1)}>${run(' one')}</w:ins>`),
    );
    expect(suggestionsOf(root).map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['delete', ' that morning', ''],
      ['insert', '', ' by noon'],
      ['insert', '', ' one'],
    ]);
  });

  it('has words that come between others, and not in their midst', () => {
    const { root } = read(
      TITLE + paragraph(run('a ') + `<w:ins ${by('Ada', 1)}>${run('carpet ')}</w:ins>` + run('cleaner')),
    );
    expect(suggestionsOf(root).map(({ after }) => after)).toEqual(['carpet ']);
  });

  it('has changes of nobody, at no time, where Word took personal data out', () => {
    const changed = (author: string): string =>
      `<w:del w:id="1"${author}>${gone('went')}</w:del><w:ins w:id="2"${author}>${run('came')}</w:ins>`;
    for (const [author, who] of [
      ['', '?'],
      [' w:author="Author"', 'Author'],
    ] as const) {
      const { root } = read(TITLE + paragraph(run('It ') + changed(author)));
      // As it comes back from an archive, too.
      for (const each of [root, parseRoot(root)])
        expect(suggestionsOf(each)).toMatchObject([{ by: who, at: '', before: 'went', after: 'came' }]);
      expect(said(rejectAll(root))).toEqual(['Tide', 'It went']);
    }
  });

  it('has paragraphs split, joined, restyled and moved as suggestions', () => {
    const { root } = read(
      TITLE +
        paragraph(run('One'), `<w:rPr><w:ins ${by('Ada', 1)}/></w:rPr>`) +
        paragraph(run(' two')) +
        paragraph(run('Three'), `<w:rPr><w:del ${by('Ada', 2)}/></w:rPr>`) +
        paragraph(run(' four')) +
        paragraph(
          run('Five'),
          `<w:pStyle w:val="berschrift2"/><w:pPrChange ${by('Ada', 3)}><w:pPr/></w:pPrChange>`,
        ) +
        `<w:moveFromRangeStart ${by('Ada', 4)} w:name="move1"/>` +
        paragraph(
          `<w:moveFrom ${by('Ada', 4)}>${run('Six')}</w:moveFrom>`,
          `<w:rPr><w:moveFrom ${by('Ada', 4)}/></w:rPr>`,
        ) +
        '<w:moveFromRangeEnd w:id="4"/>' +
        paragraph(run('Seven')) +
        `<w:moveToRangeStart ${by('Ada', 4)} w:name="move1"/>` +
        paragraph(
          `<w:moveTo ${by('Ada', 4)}>${run('Six')}</w:moveTo>`,
          `<w:rPr><w:moveTo ${by('Ada', 4)}/></w:rPr>`,
        ) +
        '<w:moveToRangeEnd w:id="4"/>' +
        paragraph(run('Eight')),
    );
    expect(said(rejectAll(root))).toEqual([
      'Tide',
      'One two',
      'Three',
      ' four',
      'Five',
      'Six',
      'Seven',
      'Eight',
    ]);
    expect(said(acceptAll(root))).toEqual([
      'Tide',
      'One',
      ' two',
      'Three four',
      'Five',
      'Seven',
      'Six',
      'Eight',
    ]);
    expect(
      suggestionsOf(root)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['change-block', 'join', 'move-block', 'split']);
  });

  it('has items of a list split and joined as such, the others left alone', () => {
    const item = (text: string, end = ''): string =>
      paragraph(
        run(text),
        `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${end === '' ? '' : `<w:rPr>${end}</w:rPr>`}`,
      );
    const { root } = read(
      TITLE +
        item('One', `<w:ins ${by('Ada', 1)}/>`) +
        item(' two') +
        item('Three', `<w:del ${by('Ada', 2)}/>`) +
        item(' four') +
        item('Five') +
        paragraph(run('End')),
    );
    expect(said(rejectAll(root))).toEqual(['Tide', 'One two', 'Three', ' four', 'Five', 'End']);
    expect(said(acceptAll(root))).toEqual(['Tide', 'One', ' two', 'Three four', 'Five', 'End']);
    expect(suggestionsOf(root).map(({ kind }) => kind)).toEqual(['split', 'join']);
  });

  it('has tables with their changes, footnotes and text boxes as text, and tells of each', () => {
    const cell = (inside: string): string => `<w:tc>${paragraph(inside)}</w:tc>`;
    const { root, told } = read(
      TITLE +
        `<w:tbl><w:tr>${cell(run('Year'))}${cell(run('Tons'))}</w:tr>` +
        `<w:tr><w:trPr><w:ins ${by('Ada', 1)}/></w:trPr>${cell(run('2026'))}${cell(run('4'))}</w:tr>` +
        `<w:tr>${cell(run('2025'))}${cell(`<w:del ${by('Bob', 2)}>${gone('5')}</w:del><w:ins ${by('Bob', 2)}>${run('6')}</w:ins>`)}</w:tr></w:tbl>` +
        paragraph(`${run('Fish')}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
        paragraph(
          '<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>' +
            paragraph(run('Boxed')) +
            '</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>',
        ),
      {
        'word/footnotes.xml': `<w:footnotes xmlns:w="x"><w:footnote w:id="2">${paragraph(run('By weight'))}</w:footnote></w:footnotes>`,
      },
    );
    expect(said(rejectAll(root))).toEqual([
      'Tide',
      'Year | Tons',
      '2025 | 5',
      'Fish[1]',
      'Boxed',
      '[1] By weight',
    ]);
    expect(said(acceptAll(root))).toEqual([
      'Tide',
      'Year | Tons',
      '2026 | 4',
      '2025 | 6',
      'Fish[1]',
      'Boxed',
      '[1] By weight',
    ]);
    expect(told.map(({ what }) => what)).toEqual([
      'import.changed.table',
      'docx.changed.box',
      'docx.changed.footnote',
    ]);
  });

  const cell = (...inside: string[]): string => `<w:tc>${inside.join('')}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const control = (inside: string): string => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  const box = (text: string): string =>
    `<w:r><w:drawing><w:txbxContent>${paragraph(run(text))}</w:txbxContent></w:drawing></w:r>`;
  const deleted = (inside: string): string => `<w:del ${by('Ada', 1)}>${inside}</w:del>`;

  it('loses nothing that stands in tables: controls, tables, boxes, breaks that go, comments over cells', () => {
    const { root, threads } = read(
      TITLE +
        '<w:tbl>' +
        control(row(control(cell(paragraph(run('Port')))), cell(control(paragraph(run('Boats')))))) +
        row(
          cell(paragraph(`<w:commentRangeStart w:id="1"/>${run('Ayr')}`)),
          cell(paragraph(run('6')), '<w:commentRangeEnd w:id="1"/>'),
        ) +
        row(cell(`<w:tbl>${row(cell(paragraph(run('in'))))}</w:tbl>`, paragraph(run('out')))) +
        row(cell(paragraph(run('Lam'), `<w:rPr><w:del ${by('Ada', 1)}/></w:rPr>`), paragraph(run('lash')))) +
        row(cell(paragraph(run('Boxed') + box('Box')))) +
        '</w:tbl>' +
        paragraph(run('End')),
      {
        'word/comments.xml': `<w:comments xmlns:w="x"><w:comment ${by('Ada', 1)}>${paragraph(run('Both?'))}</w:comment></w:comments>`,
      },
    );
    const both = ['Tide', 'Port | Boats', 'Ayr | 6', 'in\nout'];
    expect(said(rejectAll(root))).toEqual([...both, 'Lam\nlash', 'Boxed', 'Box', 'End']);
    expect(said(acceptAll(root))).toEqual([...both, 'Lamlash', 'Boxed', 'Box', 'End']);
    expect(notedIn(root).get(threads[0]?.id ?? '')?.text).toBe('Ayr | 6');
  });

  it('has notes and boxes that go with the words they belong to, and tells of headers and charts', () => {
    const { root, told } = read(
      TITLE +
        paragraph(run('Fish') + deleted('<w:r><w:endnoteReference w:id="2"/></w:r>')) +
        paragraph(run('Crab') + deleted(box('Boxed'))) +
        paragraph(`${run('Eel')}<w:r><w:drawing><w:docPr w:name="Chart 1"/></w:drawing></w:r>`),
      {
        'word/endnotes.xml': `<w:endnotes xmlns:w="x"><w:endnote w:id="2">${paragraph(run('By weight') + box('Noted'))}</w:endnote></w:endnotes>`,
        'word/header.xml': `<w:hdr xmlns:w="x">${paragraph(`<w:ins ${by('Ada', 1)}>${run('Draft')}</w:ins>`)}</w:hdr>`,
      },
    );
    expect(said(rejectAll(root))).toEqual([
      'Tide',
      'Fish[1]',
      'Crab',
      'Boxed',
      'Eel',
      '[1] By weight',
      'Noted',
    ]);
    expect(said(acceptAll(root))).toEqual(['Tide', 'Fish', 'Crab', 'Eel']);
    const dropped = told.filter(({ kind }) => kind === 'dropped');
    expect(dropped).toEqual([
      { kind: 'dropped', what: 'docx.dropped.drawing', text: 'Chart 1' },
      { kind: 'dropped', what: 'docx.dropped.margin', text: 'Draft' },
    ]);
  });

  it('has its comments as threads upon their words, answered and resolved', () => {
    const comment = (id: number, author: string, text: string): string =>
      `<w:comment ${by(author, id)} w:initials="A"><w:p w14:paraId="0000000${String(id)}">${run(text)}</w:p></w:comment>`;
    const { root, threads } = read(
      TITLE +
        paragraph(
          `${run('It ')}<w:commentRangeStart w:id="1"/>${run('came')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
        ),
      {
        'word/comments.xml': `<w:comments xmlns:w="x" xmlns:w14="y">${comment(1, 'Ada', 'When?')}${comment(2, 'Bob', 'At noon.')}</w:comments>`,
        'word/commentsExtended.xml':
          '<w15:commentsEx xmlns:w15="z"><w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="1"/></w15:commentsEx>',
      },
    );
    expect(threads).toMatchObject([
      {
        comments: [
          { by: 'Ada', text: 'When?' },
          { by: 'Bob', text: 'At noon.' },
        ],
        resolved: { by: 'Ada' },
      },
    ]);
    expect(notedIn(root).get(threads[0]?.id ?? '')?.text).toBe('came');
  });
});
