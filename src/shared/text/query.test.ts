import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, partsOf, QUERY_OPERATORS, type Query } from './query';

const NOW = new Date('2026-11-22T10:30:00.000Z');
const read = (text: string, options: { typing?: boolean; timeZone?: string } = {}): Query =>
  parseQuery(text, { now: NOW, timeZone: 'UTC', ...options });
/** The conditions alone; negated ones under "not". */
const conditions = (text: string, options = {}): unknown[] =>
  read(text, options).clauses.map(({ start: _start, end: _end, negated, ...condition }) =>
    negated ? { not: condition } : condition,
  );
const word = (text: string, prefix = false): object => ({ kind: 'text', text, prefix });

describe('words', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['ferry quay', [word('ferry'), word('quay')]],
    ['"night market"', [word('night market')]],
    ['“night market” „tide“', [word('night market'), word('tide')]],
    ['libr*', [word('libr', true)]],
    ['"public serv"*', [word('public serv', true)]],
    [
      '-ferry -"night market" -libr*',
      [{ not: word('ferry') }, { not: word('night market') }, { not: word('libr', true) }],
    ],
    ['well-known - 5*3 *', [word('well-known'), word('-'), word('5*3'), word('*')]],
    ['http://quay.example note:x', [word('http://quay.example'), word('note:x')]],
    ['"status:draft"', [word('status:draft')]],
    ['城市渡船', [word('城市渡船')]],
  ])('%j', (text, expected) => {
    expect(conditions(text)).toEqual(expected);
    expect(read(text).notes).toEqual([]);
  });

  it('may go on at the end of what is being typed', () => {
    expect(conditions('night mar', { typing: true })).toEqual([word('night'), word('mar', true)]);
    expect(conditions('night mar ', { typing: true })).toEqual([word('night'), word('mar')]);
    expect(conditions('"night mar', { typing: true })).toEqual([word('night mar', true)]);
    expect(conditions('"night mar"', { typing: true })).toEqual([word('night mar')]);
    expect(conditions('-mar', { typing: true })).toEqual([{ not: word('mar') }]);
  });
});

describe('operators', () => {
  it.each([
    ['status:draft', [{ kind: 'status', values: ['draft'] }]],
    ['STATUS:Draft,review', [{ kind: 'status', values: ['draft', 'review'] }]],
    ['-status:exported', [{ not: { kind: 'status', values: ['exported'] } }]],
    ['category:"Public services",water', [{ kind: 'category', values: ['Public services', 'water'] }]],
    [
      'cat:cities by:oyelaran lang:fr',
      [
        { kind: 'category', values: ['cities'] },
        { kind: 'author', values: ['oyelaran'] },
        { kind: 'language', values: ['fr'] },
      ],
    ],
    ['tag:repair-café ferry', [{ kind: 'tag', values: ['repair-café'] }, word('ferry')]],
    ['has:image,tag', [{ kind: 'has', values: ['image', 'tag'] }]],
    ['words:800', [{ kind: 'words', from: 800, to: 801 }]],
    ['words:>800', [{ kind: 'words', from: 801, to: null }]],
    ['words:<=800', [{ kind: 'words', from: null, to: 801 }]],
    ['words:400..600', [{ kind: 'words', from: 400, to: 601 }]],
  ])('%j', (text, expected) => {
    expect(conditions(text)).toEqual(expected);
  });

  it('wait for their value', () => {
    for (const operator of QUERY_OPERATORS) {
      expect(read(`${operator}:`)).toEqual({ clauses: [], notes: [] });
      expect(read(`${operator}:""`).clauses).toEqual([]);
    }
  });

  it('know where they stand', () => {
    const text = 'ferry  -category:"Public services" x';
    const { start, end } = read(text).clauses[1] ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('-category:"Public services"');
    expect(partsOf(text)[1]?.values[0]).toMatchObject({ text: 'Public services', quoted: true });
  });
});

