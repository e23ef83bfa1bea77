import { describe, expect, it } from 'vitest';
import { openStore } from '../database/open';
import { textParagraphs } from '../desk/new-piece';
import { Documents } from '../pieces/documents';
import { ensureIdentity } from '../pieces/identity';
import { Pieces } from '../pieces/pieces';
import type { WorkflowState } from '../../../shared/model/workflow';
import { neighboursOf } from './neighbours';

function desk() {
  const store = openStore(':memory:');
  ensureIdentity(store);
  const documents = new Documents(store, [], (error) => {
    throw error;
  });
  const pieces = new Pieces(store, documents);
  const add = (headline: string, at: string | null, workflow: WorkflowState = 'approved', id?: string) =>
    pieces.create({
      ...(id !== undefined && { id }),
      root: textParagraphs(headline),
      meta: { workflow, publishAt: at === null ? null : { at, zone: 'UTC' }, language: 'fr' },
    });
  return { store, add };
}

describe('neighboursOf', () => {
  it('finds the nearest on both sides, marked as the site marks opinion', () => {
    const { store, add } = desk();
    add('Long before', '2026-01-01T09:00:00.000Z');
    const before = add('Just before', '2026-02-01T09:00:00.000Z');
    const id = add('This one', '2026-03-01T09:00:00.000Z');
    add('Just after', '2026-04-01T09:00:00.000Z');
    add('Long after', '2026-05-01T09:00:00.000Z');
    const { previous, next } = neighboursOf(store, id, '2026-03-01T09:00:00.000Z');
    expect(previous).toEqual({
      title: 'Just before – Opinion',
      url: `#/piece/${before}/preview`,
      language: 'fr',
      publishedAt: '2026-02-01T09:00:00.000Z',
    });
    expect(next?.title).toBe('Just after – Opinion');
  });

  it('leaves out drafts, reviews, the spike and what has no date', () => {
    const { store, add } = desk();
    for (const state of ['draft', 'review', 'spiked'] as const)
      for (const at of ['2026-02-28T09:00:00.000Z', '2026-03-02T09:00:00.000Z']) add(state, at, state);
    add('No date', null);
    const id = add('This one', '2026-03-01T09:00:00.000Z');
    expect(neighboursOf(store, id, '2026-03-01T09:00:00.000Z')).toEqual({ previous: null, next: null });
  });

  it('orders pieces of the same moment, so that a reader comes through all of them', () => {
    const { store, add } = desk();
    const at = '2026-03-01T09:00:00.000Z';
    for (const id of ['a', 'b', 'c']) add(`Piece ${id}`, at, 'approved', id);
    const { previous, next } = neighboursOf(store, 'b', at);
    expect([previous?.url, next?.url]).toEqual(['#/piece/a/preview', '#/piece/c/preview']);
  });
});
