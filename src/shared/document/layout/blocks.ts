/**
 * The blocks of a piece as Y elements: an element a block, named by its type, with its fields and state as attributes
 * and a Y.Text for its words (see row.ts). Owns the shape of the tree; must not know Lexical.
 */
import * as Y from 'yjs';
import { AppError } from '../../model/errors';
import { NODE_TYPES, type InlineJSON, type NodeStateJSON } from '../json';
import type { AnyBlock } from '../suggestions/blocks';
import { DOCUMENT_VERSION, versionOf } from '../ydoc';
import { assertLegacyReadable } from './legacy';
import { readRow, writeRow } from './row';

export function rootOf(doc: Y.Doc): Y.XmlElement {
  return doc.get('text', Y.XmlElement);
}

/** Throws document-unreadable where the doc is from the future or holds a node type that is not on the list. */
export function assertReadable(doc: Y.Doc): void {
  if (versionOf(doc) > DOCUMENT_VERSION)
    throw new AppError('document-unreadable', { detail: `version ${versionOf(doc)}` });
  assertKnown(rootOf(doc));
  assertLegacyReadable(doc, assertKnown);
}

const KNOWN = new Set<string>(NODE_TYPES);

function assertKnown(element: Y.XmlElement): void {
  for (const child of elementsIn(element)) {
    if (!KNOWN.has(child.nodeName)) throw new AppError('document-unreadable', { detail: child.nodeName });
    assertKnown(child);
  }
}

/** A block's fields and state, without what is in it. Loose: canonical once it is read as a whole. */
export type Fields = { type: string; $?: NodeStateJSON } & Record<string, unknown>;
/** What a block holds, in order: rows of words, and blocks. */
export type Content<T> = { row: InlineJSON[] } | { block: T };

const INNER_BLOCKS = new Set(['list', 'listitem', 'caption']);
const HOLDS_ONLY_BLOCKS = new Set(['root', 'list', 'figure']);

/** Of what stands in a block, whether it is one itself. */
export function isInnerBlock(child: { type: string }): child is AnyBlock {
  return INNER_BLOCKS.has(child.type);
}

/** Loose JSON of everything below. */
export function readChildren(element: Y.XmlElement): unknown[] {
  return element.toArray().flatMap((child): unknown[] => {
    if (child instanceof Y.XmlText) return readRow(child);
    return child instanceof Y.XmlElement ? [readElement(child)] : [];
  });
}

export function readElement(element: Y.XmlElement): Fields & { children: unknown[] } {
  return { ...readFields(element), children: readChildren(element) };
}

export function readFields(element: Y.XmlElement): Fields {
  const fields: Fields = { type: element.nodeName };
  const state: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(element.getAttributes())) {
    if (typeof value !== 'string') continue;
    if (key.startsWith('$')) state[key.slice(1)] = JSON.parse(value);
    else fields[key] = JSON.parse(value);
  }
  return Object.keys(state).length > 0 ? { ...fields, $: state as NodeStateJSON } : fields;
}

/** Writes only what differs. */
export function writeFields(element: Y.XmlElement, { type: _type, $, ...fields }: Fields): void {
  const state = Object.entries({ ...$ }).map(([key, value]) => [`$${key}`, value] as const);
  const wanted = new Map(
    [...Object.entries(fields), ...state]
      .filter(([key, value]) => key !== 'children' && value !== undefined && value !== null)
      .map(([key, value]) => [key, JSON.stringify(value)]),
  );
  for (const key of Object.keys(element.getAttributes())) if (!wanted.has(key)) element.removeAttribute(key);
  for (const [key, value] of wanted)
    if (element.getAttribute(key) !== value) element.setAttribute(key, value);
}

export function blockIdIn(element: Y.XmlElement): string {
  const value = element.getAttribute('$bid');
  return typeof value === 'string' ? (JSON.parse(value) as string) : '';
}

/** Rows and blocks of these children; a block of words has its row from the first day, so that no two people make it. */
export function contentOf(type: string, children: readonly { type: string }[]): Content<AnyBlock>[] {
  const content: Content<AnyBlock>[] = [];
  for (const child of children) {
    const last = content.at(-1);
    if (type === 'root' || isInnerBlock(child)) content.push({ block: child as AnyBlock });
    else if (last && 'row' in last) last.row.push(child as InlineJSON);
    else content.push({ row: [child as InlineJSON] });
  }
  if (content.length === 0 && !HOLDS_ONLY_BLOCKS.has(type)) content.push({ row: [] });
  return content;
}

export function elementsIn(parent: Y.XmlElement): Y.XmlElement[] {
  return parent.toArray().flatMap((child) => (child instanceof Y.XmlElement ? [child] : []));
}

/** How the blocks of some kind become elements. */
export interface Writer<T> {
  /** Which element of this parent the block is, where it is one. */
  find: (block: T, parent: Y.XmlElement) => Y.XmlElement | undefined;
  typeOf: (block: T) => string;
  /** Called with an element in place; fills what is new, and brings up what was there. */
  write: (element: Y.XmlElement, block: T, isNew: boolean) => void;
}

/** Brings an element's children to this, leaving in place as many as keep their order. */
export function writeChildren<T>(
  parent: Y.XmlElement,
  content: readonly Content<T>[],
  writer: Writer<T>,
): void {
  const present = parent.toArray();
  const places = new Map(present.map((child, index) => [child, index]));
  const found = content.map((part) => {
    const element = 'block' in part ? writer.find(part.block, parent) : undefined;
    return element && places.get(element) !== undefined ? element : undefined;
  });
  if (found.length === present.length && found.every((element, index) => element === present[index])) {
    content.forEach((part, index) => {
      const element = found[index];
      if ('block' in part && element) writer.write(element, part.block, false);
    });
    return;
  }
  const staying = longestRow(found.map((element) => (element ? (places.get(element) ?? -1) : -1)));
  const used = new Set<unknown>();
  let from = 0;
  const children = content.map((part, index) => {
    if ('block' in part) {
      const element = staying.has(index) ? found[index] : undefined;
      if (element) from = (places.get(element) ?? 0) + 1;
      if (element) used.add(element);
      return element;
    }
    const next = content.findIndex((_, other) => other > index && staying.has(other));
    const until = next < 0 ? present.length : (places.get(found[next] as Y.XmlElement) ?? present.length);
    const text = present.slice(from, until).find((child) => child instanceof Y.XmlText && !used.has(child));
    if (text) used.add(text);
    return text;
  });
  for (let index = present.length - 1; index >= 0; index -= 1)
    if (!used.has(present[index])) parent.delete(index);
  content.forEach((part, index) => {
    const child = children[index];
    if ('row' in part) {
      const text = child instanceof Y.XmlText ? child : new Y.XmlText();
      if (text !== child) parent.insert(index, [text]);
      writeRow(text, part.row);
      return;
    }
    const element = child instanceof Y.XmlElement ? child : new Y.XmlElement(writer.typeOf(part.block));
    if (element !== child) parent.insert(index, [element]);
    writer.write(element, part.block, element !== child);
  });
}

/** Indices of the longest rising row of places; -1 is no place. */
export function longestRow(places: readonly number[]): Set<number> {
  /** Ends of the best rows of each length, and what came before each place in its row. */
  const ends: number[] = [];
  const previous: number[] = [];
  places.forEach((place, index) => {
    if (place < 0) return;
    let length = ends.findIndex((end) => (places[end] ?? -1) >= place);
    if (length < 0) length = ends.length;
    previous[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  });
  const row = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) row.add(index);
  return row;
}
