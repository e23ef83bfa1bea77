/** Commands as controls show them: title, keys, menu entries. */
import { commandOf, type Command, type CommandId } from '../../../../shared/commands/commands';
import { ariaShortcut, shortcutCaps, shortcutLabel } from '../../../../shared/commands/shortcut';
import type { IconName } from '../../ui/Icon';
import type { MenuItem } from '../../ui/Menu';
import type { Translate } from '../i18n';
import { platform } from '../platform';
import { runCommand, type BoundCommand } from './registry';

/** The main shortcut on one cap: "Ctrl K". */
export function keycapOf(id: CommandId): string | undefined {
  const shown = commandOf(id).shortcuts?.[0];
  return shown === undefined ? undefined : shortcutLabel(shown, platform);
}

/** The main shortcut, one cap a key. */
export function capsOf(command: Command): string[] {
  const shown = command.shortcuts?.[0];
  return shown === undefined ? [] : shortcutCaps(shown, platform);
}

export function ariaShortcutOf(command: Command): string | undefined {
  return command.shortcuts?.map((text) => ariaShortcut(text, platform)).join(' ');
}

export function titleOf(command: Command, t: Translate): string {
  return t(`command.${command.id}`);
}

/** The icon of a command. That every name is one of the set is checked here, by the compiler. */
export function iconOf(command: Command): IconName | undefined {
  return command.icon;
}

export function menuItemOf({ command, enabled, checked }: BoundCommand, t: Translate): MenuItem {
  return {
    id: command.id,
    label: titleOf(command, t),
    icon: iconOf(command),
    keycap: keycapOf(command.id),
    disabled: !enabled,
    checked,
    onSelect: () => runCommand(command.id),
  };
}
