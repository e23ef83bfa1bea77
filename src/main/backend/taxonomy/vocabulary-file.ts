/**
 * Reads a controlled vocabulary from a file: IPTC's JSON of SKOS concepts, as Media Topics are published in. Runs in a
 * compute worker and hands back rows ready to store. Must not know the store.
 */
import { z } from 'zod';
import { translate, type MessageKey, type MessageParams } from '../../../shared/messages/translate';
import { describeProblems } from '../../../shared/messages/problems';
import { AppError } from '../../../shared/model/errors';
import { MAX_VOCABULARY_BYTES, refuseTooLarge } from '../../../shared/model/file-limits';

export interface ParsedVocabulary {
  uri: string;
  /** JSON: language tag to words. Texts are stored as they are here. */
  labels: string;
  holder: string;
  licence: string;
  released: string | null;
  terms: ParsedTerm[];
}

export interface ParsedTerm {
  uri: string;
  broader: string | null;
  labels: string;
  definitions: string;
}

const wordsSchema = z.record(z.string(), z.string());
const conceptSchema = z.object({
  uri: z.string().min(1).max(500),
  qcode: z.string().optional(),
  prefLabel: wordsSchema,
  definition: wordsSchema.default({}),
  broader: z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]),
  /** Since when it must no longer be used. */
  retired: z.string().optional(),
});
type Concept = z.infer<typeof conceptSchema>;

const fileSchema = z.object({
  uri: z.string().min(1).max(500),
  prefLabel: wordsSchema.default({}),
  copyrightHolder: z.string().default(''),
  licenceLink: z.string().default(''),
  dateReleased: z.string().nullable().default(null),
  conceptSet: z
    .array(conceptSchema, { error: 'vocabulary.problem.concepts' })
    .min(1, 'vocabulary.problem.empty'),
});

/** Throws vocabulary-unreadable and file-too-large. `name` is what to call the file. */
export function parseVocabulary({ name, bytes }: { name: string; bytes: Uint8Array }): ParsedVocabulary {
  refuseTooLarge(name, bytes.byteLength, MAX_VOCABULARY_BYTES);
  const unreadable = (key: MessageKey, params: MessageParams = {}): AppError =>
    new AppError('vocabulary-unreadable', { name, detail: translate(key, params) });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw unreadable('vocabulary.problem.json');
  }
  const file = fileSchema.safeParse(json);
  if (!file.success)
    throw new AppError('vocabulary-unreadable', { name, detail: describeProblems(file.error) });
  const { uri, prefLabel, copyrightHolder, licenceLink, dateReleased, conceptSet } = file.data;

  const byUri = new Map<string, Concept>();
  for (const concept of conceptSet) {
    if (byUri.has(concept.uri)) throw unreadable('vocabulary.problem.twice', { uri: concept.uri });
    if (Object.keys(wordsOf(concept.prefLabel)).length === 0)
      throw unreadable('vocabulary.problem.label', { uri: concept.uri });
    byUri.set(concept.uri, concept);
  }
  const byCode = new Map(conceptSet.map((concept) => [concept.qcode, concept]));
  const parentOf = (concept: Concept): Concept | undefined => {
    const [broader] = concept.broader;
    return broader === undefined ? undefined : (byUri.get(broader) ?? byCode.get(broader));
  };
  /** What hung on a retired term hangs on the next one above. */
  const broaderOf = (concept: Concept): string | null => {
    const seen = new Set([concept]);
    let found: string | null = null;
    for (let above = parentOf(concept); above; above = parentOf(above)) {
      if (seen.has(above)) throw unreadable('vocabulary.problem.circle', { uri: concept.uri });
      seen.add(above);
      if (above.retired === undefined) found ??= above.uri;
    }
    return found;
  };
  const terms = conceptSet
    .filter((concept) => concept.retired === undefined)
    .map((concept) => ({
      uri: concept.uri,
      broader: broaderOf(concept),
      labels: JSON.stringify(wordsOf(concept.prefLabel)),
      definitions: JSON.stringify(wordsOf(concept.definition)),
    }));
  if (terms.length === 0) throw unreadable('vocabulary.problem.empty');
  return {
    uri,
    labels: JSON.stringify(wordsOf(prefLabel)),
    holder: copyrightHolder,
    licence: licenceLink,
    released: dateReleased,
    terms,
  };
}

/** IPTC's older files give countries where languages belong. */
const MISNAMED: Record<string, string> = { dk: 'da', se: 'sv' };

function wordsOf(words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words)
      .map(([language, text]) => [MISNAMED[language] ?? language, text.replace(/\s+/g, ' ').trim()] as const)
      .filter(([, text]) => text !== ''),
  );
}
