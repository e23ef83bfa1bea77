import { describe, expect, it } from 'vitest';
import type { BlockJSON, MarkJSON, MarkKey } from '../json';
import { figure, paragraph, text } from '../operations/testing';
import { decideAlone } from './decide';

const mark: MarkJSON = { by: 'ann', at: '2026-11-27T11:00:00.000Z' };
const ids = new Set(['first']);
const stops = paragraph('a', text('The tram stops here.'));
const marked = (key: MarkKey): BlockJSON => ({ ...stops, $: { ...stops.$, [key]: mark } });

describe('a block decided by itself', () => {
  it('has what was decided of its words, and no other mark changed', () => {
    const tram = { ...text('tram'), $: { 'ins:other': mark } };
    const old = { ...text('old '), $: { 'del:first': mark } };
    const block = paragraph('a', text('The '), old, tram);
    expect(decideAlone(block, ids, 'accept')).toEqual(paragraph('a', text('The '), tram));
    expect(decideAlone(block, ids, 'reject')).toEqual(paragraph('a', text('The old '), tram));
  });

  it('is left to the whole piece where it goes', () => {
    expect(decideAlone(marked('del:first'), ids, 'accept')).toBeNull();
    expect(decideAlone(marked('del:first'), ids, 'reject')).toEqual(
      paragraph('a', text('The tram stops here.')),
    );
    expect(decideAlone(marked('ins:first'), ids, 'reject')).toBeNull();
  });

  it('is left to the whole piece where it is to join the one before, or may be the lead image', () => {
    expect(decideAlone(marked('join:first'), ids, 'accept')).toBeNull();
    expect(decideAlone(figure('f', 'Caption'), ids, 'accept')).toBeNull();
  });
});
