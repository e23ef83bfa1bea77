/** The menu bar in the form Electron's Menu takes, made from the one command list. Pure data: knows no Electron. */
import { menuBar, type MenuBarEntry } from '../../shared/commands/menu';
import { translate } from '../../shared/messages/translate';

type Role =
  | 'appMenu'
  | 'windowMenu'
  | 'close'
  | 'quit'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'pasteAndMatchStyle'
  | 'delete'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen';

export interface NativeMenuItem {
  id?: string;
  role?: Role;
  type?: 'separator';
  label?: string;
  accelerator?: string;
  registerAccelerator?: boolean;
  click?: () => void;
  submenu?: NativeMenuItem[];
}

/** `run` gets the id of a command; the page knows what it does. */
export function nativeMenu(platform: NodeJS.Platform, run: (command: string) => void): NativeMenuItem[] {
  const mac = platform === 'darwin';
  const roles: Record<string, Role[]> = {
    // Without these, ⌘C and ⌘V do nothing on a Mac. Undo and redo are commands: the roles would bypass the editor's own.
    edit: ['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'delete', 'selectAll'],
    view: ['resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'],
    file: mac ? ['close'] : ['quit'],
  };
  const item = ({ id, accelerator }: MenuBarEntry): NativeMenuItem => ({
    id,
    label: translate(`command.${id}`).replaceAll('&', '&&'),
    click: () => run(id),
    // The page runs shortcuts itself; the menu shows them. Macs have no such switch, but there the page comes first.
    ...(accelerator !== null && { accelerator, registerAccelerator: mac }),
  });
  const menus = menuBar().map(({ id, groups }): NativeMenuItem => {
    const blocks = groups.map((group) => group.map(item));
    const own = roles[id];
    if (own) blocks.push(own.map((role) => ({ role })));
    const submenu = blocks.flatMap((block, index): NativeMenuItem[] =>
      index > 0 ? [{ type: 'separator' }, ...block] : block,
    );
    return { label: translate(`menu.${id}`), submenu };
  });
  return mac ? [{ role: 'appMenu' }, ...menus, { role: 'windowMenu' }] : menus;
}
