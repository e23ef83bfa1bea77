import { describe, expect, it } from 'vitest';
import { hunksBetween, type Side } from './three-way';

const sides = (texts: readonly string[]): Side[] =>
  texts.map((text) => ({ id: null, shape: 'words', text, key: text }));

/** Each hunk as "rule: base | mine | theirs". */
function hunks(base: string[], mine: string[], theirs: string[], merges = () => false): string[] {
  const words = { base, mine, theirs };
  return hunksBetween({ base: sides(base), mine: sides(mine), theirs: sides(theirs) }, merges).map((hunk) => {
    const said = (['base', 'mine', 'theirs'] as const).map((side) =>
      hunk[side].map((index) => words[side][index]).join(' + '),
    );
    return `${hunk.rule ?? 'choose'}: ${said.join(' | ')}`;
  });
}

const [A, B, C] = ['Ferries cross at dawn', 'Nobody asks the ferryman', 'The tide keeps no minutes'];

describe('two versions of one text', () => {
  it('are the same where nothing changed, or both changed alike', () => {
    expect(hunks([A, B], [A, `${B} now`], [A, `${B} now`])).toEqual([
      `same: ${A} | ${A} | ${A}`,
      `same: ${B} | ${B} now | ${B} now`,
    ]);
  });

  it('take what one side alone changed, brought or took away', () => {
    expect(hunks([A, B, C], [`${A} today`, B, C], [A, B, 'New and quite different', C])).toEqual([
      `mine: ${A} | ${A} today | ${A}`,
      `same: ${B} | ${B} | ${B}`,
      `theirs:  |  | New and quite different`,
      `same: ${C} | ${C} | ${C}`,
    ]);
    expect(hunks([A, B, C], [A, C], [A, B, C])[1]).toBe(`mine: ${B} |  | ${B}`);
  });

  it('are for a person to decide where both changed a block', () => {
    const [ours, others] = [
      [A, `${B} now`],
      [A, `${B} later`],
    ];
    expect(hunks([A, B], ours, others)[1]).toBe(`choose: ${B} | ${B} now | ${B} later`);
    expect(hunks([A, B], ours, others, () => true)[1]).toBe(`merged: ${B} | ${B} now | ${B} later`);
    expect(hunks([A, B, C], [A, C], [A, `${B} later`, C])[1]).toBe(`choose: ${B} |  | ${B} later`);
  });

  it('are decided together where both put blocks in at one place', () => {
    expect(hunks([A, B], [A, 'One thing', B], [A, 'Quite another', 'And more of it', B])).toEqual([
      `same: ${A} | ${A} | ${A}`,
      'choose:  | One thing | Quite another + And more of it',
      `same: ${B} | ${B} | ${B}`,
    ]);
  });

  it('are decided together where one split or joined what the other changed', () => {
    const [one, two] = ['Ferries cross at dawn and at dusk', 'and nobody asks why they do'];
    expect(hunks([`${one} ${two}`, C], [one, two, C], [`${one} ${two} so`, C])[0]).toBe(
      `choose: ${one} ${two} | ${one} + ${two} | ${one} ${two} so`,
    );
    expect(hunks([one, two, C], [`${one} ${two}`, C], [one, `${two} so`, C])[0]).toBe(
      `choose: ${one} + ${two} | ${one} ${two} | ${one} + ${two} so`,
    );
  });

  it('lose nothing where both put the same blocks in, in another order', () => {
    const [one, two] = ['One thing that came', 'Quite another, later on'];
    const found = hunks([A], [A, one, two], [A, two, one]);
    for (const words of [one, two]) expect(found.join('; ').split(words)).toHaveLength(3);
  });

  it('keep a block that one side moved once', () => {
    const moved = hunks([A, B, C], [B, C, A], [A, B, C]);
    expect(moved.filter((hunk) => hunk.startsWith('choose'))).toEqual([]);
    expect(moved.filter((hunk) => hunk.startsWith('mine'))).toHaveLength(2);
  });
});
