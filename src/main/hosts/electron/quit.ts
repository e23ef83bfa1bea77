/** The order of quitting: windows first, which still need the store; then the store; then the process. */
import type { App } from 'electron';

/** `close` gets the store and the lock out of the way; it has a deadline of its own. Never `process.exit()` in main. */
export function quitInOrder(app: App, close: () => Promise<void>, log: (line: string) => void): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  app.on('will-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    void close()
      .catch((error: unknown) => log(`closing: ${String(error)}`))
      .finally(() => {
        state = 'closed';
        // A second quit() within the first one's events would be swallowed.
        setImmediate(() => app.quit());
      });
  });
}
