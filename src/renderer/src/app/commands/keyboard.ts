/** Runs commands from the keyboard. One listener for the window; a key that something else has used is left alone. */
import { commands, type Command } from '../../../../shared/commands/commands';
import { parseShortcut } from '../../../../shared/commands/shortcut';
import { platform } from '../platform';
import { letterKeys } from '../preferences';
import { matchesShortcut, mayFire, type KeyPlace } from './match';
import { commandRegistry } from './registry';

const SHORTCUTS = commands.flatMap((command) =>
  (command.shortcuts ?? []).map((text) => ({ command, shortcut: parseShortcut(text) })),
);

const TYPED_INTO = 'textarea, select, [contenteditable="true"], [contenteditable=""], [role="textbox"]';
const UNTYPED_INPUTS = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file'];
const CONTROLS =
  'button, a[href], summary, input, [role="button"], [role="checkbox"], [role="radio"], [role="switch"], [role="tab"], [role="treeitem"]';
const POPUPS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** The focus leaves a popup only when it has faded out; a key that comes sooner is meant for what lies below. */
const FADING = ':is([role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"])[data-closed]';
const OPEN = ':is([role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"])[data-open]';

export function keyPlace(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return { inText: false, onControl: false, inPopup: false };
  if (target.closest(FADING))
    return { inText: false, onControl: false, inPopup: document.querySelector(OPEN) !== null };
  const typedInto =
    target instanceof HTMLInputElement
      ? !UNTYPED_INPUTS.includes(target.type)
      : target.closest(TYPED_INTO) !== null;
  return {
    inText: typedInto,
    onControl: target.closest(CONTROLS) !== null,
    inPopup: target.closest(POPUPS) !== null,
  };
}

/** The command that a key press runs now, if any. */
export function commandForKey(event: KeyboardEvent): Command | null {
  // "Process": a key that an input method has taken.
  if (event.defaultPrevented || event.isComposing || event.key === 'Process') return null;
  const press = {
    key: event.key,
    code: event.code,
    ctrlKey: event.ctrlKey,
    metaKey: event.metaKey,
    altKey: event.altKey,
    shiftKey: event.shiftKey,
    altGraph: event.getModifierState('AltGraph'),
  };
  const place = keyPlace(event.target);
  for (const { command, shortcut } of SHORTCUTS) {
    if (!matchesShortcut(press, shortcut, platform)) continue;
    if (!mayFire(shortcut, place, command.scope === 'everywhere', letterKeys.get())) continue;
    const binding = commandRegistry.find(command.id);
    if (binding && binding.enabled !== false) return command;
  }
  return null;
}

/** Starts listening; the answer stops it. */
export function listenForCommands(target: Window): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandForKey(event);
    if (!command) return;
    event.preventDefault();
    if (!event.repeat || command.repeats) commandRegistry.run(command.id);
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}
