/** How much the rules find and how often they are wrong: whole clean pieces, and the same pieces with one fault each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textBlocksOf } from '../../../shared/document/read';
import { countWords } from '../../../shared/text/counts';
import type { Finding } from '../../../shared/model/checks';
import { createChecker } from './checker';
import type { RootJSON } from '../../../shared/document/json';
import type { Publication } from '../../../shared/model/publication';
import { contextOf, publicationOf, type ExamplePiece } from './example';
import { FIXTURES, houseStyle, parsePiece, SAMPLE_PIECES } from './testing';

/** One fault: words of a piece replaced, or fields set. `finds` is the quote or the field that must be found. */
interface Fault {
  rule: string;
  piece: string;
  find?: string;
  put?: string;
  fields?: ExamplePiece;
  finds: string;
}

const sources = new Map(
  readdirSync(join(FIXTURES, 'clean')).map((file) => [
    file.replace('.txt', ''),
    readFileSync(join(FIXTURES, 'clean', file), 'utf8'),
  ]),
);
const faults = JSON.parse(readFileSync(join(FIXTURES, 'faults.json'), 'utf8')) as Fault[];
const RECALL_WANTED = 0.95;
const FALSE_ALARMS_ALLOWED = 1 / 1000;

const checker = createChecker(houseStyle);
/** Pieces of the sample desk with quirks in them on purpose, to show what the checks do. */
const QUIRKY = [
  'city-that-lends-drills',
  'pave-the-saltings-and-be-done-with-it',
  'school-kitchen-library-with-an-oven',
  'stop-apologising-for-short-books',
  'what-small-islands-know-about-batteries',
];

/** The texts of the sample desk, with fields that are in order. */
const samples = readdirSync(SAMPLE_PIECES)
  .map((file) => file.replace('.json', ''))
  .filter((name) => !QUIRKY.includes(name))
  .map((name): Publication => {
    const { root, meta } = JSON.parse(readFileSync(join(SAMPLE_PIECES, `${name}.json`), 'utf8')) as {
      root: RootJSON;
      meta: { language?: string };
    };
    const base = publicationOf({ language: meta.language ?? 'en-GB' }, name);
    const figures = root.children.filter((node) => node.type === 'figure');
    const media = Object.fromEntries(
      figures.flatMap(({ media: sha }) => (sha === null ? [] : [[sha, Object.values(base.media)[0]]])),
    ) as Publication['media'];
    return { ...base, root, media: { ...base.media, ...media } };
  });

function check(piece: ExamplePiece): Finding[] {
  return createChecker(houseStyle).check(publicationOf(piece), contextOf(piece));
}

const found = ({ rule, target }: Finding): string =>
  `${rule} ${target.kind === 'text' ? target.quote : target.kind === 'field' ? target.field : ''}`;

function withFault({ piece, find, put, fields }: Fault): ExamplePiece {
  const source = sources.get(piece) ?? '';
  if (find === undefined) return { ...parsePiece(source), ...fields };
  if (source.split(find).length !== 2) throw new Error(`${piece} has “${find}” not once`);
  return parsePiece(source.replace(find, () => put ?? ''));
}

describe('clean pieces', () => {
  const pieces = [...[...sources.values()].map((source) => publicationOf(parsePiece(source))), ...samples];
  const words = pieces.map(({ root }) =>
    textBlocksOf(root).reduce((sum, { text }) => sum + countWords(text), 0),
  );

  it('are enough to judge by, and not in English alone', () => {
    expect(pieces.length).toBeGreaterThanOrEqual(20);
    expect(words.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(9000);
    expect([...new Set(pieces.map(({ meta }) => meta.language.slice(0, 2)))].sort()).toEqual([
      'en',
      'fr',
      'zh',
    ]);
  });

  it('give fewer than one false alarm in 1,000 words', () => {
    const alarms = pieces.flatMap((piece) =>
      checker
        .check(piece)
        .filter(({ level }) => level !== 'I')
        .map(found),
    );
    const total = words.reduce((sum, count) => sum + count, 0);
    expect(alarms.length / total, alarms.join('\n')).toBeLessThan(FALSE_ALARMS_ALLOWED);
  });
});

describe('planted faults', () => {
  const outcomes = faults.map((fault) => {
    const findings = check(withFault(fault));
    const wanted = `${fault.rule} ${fault.finds}`;
    return {
      fault,
      isFound: findings.map(found).includes(wanted),
      beside: findings
        .filter(({ level }) => level !== 'I')
        .map(found)
        .filter((other) => other.split(' ')[0] !== fault.rule),
    };
  });

  it('are enough to judge by, and of every rule', () => {
    expect(faults.length).toBeGreaterThanOrEqual(120);
    expect([...new Set(faults.map(({ rule }) => rule))].sort()).toEqual(
      createChecker(houseStyle)
        .rules.map(({ id }) => id)
        .sort(),
    );
  });

  it('are found', () => {
    const missed = outcomes.filter(({ isFound }) => !isFound);
    expect(1 - missed.length / outcomes.length, JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(
      RECALL_WANTED,
    );
  });

  it('seldom lead to findings of other rules beside them', () => {
    const beside = outcomes.filter((outcome) => outcome.beside.length > 0);
    expect(beside.length / outcomes.length, JSON.stringify(beside, null, 1)).toBeLessThanOrEqual(0.05);
  });
});
