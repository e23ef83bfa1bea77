/**
 * Which folder holds the desk: `--data`, else `COPYDESK_DATA`, else the platform's place for application data.
 * Must not create or read anything.
 */
import { posix, resolve, win32 } from 'node:path';

export interface Surroundings {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  cwd: string;
}

export function dataDirectory(
  argument: string | undefined,
  { platform, env, home, cwd }: Surroundings,
): string {
  // A folder that somebody chose is one of this machine's, whichever platform a test asks for.
  const chosen = argument || env['COPYDESK_DATA'];
  if (chosen) return resolve(cwd, chosen);
  const path = platform === 'win32' ? win32 : posix;
  switch (platform) {
    case 'win32':
      return path.join(env['APPDATA'] || path.join(home, 'AppData', 'Roaming'), 'Copydesk');
    case 'darwin':
      return path.join(home, 'Library', 'Application Support', 'Copydesk');
    default:
      return path.join(env['XDG_DATA_HOME'] || path.join(home, '.local', 'share'), 'copydesk');
  }
}
