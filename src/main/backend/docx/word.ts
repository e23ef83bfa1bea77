/**
 * What a Word document says, as far as a piece has a place for it: paragraphs with runs, and who changed what when. The
 * normal form between the piece and the XML: two files that mean the same are equal here, whichever program wrote them.
 * Types and small questions only; must not know XML, and nothing of what a suggestion is on the desk.
 */
import type { Alignment } from '../../../shared/document/json';

/** Who, as Word names people, and when: ISO time in whole seconds, "" where the file does not say. */
export interface Change {
  author: string;
  date: string;
}

export const WORD_KINDS = [
  'title',
  'subtitle',
  'byline',
  'paragraph',
  'h2',
  'h3',
  'h4',
  'quote',
  'pull-quote',
  'attribution',
  'bullet',
  'number',
  'lead',
  'picture',
  'caption',
  'credit',
  /** What is said to the reader of a proof; no part of the piece. */
  'note',
  /** An empty paragraph that Word needs after a changed last one. */
  'end',
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

export interface WordLink {
  url: string;
  title: string;
  target: string;
}

export interface WordRun {
  /** "\n" is a line break. */
  text: string;
  /** `media` is the sha-256 of the bytes in the file. The run has no text then. */
  picture: { media: string; alt: string } | null;
  /** FORMAT bits of the document. */
  format: number;
  lang: string | null;
  link: WordLink | null;
  ins: Change | null;
  del: Change | null;
  was: { format: number; lang: string | null; by: Change } | null;
  /** Ids of comments about it. */
  comments: string[];
}

export interface WordProps {
  kind: WordKind;
  /** Of list items, from 0. */
  level: number;
  /** Which list of the document an item is in. */
  list: number;
  /** The first number of that list. */
  start: number;
  direction: 'ltr' | 'rtl' | null;
  alignment: Alignment | null;
}

export interface WordParagraph {
  /** The block's id, "" where the file names none. */
  bid: string;
  props: WordProps;
  was: { props: WordProps; by: Change } | null;
  /** Of the paragraph's end: a break that is proposed, or shall go. */
  markIns: Change | null;
  markDel: Change | null;
  /** One end of a move; both have the name. */
  move: { name: string; to: boolean } | null;
  runs: WordRun[];
  /** Ids of comments about a paragraph without runs. */
  comments: string[];
}

export interface WordComment {
  id: string;
  author: string;
  initials: string;
  date: string;
  text: string;
  /** The comment it answers. */
  parent: string | null;
  done: boolean;
}

export const plainRun = (text: string): WordRun => ({
  text,
  picture: null,
  format: 0,
  lang: null,
  link: null,
  ins: null,
  del: null,
  was: null,
  comments: [],
});

export const propsOfKind = (kind: WordKind): WordProps => ({
  kind,
  level: 0,
  list: 0,
  start: 1,
  direction: null,
  alignment: null,
});

export const paragraphOf = (kind: WordKind, runs: WordRun[] = [], bid = ''): WordParagraph => ({
  bid,
  props: propsOfKind(kind),
  was: null,
  markIns: null,
  markDel: null,
  move: null,
  runs,
  comments: [],
});

/** In whole seconds, as Word has it; "" where it is no time. */
export function wordDate(at: string): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? '' : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

export const changeKey = ({ author, date }: Change): string => `${date} ${author}`;

/** Runs that differ in nothing but their words become one; empty ones are none. */
export function joinedRuns(runs: readonly WordRun[]): WordRun[] {
  const result: WordRun[] = [];
  for (const run of runs) {
    if (run.text === '' && !run.picture) continue;
    const last = result.at(-1);
    if (last && !last.picture && !run.picture && likeness(last) === likeness(run))
      result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}

const likeness = (run: WordRun): string => JSON.stringify({ ...run, text: '' });

/** Lists counted from 1 in the order in which they appear. */
export function countLists(paragraphs: readonly WordParagraph[]): void {
  const counted = new Map<number, number>([[0, 0]]);
  const count = (props: WordProps): WordProps => {
    const list = counted.get(props.list) ?? counted.size;
    counted.set(props.list, list);
    return { ...props, list };
  };
  for (const paragraph of paragraphs) {
    paragraph.props = count(paragraph.props);
    if (paragraph.was) paragraph.was = { ...paragraph.was, props: count(paragraph.was.props) };
  }
}

/** Programs say the usual direction or leave it out as they like. */
export function unsay(paragraph: WordParagraph, usual: 'ltr' | 'rtl'): void {
  const bare = (props: WordProps): WordProps =>
    props.direction === usual ? { ...props, direction: null } : props;
  paragraph.props = bare(paragraph.props);
  if (paragraph.was) paragraph.was = { ...paragraph.was, props: bare(paragraph.was.props) };
}

/** Every change in the order of time. */
export function changesIn(paragraphs: readonly WordParagraph[]): Change[] {
  const found = new Map<string, Change>();
  const add = (change: Change | null | undefined): void => {
    if (change) found.set(changeKey(change), change);
  };
  for (const { was, markIns, markDel, runs } of paragraphs) {
    [was?.by, markIns, markDel].forEach(add);
    for (const run of runs) [run.ins, run.del, run.was?.by].forEach(add);
  }
  return [...found.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What stands beside the piece in the file and is no block of it. */
export const BESIDE: readonly WordKind[] = ['note', 'byline', 'end'];

/** Paragraphs that are a part of the block above them. */
const OF_ANOTHER: readonly WordKind[] = ['credit', 'attribution'];

/** The same without what does not tell whether words were touched: comments, and whether a change is called a move. */
export function essence(paragraphs: readonly WordParagraph[]): string {
  return JSON.stringify(
    paragraphs
      .filter(({ props }) => !BESIDE.includes(props.kind))
      .map(({ comments: _comments, move: _move, runs, ...paragraph }) => ({
        ...paragraph,
        bid: OF_ANOTHER.includes(paragraph.props.kind) ? '' : paragraph.bid,
        runs: joinedRuns(runs.map((run) => ({ ...run, comments: [] }))),
      })),
  );
}
