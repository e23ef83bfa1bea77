import { expect, it } from 'vitest';
import type { RootJSON } from '../../../../shared/document/json';
import { smallDesk } from './testing';
import { nearPieces, sketchMissing } from './near-pieces';
import { runsOf, shareOf, sketchOf } from './sketch';

const SHORE = Array.from(
  { length: 120 },
  (_, index) => `shore${index} meets water${index % 7} and stone${index}`,
);
const TOWN = Array.from(
  { length: 120 },
  (_, index) => `town${index} lends drills${index % 5} to street${index}`,
);
const root = (...paragraphs: string[]): RootJSON => ({
  type: 'root',
  children: [
    { type: 'headline', children: [] },
    { type: 'standfirst', children: [] },
    ...paragraphs.map((text) => ({
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, text }],
    })),
  ],
});

it('finds what shares its text, by how much, and nothing else', () => {
  const { store, add } = smallDesk();
  const shore = add('Shore', root(SHORE.join(' ')));
  add('Half a shore', root(SHORE.slice(0, 60).join(' '), TOWN.slice(0, 20).join(' ')));
  add('Town', root(TOWN.join(' ')));
  add('Nothing yet', root('Too short.'));
  const near = nearPieces(store, shore, root(SHORE.join(' ')));
  expect(near).toEqual([{ headline: 'Half a shore', share: expect.closeTo(0.74, 1) as number }]);
});

it('leaves spiked pieces out, and sketches those that were there before', async () => {
  const { store, add } = smallDesk();
  const shore = add('Shore', root(SHORE.join(' ')));
  const again = add('Shore again', root(SHORE.join(' ')));
  store.write((tx) => tx.run('DELETE FROM piece_sketch'));
  expect(nearPieces(store, shore, root(SHORE.join(' ')))).toEqual([]);
  await sketchMissing(store);
  expect(nearPieces(store, shore, root(SHORE.join(' ')))).toEqual([{ headline: 'Shore again', share: 1 }]);
  store.write((tx) => tx.run("UPDATE piece SET workflow = 'spiked' WHERE id = ?", [again]));
  expect(nearPieces(store, shore, root(SHORE.join(' ')))).toEqual([]);
});

it('shares nothing with a text that says something else', () => {
  expect(shareOf(runsOf(SHORE.join(' ')), runsOf(TOWN.join(' ')))).toBe(0);
  expect(shareOf(runsOf(''), runsOf('a b c d e'))).toBe(0);
  expect(sketchOf('a b c d e f')).toEqual([]);
});
