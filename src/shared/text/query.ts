/**
 * The search language: words, "phrases", prefix*, operators (status: category: author: tag: before: after: …) and
 * -negation of any of them. Owns how a query is read; must not know the store. Every text is a query: what cannot be
 * understood is left out and noted, never an error.
 */
import { PIECE_STATUSES, type PieceStatus } from '../model/workflow';
import { durationOf, spanOf, type Clock } from './query-time';

export const QUERY_FEATURES = [
  'image',
  'standfirst',
  'author',
  'category',
  'tag',
  'deadline',
  'conflict',
  'failure',
] as const;
export type QueryFeature = (typeof QUERY_FEATURES)[number];

/** Every operator and what it narrows; several names may mean one thing. */
const OPERATORS = {
  status: 'status',
  is: 'status',
  category: 'category',
  cat: 'category',
  author: 'author',
  by: 'author',
  tag: 'tag',
  language: 'language',
  lang: 'language',
  has: 'has',
  before: 'before',
  after: 'after',
  edited: 'edited',
  due: 'due',
  words: 'words',
} as const;
export type QueryOperator = (typeof OPERATORS)[keyof typeof OPERATORS];
/** The names to offer, in the order of their use. */
export const QUERY_OPERATORS: readonly QueryOperator[] = [
  'status',
  'category',
  'author',
  'tag',
  'before',
  'after',
  'edited',
  'due',
  'words',
  'has',
  'language',
];

interface Placed {
  /** Where it stands in the query, for chips and completion. */
  start: number;
  end: number;
  negated: boolean;
}

export type QueryCondition =
  /** Words in a row. With `prefix` the last one may go on. */
  | { kind: 'text'; text: string; prefix: boolean }
  /** Any one of the values. */
  | { kind: 'status'; values: PieceStatus[] }
  | { kind: 'has'; values: QueryFeature[] }
  | { kind: 'category' | 'author' | 'tag'; values: string[] }
  | { kind: 'language'; values: string[] }
  /** From the first (inclusive) to the second (exclusive), ISO 8601 UTC; null is open. */
  | { kind: 'edited' | 'due'; from: string | null; to: string | null }
  | { kind: 'words'; from: number | null; to: number | null };
export type QueryClause = Placed & QueryCondition;

export const QUERY_NOTES = [
  'unclosed-quote',
  'unknown-value',
  'unreadable-time',
  'unreadable-number',
  'too-long',
] as const;
export interface QueryNote {
  /** A key under `search.note.*`. */
  code: (typeof QUERY_NOTES)[number];
  /** The words it is about. */
  text: string;
}

export interface Query {
  clauses: QueryClause[];
  notes: QueryNote[];
}

export interface QueryOptions extends Clock {
  /** The query is still unfinished written: a last word without a space after it may go on. */
  typing?: boolean;
}

/** More conditions than anybody writes, but a whole article may be pasted into the field. */
const MOST_CLAUSES = 40;

export function parseQuery(text: string, options: QueryOptions): Query {
  const notes: QueryNote[] = [];
  const clauses: QueryClause[] = [];
  for (const part of partsOf(text)) {
    if (clauses.length === MOST_CLAUSES) {
      notes.push({ code: 'too-long', text: text.slice(part.start, part.start + 60) });
      break;
    }
    const condition = conditionOf(part, part.end === text.length, options, notes);
    if (condition) clauses.push({ ...condition, start: part.start, end: part.end, negated: part.negated });
  }
  return { clauses, notes };
}

/** One stretch between spaces, taken apart. Also what completion works on. */
export interface QueryPart extends Placed {
  operator: QueryOperator | null;
  /** What the operator is given (several with commas), or the words themselves. Quotes are off. */
  values: QueryValue[];
  /** "serv*": the last word may go on. */
  starred: boolean;
}

export interface QueryValue {
  text: string;
  start: number;
  end: number;
  quoted: boolean;
  unclosed: boolean;
}

export function partsOf(text: string): QueryPart[] {
  const parts: QueryPart[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) at += 1;
    else {
      const part = readPart(text, at);
      parts.push(part);
      at = part.end;
    }
  }
  return parts;
}

function readPart(text: string, start: number): QueryPart {
  const negated = /^-\S/.test(text.slice(start, start + 2));
  let at = negated ? start + 1 : start;
  const name = /^[a-z]+(?=:)/i.exec(text.slice(at, at + 20))?.[0].toLowerCase() ?? '';
  const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name as keyof typeof OPERATORS] : null;
  if (operator) at += name.length + 1;
  const first = readValue(text, at, operator !== null);
  const values = [first];
  let { end } = first;
  if (!operator) {
    const starred = text.charAt(end) === '*';
    return { start, end: starred ? end + 1 : end, negated, operator, values, starred };
  }
  while (text.charAt(end) === ',') {
    const next = readValue(text, end + 1, true);
    values.push(next);
    ({ end } = next);
  }
  return { start, end, negated, operator, values, starred: false };
}

