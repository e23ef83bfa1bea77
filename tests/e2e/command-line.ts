/** The command line as a script runs it: `npx copydesk` with the built entry, on a data folder. */
import { execFile } from 'node:child_process';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

export function copydesk(dataDir: string, ...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['out/main/cli.js', '--data', dataDir, ...args],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });
}

/** The result of a command that must succeed, as data. */
export async function copydeskJson<T>(dataDir: string, ...args: string[]): Promise<T> {
  const { code, stdout, stderr } = await copydesk(dataDir, '--json', ...args);
  if (code !== 0) throw new Error(`copydesk ${args.join(' ')} ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as T;
}
