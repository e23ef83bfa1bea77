/**
 * Whether a key event is a shortcut, on any keyboard layout, and whether it may be taken at all where it happened.
 * Works on plain data, so that it can be tested without a page.
 */
import {
  isBareKey,
  isCharacterKey,
  type Platform,
  type Shortcut,
} from '../../../../shared/commands/shortcut';

export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  altGraph: boolean;
}

const ASCII_LETTER = /^[a-z]$/;
const DIGIT = /^\d$/;

export function matchesShortcut(press: KeyPress, shortcut: Shortcut, platform: Platform): boolean {
  const ctrl = shortcut.ctrl || (shortcut.mod && platform === 'other');
  const meta = shortcut.mod && platform === 'mac';
  // AltGr reads as Ctrl and Alt on Windows, but it types a character.
  const ctrlDown = press.ctrlKey && !press.altGraph;
  const altDown = press.altKey && !press.altGraph;
  if (ctrlDown !== ctrl || press.metaKey !== meta || altDown !== shortcut.alt) return false;

  const typed = [...press.key].length === 1 ? press.key.toLowerCase() : press.key;
  const isSign = [...shortcut.key].length === 1 && !ASCII_LETTER.test(shortcut.key) && shortcut.key !== ' ';
  // A sign or digit may need Shift just to be typed ("/" on a German keyboard), so Shift says nothing then.
  if (typed === shortcut.key && (press.shiftKey === shortcut.shift || (isSign && !shortcut.shift)))
    return true;
  return press.shiftKey === shortcut.shift && keyFromCode(press, typed) === shortcut.key;
}

/**
 * The Latin key in the same place, where the layout has none: Cyrillic, Greek, Hebrew, dead keys, Alt on a Mac; and
 * the digit in the top row, which some layouts type only with Shift.
 */
function keyFromCode(press: KeyPress, typed: string): string | null {
  const digit = /^Digit(\d)$/.exec(press.code)?.[1];
  if (digit !== undefined) return DIGIT.test(typed) ? null : digit;
  const latin = [...typed].length === 1 && typed.charCodeAt(0) < 128;
  if (latin) return null;
  return /^Key([A-Z])$/.exec(press.code)?.[1]?.toLowerCase() ?? null;
}

/** Where a key was pressed, as far as shortcuts care. */
export interface KeyPlace {
  /** Text can be typed there. */
  inText: boolean;
  /** In a field of its own, beside the text of a piece. */
  inField: boolean;
  /** A control there may use Space, Enter and Delete itself. */
  onControl: boolean;
  /** In a menu, a dialog or a popover. */
  inPopup: boolean;
}

const CONTROL_KEYS = ['Enter', ' ', 'Delete', 'Backspace'];

/** Whether a shortcut may fire at that place. Inside popups only what works everywhere does, and only with a modifier. */
export function mayFire(
  shortcut: Shortcut,
  place: KeyPlace,
  everywhere: boolean,
  letterKeys: boolean,
): boolean {
  if (place.inPopup && !everywhere) return false;
  if (!isBareKey(shortcut)) return true;
  if (place.inText) return false;
  if (place.onControl && CONTROL_KEYS.includes(shortcut.key)) return false;
  return letterKeys || !isCharacterKey(shortcut);
}
