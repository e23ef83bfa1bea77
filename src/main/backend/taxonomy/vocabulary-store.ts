/** The rows of loaded vocabularies. Owns `vocabulary` and `vocabulary_term`; what the words are for is in vocabulary.ts. */
import type { Readable, Tx } from '../database/handle';
import type { ParsedVocabulary } from './vocabulary-file';

export type Words = Record<string, string>;

export interface StoredVocabulary {
  uri: string;
  labels: Words;
  holder: string;
  licence: string;
  released: string | null;
  loadedAt: string;
  terms: number;
  languages: string[];
}

export interface StoredTerm {
  vocabulary: string;
  uri: string;
  broader: string | null;
  labels: Words;
}

/** As a whole: terms that the new file lacks are gone. */
export function replaceVocabulary(tx: Tx, vocabulary: ParsedVocabulary, at: string): void {
  const { uri, labels, holder, licence, released, terms } = vocabulary;
  tx.run('DELETE FROM vocabulary WHERE uri = ?', [uri]);
  tx.run('DELETE FROM vocabulary_term WHERE vocabulary = ?', [uri]);
  tx.run(
    'INSERT INTO vocabulary (uri, labels, holder, licence, released, loaded_at) VALUES (?, ?, ?, ?, ?, ?)',
    [uri, labels, holder, licence, released, at],
  );
  for (const term of terms)
    tx.run(
      'INSERT INTO vocabulary_term (vocabulary, uri, broader, labels, definitions) VALUES (?, ?, ?, ?, ?)',
      [uri, term.uri, term.broader, term.labels, term.definitions],
    );
  tx.change({ topic: 'vocabulary', id: uri, kind: 'updated' });
}

export function storedVocabularies(db: Readable): StoredVocabulary[] {
  return db
    .all<Omit<StoredVocabulary, 'labels' | 'languages'> & { labels: string; languages: string }>(
      `SELECT uri, labels, holder, licence, released, loaded_at AS loadedAt,
         (SELECT count(*) FROM vocabulary_term WHERE vocabulary = v.uri) AS terms,
         (SELECT json_group_array(key) FROM (SELECT DISTINCT label.key FROM vocabulary_term, json_each(labels) AS label
            WHERE vocabulary = v.uri ORDER BY label.key)) AS languages
       FROM vocabulary v ORDER BY uri`,
    )
    .map((row) => ({
      ...row,
      labels: JSON.parse(row.labels) as Words,
      languages: JSON.parse(row.languages) as string[],
    }));
}

export function storedTerms(db: Readable): StoredTerm[] {
  return db
    .all<Omit<StoredTerm, 'labels'> & { labels: string }>(
      'SELECT vocabulary, uri, broader, labels FROM vocabulary_term',
    )
    .map((row) => ({ ...row, labels: JSON.parse(row.labels) as Words }));
}

export function storedDefinitions(db: Readable, vocabulary: string, uri: string): Words {
  const row = db.get<{ definitions: string }>(
    'SELECT definitions FROM vocabulary_term WHERE vocabulary = ? AND uri = ?',
    [vocabulary, uri],
  );
  return row ? (JSON.parse(row.definitions) as Words) : {};
}
