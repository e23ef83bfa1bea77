import { describe, expect, it } from 'vitest';
import { setPerson } from '../pieces/identity';
import { testDesk } from './testing';

describe('counts', () => {
  it('count each piece once in a category and in every ancestor, spiked ones left out', () => {
    const { search, add, store } = testDesk();
    store.write((tx) => {
      tx.run(
        "INSERT INTO category (id, name, slug, parent_id, position) VALUES ('x', 'X', 'x', NULL, 0), ('y', 'Y', 'y', 'x', 0), ('z', 'Z', 'z', 'x', 1), ('o', 'O', 'o', NULL, 1)",
      );
    });
    const me = store.write((tx) => setPerson(tx, store.now(), { name: 'Nora', initials: 'NW' }));
    add('a', {}, { categories: ['y', 'z'], assignee: me.id });
    add('b', {}, { categories: ['y'], workflow: 'review' });
    add('c', {}, { categories: ['x', 'y'], workflow: 'spiked' });
    add('d', {}, { categories: ['gone'] });
    expect(search.counts()).toEqual({
      all: 3,
      mine: 1,
      byStatus: { draft: 2, review: 1, approved: 0, spiked: 1, scheduled: 0, exported: 0 },
      byCategory: { x: 2, y: 2, z: 1 },
      sample: 0,
    });
  });

  it('count as somebody’s queue what they have, and what waits for a step of their role', () => {
    const { search, add, list, store } = testDesk();
    const me = store.write((tx) =>
      setPerson(tx, store.now(), { name: 'Nora', initials: 'NW', role: 'copy-editor' }),
    );
    add('mine', {}, { assignee: me.id });
    add('waits', {}, { workflow: 'review' });
    add('theirs', {}, { workflow: 'review', assignee: 'somebody' });
    add('draft', {}, {});
    add('killed', {}, { workflow: 'spiked', assignee: me.id });
    const queue = (): string[] =>
      list({ mine: true })
        .rows.map(({ id }) => id)
        .sort();
    expect(queue()).toEqual(['mine', 'waits']);
    expect(search.counts().mine).toBe(2);
    store.write((tx) => setPerson(tx, store.now(), { name: 'Nora', initials: 'NW', role: 'editor' }));
    expect(queue()).toEqual(['mine']);
  });
});
