/**
 * Suggestions on a piece's fields: a proposed value beside the present one, an entry `suggest/<id>/<field>` of `meta` each,
 * so that two people's never meet. No reader of the fields sees them, and so no page does. Must not know who may decide.
 */
import type * as Y from 'yjs';
import { z } from 'zod';
import { EMPTY_META, pieceMetaSchema, type PieceMeta } from '../../model/piece';
import { metaOf, readMeta, writeMeta } from '../ydoc';
import { sameJson } from './pieces';

/** What is done with a piece is no part of it: its state, who has it and what was set aside. */
const NOT_SUGGESTED = ['workflow', 'assignee', 'stet'] as const;
export type SuggestedField = Exclude<keyof PieceMeta, (typeof NOT_SUGGESTED)[number]>;
export const SUGGESTED_FIELDS = (Object.keys(EMPTY_META) as (keyof PieceMeta)[]).filter(
  (field): field is SuggestedField => !NOT_SUGGESTED.some((other) => other === field),
);

export interface FieldSuggestion {
  id: string;
  field: SuggestedField;
  /** Person id; may be nobody this desk knows. */
  by: string;
  /** ISO time. */
  at: string;
  why: string;
  /** As it is, and as it shall be. */
  before: unknown;
  after: unknown;
}

/** The same without what the field says now, for files. `value` is checked when it is read from the document. */
export const fieldProposalSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9]{4,40}$/),
  field: z.enum(SUGGESTED_FIELDS as [SuggestedField, ...SuggestedField[]]),
  by: z.string().max(200),
  at: z.string().max(40),
  why: z.string().max(2000),
  value: z.unknown(),
});
export type FieldProposal = z.infer<typeof fieldProposalSchema>;

/** What several people would have one field be: a person chooses. */
export interface FieldAlternatives {
  field: SuggestedField;
  readings: FieldSuggestion[];
}

const KEY = /^suggest\/([A-Za-z0-9]{4,40})\/([A-Za-z]+)$/;
const entrySchema = z.object({
  by: z.string(),
  at: z.string(),
  why: z.string().optional(),
  value: z.unknown(),
});

/** In the order in which they were made. What does not fit its field is passed over. */
export function fieldSuggestionsOf(doc: Y.Doc): FieldSuggestion[] {
  const meta = readMeta(doc);
  const found: FieldSuggestion[] = [];
  for (const [key, written] of metaOf(doc).entries()) {
    const [, id = '', name] = KEY.exec(key) ?? [];
    const field = SUGGESTED_FIELDS.find((known) => known === name);
    const { data: entry } = entrySchema.safeParse(written);
    if (!field || !entry || !pieceMetaSchema.shape[field].safeParse(entry.value).success) continue;
    const { by, at, why = '', value } = entry;
    found.push({ id, field, by, at, why, before: meta[field], after: value });
  }
  return found.sort((one, other) =>
    one.at < other.at ? -1 : one.at > other.at ? 1 : one.id < other.id ? -1 : 1,
  );
}

export function fieldProposalsOf(doc: Y.Doc): FieldProposal[] {
  return fieldSuggestionsOf(doc).map(({ before: _before, after, ...said }) => ({ ...said, value: after }));
}

/** Suggestions from outside, each as it was made. */
export function writeFieldProposals(doc: Y.Doc, proposals: readonly FieldProposal[], origin: unknown): void {
  doc.transact(() => {
    for (const { id, field, why, ...said } of proposals)
      metaOf(doc).set(`suggest/${id}/${field}`, { ...said, ...(why === '' ? {} : { why }) });
  }, origin);
}

/** Proposes values. A person's own suggestion on a field is changed; one that says what is there already goes. */
export function suggestFields(
  doc: Y.Doc,
  patch: Partial<Pick<PieceMeta, SuggestedField>>,
  author: { by: string; at: string; id: string; why?: string },
  origin: unknown,
): void {
  const open = fieldSuggestionsOf(doc);
  const meta = readMeta(doc);
  const { id, ...said } = author;
  doc.transact(() => {
    for (const field of SUGGESTED_FIELDS) {
      const value = patch[field];
      if (value === undefined) continue;
      const own = open.find((other) => other.field === field && other.by === author.by);
      const key = `suggest/${own?.id ?? id}/${field}`;
      if (sameJson(value, meta[field])) metaOf(doc).delete(key);
      else if (!own || !sameJson(value, own.after)) metaOf(doc).set(key, { ...said, value });
    }
  }, origin);
}

/** Takes or refuses these; ids that are not there do nothing. Of two taken on one field the later one stays. */
export function decideFields(
  doc: Y.Doc,
  ids: Iterable<string>,
  verdict: 'accept' | 'reject',
  origin: unknown,
): void {
  const chosen = new Set(ids);
  doc.transact(() => {
    for (const { id, field, after } of fieldSuggestionsOf(doc)) {
      if (!chosen.has(id)) continue;
      if (verdict === 'accept') writeMeta(doc, { [field]: after }, origin);
      metaOf(doc).delete(`suggest/${id}/${field}`);
    }
  }, origin);
}

/** Fields that two people or more would have be different things. */
export function fieldAlternativesOf(doc: Y.Doc): FieldAlternatives[] {
  const byField = Map.groupBy(fieldSuggestionsOf(doc), ({ field }) => field);
  return [...byField]
    .map(([field, readings]) => ({ field, readings }))
    .filter(({ readings }) => readings.some((one) => !sameJson(one.after, readings[0]?.after)));
}

/** The fields as they would be with these taken; of two on one field the later one counts. */
export function withFields(meta: PieceMeta, suggested: readonly FieldSuggestion[]): PieceMeta {
  return pieceMetaSchema.parse({
    ...meta,
    ...Object.fromEntries(suggested.map(({ field, after }) => [field, after])),
  });
}

/** Says why a field shall change; empty takes the reason away. An id that is not there does nothing. */
export function reasonField(doc: Y.Doc, id: string, why: string, origin: unknown): void {
  doc.transact(() => {
    for (const { field } of fieldSuggestionsOf(doc).filter((each) => each.id === id)) {
      const key = `suggest/${id}/${field}`;
      const { why: _old, ...entry } = entrySchema.parse(metaOf(doc).get(key));
      metaOf(doc).set(key, why === '' ? entry : { ...entry, why });
    }
  }, origin);
}

/** Takes one reading of a field and refuses the others. */
export function chooseField(
  doc: Y.Doc,
  { field, readings }: FieldAlternatives,
  id: string,
  origin: unknown,
): void {
  const chosen = readings.find((reading) => reading.id === id);
  if (!chosen) return;
  doc.transact(() => {
    for (const reading of readings) metaOf(doc).delete(`suggest/${reading.id}/${field}`);
    writeMeta(doc, { [field]: chosen.after }, origin);
  }, origin);
}
