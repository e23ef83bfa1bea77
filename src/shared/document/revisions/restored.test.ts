import { describe, expect, it } from 'vitest';
import { notedIn } from '../comments/notes';
import { paragraph, rootWith, text } from '../operations/testing';
import { restoredBlock } from './restored';

const whole = paragraph('a', text('The tram stops here. It waits for nobody.'));
const one = paragraph('a', text('The tram stops here. '));
const two = paragraph('b', text('It waits for nobody.'));
const before = paragraph('x', text('First of all.'));
const after = paragraph('y', text('Last of all.'));
const none = new Set<string>();

describe('one block brought back', () => {
  it.each(['a', 'b'])('is whole again where it was split, whichever of the two is asked for (%s)', (bid) => {
    const [was, is] = [rootWith(before, whole, after), rootWith(before, one, two, after)];
    expect(restoredBlock(is, was, bid, none)).toEqual(was);
  });

  it.each(['a', 'b'])('is two again where it was joined (%s)', (bid) => {
    const [was, is] = [rootWith(before, one, two, after), rootWith(before, whole, after)];
    expect(restoredBlock(is, was, bid, none)).toEqual(was);
  });

  it('leaves the others as they are', () => {
    const other = paragraph('y', text('Quite another end.'));
    const changed = paragraph('b', text('It waits for everybody.'));
    expect(
      restoredBlock(rootWith(before, one, changed, other), rootWith(before, whole, after), 'a', none),
    ).toEqual(rootWith(before, whole, other));
    expect(
      restoredBlock(rootWith(before, one, two, other), rootWith(before, whole, after), 'y', none),
    ).toEqual(rootWith(before, one, two, after));
  });

  it('keeps what was said of words that were in the block split off', () => {
    const words = { ...text('nobody'), $: { 'note:thread01': 1 as const } };
    const noted = paragraph('b', text('It waits for '), words, text('.'));
    const back = restoredBlock(rootWith(one, noted), rootWith(whole), 'a', new Set(['thread01']));
    expect([...notedIn(back).keys()]).toEqual(['thread01']);
    expect(back.children).toHaveLength(3);
  });
});
