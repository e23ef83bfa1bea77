/**
 * What is said about a piece as Word's comments: threads with their replies, what is carried of suggestions, and what is
 * suggested for fields. Sets each upon its words. Pure.
 */
import type { Comment, Thread } from '../../../shared/document/comments/threads';
import type { FieldProposal } from '../../../shared/document/suggestions/fields';
import { translate } from '../../../shared/messages/translate';
import type { PieceInWord } from './to-word';
import { commentOn, type NameOf } from './to-word-parts';
import { wordDate, type WordComment, type WordParagraph } from './word';

export interface Discussion {
  threads: readonly Thread[];
  proposals: readonly FieldProposal[];
  /** What is proposed, in words, by `proposalKey`. */
  values: Readonly<Record<string, string>>;
}

export const proposalKey = ({ id, field }: Pick<FieldProposal, 'id' | 'field'>): string => `${id} ${field}`;

/** The id of a comment that answers to nobody on the desk begins so. */
export const CARRIED = 'carried ';

export function commentsToWord(
  { paragraphs, carried }: PieceInWord,
  { threads, proposals, values }: Discussion,
  people: { nameOf: NameOf; initialsOf: NameOf },
): WordComment[] {
  const said = (id: string, { by, at }: Pick<Comment, 'by' | 'at'>, text: string): WordComment => ({
    id,
    author: people.nameOf(by),
    initials: people.initialsOf(by),
    date: wordDate(at),
    text,
    parent: null,
    done: false,
  });
  const comments: WordComment[] = carried.map(({ id, author, date, text }) => ({
    ...said(id, { by: '', at: '' }, text),
    author,
    date,
    initials: '',
  }));
  for (const thread of threads) {
    const place = placeOf(thread, paragraphs);
    if (place?.isPoint) place.on.comments.push(thread.id);
    else if (place) commentOn([place.on], thread.id);
    thread.comments.forEach((comment, index) =>
      comments.push({
        ...said(comment.id, comment, index === 0 && place?.words ? place.words(comment.text) : comment.text),
        parent: index === 0 ? null : thread.id,
        done: thread.resolved !== null,
      }),
    );
  }
  for (const proposal of proposals) {
    const { field, by, at, why, value } = proposal;
    const key = proposalKey(proposal);
    const name = CARRIED + key;
    const text = translate('docx.carried.field', { field, value: values[key] ?? valueText(value) });
    const reason = why === '' ? '' : `\n${translate('docx.carried.reason', { why })}`;
    comments.push(said(name, { by, at }, text + reason));
    const [first] = paragraphs;
    first?.comments.push(name);
  }
  return comments;
}

const valueText = (value: unknown): string =>
  typeof value === 'string' ? value : value === null ? '–' : JSON.stringify(value);

interface Place {
  on: WordParagraph;
  /** About no words of the paragraph. */
  isPoint?: true;
  words?: (text: string) => string;
}

/** Null where its words carry the thread themselves. */
function placeOf({ id, anchor }: Thread, paragraphs: readonly WordParagraph[]): Place | null {
  const [first] = paragraphs;
  if (anchor.kind === 'field')
    return first
      ? {
          on: first,
          isPoint: true,
          words: (text) => translate('docx.comment.field', { field: anchor.field, text }),
        }
      : null;
  if (paragraphs.some(({ runs }) => runs.some(({ comments }) => comments.includes(id)))) return null;
  const block = paragraphs.find(({ bid }) => bid === anchor.bid);
  if (anchor.kind === 'block' && block) return { on: block };
  const on = block ?? first;
  const { quote } = anchor;
  return on ? { on, words: (text) => translate('docx.comment.gone', { quote, text }) } : null;
}
