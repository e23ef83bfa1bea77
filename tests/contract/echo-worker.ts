/** A store worker for the transports' tests: sends every frame back, and dies, closes or counts when told to. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { HostMessage, StoreWorkerData, WorkerMessage } from '../../src/main/backend/host-protocol';

const host = parentPort;
if (!host) throw new Error('runs in a worker thread');
const { dataDir } = workerData as StoreWorkerData;
const tell = (message: WorkerMessage): void => host.postMessage(message);
const ports = new Set<MessagePort>();
let asker: MessagePort | null = null;

host.on('message', (message: HostMessage) => {
  if (message.type === 'connect') serve(message.port);
  if (message.type === 'close' && !dataDir.endsWith('deaf')) host.close();
  if (message.type === 'ability-result') asker?.postMessage(JSON.stringify(message));
});

function serve(port: MessagePort): void {
  ports.add(port);
  port.on('close', () => ports.delete(port));
  port.on('message', (frame: string | Uint8Array<ArrayBuffer>) => {
    if (frame === 'die') throw new Error('told to die');
    else if (frame === 'hang up') port.close();
    else if (frame === 'count') port.postMessage(String(ports.size));
    else if (frame === 'ask') {
      asker = port;
      tell({ type: 'ability', id: 1, name: 'openExternal', params: { url: 'https://example.org/' } });
    } else port.postMessage(frame);
  });
}

if (dataDir.endsWith('damaged'))
  tell({ type: 'failed', error: { code: 'store-corrupt', params: { path: 'desk' } } });
else if (dataDir.endsWith('crashing')) throw new Error('cannot even start');
else tell({ type: 'open' });
