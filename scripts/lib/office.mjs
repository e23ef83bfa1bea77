/** The LibreOffice that is on this computer, for the tests that open our Word files with it, and read what it writes. */
import { delimiter, join } from 'node:path';
import { isExecutable } from '../../src/main/hosts/browser/find-browser.mjs';

/** @returns {string | null} the path of its program, `COPYDESK_OFFICE` first */
export function findOffice() {
  const { env } = process;
  const named = env['COPYDESK_OFFICE'];
  if (named) return isExecutable(named) ? named : null;
  return candidates(env).find(isExecutable) ?? null;
}

function candidates(/** @type {NodeJS.ProcessEnv} */ env) {
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)']].filter((folder) => folder !== undefined);
  if (process.platform === 'win32')
    return folders.map((folder) => join(folder, 'LibreOffice', 'program', 'soffice.com'));
  if (process.platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  return (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'soffice'));
}
