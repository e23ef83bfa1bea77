import { describe, expect, it } from 'vitest';
import { parseShortcut, type Platform } from '../../../../shared/commands/shortcut';
import { matchesShortcut, mayFire, type KeyPlace, type KeyPress } from './match';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  altGraph: false,
  ...held,
});
const matches = (event: KeyPress, text: string, platform: Platform = 'other') =>
  matchesShortcut(event, parseShortcut(text), platform);
const ctrl = { ctrlKey: true };
const shift = { shiftKey: true };

describe('matchesShortcut', () => {
  it('takes exactly the modifiers that are asked for', () => {
    expect(matches(press('k', 'KeyK', ctrl), 'Mod+K')).toBe(true);
    expect(matches(press('k', 'KeyK'), 'Mod+K')).toBe(false);
    expect(matches(press('k', 'KeyK', { ...ctrl, altKey: true }), 'Mod+K')).toBe(false);
    expect(matches(press('K', 'KeyK', { ...ctrl, ...shift }), 'Mod+K')).toBe(false);
    expect(matches(press('j', 'KeyJ', ctrl), 'J')).toBe(false);
  });

  it('reads Mod as Command on a Mac and Ctrl elsewhere', () => {
    expect(matches(press('k', 'KeyK', { metaKey: true }), 'Mod+K', 'mac')).toBe(true);
    expect(matches(press('k', 'KeyK', ctrl), 'Mod+K', 'mac')).toBe(false);
    expect(matches(press('k', 'KeyK', { metaKey: true }), 'Mod+K')).toBe(false);
  });

  it('tells a letter with Shift from one without, whatever Caps Lock does', () => {
    expect(matches(press('J', 'KeyJ', shift), 'Shift+J')).toBe(true);
    expect(matches(press('J', 'KeyJ', shift), 'J')).toBe(false);
    expect(matches(press('J', 'KeyJ'), 'J')).toBe(true);
  });

  it('goes by the letter typed on other Latin layouts', () => {
    // AZERTY: the key marked A lies where US keyboards have Q.
    expect(matches(press('a', 'KeyQ'), 'A')).toBe(true);
    expect(matches(press('a', 'KeyQ'), 'Q')).toBe(false);
  });

  it('goes by the place of the key where the layout has no Latin letters', () => {
    expect(matches(press('л', 'KeyK', ctrl), 'Mod+K')).toBe(true);
    expect(matches(press('ξ', 'KeyJ'), 'J')).toBe(true);
    expect(matches(press('Dead', 'KeyK', ctrl), 'Mod+K')).toBe(true);
    expect(matches(press('µ', 'KeyM', { metaKey: true, altKey: true }), 'Mod+Alt+M', 'mac')).toBe(true);
  });

  it('finds signs and digits that need Shift or AltGr to be typed', () => {
    expect(matches(press('/', 'Digit7', shift), '/')).toBe(true);
    expect(matches(press('/', 'Digit7', { ...ctrl, ...shift }), 'Mod+/')).toBe(true);
    expect(matches(press('[', 'Digit8', { ctrlKey: true, altKey: true, altGraph: true }), '[')).toBe(true);
    // AZERTY: digits are on Shift; Ctrl and the key marked 1 is "&".
    expect(matches(press('&', 'Digit1', ctrl), 'Mod+1')).toBe(true);
    expect(matches(press('1', 'Digit1', shift), '1')).toBe(true);
    expect(matches(press('&', 'Digit7', { ...ctrl, ...shift }), 'Mod+7')).toBe(false);
  });

  it('knows named keys', () => {
    expect(matches(press(' ', 'Space'), 'Space')).toBe(true);
    expect(matches(press('F6', 'F6', shift), 'Shift+F6')).toBe(true);
    expect(matches(press('F6', 'F6', shift), 'F6')).toBe(false);
    expect(matches(press('Enter', 'NumpadEnter', ctrl), 'Mod+Enter')).toBe(true);
  });
});

describe('mayFire', () => {
  const nowhere: KeyPlace = { inText: false, inField: false, onControl: false, inPopup: false };
  const may = (text: string, place: Partial<KeyPlace>, { everywhere = false, letters = true } = {}) =>
    mayFire(parseShortcut(text), { ...nowhere, ...place }, everywhere, letters);

  it('never fires bare keys while text has the focus', () => {
    for (const text of ['J', 'Shift+J', '/', 'Space', 'Enter', 'Delete'])
      expect(may(text, { inText: true })).toBe(false);
    expect(may('Mod+K', { inText: true })).toBe(true);
    expect(may('F6', { inText: true })).toBe(true);
  });

  it('leaves Space, Enter and Delete to the control that has the focus', () => {
    expect(may('Delete', { onControl: true })).toBe(false);
    expect(may('Space', { onControl: true })).toBe(false);
    expect(may('Enter', { onControl: true })).toBe(false);
    expect(may('J', { onControl: true })).toBe(true);
  });

  it('can do without letters, but not without Space and Enter', () => {
    expect(may('J', {}, { letters: false })).toBe(false);
    expect(may('/', {}, { letters: false })).toBe(false);
    expect(may('Space', {}, { letters: false })).toBe(true);
    expect(may('Mod+K', {}, { letters: false })).toBe(true);
  });

  it('keeps the screen below a popup still', () => {
    expect(may('J', { inPopup: true })).toBe(false);
    expect(may('Mod+Z', { inPopup: true })).toBe(false);
    expect(may('Mod+K', { inPopup: true }, { everywhere: true })).toBe(true);
  });
});
