/**
 * Canonical JSON: Lexical's serialised state with every default left out and keys in a fixed order, so that equal
 * documents are equal strings. Must not know the store or any editor.
 */
import { ALIGNED, ALIGNMENTS, NODE_TYPES, type NodeType, type RootJSON } from './json';
import { AppError } from '../model/errors';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** Values that mean "nothing was said" for a key, whatever the node. */
const DEFAULTS: Record<string, readonly Json[]> = {
  format: [0],
  direction: [null],
  title: [null, ''],
  rel: [null, ''],
  target: [null, ''],
  start: [1],
  value: [1],
  attribution: [''],
};
/** Lexical's own bookkeeping, for which the document has no place (an item's indent is its depth, for one). */
const NOT_OURS = ['version', 'indent', 'detail', 'mode', 'style', 'textFormat', 'textStyle', 'checked'];
/** Derived from other keys on import; storing them would let them disagree. */
const DERIVED: Partial<Record<NodeType, readonly string[]>> = { list: ['tag'], heading: [], root: ['$'] };
/** Present even when empty: readers rely on them. */
const FIGURE_FIELDS: JsonObject = { role: 'inline', media: null, credit: '', alt: '' };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isNodeType(type: Json | undefined): type is NodeType {
  return typeof type === 'string' && (NODE_TYPES as readonly string[]).includes(type);
}

const isAlignment = (type: NodeType, value: string): boolean =>
  ALIGNED.includes(type) && (ALIGNMENTS as readonly string[]).includes(value);

/** Lexical writes a tab as a node of its own. In running text it is a space, whoever put it there. */
const withoutTabs = (node: JsonObject): JsonObject =>
  node['type'] === 'tab' ? { ...node, type: 'text', text: ' ' } : node;

function canonicalNode(written: JsonObject): JsonObject {
  const node = withoutTabs(written);
  const type = node['type'];
  if (!isNodeType(type)) throw new AppError('document-unreadable', { detail: JSON.stringify(type) });
  const result: JsonObject = { type };
  const source: JsonObject = type === 'figure' ? { ...FIGURE_FIELDS, ...node } : node;
  for (const key of Object.keys(source).sort()) {
    const value = source[key];
    if (value === undefined || key === 'type' || key === 'children' || NOT_OURS.includes(key)) continue;
    // On a block, Lexical's format is its alignment.
    if (key === 'format' && typeof value === 'string' && !isAlignment(type, value)) continue;
    if (DEFAULTS[key]?.includes(value) || DERIVED[type]?.includes(key)) continue;
    if (key === '$') {
      const state = isObject(value) ? sorted(value) : {};
      if (Object.keys(state).length > 0) result['$'] = state;
    } else result[key] = isObject(value) ? sorted(value) : value;
  }
  const children = node['children'];
  if (Array.isArray(children)) {
    const inside = joinRuns(children.filter(isObject).map(canonicalNode));
    result['children'] = type === 'list' ? counted(inside, result['start']) : inside;
  } else if (type !== 'text' && type !== 'linebreak') result['children'] = [];
  return result;
}

/**
 * Items counted from their list's start, as Lexical counts them. A number follows from a place: two people who each put an
 * item in would both have theirs be the third.
 */
export function counted<T extends { value?: unknown; children?: unknown }>(
  items: readonly T[],
  start: unknown = 1,
): T[] {
  let next = Number(start);
  return items.map(({ value: _value, children = [], ...item }) => {
    const value = next;
    // What holds nothing but another list has no number of its own.
    if (!beginsWithList(children)) next += 1;
    return (value === 1 ? { ...item, children } : { ...item, value, children }) as T;
  });
}

function beginsWithList(children: unknown): boolean {
  const [first] = Array.isArray(children) ? (children as Json[]) : [];
  return isObject(first) && first['type'] === 'list';
}

function sorted(object: JsonObject): JsonObject {
  const result: JsonObject = {};
  for (const key of Object.keys(object).sort()) {
    const value = object[key];
    if (value !== undefined && value !== '') result[key] = isObject(value) ? sorted(value) : value;
  }
  return result;
}

/** Neighbouring text runs that differ in nothing but their words are one run; empty runs are none. */
function joinRuns(nodes: JsonObject[]): JsonObject[] {
  const result: JsonObject[] = [];
  for (const node of nodes) {
    if (node['type'] !== 'text') {
      result.push(node);
      continue;
    }
    if (node['text'] === '') continue;
    const previous = result.at(-1);
    if (previous?.['type'] === 'text' && sameBut(previous, node)) {
      result[result.length - 1] = { ...previous, text: textOf(previous) + textOf(node) };
    } else result.push(node);
  }
  return result;
}

const textOf = (node: JsonObject): string => (typeof node['text'] === 'string' ? node['text'] : '');

function sameBut(a: JsonObject, b: JsonObject): boolean {
  return JSON.stringify({ ...a, text: '' }) === JSON.stringify({ ...b, text: '' });
}

/** The same of one node, whatever it is. */
export function canonicalOf(node: unknown): unknown {
  return canonicalNode(node as JsonObject);
}

/** From Lexical's `editorState.toJSON().root` (or any looser JSON of the same shape). */
export function canonicalRoot(root: unknown): RootJSON {
  return canonicalNode(JSON.parse(JSON.stringify(root)) as JsonObject) as unknown as RootJSON;
}

export function sameDocument(a: RootJSON, b: RootJSON): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What a new piece starts with: an empty headline, an empty standfirst, an empty paragraph. */
export function emptyRoot(): RootJSON {
  return {
    type: 'root',
    children: [
      { type: 'headline', children: [] },
      { type: 'standfirst', children: [] },
      { type: 'paragraph', children: [] },
    ],
  };
}
