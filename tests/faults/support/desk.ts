/** The built program as a newsroom runs it: the serve host and the command line, each a process of its own. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { connect, socketPort, type Connection } from '../../../src/main/command-line/connect';
import { readHolder } from '../../../src/main/hosts/lock';
import type { FramePort } from '../../../src/shared/contract/client';
import { AppError, type ErrorData } from '../../../src/shared/model/errors';
import { startServeHost, type RunningHost } from '../../e2e/hosts';

export const ROOT = join(import.meta.dirname, '../../..');
const CLI = join(ROOT, 'out/main/cli.js');

export interface CommandResult {
  code: number | null;
  /** The result as data, where there was one. */
  result: unknown;
  error: ErrorData | null;
  stderr: string;
}

/** Runs one command with `--json`. */
export function command(dataDir: string, ...args: string[]): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, '--data', dataDir, '--json', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, result: parsed(stdout), error: errorIn(stderr), stderr }));
  });
}

function parsed(text: string): unknown {
  return text === '' ? null : JSON.parse(text);
}

function errorIn(stderr: string): ErrorData | null {
  const line = stderr.split('\n').find((each) => each.startsWith('{"error"'));
  return line === undefined ? null : (JSON.parse(line) as { error: ErrorData }).error;
}

/** A serve host on an empty desk, ended with the test. */
export async function serve(dataDir: string): Promise<RunningHost> {
  const host = await startServeHost(dataDir, { sample: false });
  onTestFinished(() => void host.stop('SIGKILL'));
  return host;
}

/** A client of the workstation that is open on the folder. */
export async function client(dataDir: string): Promise<Connection> {
  const connection = await connect(dataDir);
  if (!connection) throw new Error(`nobody holds ${dataDir}`);
  onTestFinished(() => connection.close());
  return connection;
}

/** For the page's Connection: a new line to whoever holds the folder now. */
export function openPort(dataDir: string): () => Promise<FramePort> {
  return async () => {
    const holder = readHolder(dataDir);
    try {
      if (holder) return await socketPort(holder.socket);
    } catch (error) {
      throw new AppError('connection-lost', {}, { cause: error });
    }
    throw new AppError('connection-lost');
  };
}

/** Every file below, by its content: two that are equal mean that nothing was touched. */
export function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}
