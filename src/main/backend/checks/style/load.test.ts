import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createChecker } from '../checker';
import { publicationOf } from '../example';
import { HOUSE_STYLE_FOLDER } from '../testing';
import { loadHouseStyle, readHouseStyle } from './load';
import type { HouseStyle, PatternsFile } from './schemas';

const read = (...files: (object | string)[]): HouseStyle =>
  readHouseStyle(
    files.map((file, index) => ({
      file: `${String(index)}.json`,
      text: typeof file === 'string' ? file : JSON.stringify(file),
    })),
  );
const reasons = (style: HouseStyle): string[] =>
  style.problems.map(({ file, reason }) => `${file}: ${reason}`);

/** A desk's own rule, as a desk would write it. */
const cliches: PatternsFile = {
  kind: 'patterns',
  id: 'desk-cliches',
  title: 'Clichés',
  message: 'We have read this before.',
  reason: 'Readers skip what they have read a hundred times.',
  level: 'W',
  scopes: ['headline', 'body'],
  languages: ['en'],
  reference: 'Clichés',
  owner: 'Opinion desk',
  entries: [
    { words: ['at the end of the day', 'level playing field'], ignoreCase: true, use: '' },
    { pattern: '\\b(\\p{L}+) on steroids\\b', use: 'more than $1' },
  ],
  examples: {
    good: ['The field is level.', 'It ends the day.', 'Steroids are banned.'],
    bad: [
      { text: 'At the end of the day, no.', finds: 'At the end of the day', fixed: ', no.' },
      { text: 'A level playing field.', finds: 'level playing field' },
      { text: 'It is sport on steroids.', finds: 'sport on steroids', fixed: 'It is more than sport.' },
    ],
  },
};

it('reads the house style that comes with Copydesk without a problem', async () => {
  const style = await loadHouseStyle(HOUSE_STYLE_FOLDER);
  expect(style.problems).toEqual([]);
  expect(style.name).not.toBe('');
  expect(style.names.length).toBeGreaterThan(5);
  expect(style.opinion.disclaimers.length).toBeGreaterThan(0);
  expect(style.patterns.map(({ id }) => id)).toEqual(['L4', 'T3']);
});

it('makes a rule of a desk’s own file', () => {
  const style = read(cliches);
  expect(reasons(style)).toEqual([]);
  const checker = createChecker(style);
  expect(checker.rules.find(({ id }) => id === 'desk-cliches')).toMatchObject({
    title: 'Clichés',
    level: 'W',
  });
  const findings = checker.check(
    publicationOf('At the end of the day this is tax on steroids. “A level playing field,” she said.'),
  );
  expect(
    findings.map(({ target, fix }) => [target.kind === 'text' && target.quote, fix?.replacement]),
  ).toEqual([
    ['At the end of the day', ''],
    ['tax on steroids', 'more than tax'],
  ]);
  expect(findings[0]).toMatchObject({
    message: 'checks.pattern.found',
    params: { text: 'We have read this before.' },
  });
});

describe('a file that cannot be used', () => {
  it('is named with the reason, and the others count', () => {
    const style = read('{ "kind": "names",\n  "names": [,] }', { kind: 'style', name: 'Ours', version: '3' });
    expect(style.problems[0]?.file).toBe('0.json');
    expect(style.problems[0]?.reason).toMatch(/not valid JSON/u);
    expect(style.name).toBe('Ours');
  });

  it.each<[string, object, RegExp]>([
    ['of no known kind', { kind: 'nonsense' }, /kind: this “kind” is not known/u],
    ['with a field misspelt', { kind: 'style', name: 'A', version: '', nmae: 'B' }, /unknown field nmae/u],
    ['with a field missing', { kind: 'lead-image', minimumWidth: 10 }, /minimumHeight/u],
    [
      'with a value of the wrong kind',
      { kind: 'names', names: [{ use: 3 }], different: [] },
      /names\[0\]\.use/u,
    ],
    ['with a rule of the program’s id', { ...cliches, id: 'Q1' }, /comes with Copydesk/u],
    ['with too few examples', { ...cliches, examples: { good: [], bad: [] } }, /examples\.good/u],
    [
      'with an entry of both sorts',
      { ...cliches, entries: [{ words: ['a'], pattern: 'b' }] },
      /words or a pattern/u,
    ],
    [
      'with a broken pattern',
      { ...cliches, entries: [{ pattern: 'a(' }] },
      /“a\(” is not a regular expression/u,
    ],
    [
      'with a broken disclaimer',
      { kind: 'opinion', markers: [], disclaimers: ['['] },
      /“\[” is not a regular/u,
    ],
    [
      'that marks what it calls good',
      { ...cliches, entries: [{ pattern: '.+' }] },
      /good example “The field is level\.”/u,
    ],
    [
      'that misses what it calls bad',
      { ...cliches, entries: [{ words: ['nothing'] }] },
      /not found in its bad example/u,
    ],
    [
      'that fixes otherwise than it says',
      { ...cliches, entries: cliches.entries.map((entry) => ({ ...entry, use: 'x' })) },
      /the fix of its bad example/u,
    ],
    [
      'that takes too long',
      {
        ...cliches,
        entries: [{ pattern: '(?:a+)+$' }],
        examples: { ...cliches.examples, good: ['b', 'c', `${'a'.repeat(60)}b`] },
      },
      /take too long/u,
    ],
  ])('%s', (_, file, reason) => {
    const style = read(file);
    expect(style.problems).toHaveLength(1);
    expect(style.problems[0]?.reason).toMatch(reason);
    expect(style.patterns).toEqual([]);
  });

  it('because another says the same already', () => {
    const names = { kind: 'names', names: [], different: [] };
    expect(reasons(read(names, names, cliches, cliches))).toEqual([
      '1.json: 0.json says the same already',
      '3.json: 2.json says the same already',
    ]);
  });

  it('because it or its folder cannot be read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'house-style-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'a.json'), JSON.stringify({ kind: 'style', name: 'A', version: '1' }));
    await writeFile(join(folder, 'notes.txt'), 'not for us');
    expect((await loadHouseStyle(folder)).problems).toEqual([]);
    const missing = await loadHouseStyle(join(folder, 'missing'));
    expect(missing.problems[0]?.file).toBe(join(folder, 'missing'));
    expect(
      createChecker(missing)
        .check(publicationOf('The the quay.'))
        .map(({ rule }) => rule),
    ).toEqual(['T1', 'house-style']);
  });
});
