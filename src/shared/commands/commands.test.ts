import { describe, expect, it } from 'vitest';
import { commands } from './commands';
import { menuBar } from './menu';
import {
  accelerator,
  ariaShortcut,
  isBareKey,
  isCharacterKey,
  parseShortcut,
  shortcutCaps,
  shortcutLabel,
} from './shortcut';

describe('the command list', () => {
  it('names each command once', () => {
    expect(new Set(commands.map((command) => command.id)).size).toBe(commands.length);
  });

  it('has only shortcuts that can be read', () => {
    for (const command of commands)
      for (const text of command.shortcuts ?? []) expect(() => parseShortcut(text)).not.toThrow();
  });

  it('gives a shortcut to one command of a scope, and to none elsewhere if it works everywhere', () => {
    const taken = new Map<string, string>();
    for (const command of commands) {
      for (const text of command.shortcuts ?? []) {
        expect(taken.get(`everywhere ${text}`), `${text} of ${command.id}`).toBeUndefined();
        expect(taken.get(`${command.scope} ${text}`), `${text} of ${command.id}`).toBeUndefined();
        taken.set(`${command.scope} ${text}`, command.id);
      }
    }
  });

  it('needs a modifier or a function key for what works everywhere', () => {
    for (const command of commands)
      if (command.scope === 'everywhere')
        for (const text of command.shortcuts ?? [])
          expect(isBareKey(parseShortcut(text)), command.id).toBe(false);
  });
});

describe('shortcuts in words', () => {
  it('writes one cap a key for each platform', () => {
    expect(shortcutCaps('Mod+Shift+I', 'other')).toEqual(['Ctrl', 'Shift', 'I']);
    expect(shortcutCaps('Mod+Shift+I', 'mac')).toEqual(['⇧', '⌘', 'I']);
    expect(shortcutLabel('Mod+Enter', 'other')).toBe('Ctrl ⏎');
    expect(shortcutLabel('Mod+Enter', 'mac')).toBe('⌘⏎');
    expect(shortcutLabel('Space', 'other')).toBe('Space');
    expect(shortcutLabel('Mod++', 'other')).toBe('Ctrl +');
  });

  it('writes them for assistive technology and for native menus', () => {
    expect(ariaShortcut('Mod+K', 'other')).toBe('Control+K');
    expect(ariaShortcut('Mod+K', 'mac')).toBe('Meta+K');
    expect(accelerator('Mod+Shift+I')).toBe('CommandOrControl+Shift+I');
    expect(accelerator('Mod+Enter')).toBe('CommandOrControl+Return');
    expect(accelerator('Shift+F6')).toBe('Shift+F6');
  });

  it('gives a native menu no bare key', () => {
    for (const text of ['J', 'Shift+J', 'Space', '/', 'Delete']) expect(accelerator(text)).toBeNull();
  });

  it('tells keys that type a character from other bare keys', () => {
    expect(isCharacterKey(parseShortcut('Shift+J'))).toBe(true);
    expect(isCharacterKey(parseShortcut('/'))).toBe(true);
    expect(isCharacterKey(parseShortcut('Space'))).toBe(false);
    expect(isCharacterKey(parseShortcut('Mod+K'))).toBe(false);
    expect(isBareKey(parseShortcut('Escape'))).toBe(false);
  });

  it('refuses what it does not know', () => {
    expect(() => parseShortcut('Hyper+K')).toThrow();
    expect(() => parseShortcut('Mod+Foo')).toThrow();
  });
});

describe('menuBar', () => {
  it('holds every command that has a place in it, once', () => {
    const placed = menuBar().flatMap((menu) => menu.groups.flat().map((entry) => entry.id));
    expect([...placed].sort()).toEqual(
      commands
        .filter((command) => command.menu)
        .map((command) => command.id)
        .sort(),
    );
  });

  it('has no empty menu', () => {
    for (const menu of menuBar()) expect(menu.groups.length, menu.id).toBeGreaterThan(0);
  });
});
