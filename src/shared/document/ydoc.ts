/**
 * The layout of a piece's Y.Doc: `text` (the words, see layout/), `meta` (fields), `log` (who did
 * what) and `threads` (comments). Owns how fields are laid out in `meta`; must not know Lexical or the store.
 *
 * Sets have one key a member ("category/<id>"), never an array, so that two people adding different tags offline both
 * keep theirs.
 */
import type * as Y from 'yjs';
import { EMPTY_META, pieceMetaSchema, type PieceMeta } from '../model/piece';

/** Raised when the layout changes; a doc from the future opens read-only. */
export const DOCUMENT_VERSION = 2;

const SETS = { categories: 'category', tags: 'tag', authors: 'author' } as const;
/** Texts by key, an entry each ("stet/<finding>"). */
const RECORDS = { stet: 'stet', siteFields: 'site' } as const;
type Scalar = Exclude<keyof PieceMeta, keyof typeof SETS | keyof typeof RECORDS>;
const SCALARS = (Object.keys(EMPTY_META) as (keyof PieceMeta)[]).filter(
  (key): key is Scalar => !(key in SETS) && !(key in RECORDS),
);

export interface LogEntry {
  /** What was done, in a word: “suggestions-accepted”, “handed-over”. */
  what: string;
  at: string;
  person: string;
  device: string;
  desk: string;
  detail?: Record<string, string | number | boolean | null>;
}

export function metaOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('meta');
}
export function logOf(doc: Y.Doc): Y.Array<LogEntry> {
  return doc.getArray<LogEntry>('log');
}
export function versionOf(doc: Y.Doc): number {
  const version = metaOf(doc).get('version');
  return typeof version === 'number' ? version : 0;
}

/** Fields as plain data. A value that does not fit its field reads as the empty one, so a bad peer cannot stop an editor. */
export function readMeta(doc: Y.Doc): PieceMeta {
  const map = metaOf(doc);
  const result: Record<string, unknown> = { ...EMPTY_META };
  for (const key of SCALARS) {
    const value = map.get(key);
    if (value !== undefined && pieceMetaSchema.shape[key].safeParse(value).success) result[key] = value;
  }
  for (const [field, prefix] of Object.entries(SETS)) result[field] = members(map, prefix);
  for (const [field, prefix] of Object.entries(RECORDS)) result[field] = textsOf(map, prefix);
  return pieceMetaSchema.parse(result);
}

function textsOf(map: Y.Map<unknown>, prefix: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, value] of map.entries()) {
    if (key.startsWith(`${prefix}/`) && typeof value === 'string')
      found[key.slice(prefix.length + 1)] = value;
  }
  return found;
}

/** Members in their order; equal positions (two people offline) fall back to the id, so every peer agrees. */
function members(map: Y.Map<unknown>, prefix: string): string[] {
  const found: { id: string; position: number }[] = [];
  for (const [key, value] of map.entries()) {
    if (key.startsWith(`${prefix}/`))
      found.push({ id: key.slice(prefix.length + 1), position: typeof value === 'number' ? value : 0 });
  }
  found.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  return found.map((member) => member.id);
}

/** Writes only what differs, in one transaction with this origin. */
export function writeMeta(doc: Y.Doc, patch: Partial<PieceMeta>, origin: unknown): void {
  const map = metaOf(doc);
  doc.transact(() => {
    if (map.get('version') === undefined) map.set('version', DOCUMENT_VERSION);
    for (const key of SCALARS) {
      const value = patch[key];
      if (value !== undefined && JSON.stringify(map.get(key)) !== JSON.stringify(value)) map.set(key, value);
    }
    for (const [field, prefix] of Object.entries(SETS)) {
      const wanted = patch[field as keyof typeof SETS];
      if (wanted) writeMembers(map, prefix, wanted);
    }
    for (const [field, prefix] of Object.entries(RECORDS)) {
      const wanted = patch[field as keyof typeof RECORDS];
      if (wanted) writeTexts(map, prefix, wanted);
    }
  }, origin);
}

function writeMembers(map: Y.Map<unknown>, prefix: string, wanted: readonly string[]): void {
  const ids = [...new Set(wanted)];
  for (const key of [...map.keys()]) {
    if (key.startsWith(`${prefix}/`) && !ids.includes(key.slice(prefix.length + 1))) map.delete(key);
  }
  ids.forEach((id, position) => {
    const key = `${prefix}/${id}`;
    if (map.get(key) !== position) map.set(key, position);
  });
}

function writeTexts(map: Y.Map<unknown>, prefix: string, wanted: Readonly<Record<string, string>>): void {
  for (const key of [...map.keys()]) {
    if (key.startsWith(`${prefix}/`) && !Object.hasOwn(wanted, key.slice(prefix.length + 1))) map.delete(key);
  }
  for (const [name, text] of Object.entries(wanted)) {
    if (map.get(`${prefix}/${name}`) !== text) map.set(`${prefix}/${name}`, text);
  }
}
