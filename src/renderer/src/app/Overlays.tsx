/** What floats over every screen, and the commands that belong to none. Its code comes after the first frame. */
import { useEffect, type ReactNode } from 'react';
import type { CommandId } from '../../../shared/commands/commands';
import { Tooltips } from '../ui/Tooltips';
import { Announcer } from './announcer';
import { ShortcutSheet } from './commands/ShortcutSheet';
import { commandRegistry, useCommands } from './commands/registry';
import { currentPiece } from './current-piece';
import { useSampleCommand } from './desk/info';
import { Palette } from './palette/Palette';
import { themePreference, type Theme } from './preferences';
import { goTo, paths } from './routes';
import { useStore } from './store';
import { Toasts } from './toasts';

/** `children`: what a feature lets float. */
export function Overlays({ children }: { children: ReactNode }) {
  return (
    <>
      <WindowCommands />
      {children}
      <Palette />
      <ShortcutSheet />
      <Toasts />
      <Tooltips />
      <Announcer />
      <SampleCommand />
      <WindowDrawn />
    </>
  );
}

/** On its own: what it follows changes with every piece that is written, and the window must not be drawn for that. */
function SampleCommand() {
  useSampleCommand();
  return null;
}

/** Comes last, when all before it have bound their commands. */
function WindowDrawn() {
  useEffect(() => commandRegistry.windowDrawn(), []);
  return null;
}

/** Commands that belong to no screen. On their own too: the piece at hand changes with every step through the list. */
function WindowCommands(): null {
  const theme = useStore(themePreference);
  const pieceId = useStore(currentPiece);
  const themeCommand = (value: Theme) => ({
    id: `theme.${value}` as const,
    checked: theme === value,
    run: () => themePreference.set(value),
  });
  const pieceCommand = (id: CommandId, path: (piece: string) => string) => ({
    id,
    enabled: pieceId !== null,
    run: () => {
      if (pieceId !== null) goTo(path(pieceId));
    },
  });
  useCommands([
    { id: 'app.settings', run: () => goTo(paths.settings()) },
    { id: 'go.desk', run: () => goTo(paths.desk()) },
    pieceCommand('go.write', paths.piece),
    pieceCommand('go.preview', paths.preview),
    pieceCommand('go.publish', paths.publish),
    pieceCommand('go.compare', paths.compare),
    themeCommand('system'),
    themeCommand('light'),
    themeCommand('dark'),
  ]);
  return null;
}
