import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldInPlace, nameKey } from './fold';

describe('fold', () => {
  it.each([
    ['Plain ASCII', 'plain ascii'],
    ['Élysée naïve Ångström', 'elysee naive angstrom'],
    ['E\u0301lyse\u0301e', 'elysee'],
    ['Łódź, Đà Nẵng, København', 'lodz, da nang, kobenhavn'],
    ['Straße æon œuvre Þingvellir', 'strasse aeon oeuvre thingvellir'],
    ['İstanbul Iğdır', 'istanbul igdir'],
    ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['Ёлка', 'елка'],
    ['ＡＩ ｶﾞﾗｽ', 'ai ガラス'],
    ['한글 がぎ', '한글 がぎ'],
    ['co\u00adoperate 葛\u{e0100}城', 'cooperate 葛城'],
  ])('writes %j as %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('is stable: folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
      { seed: 1 },
    );
  });
});

describe('foldInPlace', () => {
  it('keeps every character in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldInPlace(text).length === text.length),
      { seed: 1 },
    );
  });

  it('agrees with fold but for joined letters', () => {
    expect(foldInPlace('Élysée İzmir ŁÓDŹ Straße ＡＩ')).toBe('elysee izmir lodz straße ai');
  });
});

describe('nameKey', () => {
  it('is the same for names that people take for one', () => {
    expect(nameKey('  Café   Culture ')).toBe(nameKey('cafe culture'));
    expect(nameKey('Housing')).not.toBe(nameKey('Houses'));
  });
});
