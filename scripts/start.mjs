/** `npm start`: the built app in Electron, or in a browser's window where Electron cannot be had. */
import './lib/runtime.mjs';
import { spawn } from 'node:child_process';
import { root } from './lib/runtime.mjs';
import { buildIfNeeded } from './build-if-needed.mjs';
import { fetchElectron, findElectron, hasDisplay } from './lib/electron-binary.mjs';
import { openServeHost } from './lib/serve-host.mjs';

const options = process.argv.slice(2);
buildIfNeeded();
const electron = hasDisplay() ? (findElectron() ?? fetchElectron()) : null;
if (electron) {
  // To root Chromium refuses its sandbox, before any of our code could say so.
  const flags = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(electron, ['.', ...flags, ...options], { cwd: root, stdio: 'inherit' });
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  const why = hasDisplay() ? 'Electron is not on this computer' : 'There is no display for Electron';
  console.log(`${why}; the same workstation opens in a browser.`);
  await openServeHost({ endWithWindow: true });
}
