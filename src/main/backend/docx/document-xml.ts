/** The body of word/document.xml: paragraphs and their changes, in the order the schema wants. Pure. */
import { drawingXml, type Drawn } from './drawing-xml';
import { element, escaped, type Attributes } from './xml';
import { lookXml } from './look-xml';
import { STYLE_IDS } from './styles';
import type { Change, WordParagraph, WordProps, WordRun } from './word';

/** What the body needs from the other parts of the file. */
export interface BodyParts {
  /** Relationship id of an address. */
  linkId: (url: string) => string;
  picture: (media: string) => Drawn | null;
  /** Number of a comment, as comments.xml has it. */
  commentNumber: (id: string) => number;
  /** Replies by the number of what they answer: they stand where it stands. */
  replies: (id: string) => number[];
}

export class BodyWriter {
  private annotations = 0;
  private readonly first = new Map<string, WordRun | WordParagraph>();
  private readonly last = new Map<string, WordRun | WordParagraph>();

  constructor(private readonly parts: BodyParts) {}

  write(paragraphs: readonly WordParagraph[]): string {
    for (const paragraph of paragraphs)
      for (const place of [paragraph, ...paragraph.runs])
        for (const id of place.comments) {
          if (!this.first.has(id)) this.first.set(id, place);
          this.last.set(id, place);
        }
    return paragraphs.map((paragraph) => this.paragraph(paragraph)).join('');
  }

  private paragraph(paragraph: WordParagraph): string {
    const { bid, runs, move } = paragraph;
    const name = bid === '' ? null : this.next();
    const bookmark =
      name === null
        ? ''
        : element('w:bookmarkStart', { 'w:id': name, 'w:name': `_cd_${bid}` }) +
          element('w:bookmarkEnd', { 'w:id': name });
    const words = `${this.opening(paragraph)}${this.closing(paragraph)}${this.row(runs, move)}`;
    const xml = element('w:p', {}, this.properties(paragraph), bookmark, words);
    return move ? this.moved(xml, paragraph) : xml;
  }

  private properties({ props, was, markIns, markDel, move }: WordParagraph): string {
    const ends = [
      markIns && this.change(move?.to ? 'w:moveTo' : 'w:ins', markIns),
      markDel && this.change(move && !move.to ? 'w:moveFrom' : 'w:del', markDel),
    ].filter((part) => part !== null);
    return element(
      'w:pPr',
      {},
      propsXml(props),
      ends.length > 0 ? element('w:rPr', {}, ...ends) : '',
      was ? this.change('w:pPrChange', was.by, element('w:pPr', {}, propsXml(was.props))) : '',
    );
  }

  /** Neighbours with one link lie in one hyperlink; where a comment begins or ends it is divided. */
  private row(runs: readonly WordRun[], move: WordParagraph['move']): string {
    let xml = '';
    let open: { key: string; attributes: Attributes; inside: string } | null = null;
    const close = (): void => {
      if (open) xml += element('w:hyperlink', open.attributes, open.inside);
      open = null;
    };
    for (const run of runs) {
      const key = run.link ? JSON.stringify(run.link) : '';
      const begins = this.opening(run);
      if (open && (open.key !== key || begins !== '')) close();
      xml += begins;
      const written = this.run(run, move);
      if (!run.link) xml += written;
      else if (open) open.inside += written;
      else open = { key, attributes: this.linkOf(run.link), inside: written };
      const ends = this.closing(run);
      if (ends !== '') close();
      xml += ends;
    }
    close();
    return xml;
  }

  private linkOf({ url, title, target }: NonNullable<WordRun['link']>): Attributes {
    return {
      'r:id': this.parts.linkId(url),
      'w:tooltip': title === '' ? null : title,
      'w:tgtFrame': target === '' ? null : target,
      'w:history': 1,
    };
  }

