/** How much the rules find and how often they are wrong: whole clean pieces, and the same pieces with one fault each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textBlocksOf } from '../../../shared/document/read';
import { countWords } from '../../../shared/text/counts';
import type { Finding } from '../../../shared/model/checks';
import { createChecker } from './checker';
import { publicationOf, type ExamplePiece } from './example';
import { FIXTURES, houseStyle, parsePiece } from './testing';

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

function check(piece: ExamplePiece): Finding[] {
  return createChecker(houseStyle)
    .check(publicationOf(piece))
    .filter(({ level }) => level !== 'I');
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
  const pieces = [...sources.values()].map(parsePiece);
  const words = pieces.map((piece) =>
    textBlocksOf(publicationOf(piece).root).reduce((sum, { text }) => sum + countWords(text), 0),
  );

  it('are enough to judge by', () => {
    expect(pieces.length).toBeGreaterThanOrEqual(10);
    expect(Math.min(...words)).toBeGreaterThanOrEqual(300);
  });

  it('give fewer than one false alarm in 1,000 words', () => {
    const alarms = pieces.flatMap(check).map(found);
    const total = words.reduce((sum, count) => sum + count, 0);
    expect(alarms.length / total, alarms.join('\n')).toBeLessThan(FALSE_ALARMS_ALLOWED);
  });
});

describe('planted faults', () => {
  const outcomes = faults.map((fault) => {
    const findings = check(withFault(fault)).map(found);
    const wanted = `${fault.rule} ${fault.finds}`;
    return {
      fault,
      isFound: findings.includes(wanted),
      beside: findings.filter((other) => other !== wanted),
    };
  });

  it('are enough to judge by, and of every rule', () => {
    expect(faults.length).toBeGreaterThanOrEqual(30);
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

  it('seldom lead to other findings beside them', () => {
    const beside = outcomes.filter((outcome) => outcome.beside.length > 0);
    expect(beside.length / outcomes.length, JSON.stringify(beside, null, 1)).toBeLessThanOrEqual(0.05);
  });
});
