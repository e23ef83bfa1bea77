/** Starts and ends the built hosts for a test, each on a data folder of its own. Must not know any page. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface RunningHost {
  readonly entryUrl: string;
  readonly port: number;
  readonly pid: number;
  /** What it printed on stderr so far. */
  readonly log: readonly string[];
  /** Ends it; SIGTERM closes in order, SIGKILL is a power cut. Resolves with the exit code, null after a kill. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

export interface DataFolder {
  readonly path: string;
  remove(): void;
}

export function newDataFolder(): DataFolder {
  const path = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Rejects with what the host printed where it does not come up. */
export async function startServeHost(
  dataDir: string,
  { port = 0, sample = true, program = '.' } = {},
): Promise<RunningHost> {
  const entry = join(program, 'out/main/serve.js');
  const child = spawn(process.execPath, [entry, '--data', dataDir, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, COPYDESK_SAMPLE: sample ? 'on' : 'off' },
  });
  const log: string[] = [];
  createInterface(child.stderr).on('line', (line) => log.push(line));
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const entryUrl = await Promise.race([
    addressOf(child),
    exited.then((code) => Promise.reject(new Error(`the serve host ended (${code}):\n${log.join('\n')}`))),
  ]);
  return {
    entryUrl,
    port: Number(new URL(entryUrl).port),
    pid: child.pid ?? 0,
    log,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
  };
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('the host has no stdout');
  for await (const line of createInterface(stdout)) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url) return url;
  }
  return new Promise(() => {
    // The host ended without an address: the race is settled by its exit.
  });
}
