/**
 * A Word file as paragraphs, in the form of word.ts. What a piece has no place for yet (tables, footnotes, text boxes) comes
 * along as text and is told, nothing is left out in silence. Must not know the piece.
 */
import { createHash } from 'node:crypto';
import { newBlockId } from '../../../shared/document/block-ids';
import { attribute, child, childrenOf, descendants, switchOf, valueOf, type XmlElement } from './dom';
import { readComments } from './read-comments';
import { ListCounter } from './list-counter';
import { isRtl } from './look-xml';
import { OWN_NAMESPACE } from './own-part';
import { pairMoves, unnamedMove } from './moves';
import { openPackage, type WordPackage } from './read-package';
import { endOf, lineRuns, markComment, rowLine, standingIn, within, type Line } from './read-lines';
import { changeIn, RunReader, type Around, type AroundRuns } from './read-runs';
import { readNumbering, readStyles, type Numbering, type StyleSheet } from './read-styles';
import {
  countLists,
  joinedRuns,
  paragraphOf,
  plainRun,
  propsOfKind,
  unsay,
  type WordComment,
  type WordKind,
  type WordLink,
  type WordParagraph,
  type WordProps,
  type WordRun,
} from './word';

export interface WordFile {
  paragraphs: WordParagraph[];
  comments: WordComment[];
  /** By their sha-256. */
  pictures: Record<string, Uint8Array>;
  language: string;
  /** Styles of heading 1, which a piece has only above it: the paragraphs by their ids. */
  topHeadings: ReadonlySet<string>;
  told: Told[];
  custom: string[];
  modified: WordPackage['modified'];
}

/** A message key of the import's report, with the words it is about. */
export interface Told {
  kind: 'dropped' | 'changed';
  what: string;
  text: string;
}

export function readWordFile(bytes: Uint8Array): WordFile {
  const word = new ReadWord(openPackage(bytes));
  word.readBody();
  return word.file();
}

/** What becomes of everything in a box or a note. */
type Whole = Pick<Line, 'markIns' | 'markDel'>;

/** Elsewhere the theme decides: lines of the head, captions, items. */
const CAN_ALIGN: readonly WordKind[] = ['paragraph', 'h2', 'h3', 'h4', 'quote', 'pull-quote'];

class ReadWord implements AroundRuns {
  readonly styles: StyleSheet;
  readonly openComments = new Set<string>();
  readonly told: Told[] = [];
  private readonly numbering: Numbering;
  private readonly paragraphs: WordParagraph[] = [];
  private readonly pictures: Record<string, Uint8Array> = {};
  private readonly topHeadings = new Set<string>();
  private readonly comments: WordComment[];
  private readonly marked = new Set<string>();
  private readonly notes: { reference: XmlElement; change: Whole }[] = [];
  private readonly boxes: { content: XmlElement; change: Whole }[] = [];
  private readonly language: string;
  private readonly ids = new Set<string>();
  private readonly lists = new ListCounter();
  private move: { name: string; to: boolean } | null = null;

  constructor(private readonly source: WordPackage) {
    this.styles = readStyles(source.part('styles'));
    this.numbering = readNumbering(source.part('numbering'));
    this.comments = readComments(source.part('comments'), source.part('commentsExtended'));
    this.language = this.mainLanguage();
  }

  readBody(): void {
    const body = child(this.source.document, 'body');
    if (body) this.readBlocks(body);
    this.readNotes();
    this.tellMargins();
  }

  file(): WordFile {
    countLists(this.paragraphs);
    for (const paragraph of this.paragraphs) unsay(paragraph, isRtl(this.language) ? 'rtl' : 'ltr');
    pairMoves(this.paragraphs);
    return {
      paragraphs: this.paragraphs,
      comments: this.comments,
      pictures: this.pictures,
      language: this.language,
      topHeadings: this.topHeadings,
      told: this.told,
      custom: this.source.custom(),
      modified: this.source.modified,
    };
  }

  dropped(what: string, text: string): void {
    this.told.push({ kind: 'dropped', what, text });
  }

  linkIn(element: XmlElement): WordLink | null {
    const target = this.source.relations.get(attribute(element, 'id'));
    const anchor = attribute(element, 'anchor');
    const url = target?.external ? target.target : anchor === '' ? '' : `#${anchor}`;
    // Within the file a link leads to a bookmark that a piece does not have.
    if (url === '' || url.startsWith('#')) return null;
    return { url, title: attribute(element, 'tooltip'), target: attribute(element, 'tgtFrame') };
  }

  /** Null where it is the file's own language. */
  languageIn(looks: XmlElement | null): string | null {
    const lang = valueOf(looks, 'lang');
    const isTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(lang);
    return !isTag || lang === this.language || /^x-/i.test(lang) ? null : lang;
  }

  moveIn(element: XmlElement): { name: string; to: boolean } {
    return { name: attribute(element, 'name'), to: element.localName === 'moveToRangeStart' };
  }

