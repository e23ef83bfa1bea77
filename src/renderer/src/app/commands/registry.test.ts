import { describe, expect, it } from 'vitest';
import { CommandRegistry } from './registry';

function registry() {
  const commands = new CommandRegistry();
  const ran: string[] = [];
  const bind = (...ids: ('app.palette' | 'app.settings' | 'piece.new')[]) =>
    commands.bind(
      Symbol('owner'),
      ids.map((id) => ({ id, run: () => void ran.push(id) })),
    );
  return { commands, ran, bind };
}

describe('keys that come while the window is being drawn', () => {
  it('do what they say once it is there, the last of them alone', () => {
    const { commands, ran, bind } = registry();
    expect(commands.await(['app.settings'])).toBe(true);
    expect(commands.await(['piece.new', 'app.palette'])).toBe(true);
    bind('app.palette', 'app.settings');
    expect(ran).toEqual([]);
    commands.windowDrawn();
    expect(ran).toEqual(['app.palette']);
  });

  it('are nothing to wait for afterwards', () => {
    const { commands, ran, bind } = registry();
    commands.windowDrawn();
    expect(commands.await(['app.palette'])).toBe(false);
    bind('app.palette');
    commands.windowDrawn();
    expect(ran).toEqual([]);
  });
});
