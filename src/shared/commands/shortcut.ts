/**
 * Shortcuts as text ("Mod+Shift+I", "J", "F6") and as people see them. "Mod" is Command on a Mac and Ctrl elsewhere.
 * Must not know keyboards' events (the renderer matches those) nor any command.
 */
export type Platform = 'mac' | 'other';

export interface Shortcut {
  mod: boolean;
  ctrl: boolean;
  alt: boolean;
  shift: boolean;
  /** A letter in lower case, another character as it is typed, or the name of a key as in KeyboardEvent.key. */
  key: string;
}

const NAMED = [
  'Enter',
  'Escape',
  'Space',
  'Tab',
  'Delete',
  'Backspace',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
];

export function parseShortcut(text: string): Shortcut {
  // The last "+" may be the key itself: "Mod++".
  const parts = text.endsWith('+') ? [...text.slice(0, -1).split('+').filter(Boolean), '+'] : text.split('+');
  const key = parts.pop() ?? '';
  const known = NAMED.includes(key) || /^F\d{1,2}$/.test(key) || [...key].length === 1;
  const modifiers = new Set(parts);
  for (const part of modifiers)
    if (!['Mod', 'Ctrl', 'Alt', 'Shift'].includes(part))
      throw new Error(`Unknown modifier in shortcut "${text}"`);
  if (!known) throw new Error(`Unknown key in shortcut "${text}"`);
  return {
    mod: modifiers.has('Mod'),
    ctrl: modifiers.has('Ctrl'),
    alt: modifiers.has('Alt'),
    shift: modifiers.has('Shift'),
    key: key === 'Space' ? ' ' : [...key].length === 1 ? key.toLowerCase() : key,
  };
}

/** Needs no modifier but Shift, so it would get in the way of typing: fires only while no text has the focus. */
export function isBareKey(shortcut: Shortcut): boolean {
  return (
    !shortcut.mod &&
    !shortcut.ctrl &&
    !shortcut.alt &&
    !/^F\d/.test(shortcut.key) &&
    shortcut.key !== 'Escape'
  );
}

/** A bare key with a character on it: those that a person can switch off. */
export function isCharacterKey(shortcut: Shortcut): boolean {
  return isBareKey(shortcut) && [...shortcut.key].length === 1 && shortcut.key !== ' ';
}

const SIGNS: Record<string, string> = {
  Enter: '⏎',
  Escape: 'Esc',
  ' ': 'Space',
  Delete: 'Del',
  Backspace: '⌫',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** One cap a key, modifiers first: ["Ctrl", "Shift", "I"] or ["⇧", "⌘", "I"]. */
export function shortcutCaps(text: string, platform: Platform): string[] {
  const shortcut = parseShortcut(text);
  const mac = platform === 'mac';
  const caps = mac
    ? [shortcut.ctrl && '⌃', shortcut.alt && '⌥', shortcut.shift && '⇧', shortcut.mod && '⌘']
    : [(shortcut.mod || shortcut.ctrl) && 'Ctrl', shortcut.alt && 'Alt', shortcut.shift && 'Shift'];
  return [...caps.filter((cap) => cap !== false), SIGNS[shortcut.key] ?? shortcut.key.toUpperCase()];
}

/** The caps in one: "Ctrl Shift I". */
export function shortcutLabel(text: string, platform: Platform): string {
  return shortcutCaps(text, platform).join(platform === 'mac' ? '' : ' ');
}

/** For `aria-keyshortcuts`. */
export function ariaShortcut(text: string, platform: Platform): string {
  const { mod, ctrl, alt, shift, key } = parseShortcut(text);
  const mac = platform === 'mac';
  return [
    (ctrl || (mod && !mac)) && 'Control',
    alt && 'Alt',
    shift && 'Shift',
    mod && mac && 'Meta',
    key === ' ' ? 'Space' : [...key].length === 1 ? key.toUpperCase() : key,
  ]
    .filter(Boolean)
    .join('+');
}

/** For a native menu; null where a menu must not take the key (a bare key would fire while text is typed). */
export function accelerator(text: string): string | null {
  const shortcut = parseShortcut(text);
  if (isBareKey(shortcut)) return null;
  const names: Record<string, string> = { ' ': 'Space', Enter: 'Return', Escape: 'Esc', '+': 'Plus' };
  const key = names[shortcut.key] ?? shortcut.key.replace(/^Arrow/, '');
  return [
    shortcut.mod && 'CommandOrControl',
    shortcut.ctrl && 'Control',
    shortcut.alt && 'Alt',
    shortcut.shift && 'Shift',
    key.length === 1 ? key.toUpperCase() : key,
  ]
    .filter(Boolean)
    .join('+');
}
