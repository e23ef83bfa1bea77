/**
 * Supervises the store worker: starts it, hands out ports, answers its requests for native abilities, restarts it
 * with back-off when it dies, and asks it to close. Must not know what travels on the ports.
 */
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { Readable } from 'node:stream';
import { errorSentence } from '../../shared/messages/error-sentence';
import { AppError, toErrorData } from '../../shared/model/errors';
import type {
  Abilities,
  AbilityName,
  HostMessage,
  Peer,
  StoreWorkerData,
  WorkerMessage,
} from '../backend/host-protocol';

/** The native abilities a host has; what is missing is answered with `not-available-here`. */
export type AbilityTable = {
  [N in AbilityName]?: (params: Abilities[N]['params']) => Promise<Abilities[N]['value']>;
};

export interface LaunchOptions {
  workerUrl: URL;
  workerData: StoreWorkerData;
  abilities?: AbilityTable;
  /** Lines for the log: the worker's output and what the supervisor does. */
  log: (line: string) => void;
}

export interface Store {
  /** Settles once: the first worker has opened the store, or says why it cannot. */
  readonly opened: Promise<void>;
  readonly restarts: number;
  /** A port to the worker. Throws `connection-lost` while none is running; the client asks again. */
  connect(peer: Peer): MessagePort;
  /** Asks the worker to flush and close; ends it by force after the deadline. */
  close(deadlineMs?: number): Promise<void>;
}

const FIRST_BACKOFF_MS = 50;
const LAST_BACKOFF_MS = 5_000;
/** A worker that stayed open this long is healthy: the next death starts at the first back-off again. */
const HEALTHY_MS = 60_000;

export function launchStore(options: LaunchOptions): Store {
  return new Supervisor(options);
}

class Supervisor implements Store {
  readonly opened: Promise<void>;
  restarts = 0;
  readonly #options: LaunchOptions;
  readonly #settleOpened: { resolve: () => void; reject: (error: AppError) => void };
  readonly #ports = new Set<MessagePort>();
  #worker: Worker | null = null;
  #closing: Promise<void> | null = null;
  #deaths = 0;
  #openedAt: number | null = null;
  #everOpened = false;
  #restartTimer: NodeJS.Timeout | null = null;

  constructor(options: LaunchOptions) {
    this.#options = options;
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    this.opened = promise;
    this.#settleOpened = { resolve: () => resolve(undefined), reject };
    this.#start();
  }

  connect(peer: Peer): MessagePort {
    if (!this.#worker || this.#closing) throw new AppError('connection-lost');
    const { port1, port2 } = new MessageChannel();
    this.#ports.add(port1);
    port1.once('close', () => this.#ports.delete(port1));
    this.#tell({ type: 'connect', port: port2, peer }, [port2]);
    return port1;
  }

  close(deadlineMs = 5_000): Promise<void> {
    this.#closing ??= this.#close(deadlineMs);
    return this.#closing;
  }

  async #close(deadlineMs: number): Promise<void> {
    if (this.#restartTimer) clearTimeout(this.#restartTimer);
    const worker = this.#worker;
    if (!worker) return;
    const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    const deadline = setTimeout(() => {
      this.#options.log('the store worker did not close in time and is ended');
      void worker.terminate();
    }, deadlineMs);
    this.#tell({ type: 'close' });
    // Open ports would keep the worker's thread alive.
    this.#closePorts();
    await exited;
    clearTimeout(deadline);
  }

  #start(): void {
    const worker = new Worker(this.#options.workerUrl, {
      workerData: this.#options.workerData,
      stdout: true,
      stderr: true,
    });
    this.#worker = worker;
    this.#openedAt = null;
    forEachLine(worker.stdout, this.#options.log);
    forEachLine(worker.stderr, this.#options.log);
    worker.on('message', (message: WorkerMessage) => this.#receive(message));
    worker.on('error', (error) => this.#options.log(`the store worker failed: ${describe(error)}`));
    worker.on('messageerror', (error) =>
      this.#options.log(`unreadable message from the store worker: ${error.message}`),
    );
    worker.once('exit', (code) => this.#exited(code));
  }

  #receive(message: WorkerMessage): void {
    switch (message.type) {
      case 'open':
        this.#openedAt = Date.now();
        this.#everOpened = true;
        this.#settleOpened.resolve();
        return;
      case 'failed':
        this.#failed(new AppError(message.error.code, message.error.params));
        return;
      case 'ability':
        void this.#lend(message);
    }
  }

  /** Whoever started the store is told, and says so; of one that was open before only the log hears. */
  #failed(error: AppError): void {
    if (this.#everOpened) this.#options.log(errorSentence(error));
    else this.#settleOpened.reject(error);
  }

  async #lend({ id, name, params }: Extract<WorkerMessage, { type: 'ability' }>): Promise<void> {
    // The union of handlers cannot be called with the union of parameters: name and params belong together by type.
    const ability = this.#options.abilities?.[name] as ((params: unknown) => Promise<unknown>) | undefined;
    try {
      if (!ability) throw new AppError('not-available-here', { ability: name });
      this.#tell({ type: 'ability-result', id, ok: true, value: await ability(params) });
    } catch (error) {
      this.#tell({ type: 'ability-result', id, ok: false, error: toErrorData(error) });
    }
  }

  #closePorts(): void {
    for (const port of this.#ports) port.close();
    this.#ports.clear();
  }

  #tell(message: HostMessage, transfer: MessagePort[] = []): void {
    this.#worker?.postMessage(message, transfer);
  }

  #exited(code: number): void {
    this.#worker = null;
    this.#closePorts();
    if (this.#closing) return;
    // A store that never opened stays down: whoever started it shows the reason and ends.
    if (!this.#everOpened) {
      this.#settleOpened.reject(new AppError('task-crashed', { task: 'store' }));
      return;
    }
    if (this.#openedAt !== null && Date.now() - this.#openedAt > HEALTHY_MS) this.#deaths = 0;
    const wait = Math.min(FIRST_BACKOFF_MS * 2 ** this.#deaths, LAST_BACKOFF_MS);
    this.#deaths += 1;
    this.restarts += 1;
    this.#options.log(`the store worker ended (${code}); restart ${this.restarts} in ${wait} ms`);
    this.#restartTimer = setTimeout(() => this.#start(), wait);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function forEachLine(stream: Readable, log: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) log(line);
  });
  stream.on('end', () => {
    if (rest) log(rest);
  });
}