  private run(run: WordRun, move: WordParagraph['move']): string {
    const inside = element('w:r', {}, this.runProperties(run), this.content(run));
    const deleted = run.del
      ? this.change(move && !move.to ? 'w:moveFrom' : 'w:del', run.del, inside)
      : inside;
    return run.ins ? this.change(move?.to ? 'w:moveTo' : 'w:ins', run.ins, deleted) : deleted;
  }

  private runProperties({ format, lang, link, was }: WordRun): string {
    const xml =
      (link ? element('w:rStyle', { 'w:val': 'Hyperlink' }) : '') +
      lookXml(format, lang) +
      (was ? this.change('w:rPrChange', was.by, element('w:rPr', {}, lookXml(was.format, was.lang))) : '');
    return xml === '' ? '' : element('w:rPr', {}, xml);
  }

  private content({ text, picture, del }: WordRun): string {
    if (picture) {
      const drawn = this.parts.picture(picture.media);
      return drawn ? drawingXml(drawn, picture.alt, this.next()) : textXml(`[${picture.alt}]`, del);
    }
    return text
      .split('\n')
      .map((line) => (line === '' ? '' : textXml(line, del)))
      .join('<w:br/>');
  }

  private opening(place: WordRun | WordParagraph): string {
    return place.comments
      .filter((id) => this.first.get(id) === place)
      .flatMap((id) => this.numbers(id))
      .map((number) => element('w:commentRangeStart', { 'w:id': number }))
      .join('');
  }

  private closing(place: WordRun | WordParagraph): string {
    return place.comments
      .filter((id) => this.last.get(id) === place)
      .flatMap((id) => this.numbers(id))
      .map(
        (number) =>
          element('w:commentRangeEnd', { 'w:id': number }) +
          element('w:r', {}, REFERENCE, element('w:commentReference', { 'w:id': number })),
      )
      .join('');
  }

  private numbers(id: string): number[] {
    return [this.parts.commentNumber(id), ...this.parts.replies(id)];
  }

  private moved(xml: string, { move, markIns, markDel, runs }: WordParagraph): string {
    const change = move?.to ? (markIns ?? runs[0]?.ins) : (markDel ?? runs[0]?.del);
    if (!move || !change) return xml;
    const kind = move.to ? 'w:moveTo' : 'w:moveFrom';
    const id = this.next();
    const attributes = { 'w:id': id, ...whoXml(change), 'w:name': `_cdm_${move.name}` };
    return element(`${kind}RangeStart`, attributes) + xml + element(`${kind}RangeEnd`, { 'w:id': id });
  }

  private change(name: string, change: Change, ...children: string[]): string {
    return element(name, { 'w:id': this.next(), ...whoXml(change) }, ...children);
  }

  private next(): number {
    this.annotations += 1;
    return this.annotations;
  }
}

const REFERENCE = element('w:rPr', {}, element('w:rStyle', { 'w:val': 'CommentReference' }));

const whoXml = ({ author, date }: Change): Attributes => ({
  'w:author': author,
  'w:date': date === '' ? null : date,
});

const textXml = (text: string, del: Change | null): string =>
  `<w:${del ? 'delText' : 't'} xml:space="preserve">${escaped(text)}</w:${del ? 'delText' : 't'}>`;

function propsXml({ kind, level, list, direction, alignment }: WordProps): string {
  const isItem = kind === 'bullet' || kind === 'number';
  return (
    element('w:pStyle', { 'w:val': STYLE_IDS[kind] }) +
    (isItem
      ? element('w:numPr', {}, element('w:ilvl', { 'w:val': level }), element('w:numId', { 'w:val': list }))
      : '') +
    (direction ? element('w:bidi', { 'w:val': direction === 'rtl' ? null : 0 }) : '') +
    // In a paragraph that is read from the right, Word takes "right" for its end as well.
    (alignment ? element('w:jc', { 'w:val': alignment === 'center' ? alignment : 'right' }) : '')
  );
}
