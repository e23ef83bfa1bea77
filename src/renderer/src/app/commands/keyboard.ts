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
const FIELDS = 'input, textarea, select';
const CONTROLS =
  'button, a[href], summary, input, [role="button"], [role="checkbox"], [role="radio"], [role="switch"], [role="tab"], [role="treeitem"]';
const POPUPS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** The focus leaves a popup only when it has faded out; a key that comes sooner is meant for what lies below. */
const FADING = ':is([role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"])[data-closed]';
const OPEN = ':is([role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"])[data-open]';

export function keyPlace(target: EventTarget | null): KeyPlace {
  const nowhere = { inText: false, inField: false, onControl: false, inPopup: false };
  if (!(target instanceof Element)) return nowhere;
  if (target.closest(FADING)) return { ...nowhere, inPopup: document.querySelector(OPEN) !== null };
  const typedInto =
    target instanceof HTMLInputElement
      ? !UNTYPED_INPUTS.includes(target.type)
      : target.closest(TYPED_INTO) !== null;
  return {
    inText: typedInto,
    inField: typedInto && target.matches(FIELDS),
    onControl: target.closest(CONTROLS) !== null,
    inPopup: target.closest(POPUPS) !== null,
  };
}

/** Done to the words with the caret, which nobody means who types into a field beside them. */
const isOfWords = ({ id }: Command): boolean =>
  id.startsWith('editor.') && id !== 'editor.undo' && id !== 'editor.redo';

/** The commands that a key press may stand for where it came; on the screen in view at most one of them can be run. */
function commandsForKey(event: KeyboardEvent): Command[] {
  // "Process": a key that an input method has taken.
  if (event.defaultPrevented || event.isComposing || event.key === 'Process') return [];
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
  return SHORTCUTS.filter(
    ({ command, shortcut }) =>
      matchesShortcut(press, shortcut, platform) &&
      !(place.inText && OF_PIECES.includes(command.id)) &&
      !(place.inField && isOfWords(command)) &&
      mayFire(shortcut, place, command.scope === 'everywhere', letterKeys.get()),
  ).map(({ command }) => command);
}

/** With these keys, words that are being typed are taken back or chosen themselves. */
const OF_PIECES: readonly string[] = ['desk.undo', 'desk.redo', 'desk.selectAll'];

function canRun({ id }: Command): boolean {
  const binding = commandRegistry.find(id);
  return binding !== undefined && binding.enabled !== false;
}

/** Starts listening; the answer stops it. */
export function listenForCommands(target: Window): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const asked = commandsForKey(event);
    const command = asked.find(canRun);
    if (command) {
      event.preventDefault();
      if (!event.repeat || command.repeats) commandRegistry.run(command.id);
    } else if (asked.length > 0 && commandRegistry.await(asked.map(({ id }) => id))) event.preventDefault();
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}
