/** Every edit operation has its suggesting form, and a row in the document's specification that says what both do. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plainOperations } from '../../src/shared/document/operations/plain';
import { plainKeys } from '../../src/shared/document/operations/plain-keys';
import { suggestingOperations } from '../../src/shared/document/operations/suggesting';

const rows = readFileSync('docs/document.md', 'utf8').split('\n');
const names = [...Object.keys(plainOperations), ...Object.keys(plainKeys)];
const suggesting = suggestingOperations({ person: () => 'ann', now: () => '' });

it('every operation can be suggested', () => {
  expect(Object.keys(suggesting).sort()).toEqual([...names].sort());
});

it.each([...names, 'setPieceFields'])('%s has a row that says what it is in each executor', (name) => {
  const [, , plain = '', marks = ''] = rows.find((row) => row.startsWith(`| \`${name}\``))?.split('|') ?? [];
  expect(plain.trim()).not.toBe('');
  expect(marks.trim()).not.toBe('');
});

it.each(names)('random scripts play %s', (name) => {
  expect(readFileSync('tests/faults/support/copies.ts', 'utf8')).toContain(`operations.${name}(`);
});
