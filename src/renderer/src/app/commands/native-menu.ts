/** Runs what was chosen in the desktop app's own menu bar; the preload passes the command's id on. */
import { commands } from '../../../../shared/commands/commands';
import { commandRegistry } from './registry';

/** Starts listening; the answer stops it. */
export function listenForMenu(target: Window): () => void {
  const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== target || origin !== target.location.origin) return;
    if (typeof data !== 'object' || data === null || !('command' in data)) return;
    const command = commands.find(({ id }) => id === data.command);
    if (command) commandRegistry.run(command.id);
  };
  target.addEventListener('message', onMessage);
  return () => target.removeEventListener('message', onMessage);
}
