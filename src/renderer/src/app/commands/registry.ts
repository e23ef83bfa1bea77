/**
 * Which commands can be run now, and what they do. Features bind commands while they are on screen; the binding
 * made last wins. Followed by the palette, bars, menus and the keyboard.
 */
import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { commands, type Command, type CommandId } from '../../../../shared/commands/commands';

export interface CommandBinding {
  id: CommandId;
  run: () => void;
  /** False: shown, but not to be run now. */
  enabled?: boolean;
  /** For commands that are on or off. */
  checked?: boolean;
}

export interface BoundCommand {
  command: Command;
  enabled: boolean;
  checked: boolean | undefined;
}

export class CommandRegistry {
  private readonly owners = new Map<symbol, readonly CommandBinding[]>();
  private readonly listeners = new Set<() => void>();
  private bound: readonly BoundCommand[] = [];
  /** What a key asked for while the window was being drawn; null once it is there. */
  private awaited: readonly CommandId[] | null = [];

  bind(owner: symbol, bindings: readonly CommandBinding[]): void {
    const before = this.owners.get(owner);
    this.owners.set(owner, bindings);
    if (!before || !areAlike(before, bindings)) this.refresh();
  }

  release(owner: symbol): void {
    this.owners.delete(owner);
    this.refresh();
  }

  /** The binding that is in force. */
  find(id: CommandId): CommandBinding | undefined {
    let found: CommandBinding | undefined;
    for (const bindings of this.owners.values())
      found = bindings.find((binding) => binding.id === id) ?? found;
    return found;
  }

  /** Whether it ran. */
  run(id: CommandId): boolean {
    const binding = this.find(id);
    if (!binding || binding.enabled === false) return false;
    binding.run();
    return true;
  }

  /** Keeps the key that was pressed last, one of whose commands will be bound, until `windowDrawn`. False: it is. */
  await(ids: readonly CommandId[]): boolean {
    if (this.awaited === null) return false;
    this.awaited = ids;
    return true;
  }

  /** Everything of the window that binds commands is there. */
  windowDrawn(): void {
    const ids = this.awaited ?? [];
    this.awaited = null;
    ids.some((id) => this.run(id));
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** All bound commands in the list's order; the same array as long as nothing about it has changed. */
  snapshot = (): readonly BoundCommand[] => this.bound;

  private refresh(): void {
    const next = commands.flatMap((command) => {
      const binding = this.find(command.id);
      return binding ? [{ command, enabled: binding.enabled ?? true, checked: binding.checked }] : [];
    });
    const same =
      next.length === this.bound.length &&
      next.every((each, index) => {
        const old = this.bound[index];
        return old?.command === each.command && old.enabled === each.enabled && old.checked === each.checked;
      });
    if (same) return;
    this.bound = next;
    for (const listener of this.listeners) listener();
  }
}

/** Bindings are renewed at every render, mostly with nothing but a new function: nobody needs to hear of that. */
const areAlike = (before: readonly CommandBinding[], now: readonly CommandBinding[]): boolean =>
  before.length === now.length &&
  before.every((old, index) => {
    const each = now[index];
    return old.id === each?.id && old.enabled === each.enabled && old.checked === each.checked;
  });

export const commandRegistry = new CommandRegistry();

/** Binds commands for as long as the component is mounted. */
export function useCommands(bindings: readonly CommandBinding[]): void {
  const [owner] = useState(() => Symbol('commands'));
  useLayoutEffect(() => commandRegistry.bind(owner, bindings));
  useLayoutEffect(() => () => commandRegistry.release(owner), [owner]);
}

export function useBoundCommands(): readonly BoundCommand[] {
  return useSyncExternalStore(commandRegistry.subscribe, commandRegistry.snapshot);
}

export const runCommand = (id: CommandId): boolean => commandRegistry.run(id);
