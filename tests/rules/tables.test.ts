/** Rule 6 of ARCHITECTURE.md for the tables themselves: what belongs to a domain is written in its folder alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, sourceFiles } from './sources';

const BACKEND = 'src/main/backend/';
const OWNERS: Readonly<Record<string, string>> = {
  checks: 'piece_sketch',
  compare: 'comparison comparison_picture',
  database: 'change_log setting',
  desk: 'saved_search author source preset',
  export: 'destination delivery delivery_log',
  jobs: 'job',
  lists: 'list list_piece list_rank',
  media: 'media',
  pieces:
    'piece document_update piece_category piece_tag piece_author piece_media piece_source_text person device',
  revisions: 'revision revision_part revision_media',
  search: 'piece_text piece_index',
  taxonomy: 'category tag redirect vocabulary vocabulary_term',
  workflow: 'notification',
};
/** Each is named in ARCHITECTURE.md with its reason. */
const EXCEPTIONS = ['desk/archives.ts', 'desk/sample.ts', 'docx/proofs.ts', 'workflow/legal-mark.ts'];

const owners = new Map(
  Object.entries(OWNERS).flatMap(([owner, tables]) => tables.split(' ').map((table) => [table, owner])),
);
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const namesIn = (text: string, before: RegExp): string[] =>
  [...text.matchAll(before)].map(([, ...names]) => names.find(Boolean) ?? '');

it('knows whose every table is', () => {
  const sql = sourceFiles(`${BACKEND}database/migrations`, /\.ts$/).map(read).join('\n');
  const made = new Set(namesIn(sql, /CREATE (?:VIRTUAL )?TABLE (\w+)|RENAME TO (\w+)/g));
  const gone = new Set(namesIn(sql, /DROP TABLE (\w+)|ALTER TABLE (\w+) RENAME TO/g));
  expect([...made].filter((name) => !owners.has(name) && !gone.has(name))).toEqual([]);
});

it('has tables written by their own domain, but for the exceptions', () => {
  const writers = sourceFiles(BACKEND, /(?<!\.test|testing)\.ts$/).filter(
    (path) => !/\/migrations\//.test(path),
  );
  const foreign = writers.filter((path) =>
    namesIn(read(path), /\b(?:INSERT (?:OR \w+ )?INTO|UPDATE|DELETE FROM) ([a-z_]+)\b/g).some(
      (table) => owners.has(table) && owners.get(table) !== path.slice(BACKEND.length).split('/')[0],
    ),
  );
  expect(foreign.map((path) => path.slice(BACKEND.length)).sort()).toEqual(EXCEPTIONS);
});