describe('times', () => {
  const day = '2026-03-01T00:00:00.000Z';
  const next = '2026-03-02T00:00:00.000Z';
  it.each([
    ['before:2026-03-01', { kind: 'edited', from: null, to: day }],
    ['after:2026-03-01', { kind: 'edited', from: day, to: null }],
    ['edited:2026-03-01', { kind: 'edited', from: day, to: next }],
    ['edited:>2026-03-01', { kind: 'edited', from: next, to: null }],
    ['edited:<=2026-03-01', { kind: 'edited', from: null, to: next }],
    ['edited:2026-03', { kind: 'edited', from: day, to: '2026-04-01T00:00:00.000Z' }],
    ['edited:2025', { kind: 'edited', from: '2025-01-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' }],
    ['edited:2026-03-01..2026-03-01', { kind: 'edited', from: day, to: next }],
    ['before:2026-03-01T09:30+01:00', { kind: 'edited', from: null, to: '2026-03-01T08:30:00.000Z' }],
    ['edited:today', { kind: 'edited', from: '2026-11-22T00:00:00.000Z', to: '2026-11-23T00:00:00.000Z' }],
    [
      'edited:yesterday',
      { kind: 'edited', from: '2026-11-21T00:00:00.000Z', to: '2026-11-22T00:00:00.000Z' },
    ],
    ['edited:<7d', { kind: 'edited', from: '2026-11-15T10:30:00.000Z', to: null }],
    ['edited:>2w', { kind: 'edited', from: null, to: '2026-11-08T10:30:00.000Z' }],
    ['before:12h', { kind: 'edited', from: null, to: '2026-11-21T22:30:00.000Z' }],
    ['due:<7d', { kind: 'due', from: null, to: '2026-11-29T10:30:00.000Z' }],
    ['due:tomorrow', { kind: 'due', from: '2026-11-23T00:00:00.000Z', to: '2026-11-24T00:00:00.000Z' }],
    ['due:late', { kind: 'due', from: null, to: NOW.toISOString() }],
  ])('%j', (text, expected) => {
    expect(read(text)).toMatchObject({ clauses: [expected], notes: [] });
  });

  it('are days of the site, also when its clocks change', () => {
    expect(conditions('edited:2026-03-29', { timeZone: 'Europe/Berlin' })).toEqual([
      { kind: 'edited', from: '2026-03-28T23:00:00.000Z', to: '2026-03-29T22:00:00.000Z' },
    ]);
    expect(conditions('edited:today', { timeZone: 'Pacific/Auckland' })).toEqual([
      { kind: 'edited', from: '2026-11-21T11:00:00.000Z', to: '2026-11-22T11:00:00.000Z' },
    ]);
    expect(conditions('edited:2026-11-01', { timeZone: 'America/New_York' })).toEqual([
      { kind: 'edited', from: '2026-11-01T04:00:00.000Z', to: '2026-11-02T05:00:00.000Z' },
    ]);
  });
});

describe('a broken query', () => {
  it.each([
    ['status:drift', 'unknown-value', 'drift'],
    ['has:wings', 'unknown-value', 'wings'],
    ['before:soon', 'unreadable-time', 'soon'],
    ['after:2026-02-31', 'unreadable-time', '2026-02-31'],
    ['due:2026-13-01', 'unreadable-time', '2026-13-01'],
    ['edited:2026-03-01T99:99Z', 'unreadable-time', '2026-03-01T99:99Z'],
    ['edited:99999-01-01', 'unreadable-time', '99999-01-01'],
    ['words:many', 'unreadable-number', 'many'],
    ['words:..', 'unreadable-number', '..'],
  ])('%j is noted and left out', (text, code, words) => {
    expect(read(`${text} ferry`)).toMatchObject({
      clauses: [{ kind: 'text', text: 'ferry' }],
      notes: [{ code, text: words }],
    });
  });

  it('notes a quote that is never closed, but not while it is being typed', () => {
    expect(read('"night market')).toMatchObject({
      clauses: [word('night market')],
      notes: [{ code: 'unclosed-quote' }],
    });
    expect(read('"night market', { typing: true }).notes).toEqual([]);
  });

  it('keeps to a number of conditions that can be answered', () => {
    const { clauses, notes } = read('word '.repeat(400));
    expect(clauses).toHaveLength(40);
    expect(notes).toMatchObject([{ code: 'too-long' }]);
  });

  it('never throws, and keeps its clauses in order and apart', () => {
    const piece = fc.oneof(
      fc.constantFrom('"', '-', ':', '*', ',', ' ', '“', '<', '>=', '..', '7d', '2026-03-01', 'today'),
      fc.constantFrom(...QUERY_OPERATORS.map((operator) => `${operator}:`)),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, typing) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of read(text, { typing }).clauses) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { seed: 20_261_122, numRuns: 500 },
    );
  });
});
