import { describe, expect, it } from 'vitest';
import { canonicalRoot } from '../canonical';
import type { RootJSON } from '../json';
import { acceptAll, rejectAll } from './decide';
import { suggestionsOf } from './list';
import { withReason } from './reason';

const who = { by: 'ann', at: '2026-11-27T12:00:00.000Z' };
const root = canonicalRoot({
  type: 'root',
  children: [
    { type: 'headline', children: [] },
    { type: 'standfirst', children: [] },
    {
      type: 'paragraph',
      $: { 'set:block1': { ...who, props: { type: 'heading', tag: 'h2' } } },
      children: [
        { type: 'text', text: 'old', $: { 'del:words': who } },
        { type: 'text', text: 'new', $: { 'ins:words': who } },
      ],
    },
  ],
});
const reasons = (piece: RootJSON) => suggestionsOf(piece).map(({ id, why }) => [id, why]);

describe('a reason', () => {
  it('stands on all marks of its suggestion and on no other', () => {
    const said = withReason(root, 'words', 'house style');
    expect(reasons(said)).toEqual([
      ['block1', ''],
      ['words', 'house style'],
    ]);
    expect(JSON.stringify(said).match(/house style/g)).toHaveLength(2);
    expect([acceptAll(said), rejectAll(said)]).toEqual([acceptAll(root), rejectAll(root)]);
  });

  it('is changed and taken away', () => {
    const said = withReason(withReason(root, 'block1', 'a'), 'block1', 'b');
    expect(reasons(said)[0]).toEqual(['block1', 'b']);
    expect(withReason(said, 'block1', '')).toEqual(root);
  });
});
