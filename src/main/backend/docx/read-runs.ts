/**
 * The runs of one paragraph of a Word file, with who inserted, deleted or changed them, the links they are in and the
 * comments about them.
 */
import { FORMAT } from '../../../shared/document/json';
import { attribute, child, childrenOf, descendants, switchOf, valueOf, type XmlElement } from './dom';
import type { StyleSheet } from './read-styles';
import { plainRun, wordDate, type Change, type WordLink, type WordRun } from './word';

/** What lies around a run. */
export interface Around {
  ins: Change | null;
  del: Change | null;
  link: WordLink | null;
}

export const changeIn = (element: XmlElement): Change => ({
  author: attribute(element, 'author'),
  date: wordDate(attribute(element, 'date')),
});

/** A field that is being read: its instruction, then its result. */
interface Field {
  instruction: string;
  isResult: boolean;
}

/** What a paragraph needs of the file around it. */
export interface AroundRuns {
  readonly openComments: Set<string>;
  readonly styles: Pick<StyleSheet, 'formatOf'>;
  dropped: (what: string, text: string) => void;
  linkIn: (element: XmlElement) => WordLink | null;
  languageIn: (looks: XmlElement | null) => string | null;
  moveIn: (element: XmlElement) => { name: string; to: boolean };
  pointAt: (id: string, runs: WordRun[]) => void;
  noteMark: (element: XmlElement, around: Around) => string;
  textBox: (content: XmlElement, around: Around) => void;
  pictureIn: (element: XmlElement) => WordRun['picture'];
}

export class RunReader {
  readonly runs: WordRun[] = [];
  /** The block's id, where a bookmark of ours names it. */
  bid = '';
  /** Names of moves whose ends lie in this paragraph. */
  move: { name: string; to: boolean } | null = null;
  private readonly fields: Field[] = [];

  constructor(private readonly word: AroundRuns) {}

  read(parent: XmlElement, around: Around = { ins: null, del: null, link: null }): void {
    for (const element of childrenOf(parent)) this.element(element, around);
  }

  private element(element: XmlElement, around: Around): void {
    switch (element.localName) {
      case 'r':
        this.run(element, around);
        return;
      case 'ins':
      case 'moveTo':
        this.read(element, { ...around, ins: changeIn(element) });
        return;
      case 'del':
      case 'moveFrom':
        this.read(element, { ...around, del: changeIn(element) });
        return;
      case 'moveFromRangeStart':
      case 'moveToRangeStart':
        this.move ??= this.word.moveIn(element);
        return;
      case 'hyperlink':
        this.read(element, { ...around, link: this.word.linkIn(element) });
        return;
      case 'fldSimple':
        this.read(element, { ...around, link: linkOfField(attribute(element, 'instr')) ?? around.link });
        return;
      case 'bookmarkStart': {
        const name = /^_cd_([A-Za-z0-9_-]{8,12})$/.exec(attribute(element, 'name'))?.[1];
        if (name !== undefined && this.bid === '') this.bid = name;
        return;
      }
      case 'commentRangeStart':
        this.word.openComments.add(attribute(element, 'id'));
        return;
      case 'commentRangeEnd':
        this.word.openComments.delete(attribute(element, 'id'));
        return;
      case 'sdt':
        this.read(child(element, 'sdtContent') ?? element, around);
        return;
      case 'oMath':
      case 'oMathPara':
        this.word.dropped('docx.dropped.formula', element.textContent ?? '');
        this.push(element.textContent ?? '', null, around);
        return;
      case 'smartTag':
      case 'customXml':
      case 'dir':
      case 'bdo':
        this.read(element, around);
    }
  }

  private run(run: XmlElement, around: Around): void {
    const looks = child(run, 'rPr');
    for (const element of childrenOf(run)) this.content(element, looks, around);
  }

