/** Runs one command: finds the folder, connects when a command asks for it, maps failures to exit codes. */
import { homedir } from 'node:os';
import { text } from 'node:stream/consumers';
import { CommanderError } from 'commander';
import type { ThemeReport } from '../../shared/model/theme';
import { ComputePool } from '../backend/compute/pool';
import { listBackups } from '../backend/system/backups';
import { dataDirectory } from '../hosts/data-directory';
import type { BuiltLayout } from '../hosts/layout';
import { assertRuntime } from '../hosts/runtime';
import { connectOrOpen, type Connection } from './connect';
import { deskFiles } from './desk-files';
import { Output } from './output';
import { buildProgram } from './program';
import { restore } from './restore';

/** Exit codes: 0 done, 1 the command failed, 2 it was called wrongly. */
export async function runCommandLine(args: readonly string[], layout: BuiltLayout): Promise<number> {
  // Read from the words themselves, since they may stand before or after the subcommand.
  const json = args.includes('--json');
  const dataDir = dataDirectory(optionValue(args, '--data'), {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    cwd: process.cwd(),
  });
  const out = new Output(
    {
      stdout: (chunk) => void process.stdout.write(chunk),
      stderr: (chunk) => void process.stderr.write(chunk),
    },
    () => json,
  );
  let connection: Promise<Connection> | null = null;
  const program = buildProgram({
    api: async () => (await (connection ??= connectOrOpen(dataDir, layout, () => undefined))).api,
    out,
    cwd: process.cwd(),
    readInput: () => text(process.stdin),
    env: process.env,
    readFile: deskFiles(dataDir, layout.resourcesDir, (line) => out.error(new Error(line))),
    checkTheme: (directory) => checkTheme(directory, dataDir, layout),
    backups: () => listBackups(dataDir),
    restore: (backup) => restore(dataDir, backup, process.cwd()),
  });
  try {
    assertRuntime();
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) out.exitCode = error.exitCode === 0 ? 0 : 2;
    else out.error(error);
  } finally {
    await closeQuietly(connection, out);
  }
  return out.exitCode;
}

/** A connection that never came about was reported by the command that asked for it. */
async function closeQuietly(connection: Promise<Connection> | null, out: Output): Promise<void> {
  if (!connection) return;
  const opened = await connection.catch(() => null);
  await opened?.close().catch((error: unknown) => out.error(error));
}

/** In a compute worker, which ends a theme that does not. */
async function checkTheme(directory: string, dataDir: string, layout: BuiltLayout): Promise<ThemeReport> {
  const compute = new ComputePool(layout.computeWorkerUrl, { resourcesDir: layout.resourcesDir, dataDir });
  try {
    return await compute.run('theme.check', directory, { lane: 'render', timeout: 60_000 });
  } finally {
    compute.close();
  }
}

function optionValue(args: readonly string[], name: string): string | undefined {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  const found = args[at];
  return found?.includes('=') ? found.slice(name.length + 1) : args[at + 1 || args.length];
}
