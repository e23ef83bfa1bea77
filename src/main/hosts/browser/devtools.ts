/**
 * The DevTools protocol as far as a page needs it, and a browser without windows that speaks it over a pipe: no port is
 * open while it runs. Must not know what is done with a page.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { AppError } from '../../../shared/model/errors';
import { QUIET_FLAGS, ROOT_FLAGS } from './find-browser.mjs';

export type Values = Record<string, unknown>;

/** One page's end of the protocol. `send` rejects with the browser's own words. */
export interface DevTools {
  send(method: string, params?: Values): Promise<Values>;
  on(event: string, listener: (params: Values) => void): void;
}

const FLAGS = [
  ...QUIET_FLAGS,
  ...ROOT_FLAGS,
  '--headless=new',
  '--disable-gpu',
  '--hide-scrollbars',
  '--mute-audio',
  '--remote-debugging-pipe',
];

/** Starts `browser`, hands `work` a new page in it, and ends it whatever comes of that. Throws `browser-failed`. */
export async function withPage<T>(browser: string, work: (page: DevTools) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'copydesk-browser-'));
  const child = spawn(browser, [`--user-data-dir=${profile}`, ...FLAGS], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`exit ${signal ?? code ?? ''}`));
  });
  try {
    const pipe = new Pipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
    const failed = ended.then((detail) => {
      throw new AppError('browser-failed', { browser, detail });
    });
    return await Promise.race([openPage(pipe).then(work), failed]);
  } finally {
    child.kill('SIGKILL');
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function openPage(pipe: Pipe): Promise<DevTools> {
  const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  return {
    send: (method, params) => pipe.send(method, params, session),
    on: (event, listener) => pipe.on(event, listener),
  };
}

interface Message {
  id?: number;
  method?: string;
  params?: Values;
  result?: Values;
  error?: { message: string };
}

interface Waiting {
  method: string;
  resolve: (result: Values) => void;
  reject: (error: Error) => void;
}

/** JSON messages, each ended by a zero byte. */
class Pipe {
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, ((params: Values) => void)[]>();
  readonly #out: Writable;
  #last = 0;

  constructor(out: Writable, input: Readable) {
    this.#out = out;
    // A browser that ends breaks the pipe; its exit is what is reported.
    out.on('error', () => undefined);
    input.on('error', () => undefined);
    let pending: Buffer[] = [];
    input.on('data', (chunk: Buffer) => {
      let rest = chunk;
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        this.#receive(Buffer.concat([...pending, rest.subarray(0, end)]).toString('utf8'));
        pending = [];
        rest = rest.subarray(end + 1);
      }
      if (rest.length > 0) pending.push(rest);
    });
  }

  send(method: string, params: Values = {}, sessionId?: string): Promise<Values> {
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      this.#out.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
  }

  on(event: string, listener: (params: Values) => void): void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
  }

  #receive(text: string): void {
    const { id, method, params = {}, result = {}, error } = JSON.parse(text) as Message;
    if (id === undefined) {
      for (const listener of this.#listeners.get(method ?? '') ?? []) listener(params);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting?.resolve(result);
  }
}
