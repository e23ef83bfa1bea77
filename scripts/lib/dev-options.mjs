/** What `npm run dev` is told: folder, port, window. Throws, in a sentence, at what it does not know. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** @param {string[]} args @param {NodeJS.ProcessEnv} env */
export function devOptions(args, env) {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  });
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw new Error(`--port ${values.port}: a port is a number from 1 to 65535`);
  }
  return {
    // Not the desk that somebody works on.
    dataDir: resolve(values.data || env['COPYDESK_DATA'] || join(homedir(), '.copydesk-dev')),
    port,
    open: !values['no-open'],
  };
}
