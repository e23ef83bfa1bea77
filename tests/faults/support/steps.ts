/** Steps of random scripts: every edit operation there is, what is said about a piece, undo and redo. */
import fc from 'fast-check';
import type { Alignment, FormatName } from '../../../src/shared/document/json';
import type { DeletedUnit } from '../../../src/shared/document/operations/keys';
import type { BlockType } from '../../../src/shared/document/operations/types';
import type { SuggestedField } from '../../../src/shared/document/suggestions/fields';
import type { PieceMeta } from '../../../src/shared/model/piece';

/** Which blocks, and what of them, as fractions. */
export interface Span {
  block: number;
  /** So many blocks further on the selection ends. */
  more: number;
  from: number;
  to: number;
}

export type Edit =
  | { do: 'type' | 'paste' | 'replace' | 'replace-all' | 'replace-selected'; at: Span; words: string }
  | { do: 'nodes'; at: Span; words: string; figure: boolean }
  | { do: 'format'; at: Span; format: FormatName }
  | { do: 'clear' | 'enter' | 'break' | 'remove' | 'duplicate' | 'take'; at: Span }
  | { do: 'link'; at: Span; url: string | null }
  | { do: 'language'; at: Span; tag: string | null }
  | { do: 'delete'; at: Span; direction: 'backward' | 'forward'; unit: DeletedUnit; times: number }
  | { do: 'turn' | 'insert' | 'turn-one'; at: Span; type: BlockType }
  | { do: 'align'; at: Span; to: Alignment | null }
  | { do: 'move'; at: Span; direction: 'up' | 'down' }
  | { do: 'move-to'; at: Span; to: number; side: 'before' | 'after' }
  | { do: 'figure'; at: Span; role: 'lead' | 'inline' }
  | { do: 'set-figure' | 'role' | 'attribution'; at: Span; words: string }
  | { do: 'picture'; at: Span; media: string | null }
  | { do: 'indent'; at: Span; direction: 'in' | 'out' }
  | { do: 'fields'; patch: Partial<Pick<PieceMeta, SuggestedField>> };
/** What is said about a piece. It is no edit, and no step of undo. */
export type Talk =
  | { do: 'comment'; at: Span; on: 'words' | 'block' | 'field' }
  | { do: 'reply'; which: number }
  | { do: 'resolve'; which: number; is: boolean };
export type Step = Edit | Talk | { do: 'undo' } | { do: 'redo' };

/** Pictures by their names; what they show is nothing to a script. */
export const PICTURES = ['a', 'b'].map((letter) => letter.repeat(64));

/** As many of each: fast-check's own doubles nearly all lie at 0. */
const fraction = fc.nat({ max: 999 }).map((thousandths) => thousandths / 1000);
const place = fc.record({
  block: fraction,
  more: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 3 }) }),
  from: fc.oneof(fraction, fc.constantFrom(0, 0.999)),
  to: fc.oneof(fraction, fc.constantFrom(0, 0.999)),
});
/** A caret, so that what is typed does not always replace. */
const caret = fraction.chain((block) =>
  fc.oneof(fraction, fc.constantFrom(0, 0.999)).map((from) => ({ block, more: 0, from, to: from })),
);
const at = fc.oneof(place, caret);
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
  fc.constantFrom('a', 'be', ' ', 'the ', 'aa'),
);
const is = <T extends string>(what: T): fc.Arbitrary<T> => fc.constant(what);
const type = fc.constantFrom<BlockType>(
  'paragraph',
  'h2',
  'h3',
  'h4',
  'quote',
  'pull-quote',
  'bullet',
  'number',
);

/** A word, a set, a moment, a switch: one of each kind of field. */
const fields = fc.oneof<fc.Arbitrary<Partial<Pick<PieceMeta, SuggestedField>>>[]>(
  fc.record({ slug: fc.constantFrom('', 'tide', 'sea') }),
  fc.record({ tags: fc.subarray(['sea', 'ferry', 'quay']) }),
  fc.record({ deadline: fc.constantFrom(null, { at: '2026-12-01T08:00:00.000Z', zone: 'Europe/London' }) }),
  fc.record({ commentsOpen: fc.boolean() }),
);

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: is('type'), at, words }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: is('paste'), at, words: words.map((text) => `${text}\n\nb\nc\n\n${text}`) }),
  },
  { weight: 2, arbitrary: fc.record({ do: is('replace'), at, words: fc.oneof(words, is('')) }) },
  { weight: 2, arbitrary: fc.record({ do: is('replace-selected'), at, words: fc.oneof(words, is('')) }) },
  { weight: 1, arbitrary: fc.record({ do: is('replace-all'), at, words: fc.oneof(words, is('')) }) },
  { weight: 2, arbitrary: fc.record({ do: is('indent'), at, direction: fc.constantFrom('in', 'out') }) },
  { weight: 1, arbitrary: fc.record({ do: is('fields'), patch: fields }) },
  { weight: 1, arbitrary: fc.record({ do: is('nodes'), at, words, figure: fc.boolean() }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: is('delete'),
      at,
      direction: fc.constantFrom('backward', 'forward'),
      unit: fc.constantFrom('character', 'word', 'line'),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('enter', 'break'), at }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: is('format'),
      at,
      format: fc.constantFrom<FormatName>('bold', 'italic', 'superscript', 'subscript', 'strikethrough'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: is('clear'), at }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: is('link'),
      at,
      url: fc.constantFrom('https://a.example/', 'https://b.example/', null),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: is('language'), at, tag: fc.constantFrom('fr', null) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('turn', 'turn-one', 'insert'), at, type }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: is('align'),
      at,
      to: fc.constantFrom<(Alignment | null)[]>('center', 'end', null),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: is('move'), at, direction: fc.constantFrom('up', 'down') }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: is('move-to'), at, to: fraction, side: fc.constantFrom('before', 'after') }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('remove', 'duplicate'), at }) },
  { weight: 1, arbitrary: fc.record({ do: is('take'), at }) },
  { weight: 1, arbitrary: fc.record({ do: is('figure'), at, role: fc.constantFrom('lead', 'inline') }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: is('picture'),
      at,
      media: fc.constantFrom(...PICTURES, null),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('set-figure', 'role', 'attribution'),
      at,
      words: fc.oneof(words, is('')),
    }),
  },
);
export const talk: fc.Arbitrary<Talk> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: is('comment'), at, on: fc.constantFrom('words', 'block', 'field') }),
  },
  { weight: 1, arbitrary: fc.record({ do: is('reply'), which: fraction }) },
  { weight: 1, arbitrary: fc.record({ do: is('resolve'), which: fraction, is: fc.boolean() }) },
);
export const editsAndTalk: fc.Arbitrary<Edit | Talk> = fc.oneof(
  { weight: 10, arbitrary: edits },
  { weight: 1, arbitrary: talk },
);
export const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: editsAndTalk },
  { weight: 1, arbitrary: fc.record({ do: is('undo') }) },
  { weight: 1, arbitrary: fc.record({ do: is('redo') }) },
);
