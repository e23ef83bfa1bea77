/**
 * Suggestions on a piece's fields: a proposed value beside the present one, an entry `suggest/<id>/<field>` of `meta` each,
 * so that two people's never meet. Of a field that is texts by key each text is one of its own:
 * `suggest/<id>/siteFields/<key>`. No reader of the fields sees them, and so no page does. Must not know who may decide.
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
  /** Which of the texts of `siteFields`, whose values have this key alone; "" for every other field. */
  key: string;
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

export interface FieldReading extends FieldSuggestion {
  /** Who else proposes the very same, and their suggestions. */
  also: string[];
  same: string[];
}

/** What several people would have one field be. Where it is one thing there is nothing to choose. */
export interface FieldAlternatives {
  field: SuggestedField;
  key: string;
  readings: FieldReading[];
}

const PATH = /^suggest\/([A-Za-z0-9]{4,40})\/([A-Za-z]+)(?:\/(.+))?$/;
const pathOf = (id: string, field: SuggestedField, key: string): string =>
  `suggest/${id}/${field}${key === '' ? '' : `/${key}`}`;
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
  for (const [path, written] of metaOf(doc).entries()) {
    const [, id = '', name, key = ''] = PATH.exec(path) ?? [];
    const field = SUGGESTED_FIELDS.find((known) => known === name);
    const { data: entry } = entrySchema.safeParse(written);
    if (!field || !entry || (field === 'siteFields') !== (key !== '')) continue;
    const { by, at, why = '' } = entry;
    const after = key === '' ? entry.value : { [key]: entry.value };
    if (!pieceMetaSchema.shape[field].safeParse(after).success) continue;
    const before = key === '' ? meta[field] : { [key]: meta.siteFields[key] ?? '' };
    found.push({ id, field, key, by, at, why, before, after });
  }
  return found.sort((one, other) =>
    one.at < other.at ? -1 : one.at > other.at ? 1 : one.id < other.id ? -1 : 1,
  );
}

export function fieldProposalsOf(doc: Y.Doc): FieldProposal[] {
  return fieldSuggestionsOf(doc).map(({ key: _key, before: _before, after, ...said }) => ({
    ...said,
    value: after,
  }));
}

/** Suggestions from outside, each as it was made. */
export function writeFieldProposals(doc: Y.Doc, proposals: readonly FieldProposal[], origin: unknown): void {
  doc.transact(() => {
    for (const { id, field, why, value, ...said } of proposals)
      for (const [key, each] of valuesOf(field, value))
        metaOf(doc).set(pathOf(id, field, key), { ...said, value: each, ...(why === '' ? {} : { why }) });
  }, origin);
}

/** What a value says, apart by key where the field is texts by key. */
function valuesOf(field: SuggestedField, value: unknown): [key: string, value: unknown][] {
  if (field !== 'siteFields') return [['', value]];
  return Object.entries(pieceMetaSchema.shape.siteFields.safeParse(value).data ?? {});
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
      const wanted = patch[field];
      if (wanted === undefined) continue;
      const mine = open.filter((other) => other.field === field && other.by === author.by);
      const present = new Map(valuesOf(field, meta[field]));
      // A text that is left out is one that shall go.
      const left = [...present.keys(), ...mine.map(({ key }) => key)].map((key) => [key, ''] as const);
      for (const [key, value] of new Map([...left, ...valuesOf(field, wanted)])) {
        const own = mine.find((other) => other.key === key);
        const path = pathOf(own?.id ?? id, field, key);
        const [[, suggested] = []] = own ? valuesOf(field, own.after) : [];
        if (sameJson(value, present.get(key) ?? '')) metaOf(doc).delete(path);
        else if (!own || !sameJson(value, suggested)) metaOf(doc).set(path, { ...said, value });
      }
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
    for (const suggestion of fieldSuggestionsOf(doc)) {
      const { id, field, key } = suggestion;
      if (!chosen.has(id)) continue;
      if (verdict === 'accept') take(doc, suggestion, origin);
      metaOf(doc).delete(pathOf(id, field, key));
    }
  }, origin);
}

function take(doc: Y.Doc, suggestion: FieldSuggestion, origin: unknown): void {
  writeMeta(doc, { [suggestion.field]: valueWith(readMeta(doc), suggestion) }, origin);
}

/** The whole value of its field with this taken; a text that is empty is none. */
function valueWith(meta: PieceMeta, { field, key, after }: FieldSuggestion): unknown {
  if (field !== 'siteFields') return after;
  const texts = Object.entries({ ...meta.siteFields, ...pieceMetaSchema.shape.siteFields.parse(after) });
  return Object.fromEntries(texts.filter(([name, text]) => name !== key || text !== ''));
}

/** Fields for which more than one suggestion is open. */
export function fieldAlternativesOf(doc: Y.Doc): FieldAlternatives[] {
  const byField = Map.groupBy(fieldSuggestionsOf(doc), ({ field, key }) => `${field}/${key}`);
  return [...byField.values()]
    .filter((suggestions) => suggestions.length > 1)
    .flatMap((suggestions) =>
      suggestions.slice(0, 1).map(({ field, key }) => ({ field, key, readings: gathered(suggestions) })),
    );
}

function gathered(suggestions: readonly FieldSuggestion[]): FieldReading[] {
  const readings: FieldReading[] = [];
  for (const suggestion of suggestions) {
    const alike = readings.find(({ after }) => sameJson(after, suggestion.after));
    if (!alike) readings.push({ ...suggestion, also: [], same: [] });
    else {
      alike.also.push(suggestion.by);
      alike.same.push(suggestion.id);
    }
  }
  return readings;
}

/** The fields as they would be with these taken; of two on one field the later one counts. */
export function withFields(meta: PieceMeta, suggested: readonly FieldSuggestion[]): PieceMeta {
  return suggested.reduce<PieceMeta>(
    (fields, one) => ({ ...fields, [one.field]: valueWith(fields, one) }),
    meta,
  );
}

/** Says why a field shall change; empty takes the reason away. An id that is not there does nothing. */
export function reasonField(doc: Y.Doc, id: string, why: string, origin: unknown): void {
  doc.transact(() => {
    for (const { field, key } of fieldSuggestionsOf(doc).filter((each) => each.id === id)) {
      const path = pathOf(id, field, key);
      const { why: _old, ...entry } = entrySchema.parse(metaOf(doc).get(path));
      metaOf(doc).set(path, why === '' ? entry : { ...entry, why });
    }
  }, origin);
}

/** Takes one reading of a field and refuses the others. */
export function chooseField(
  doc: Y.Doc,
  { field, key, readings }: FieldAlternatives,
  id: string,
  origin: unknown,
): void {
  const chosen = readings.find((reading) => reading.id === id);
  if (!chosen) return;
  doc.transact(() => {
    for (const one of readings.flatMap((reading) => [reading.id, ...reading.same]))
      metaOf(doc).delete(pathOf(one, field, key));
    take(doc, chosen, origin);
  }, origin);
}