/** Up to the closing quote, else to the next space, a star before one, or (among several values) a comma. */
function readValue(text: string, start: number, amongSeveral: boolean): QueryValue {
  if (!/["“„”]/.test(text.charAt(start))) {
    const length = text.slice(start).search(amongSeveral ? /[\s,]|$/ : /(?<=\S)\*(?=\s|$)|\s|$/);
    const end = start + length;
    return { text: text.slice(start, end), start, end, quoted: false, unclosed: false };
  }
  const inside = text.slice(start + 1);
  const length = inside.search(/["“”]/);
  if (length === -1) return { text: inside, start, end: text.length, quoted: true, unclosed: true };
  return { text: inside.slice(0, length), start, end: start + length + 2, quoted: true, unclosed: false };
}

/** `last`: nothing follows it, not even a space. */
function conditionOf(
  part: QueryPart,
  last: boolean,
  options: QueryOptions,
  notes: QueryNote[],
): QueryCondition | null {
  const { operator } = part;
  const unfinished = last && options.typing === true;
  for (const { text, unclosed } of part.values)
    if (unclosed && !unfinished) notes.push({ code: 'unclosed-quote', text });
  const values = part.values.map(({ text }) => text.trim()).filter((value) => value !== '');
  const [value] = values;
  // "status:" on its own: the value is still to come.
  if (value === undefined) return null;
  switch (operator) {
    case null: {
      const goesOn =
        unfinished && !part.negated && part.values.every(({ quoted, unclosed }) => !quoted || unclosed);
      return { kind: 'text', text: value, prefix: part.starred || goesOn };
    }
    case 'status':
      return oneOf('status', values, PIECE_STATUSES, notes);
    case 'has':
      return oneOf('has', values, QUERY_FEATURES, notes);
    case 'category':
    case 'author':
    case 'tag':
      return { kind: operator, values };
    case 'language':
      return { kind: 'language', values };
    case 'words':
      return wordsCondition(value, notes);
    default:
      return timeCondition(operator, value, options, notes);
  }
}

function oneOf<K extends 'status' | 'has', V extends string>(
  kind: K,
  values: readonly string[],
  known: readonly V[],
  notes: QueryNote[],
): { kind: K; values: V[] } | null {
  const chosen: V[] = [];
  for (const value of values) {
    const found = known.find((option) => option === value.toLowerCase());
    if (found) chosen.push(found);
    else notes.push({ code: 'unknown-value', text: value });
  }
  return chosen.length > 0 ? { kind, values: chosen } : null;
}

const COMPARISON = /^(<=|>=|<|>|)(.*)$/s;
const RANGE = /^(.*?)\.\.(.*)$/s;

/** words:800 · words:>800 · words:<=500 · words:400..600 */
function wordsCondition(value: string, notes: QueryNote[]): QueryCondition | null {
  const range = RANGE.exec(value);
  const [, sign, figure] = range ? [] : (COMPARISON.exec(value) ?? []);
  const from = numberOf(range?.[1] ?? figure);
  const to = numberOf(range?.[2] ?? figure);
  if (from === null || to === null) {
    notes.push({ code: 'unreadable-number', text: value });
    return null;
  }
  if (sign === '<') return { kind: 'words', from: null, to: from };
  if (sign === '<=') return { kind: 'words', from: null, to: from + 1 };
  if (sign === '>') return { kind: 'words', from: from + 1, to: null };
  if (sign === '>=') return { kind: 'words', from, to: null };
  return { kind: 'words', from, to: to + 1 };
}

function numberOf(figure: string | undefined): number | null {
  return figure !== undefined && /^\d{1,9}$/.test(figure) ? Number(figure) : null;
}

/**
 * before:D and after:D split time in two at the start of D. edited: and due: take a day, a comparison or a range.
 * A duration counts from now, back for edits and ahead for deadlines: edited:<7d, due:<7d.
 */
function timeCondition(
  operator: 'before' | 'after' | 'edited' | 'due',
  value: string,
  clock: Clock,
  notes: QueryNote[],
): QueryCondition | null {
  const kind = operator === 'due' ? 'due' : 'edited';
  const unreadable = (): null => {
    notes.push({ code: 'unreadable-time', text: value });
    return null;
  };
  const range = operator === kind ? RANGE.exec(value) : null;
  if (range) {
    const first = spanOf(range[1] ?? '', clock);
    const last = spanOf(range[2] ?? '', clock);
    return first && last ? between(kind, first.start, last.end) : unreadable();
  }
  const [, sign, words] = operator === kind ? (COMPARISON.exec(value) ?? []) : ['', '', value];
  if (kind === 'due' && (words === 'late' || words === 'overdue')) return between(kind, null, clock.now);
  const duration = durationOf(words ?? '');
  if (duration !== null) {
    const moment = new Date(clock.now.getTime() + (kind === 'due' ? duration : -duration));
    const within = operator === 'after' || (operator === kind && !sign?.startsWith('>'));
    // Less than seven days ago is later than the moment; less than seven days ahead is earlier.
    return (kind === 'due') === within ? between(kind, null, moment) : between(kind, moment, null);
  }
  const span = spanOf(words ?? '', clock);
  if (!span) return unreadable();
  if (operator === 'before' || sign === '<') return between(kind, null, span.start);
  if (operator === 'after' || sign === '>=') return between(kind, span.start, null);
  if (sign === '<=') return between(kind, null, span.end);
  if (sign === '>') return between(kind, span.end, null);
  return between(kind, span.start, span.end);
}

function between(kind: 'edited' | 'due', from: Date | null, to: Date | null): QueryCondition {
  return { kind, from: from?.toISOString() ?? null, to: to?.toISOString() ?? null };
}
