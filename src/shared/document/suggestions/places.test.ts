import { describe, expect, it } from 'vitest';
import type { InlineJSON, MarkJSON } from '../json';
import { paragraph, text } from '../operations/testing';
import { bidsOf } from '../schema';
import { newBlock, rootWith } from './blocks';
import { acceptAll } from './decide';
import { acceptedPlace, standingPlace, stretchesOf } from './places';

const by: MarkJSON = { by: 'ann', at: '2026-11-27T11:00:00.000Z' };

describe('places in a piece in which two blocks have one id once all is taken', () => {
  const split: InlineJSON = {
    type: 'linebreak',
    $: { 'split:split': { ...by, props: { bid: 'twice', type: 'paragraph' } } },
  };
  const moved = paragraph('moved', text('It waits.'));
  const root = rootWith([
    newBlock({ type: 'paragraph', bid: 'first' }, [text('The tram stops.'), split, text('It goes on.')]),
    { ...moved, $: { ...moved.$, 'ins:moves': { ...by, from: { moved: 'twice' } } } },
  ]);
  const stretches = stretchesOf(root);

  it('are in the block that taking all makes of each', () => {
    const [, second = '', third = ''] = bidsOf(acceptAll(root));
    expect([second, third]).toEqual(['twice', 'moved']);
    expect(acceptedPlace(stretches, { bid: 'first', offset: 19 })).toEqual({ bid: second, offset: 3 });
    expect(acceptedPlace(stretches, { bid: 'moved', offset: 3 })).toEqual({ bid: third, offset: 3 });
    expect(standingPlace(stretches, { bid: third, offset: 3 })).toEqual({ bid: 'moved', offset: 3 });
  });
});
