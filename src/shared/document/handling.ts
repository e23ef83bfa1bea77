/**
 * What the desk does with a piece, kept in its document so that it travels with it: entries of `meta` that no reader of
 * the fields sees. Owns how they are laid out; must not know who may write them.
 */
import type * as Y from 'yjs';
import { z } from 'zod';
import type { WorkflowState } from '../model/workflow';
import { metaOf } from './ydoc';

const stampSchema = z.object({ by: z.string(), at: z.string() });

/** Somebody wants a lawyer, or the chief, to look before anything goes out. */
export const legalFlagSchema = stampSchema.extend({ note: z.string() });
export type LegalFlag = z.infer<typeof legalFlagSchema>;

/** The last time the piece changed hands. */
export const handOverSchema = stampSchema.extend({ to: z.string(), note: z.string() });
export type HandOver = z.infer<typeof handOverSchema>;

export interface Tick {
  by: string;
  at: string;
}

export function legalFlagOf(doc: Y.Doc): LegalFlag | null {
  return legalFlagSchema.safeParse(metaOf(doc).get('legal')).data ?? null;
}

export function setLegalFlag(doc: Y.Doc, flag: LegalFlag | null): void {
  metaOf(doc).set('legal', flag);
}

export function handOverOf(doc: Y.Doc): HandOver | null {
  return handOverSchema.safeParse(metaOf(doc).get('handed')).data ?? null;
}

export function setHandOver(doc: Y.Doc, handed: HandOver): void {
  metaOf(doc).set('handed', handed);
}

/** Ticked items of a state's checklist, by the item's id. */
export function ticksOf(doc: Y.Doc, state: WorkflowState): Map<string, Tick> {
  const prefix = `tick/${state}/`;
  const found = new Map<string, Tick>();
  for (const [key, value] of metaOf(doc).entries()) {
    const tick = key.startsWith(prefix) ? stampSchema.safeParse(value) : null;
    if (tick?.success) found.set(key.slice(prefix.length), tick.data);
  }
  return found;
}

export function setTick(doc: Y.Doc, state: WorkflowState, item: string, tick: Tick | null): void {
  const key = `tick/${state}/${item}`;
  if (tick) metaOf(doc).set(key, tick);
  else metaOf(doc).delete(key);
}
