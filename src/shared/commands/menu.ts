/** The menu bar as data, made from the command list. Hosts turn it into a native menu; ids come back as they are. */
import { accelerator } from './shortcut';
import { commands, type CommandId, type MenuId } from './commands';

export interface MenuBarEntry {
  id: CommandId;
  /** In Electron's notation; null where the key belongs to the page. */
  accelerator: string | null;
}

export interface MenuBarMenu {
  id: MenuId;
  /** Entries in groups; a line goes between two groups. */
  groups: MenuBarEntry[][];
}

const ORDER: readonly MenuId[] = ['file', 'edit', 'view', 'go', 'piece', 'help'];

export function menuBar(): MenuBarMenu[] {
  return ORDER.map((id) => {
    const groups = new Map<number, MenuBarEntry[]>();
    for (const command of commands) {
      if (command.menu?.[0] !== id) continue;
      const group = groups.get(command.menu[1]) ?? [];
      const shown = command.shortcuts?.[0];
      group.push({ id: command.id, accelerator: shown === undefined ? null : accelerator(shown) });
      groups.set(command.menu[1], group);
    }
    return { id, groups: [...groups.entries()].sort(([a], [b]) => a - b).map(([, entries]) => entries) };
  });
}
