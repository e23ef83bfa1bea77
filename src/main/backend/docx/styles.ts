/** The paragraph styles of the file: how Word shows each kind, and by which name it is known again. Pure. */
import { isRtl, langXml } from './look-xml';
import { element, NAMESPACES, xmlPart } from './xml';
import type { WordKind } from './word';

export const STYLE_IDS: Record<WordKind, string> = {
  title: 'Title',
  subtitle: 'Subtitle',
  byline: 'Byline',
  paragraph: 'Normal',
  h2: 'Heading2',
  h3: 'Heading3',
  h4: 'Heading4',
  quote: 'Quote',
  'pull-quote': 'PullQuote',
  attribution: 'PullQuoteAttribution',
  bullet: 'ListBullet',
  number: 'ListNumber',
  lead: 'LeadPicture',
  picture: 'Picture',
  caption: 'Caption',
  credit: 'PictureCredit',
  note: 'CoverNote',
  end: 'EndOfPiece',
};

/** Names are Word's own where it has the style, whatever language it speaks. */
export const STYLE_NAMES: Record<WordKind, string> = {
  title: 'Title',
  subtitle: 'Subtitle',
  byline: 'Byline',
  paragraph: 'Normal',
  h2: 'heading 2',
  h3: 'heading 3',
  h4: 'heading 4',
  quote: 'Quote',
  'pull-quote': 'Pull Quote',
  attribution: 'Pull Quote Attribution',
  bullet: 'List Bullet',
  number: 'List Number',
  lead: 'Lead Picture',
  picture: 'Picture',
  caption: 'caption',
  credit: 'Picture Credit',
  note: 'Cover Note',
  end: 'End of Piece',
};

/** Paragraph and run properties of each. */
const LOOKS: Record<WordKind, [paragraph: string, run: string]> = {
  title: [
    '<w:keepNext/><w:spacing w:after="120" w:line="240" w:lineRule="auto"/>',
    '<w:b/><w:sz w:val="44"/><w:szCs w:val="44"/>',
  ],
  subtitle: ['<w:spacing w:after="160"/>', '<w:color w:val="444444"/><w:sz w:val="28"/><w:szCs w:val="28"/>'],
  byline: ['<w:spacing w:after="240"/>', '<w:smallCaps/><w:color w:val="444444"/>'],
  paragraph: ['', ''],
  h2: [
    '<w:keepNext/><w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="1"/>',
    '<w:b/><w:sz w:val="28"/><w:szCs w:val="28"/>',
  ],
  h3: [
    '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="2"/>',
    '<w:b/><w:sz w:val="25"/><w:szCs w:val="25"/>',
  ],
  h4: [
    '<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="3"/>',
    '<w:b/><w:sz w:val="23"/><w:szCs w:val="23"/>',
  ],
  quote: ['<w:ind w:left="567" w:right="567"/>', '<w:color w:val="333333"/>'],
  'pull-quote': [
    '<w:pBdr><w:top w:val="single" w:sz="8" w:space="6" w:color="888888"/></w:pBdr><w:spacing w:before="240" w:after="60"/><w:ind w:left="567" w:right="567"/>',
    '<w:sz w:val="30"/><w:szCs w:val="30"/>',
  ],
  attribution: [
    '<w:spacing w:after="240"/><w:ind w:left="567" w:right="567"/>',
    '<w:color w:val="555555"/><w:sz w:val="20"/><w:szCs w:val="20"/>',
  ],
  bullet: ['<w:spacing w:after="80"/>', ''],
  number: ['<w:spacing w:after="80"/>', ''],
  lead: ['<w:keepNext/><w:spacing w:before="120" w:after="60"/>', ''],
  picture: ['<w:keepNext/><w:spacing w:before="200" w:after="60"/>', ''],
  caption: ['<w:spacing w:after="40"/>', '<w:color w:val="444444"/><w:sz w:val="20"/><w:szCs w:val="20"/>'],
  credit: ['<w:spacing w:after="240"/>', '<w:color w:val="666666"/><w:sz w:val="18"/><w:szCs w:val="18"/>'],
  note: [
    '<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="B8860B"/></w:pBdr><w:spacing w:after="80"/>',
    '<w:color w:val="444444"/><w:sz w:val="20"/><w:szCs w:val="20"/>',
  ],
  end: ['<w:spacing w:after="0" w:line="20" w:lineRule="exact"/>', '<w:sz w:val="2"/><w:szCs w:val="2"/>'],
};

/** `language` is the piece's own: Word checks the spelling by it, and sets right-to-left ones from the right. */
export function stylesXml(language: string): string {
  const defaults = element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element(
        'w:rPr',
        {},
        '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/><w:sz w:val="23"/><w:szCs w:val="23"/>',
        langXml(language),
      ),
    ),
    element('w:pPrDefault', {}, '<w:pPr><w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr>'),
  );
  const styles = (Object.keys(STYLE_IDS) as WordKind[]).map((kind) => styleXml(kind, isRtl(language)));
  return xmlPart(element('w:styles', NAMESPACES, defaults, ...styles, CHARACTER_STYLES));
}

function styleXml(kind: WordKind, rtl: boolean): string {
  const [paragraph, run] = LOOKS[kind];
  const isBase = kind === 'paragraph';
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': isBase ? 1 : null, 'w:styleId': STYLE_IDS[kind] },
    element('w:name', { 'w:val': STYLE_NAMES[kind] }),
    isBase ? '' : element('w:basedOn', { 'w:val': STYLE_IDS.paragraph }),
    element('w:qFormat'),
    isBase && rtl ? '<w:pPr><w:bidi/></w:pPr>' : paragraph === '' ? '' : element('w:pPr', {}, paragraph),
    run === '' ? '' : element('w:rPr', {}, run),
  );
}

const CHARACTER_STYLES =
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B57D0"/><w:u w:val="single"/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>';
