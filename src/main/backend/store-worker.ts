/** Entry of the store worker: opens the store, then serves the contract on every port it is handed. */
import { parentPort, workerData } from 'node:worker_threads';
import { RPCHandler } from '@orpc/server/message-port';
import { serializersWith } from '../../shared/contract/serializers';
import { AppError, toErrorData } from '../../shared/model/errors';
import { nodeBase64 } from './base64';
import { router } from './api/router';
import { hostAbilities } from './host-abilities';
import type { HostMessage, StoreWorkerData, WorkerMessage } from './host-protocol';
import { logLine } from './log-line';
import { offerSample } from './desk/sample';
import { createServices, type Services } from './services';

const data = workerData as StoreWorkerData;
const tell = (message: WorkerMessage): void => parentPort?.postMessage(message);

function log(level: 'info' | 'error', what: unknown): void {
  (level === 'error' ? process.stderr : process.stdout).write(`${logLine(what)}\n`);
}

const abilities = hostAbilities(tell);

function start(): void {
  let services: Services;
  try {
    services = createServices({
      dataDir: data.dataDir,
      resourcesDir: data.resourcesDir,
      computeWorkerUrl: new URL(data.computeWorkerUrl),
      log,
      ask: abilities.ask,
      restart: () => void services.close().finally(() => process.exit(0)),
    });
  } catch (error) {
    // What has a code is told in words by whoever started this.
    if (!(error instanceof AppError)) log('error', error);
    tell({ type: 'failed', error: toErrorData(error) });
    return;
  }
  const sample = Promise.withResolvers<undefined>();
  const handler = new RPCHandler(router, { customJsonSerializers: serializersWith(nodeBase64) });
  parentPort?.on('message', (message: HostMessage) => {
    if (message.type === 'connect') {
      const { port, peer } = message;
      const serve = (): void => {
        handler.upgrade(port, { context: { services, host: peer.host } });
        port.start();
      };
      // A page follows what comes; a command asks once, and is to find a new desk with its sample.
      if (peer.host === 'cli') void sample.promise.then(serve);
      else serve();
    } else if (message.type === 'ability-result') {
      abilities.answer(message);
    } else {
      void services.close().finally(() => parentPort?.close());
    }
  });
  tell({ type: 'open' });
  // The command line gets an empty desk where nobody has opened a window yet, and has no page that follows.
  if (data.host === 'cli') {
    sample.resolve(undefined);
    return;
  }
  services.themes.follow();
  offerSample(services.store, services.archives, data.resourcesDir)
    .catch((error: unknown) => log('error', error))
    .finally(() => sample.resolve(undefined));
}

start();
