/**
 * The marks of suggestions in canonical JSON. What a piece says without them never moves while something is suggested:
 * a mark lies upon a node, proposed words and blocks stand beside what is there. So a merge adds up marks, and taking
 * all of them off gives the piece as it was. Must not know Lexical, or who may decide.
 */
import {
  MARK_KINDS,
  type LineBreakJSON,
  type MarkJSON,
  type MarkKey,
  type MarkKind,
  type NodeStateJSON,
  type TextJSON,
} from '../json';

const KEY = new RegExp(`^(${MARK_KINDS.join('|')}):([A-Za-z0-9]{4,40})$`);

export interface Mark extends MarkJSON {
  key: MarkKey;
  kind: MarkKind;
  /** The suggestion it belongs to. */
  id: string;
}

interface Marked {
  $?: NodeStateJSON;
}

export function isMarkKey(key: string): key is MarkKey {
  return KEY.test(key);
}

const isMark = (value: unknown): value is MarkJSON => typeof value === 'object' && value !== null;

/** In the order in which they apply. */
export function marksOf(node: Marked): Mark[] {
  if (!node.$) return [];
  const marks: Mark[] = [];
  for (const [key, value] of Object.entries<unknown>({ ...node.$ })) {
    const [, kind, id] = KEY.exec(key) ?? [];
    if (isMarkKey(key) && kind !== undefined && id !== undefined && isMark(value))
      // Canonical JSON leaves an empty author or time out.
      marks.push(Object.assign({ by: '', at: '' }, value, { key, kind: kind as MarkKind, id }));
  }
  return marks.sort((a, b) => (a.n ?? 0) - (b.n ?? 0) || (a.id < b.id ? -1 : 1));
}

/** Marks of a run or line break that were set upon it, and not upon words it came to stand beside in a merge. */
export function validMarksOf(node: TextJSON | LineBreakJSON): Mark[] {
  const marks = marksOf(node);
  const inserted = marks.find((mark) => mark.kind === 'ins' || mark.kind === 'split');
  return marks.filter((mark) => mark === inserted || mark.kind === 'ins' || mark.over === inserted?.id);
}

/** The same node with this state changed; an undefined value takes a key away. */
export function withState<T extends Marked>(node: T, change: { [key: string]: unknown }): T {
  const { $, ...rest } = node;
  const said = Object.entries<unknown>({ ...$, ...change }).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  return (said.length > 0 ? { ...rest, $: Object.fromEntries(said) } : rest) as T;
}

/** A mark as it is stored. */
export function stored({ key: _key, kind: _kind, id: _id, ...mark }: Mark): MarkJSON {
  return mark;
}

export function applyFormat(format: number, { on = 0, off = 0 }: MarkJSON): number {
  return (format & ~off) | on;
}
