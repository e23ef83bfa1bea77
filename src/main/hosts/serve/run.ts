/** The serve host as a program: options, the workstation, the server, the printed address, the end on a signal. */
import { parseArgs } from 'node:util';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { errorSentence } from '../../../shared/messages/error-sentence';
import { translate } from '../../../shared/messages/translate';
import { AppError } from '../../../shared/model/errors';
import { browserAbilities } from '../browser/abilities';
import { dataDirectory } from '../data-directory';
import type { BuiltLayout } from '../layout';
import { asStoreError } from '../lock';
import { assertRuntime } from '../runtime';
import { openWorkstation, type Workstation } from '../workstation';
import { secret } from './access';
import type { RunningServer, ServerOptions } from './server';

export interface ServeArguments {
  data: string | undefined;
  port: number | null;
  pageOrigin: string | undefined;
}

/** Throws `bad-input` for what it does not know. */
export function parseServeArguments(argv: string[]): ServeArguments {
  const { values } = parseOptions(argv);
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
    throw new AppError('bad-input', { detail: `--port ${values.port}` });
  }
  return { data: values.data, port, pageOrigin: values['page-origin'] };
}

function parseOptions(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      options: { data: { type: 'string' }, port: { type: 'string' }, 'page-origin': { type: 'string' } },
    });
  } catch (error) {
    throw new AppError('bad-input', { detail: error instanceof Error ? error.message : String(error) });
  }
}

/** A running serve host, for the script that started it. */
export interface ServeHost {
  readonly dataDir: string;
  ticketUrl(): string;
  close(): Promise<void>;
}

/** Null where it could not start: the reason is printed and the exit code set. SIGINT and SIGTERM close it in order. */
export async function runServe(argv: string[], layout: BuiltLayout): Promise<ServeHost | null> {
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  try {
    assertRuntime();
    const { data, port, pageOrigin } = parseServeArguments(argv);
    const dataDir = dataDirectory(data, {
      platform: process.platform,
      env: process.env,
      home: homedir(),
      cwd: process.cwd(),
    });
    const opening = openWorkstation({
      dataDir,
      host: 'serve',
      layout,
      abilities: browserAbilities(layout, dataDir, log),
      log,
    });
    // Node's HTTP takes as long to load as the store takes to open.
    const loading = import('./server');
    const workstation = await opening;
    const server = await serveOn(workstation, (await loading).startServer, layout, { port, pageOrigin, log });
    process.stdout.write(`${translate('serve.address', { url: server.entryUrl })}\n`);
    const end = async (): Promise<void> => {
      await server.close();
      await workstation.close();
    };
    onceSignalled(() => void end().catch(fail));
    return { dataDir, ticketUrl: () => server.ticketUrl(), close: end };
  } catch (error) {
    fail(error);
    return null;
  }

  function fail(error: unknown): void {
    log(errorSentence(error));
    process.exitCode = 1;
  }
}

/** Closes the workstation again where it cannot be served. */
async function serveOn(
  workstation: Workstation,
  startServer: (options: ServerOptions) => Promise<RunningServer>,
  layout: BuiltLayout,
  { port, pageOrigin, log }: Pick<ServeArguments, 'port' | 'pageOrigin'> & { log: (line: string) => void },
): Promise<RunningServer> {
  const { dataDir } = workstation;
  try {
    return await startServer({
      rendererDir: layout.rendererDir,
      resourcesDir: layout.resourcesDir,
      dataDir,
      port,
      session: sessionSecret(dataDir),
      ...(pageOrigin && { pageOrigin }),
      accept: (channel) => workstation.serve(channel, { host: 'serve' }),
      log,
    });
  } catch (error) {
    await workstation.close();
    throw error;
  }
}

/**
 * Kept in the data folder, so that an open page finds its way back after the host was started anew. Whoever can read
 * it there can read the desk itself.
 */
function sessionSecret(dataDir: string): string {
  const path = join(dataDir, 'serve-session');
  if (existsSync(path)) {
    const kept = readFileSync(path, 'utf8');
    if (/^[\w-]{32}$/.test(kept)) return kept;
  }
  const fresh = secret();
  try {
    writeFileSync(path, fresh, { mode: 0o600 });
  } catch (error) {
    throw asStoreError(error, dataDir);
  }
  return fresh;
}

/** The first signal closes in order; a second one is left to the system and ends at once. */
function onceSignalled(end: () => void): void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const listener = (): void => {
    for (const signal of signals) process.off(signal, listener);
    end();
  };
  for (const signal of signals) process.on(signal, listener);
}
