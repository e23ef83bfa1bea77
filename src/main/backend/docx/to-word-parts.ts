/** What the parts of to-word.ts share: who changed what, what lies around a block, and what is carried in comments. Pure. */
import { ALIGNMENTS, type MarkJSON } from '../../../shared/document/json';
import { marksOf, type Mark } from '../../../shared/document/suggestions/marks';
import type { AnyBlock } from '../../../shared/document/suggestions/blocks';
import { translate, type MessageKey, type MessageParams } from '../../../shared/messages/translate';
import { changeKey, propsOfKind, wordDate } from './word';
import type { Change, WordParagraph, WordProps, WordRun } from './word';

/** What somebody is called in the file. */
export type NameOf = (person: string) => string;

/** What lies around a block. */
export interface Around {
  ins: Change | null;
  del: Change | null;
  /** The list an item is in, counted over the document from 1; 0 for none. */
  list: number;
  level: number;
  start: number;
  listType: 'bullet' | 'number';
}

/** What Word has no form for, said in a comment; and what is said beside a form that it has. */
export interface Carried extends Change {
  id: string;
  text: string;
  isFormless: boolean;
}

const BESIDE_A_FORM: readonly MessageKey[] = ['docx.carried.reason', 'docx.carried.picture'];

export interface ToWord {
  nameOf: NameOf;
  paragraphs: WordParagraph[];
  carried: Map<string, Carried>;
  lists: number;
  /** Paragraphs of blocks that go as a whole. */
  gone: Set<WordParagraph>;
  /** What moves a block, by the id the block has where it stood. */
  moves: ReadonlyMap<string, Mark>;
}

export const changeOf = ({ nameOf }: Pick<ToWord, 'nameOf'>, { by, at }: MarkJSON): Change => ({
  author: nameOf(by),
  date: wordDate(at),
});

/** The id of the comment that says this. What one suggestion says in many places is one comment. */
export function carry(to: ToWord, mark: Mark, key: MessageKey, params: MessageParams = {}): string {
  const change = changeOf(to, mark);
  const text = translate(key, params);
  const id = `carried ${mark.id} ${changeKey(change)} ${text}`;
  if (!to.carried.has(id))
    to.carried.set(id, { id, ...change, text, isFormless: !BESIDE_A_FORM.includes(key) });
  return id;
}

/** What is to be said of a mark that has a reason. */
export const reasonOf = (to: ToWord, mark: Mark): string[] =>
  mark.why === undefined || mark.why === ''
    ? []
    : [carry(to, mark, 'docx.carried.reason', { why: mark.why })];

export function commentOn(paragraphs: readonly WordParagraph[], id: string): void {
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
  for (const run of runs) if (!run.comments.includes(id)) run.comments.push(id);
  if (runs.length === 0) paragraphs[0]?.comments.push(id);
}

const KINDS: Record<string, WordProps['kind']> = {
  headline: 'title',
  standfirst: 'subtitle',
  caption: 'caption',
  quote: 'quote',
  'pull-quote': 'pull-quote',
};

/** The fields of a block as far as Word's paragraphs have them. */
export function wordProps(
  fields: Record<string, unknown>,
  { level, list, start, listType }: Around,
): WordProps {
  const { type, tag, direction, format } = fields;
  const more: Pick<WordProps, 'direction' | 'alignment'> = {
    direction: direction === 'ltr' || direction === 'rtl' ? direction : null,
    alignment: ALIGNMENTS.find((one) => one === format) ?? null,
  };
  if (type === 'listitem') return { kind: listType, level, list, start, ...more };
  if (type === 'heading') return { ...propsOfKind(tag === 'h3' || tag === 'h4' ? tag : 'h2'), ...more };
  return { ...propsOfKind(KINDS[String(type)] ?? 'paragraph'), ...more };
}

export const sameProps = (a: WordProps, b: WordProps): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Words of the file's own: credits, attributions, pictures. */
export const runWithin = (text: string, { ins, del }: Around): WordRun => ({
  text,
  picture: null,
  format: 0,
  lang: null,
  link: null,
  ins,
  del,
  was: null,
  comments: [],
});

export const marksOfKind = (block: AnyBlock, kind: Mark['kind']): Mark[] =>
  marksOf(block).filter((mark) => mark.kind === kind);
