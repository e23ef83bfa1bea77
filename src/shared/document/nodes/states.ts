/**
 * Node states that more than one node type carries. They are what survives binding, merging, copying and
 * splitting; each is declared once here so that clone, JSON, equality and default agree.
 */
import { createState } from 'lexical';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A block's stable id. A copy is another block, so it starts without one and is given its own by `$fillBlockIds`. */
export const bidState = createState('bid', { parse: text, resetOnCopyNode: true });
/** BCP 47 tag of a passage in another language than the piece's; "" where it is the piece's. */
export const langState = createState('lang', { parse: text });

export const creditState = createState('credit', { parse: text });
export const altState = createState('alt', { parse: text });
export const mediaState = createState('media', {
  parse: (value): string | null => (typeof value === 'string' && value !== '' ? value : null),
});
export const roleState = createState('role', {
  parse: (value): 'lead' | 'inline' => (value === 'lead' ? 'lead' : 'inline'),
});
export const attributionState = createState('attribution', { parse: text });
