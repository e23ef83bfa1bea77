/** The preload against a hand-made ipcRenderer and window: the handshake's middle, and nothing exposed. */
import { EventEmitter } from 'node:events';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';

const { ipcRenderer, sent } = vi.hoisted(() => {
  const listeners = new Map<string, (...args: unknown[]) => void>();
  const sent: unknown[][] = [];
  const ipcRenderer = {
    send: (...message: unknown[]) => void sent.push(message),
    on: (channel: string, listener: (...args: unknown[]) => void) => void listeners.set(channel, listener),
    receive: (channel: string, ...args: unknown[]) => listeners.get(channel)?.(...args),
  };
  return { ipcRenderer, sent };
});
vi.mock('electron', () => ({ ipcRenderer }));

const events = new EventEmitter();
const posted: unknown[][] = [];
const page = {
  addEventListener: (type: string, listener: (event: unknown) => void) => void events.on(type, listener),
  postMessage: (...message: unknown[]) => void posted.push(message),
};

beforeAll(async () => {
  vi.stubGlobal('window', page);
  vi.stubGlobal('location', { origin: 'app://desk' });
  await import('../../src/preload/index');
});
beforeEach(() => {
  sent.length = 0;
  posted.length = 0;
});

it('passes the page’s request for a port on', () => {
  events.emit('message', { source: page, data: { ask: 'port', nonce: 'abc' } });
  expect(sent).toEqual([['port:ask', 'abc']]);
});

it('passes the page’s theme on', () => {
  events.emit('message', { source: page, data: { theme: 'dark' } });
  expect(sent).toEqual([['window:theme', 'dark']]);
});

it('ignores other windows and other messages', () => {
  const other = {};
  for (const data of [null, 'port', 7, {}, { ask: 'other', nonce: 'x' }, { ask: 'port' }]) {
    events.emit('message', { source: page, data });
  }
  events.emit('message', { source: other, data: { ask: 'port', nonce: 'abc' } });
  events.emit('message', { source: null, data: { ask: 'port', nonce: 'abc' } });
  expect(sent).toEqual([]);
});

it('hands the port to the page, addressed to its own origin', () => {
  const port = {};
  ipcRenderer.receive('port:give', { ports: [port] }, { nonce: 'abc' });
  expect(posted).toEqual([[{ nonce: 'abc' }, 'app://desk', [port]]]);
});

it('passes the menu’s commands on, and exposes nothing', () => {
  const before = Object.keys(page);
  ipcRenderer.receive('menu:command', {}, 'piece.new');
  expect(posted).toEqual([[{ command: 'piece.new' }, 'app://desk']]);
  expect(Object.keys(page)).toEqual(before);
});
