import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCards, spacingFor, type CardPlace } from './layout';

const cards = fc
  .array(fc.record({ anchor: fc.nat({ max: 4000 }), height: fc.integer({ min: 20, max: 300 }) }), {
    maxLength: 60,
  })
  .map((list): CardPlace[] =>
    list.sort((a, b) => a.anchor - b.anchor).map((card, index) => ({ ...card, id: String(index) })),
  );

describe('placeCards', () => {
  it('keeps the order, and no card lies upon another', () => {
    fc.assert(
      fc.property(cards, fc.nat({ max: 70 }), fc.nat({ max: 90 }), (list, current, from) => {
        const tops = placeCards(list, String(current), from);
        expect(tops).toHaveLength(list.length);
        list.forEach((card, index) => {
          const next = tops[index + 1];
          if (next !== undefined) expect(next).toBeGreaterThanOrEqual(tops[index]! + card.height);
        });
      }),
    );
  });

  it('has all cards below the bar where none is current', () => {
    fc.assert(
      fc.property(cards, fc.nat({ max: 90 }), (list, from) =>
        placeCards(list, null, from).every((top) => top >= from),
      ),
    );
  });

  it('puts the current card beside its words, and near them for the sake of those before it', () => {
    fc.assert(
      fc.property(cards, fc.nat({ max: 59 }), (list, current) => {
        const card = list[current];
        if (!card) return;
        const room = list.slice(0, current).reduce((sum, { height }) => sum + height + 10, 0);
        const near = room - card.anchor > 120 ? card.anchor : Math.max(card.anchor, room);
        expect(placeCards(list, card.id)[current]).toBe(near);
      }),
    );
  });

  it('sets cards close where marks stand closer than cards could', () => {
    expect(spacingFor(40, 1500).isClose).toBe(true);
    expect(spacingFor(40, 6000).isClose).toBe(false);
    expect(spacingFor(7, 640).isClose).toBe(true);
    expect(spacingFor(4, 100).isClose).toBe(false);
  });

  it('leaves cards beside their words where nothing is in the way', () => {
    const list = [10, 200, 400].map((anchor) => ({ id: String(anchor), anchor, height: 100 }));
    expect(placeCards(list, null)).toEqual([10, 200, 400]);
    expect(
      placeCards(
        [
          { id: 'a', anchor: 50, height: 80 },
          { id: 'b', anchor: 60, height: 80 },
        ],
        'b',
      ),
    ).toEqual([0, 90]);
  });
});
