import { describe, expect, it, onTestFinished } from 'vitest';
import { listenForMenu } from './native-menu';
import { commandRegistry } from './registry';

/** As much of a window as the listener needs. */
function fakeWindow() {
  let listener: ((event: unknown) => void) | null = null;
  const target = {
    location: { origin: 'app://desk' },
    addEventListener: (_type: string, added: (event: unknown) => void) => (listener = added),
    removeEventListener: () => (listener = null),
  };
  const send = (data: unknown, source: unknown = target, origin = 'app://desk') =>
    listener?.({ source, origin, data });
  return { target: target as unknown as Window, send };
}

describe('the native menu', () => {
  it('runs the command that is bound now, and only for our own window', () => {
    const ran: string[] = [];
    const owner = Symbol('test');
    commandRegistry.bind(owner, [{ id: 'app.settings', run: () => void ran.push('settings') }]);
    onTestFinished(() => commandRegistry.release(owner));
    const { target, send } = fakeWindow();
    const stop = listenForMenu(target);
    send({ command: 'app.settings' });
    for (const data of [
      null,
      7,
      {},
      { command: 'piece.new' },
      { command: 'nonsense' },
      { command: { id: 'x' } },
    ])
      send(data);
    send({ command: 'app.settings' }, {});
    send({ command: 'app.settings' }, target, 'https://example.org');
    stop();
    send({ command: 'app.settings' });
    expect(ran).toEqual(['settings']);
  });
});
