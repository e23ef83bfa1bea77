import { describe, expect, it } from 'vitest';
import type { RootJSON } from '../../../../shared/document/json';
import type { DeliveryConflict } from '../../../../shared/model/delivery';
import { conflictRows, differs, stretches } from './reading-parts';

const reading = (headline: string, ...paragraphs: string[]): DeliveryConflict['mine'] => {
  const root: RootJSON = {
    type: 'root',
    children: [
      { type: 'headline', children: [{ type: 'text', text: headline }] },
      { type: 'standfirst', children: [] },
      ...paragraphs.map((text) => ({
        type: 'paragraph' as const,
        children: [{ type: 'text' as const, text }],
      })),
    ],
  };
  return { root, notes: [], slug: 's', status: 'draft' };
};
const conflict = (mine: DeliveryConflict['mine'], theirs: DeliveryConflict['mine']): DeliveryConflict => ({
  kind: 'changed',
  fields: [],
  mine,
  theirs,
  base: reading('Head', 'one', 'two', 'three'),
  savedAt: '2026-11-23T00:00:00Z',
  seen: 'x',
});

describe('a post changed on both sides', () => {
  it('shows only the parts that differ, an inserted paragraph shifting none of the others', () => {
    const rows = conflictRows(
      conflict(reading('Head', 'one', 'two', 'three'), reading('Head', 'one', 'new', 'two', 'three!')),
    );
    expect(rows.filter(differs)).toEqual([
      { part: '2', base: 'two', mine: null, theirs: 'new' },
      { part: '4', base: 'three', mine: 'three', theirs: 'three!' },
    ]);
  });

  it('compares headlines', () => {
    expect(conflictRows(conflict(reading('Mine'), reading('Theirs')))[0]).toEqual({
      part: 'headline',
      base: 'Head',
      mine: 'Mine',
      theirs: 'Theirs',
    });
  });

  it('does not weave together what was written anew', () => {
    expect(stretches('Small harbours can say no', 'Changed on the site')).toEqual([
      { text: 'Small harbours can say no', kind: 'removed' },
      { text: 'Changed on the site', kind: 'added' },
    ]);
  });

  it('marks words that came and went', () => {
    expect(stretches('the old quay', 'the new quay')).toEqual([
      { text: 'the ', kind: 'same' },
      { text: 'old', kind: 'removed' },
      { text: 'new', kind: 'added' },
      { text: ' quay', kind: 'same' },
    ]);
  });
});