  pointAt(id: string, runs: WordRun[]): void {
    const isKnown =
      this.marked.has(id) ||
      [...this.paragraphs.flatMap((one) => one.runs), ...runs].some(({ comments }) => comments.includes(id));
    if (isKnown) return;
    this.marked.add(id);
    const last = runs.at(-1);
    if (last) last.comments.push(id);
    else this.waiting.push(id);
  }
  /** Comments about a place where no run is yet. */
  private waiting: string[] = [];

  noteMark(reference: XmlElement, { ins, del }: Around): string {
    this.notes.push({ reference, change: { markIns: ins, markDel: del } });
    return `[${String(this.notes.length)}]`;
  }

  textBox(content: XmlElement, { ins, del }: Around): void {
    this.boxes.push({ content, change: { markIns: ins, markDel: del } });
  }

  pictureIn(element: XmlElement): WordRun['picture'] {
    const embedded = [...descendants(element, 'blip')][0] ?? [...descendants(element, 'imagedata')][0];
    const about = [...descendants(element, 'docPr')][0];
    const alt = attribute(about, 'descr');
    if (!embedded) {
      const isBox = [...descendants(element, 'txbxContent')].length > 0;
      if (!isBox) this.dropped('docx.dropped.drawing', alt || attribute(about, 'name'));
      return null;
    }
    const target = this.source.relations.get(attribute(embedded, 'embed') || attribute(embedded, 'id'));
    const bytes = target && !target.external ? this.source.bytes(target.target) : null;
    if (!bytes) {
      this.dropped('import.dropped.image', target?.target ?? '');
      return null;
    }
    const media = createHash('sha256').update(bytes).digest('hex');
    this.pictures[media] = bytes;
    return { media, alt };
  }

  private readBlocks(parent: XmlElement): void {
    for (const element of standingIn(parent)) {
      const name = element.localName;
      markComment(element, this.openComments);
      if (name === 'p') this.readParagraph(element);
      else if (name === 'tbl') this.readTable(element);
      else if (name === 'moveFromRangeStart' || name === 'moveToRangeStart') this.move = this.moveIn(element);
      else if (name === 'moveFromRangeEnd' || name === 'moveToRangeEnd') this.move = null;
      else if (name === 'altChunk') this.dropped('docx.dropped.chunk', '');
    }
  }

  private readParagraph(element: XmlElement): void {
    const reader = new RunReader(this);
    reader.read(element);
    const properties = child(element, 'pPr');
    const changed = child(properties, 'pPrChange');
    const props = this.propsIn(properties, true);
    const paragraph: WordParagraph = {
      ...paragraphOf(props.kind, joinedRuns(reader.runs), this.idFor(reader.bid)),
      props,
      was: changed ? { props: this.propsIn(child(changed, 'pPr'), false), by: changeIn(changed) } : null,
      ...endOf(element),
      move: this.move ?? reader.move ?? unnamedMove(child(properties, 'rPr'), reader.runs),
      comments: this.waiting.splice(0),
    };
    if (this.styles.headingOf(valueOf(properties, 'pStyle')) === 1) this.topHeadings.add(paragraph.bid);
    if (paragraph.runs.length === 0) paragraph.comments.push(...this.openComments);
    this.paragraphs.push(...this.divided(paragraph));
    this.readBoxes();
  }

  /** Those of the paragraph, row or note that was read: what becomes of the box becomes of all that is in it. */
  private readBoxes(around: Whole = { markIns: null, markDel: null }): void {
    for (const { content, change } of this.boxes.splice(0)) {
      this.told.push({ kind: 'changed', what: 'docx.changed.box', text: content.textContent ?? '' });
      const from = this.paragraphs.length;
      this.readBlocks(content);
      const inside = this.paragraphs.splice(from);
      this.paragraphs.push(...inside.map((paragraph) => within(within(paragraph, change), around)));
    }
  }

  /** A paragraph that is one line of the file, and the pictures and boxes in it. */
  private readLine({ runs, markIns, markDel }: Line): void {
    const paragraph = paragraphOf('paragraph', joinedRuns(runs), this.idFor(''));
    if (runs.length > 0) this.paragraphs.push(...this.divided({ ...paragraph, markIns, markDel }));
    this.readBoxes({ markIns, markDel });
  }

  private idFor(bid: string): string {
    const own = bid === '' || this.ids.has(bid) ? newBlockId() : bid;
    this.ids.add(own);
    return own;
  }

