/** The command line as a script runs it: `npx copydesk` with the built entry, on a data folder. */
import { execFile } from 'node:child_process';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

interface Around {
  /** What stands on standard input. */
  input?: string;
  env?: Record<string, string>;
}

/** The words as they are, without a folder that they do not name. */
export function run(args: readonly string[], { input = '', env = {} }: Around = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['out/main/cli.js', ...args],
      { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, ...env } },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

export function copydesk(dataDir: string, ...args: string[]): Promise<Ran> {
  return run(['--data', dataDir, ...args]);
}

/** The result of a command that must succeed, as data. */
export async function copydeskJson<T>(dataDir: string, ...args: string[]): Promise<T> {
  const { code, stdout, stderr } = await copydesk(dataDir, '--json', ...args);
  if (code !== 0) throw new Error(`copydesk ${args.join(' ')} ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as T;
}
