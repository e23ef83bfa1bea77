/**
 * The first layout of a piece's text (`root-v2`), in which a line break or a link divided the words of its block. It is
 * read, and brought to the present one where the store opens a piece that has it; nothing writes it.
 */
import * as Y from 'yjs';
import { versionOf } from '../ydoc';

const rootIn = (doc: Y.Doc): Y.XmlElement => doc.get('root-v2', Y.XmlElement);

export function isLegacy(doc: Y.Doc): boolean {
  return versionOf(doc) < 2 && rootIn(doc).length > 0;
}

export function assertLegacyReadable(doc: Y.Doc, assertKnown: (element: Y.XmlElement) => void): void {
  if (isLegacy(doc)) assertKnown(rootIn(doc));
}

/** Loose JSON of the root's children. */
export function readLegacy(doc: Y.Doc): unknown[] {
  return rootIn(doc).toArray().flatMap(readChild);
}

export function clearLegacy(doc: Y.Doc): void {
  rootIn(doc).delete(0, rootIn(doc).length);
}

type Json = Record<string, unknown>;
/** State of a figure or pull quote that stands beside the other fields. */
const FLAT = new Set(['role', 'media', 'credit', 'alt', 'attribution']);

/** What was not written where Lexical had it anyway. */
const DEFAULTS: Record<string, Json> = { list: { listType: 'number' }, link: { url: '' } };

function readChild(child: unknown): Json[] {
  if (child instanceof Y.XmlText)
    return (child.toDelta() as { insert: string; attributes?: Json }[]).map(
      ({ insert, attributes = {} }) => ({
        type: typeof attributes['t'] === 'string' ? attributes['t'] : 'text',
        text: insert,
        ...propertiesOf({ ...attributes, ...(attributes['p'] as Json | undefined) }),
      }),
    );
  if (!(child instanceof Y.XmlElement)) return [];
  const inside = child.toArray().flatMap(readChild);
  const fields = {
    type: child.nodeName,
    ...DEFAULTS[child.nodeName],
    ...propertiesOf(child.getAttributes()),
  };
  return [child.nodeName === 'linebreak' ? fields : { ...fields, children: inside }];
}

/** `__x` was a property of Lexical's node, `s_x` its state. */
function propertiesOf(attributes: Json): Json {
  const result: Json = {};
  const state: Json = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('__')) result[key === '__dir' ? 'direction' : key.slice(2)] = value;
    else if (key.startsWith('s_')) (FLAT.has(key.slice(2)) ? result : state)[key.slice(2)] = value;
  }
  return Object.keys(state).length > 0 ? { ...result, $: state } : result;
}