  private content(element: XmlElement, looks: XmlElement | null, around: Around): void {
    switch (element.localName) {
      case 't':
      case 'delText':
        this.push(element.textContent ?? '', looks, around);
        return;
      case 'br':
        if (['', 'textWrapping'].includes(attribute(element, 'type'))) this.push('\n', looks, around);
        return;
      case 'cr':
        this.push('\n', looks, around);
        return;
      case 'tab':
        this.push(' ', looks, around);
        return;
      case 'noBreakHyphen':
        this.push('\u2011', looks, around);
        return;
      case 'softHyphen':
        this.push('\u00AD', looks, around);
        return;
      case 'sym':
        this.word.dropped('docx.dropped.symbol', attribute(element, 'font'));
        return;
      case 'commentReference':
        this.word.pointAt(attribute(element, 'id'), this.runs);
        return;
      case 'fldChar':
        this.field(attribute(element, 'fldCharType'));
        return;
      case 'instrText':
      case 'delInstrText': {
        const open = this.fields.at(-1);
        if (open) open.instruction += element.textContent ?? '';
        return;
      }
      case 'footnoteReference':
      case 'endnoteReference':
        this.push(this.word.noteMark(element, around), looks, around);
        return;
      case 'AlternateContent': {
        const chosen = child(element, 'Choice') ?? child(element, 'Fallback');
        for (const inside of chosen ? childrenOf(chosen) : []) this.content(inside, looks, around);
        return;
      }
      case 'drawing':
      case 'pict':
      case 'object':
        this.drawing(element, looks, around);
    }
  }

  private drawing(element: XmlElement, looks: XmlElement | null, around: Around): void {
    for (const box of descendants(element, 'txbxContent')) this.word.textBox(box, around);
    const picture = this.word.pictureIn(element);
    if (picture) this.runs.push({ ...this.look(looks, around), picture });
  }

  private field(type: string): void {
    if (type === 'begin') this.fields.push({ instruction: '', isResult: false });
    else if (type === 'end') this.fields.pop();
    else {
      const open = this.fields.at(-1);
      if (open) open.isResult = true;
    }
  }

  private push(text: string, looks: XmlElement | null, around: Around): void {
    if (text === '' || this.fields.some(({ isResult }) => !isResult)) return;
    this.runs.push({ ...this.look(looks, around), text: text.replaceAll(/[\t\r]/g, ' ') });
  }

  private look(looks: XmlElement | null, { ins, del, link }: Around): WordRun {
    const field = this.fields.findLast(({ instruction }) => linkOfField(instruction));
    const changed = child(looks, 'rPrChange');
    const was = changed && {
      format: this.formatIn(child(changed, 'rPr')),
      lang: this.word.languageIn(child(changed, 'rPr')),
      by: changeIn(changed),
    };
    return {
      ...plainRun(''),
      format: this.formatIn(looks),
      lang: this.word.languageIn(looks),
      link: field ? linkOfField(field.instruction) : link,
      ins,
      del,
      was,
      comments: [...this.word.openComments],
    };
  }

  private formatIn(looks: XmlElement | null): number {
    const style = this.word.styles.formatOf(valueOf(looks, 'rStyle'));
    const bit = (name: string, value: number): number =>
      (switchOf(looks, name) ?? (style & value) !== 0) ? value : 0;
    const raised = valueOf(looks, 'vertAlign');
    return (
      bit('b', FORMAT.bold) |
      bit('i', FORMAT.italic) |
      bit('strike', FORMAT.strikethrough) |
      (switchOf(looks, 'u') === true ? FORMAT.underline : 0) |
      (raised === 'subscript' ? FORMAT.subscript : 0) |
      (raised === 'superscript' ? FORMAT.superscript : 0)
    );
  }
}

/** `HYPERLINK "https://…" \o "title"`. */
function linkOfField(instruction: string): WordLink | null {
  const url = /^\s*HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"/i.exec(instruction)?.[1];
  const title = /\\o\s+"([^"]*)"/i.exec(instruction)?.[1] ?? '';
  return url === undefined ? null : { url, title, target: '' };
}