  private propsIn(properties: XmlElement | null, counts: boolean): WordProps {
    const style = valueOf(properties, 'pStyle');
    const heading = this.styles.headingOf(style);
    const kind = heading > 0 ? HEADINGS[Math.min(heading, 4)] : this.styles.kindOf(style);
    const bidi = switchOf(properties, 'bidi');
    const direction: WordProps['direction'] = bidi === null ? null : bidi ? 'rtl' : 'ltr';
    const side = valueOf(properties, 'jc');
    const alignment = side === 'center' ? side : side === 'right' || side === 'end' ? 'end' : null;
    const numbers = child(properties, 'numPr') ?? this.styles.numbering(style);
    const list = valueOf(numbers, 'numId');
    const level = Math.min(Math.max(Number(valueOf(numbers, 'ilvl')) || 0, 0), 8);
    const format = this.numbering.level(list, level);
    const isItem = list !== '' && list !== '0' && format.kind !== null && heading === 0;
    if (!isItem) {
      if (counts) this.lists.close();
      const plain = kind === 'bullet' || kind === 'number' ? 'paragraph' : (kind ?? 'paragraph');
      return { ...propsOfKind(plain), direction, alignment: CAN_ALIGN.includes(plain) ? alignment : null };
    }
    const isOwn = kind === 'bullet' || kind === 'number';
    const own = isOwn ? kind : (format.kind ?? 'bullet');
    const place = this.lists.at(list, level, format.start, counts);
    return { ...propsOfKind(own), level, ...place, direction };
  }

  /** Pictures stand in paragraphs of their own; words beside them go on in the next. */
  private divided(paragraph: WordParagraph): WordParagraph[] {
    const pictures = paragraph.runs.filter((run) => run.picture);
    const words = paragraph.runs.filter((run) => !run.picture);
    const isPicture = paragraph.props.kind === 'picture' || paragraph.props.kind === 'lead';
    // A picture that was known only by its words stands beside those, in brackets.
    const isStated = /^(\[.*\])?$/s.test(words.map((run) => run.text).join(''));
    if (pictures.length === 0 || (isPicture && isStated)) return [paragraph];
    const text = words.some((run) => run.text.trim() !== '');
    if (isPicture)
      return [
        { ...paragraph, runs: pictures },
        ...(text ? [{ ...paragraphOf('paragraph', words, this.idFor('')) }] : []),
      ];
    const single = pictures.map((run) => ({
      ...paragraphOf('picture', [run], this.idFor('')),
      markIns: run.ins,
      markDel: run.del,
    }));
    return text ? [...single, { ...paragraph, runs: words }] : single;
  }

  /** A row is a line, until a piece has tables. */
  private readTable(table: XmlElement): void {
    this.told.push({ kind: 'changed', what: 'import.changed.table', text: table.textContent ?? '' });
    this.lists.close();
    for (const row of standingIn(table)) {
      if (row.localName === 'tr') this.readLine(rowLine(row, this));
      else markComment(row, this.openComments);
    }
  }

  /** Footnotes and endnotes follow the text, each with its number. */
  private readNotes(): void {
    const parts = { footnoteReference: 'footnotes', endnoteReference: 'endnotes' } as const;
    const known = new Map(Object.values(parts).map((kind) => [kind, this.source.part(kind)]));
    this.notes.forEach(({ reference, change }, index) => {
      const root = known.get(parts[reference.localName as keyof typeof parts]);
      const id = attribute(reference, 'id');
      const note = root ? childrenOf(root).find((one) => attribute(one, 'id') === id) : null;
      if (!note) return;
      const [first = plainRun(''), ...others] = lineRuns(note, this);
      // Between a note's number and its words there is a space or a tab.
      const words = [{ ...first, text: first.text.trimStart() }, ...others];
      const runs = [plainRun(`[${String(index + 1)}] `), ...words];
      this.readLine(within({ runs, markIns: null, markDel: null }, change));
      this.told.push({ kind: 'changed', what: 'docx.changed.footnote', text: note.textContent ?? '' });
    });
  }

  /** A piece has no margins of pages: what stands there stays behind. */
  private tellMargins(): void {
    const parts = (['header', 'footer'] as const).flatMap((kind) => this.source.parts(kind));
    const texts = parts.map((part) =>
      [...descendants(part, 't')].map((one) => one.textContent ?? '').join(''),
    );
    for (const text of new Set(texts)) if (text.trim() !== '') this.dropped('docx.dropped.margin', text);
  }

  /**
   * The one most words are in, where runs say so; else the file's default. In a file of ours it is that, and what is only
   * suggested says nothing of it.
   */
  private mainLanguage(): string {
    if (this.source.custom().some((text) => text.includes(OWN_NAMESPACE))) return this.styles.language;
    const words = new Map<string, number>();
    for (const run of descendants(this.source.document, 'r')) {
      const lang = valueOf(formerLooks(child(run, 'rPr')), 'lang') || this.styles.language;
      if (lang !== '') words.set(lang, (words.get(lang) ?? 0) + (run.textContent ?? '').length);
    }
    const [most] = [...words].sort(([, one], [, other]) => other - one);
    return most?.[0] ?? this.styles.language;
  }
}

function formerLooks(looks: XmlElement | null): XmlElement | null {
  const changed = child(looks, 'rPrChange');
  return changed ? child(changed, 'rPr') : looks;
}

const HEADINGS = ['paragraph', 'h2', 'h2', 'h3', 'h4'] as const;
