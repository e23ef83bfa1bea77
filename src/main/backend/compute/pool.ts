/**
 * Runs tasks in compute workers with a time and a memory limit. A task that exceeds either costs its worker, never the
 * store. Owns the workers; knows the tasks only by name.
 */
import { Worker } from 'node:worker_threads';
import { AppError, type ErrorData } from '../../../shared/model/errors';
import { watchWork } from './patience';
import type { ComputeData } from './resources';
import type { TaskInput, TaskName, TaskOutput, TaskRequest } from './tasks';

export interface TaskOptions {
  /** Milliseconds of work until the worker is stopped. */
  timeout?: number;
  signal?: AbortSignal;
  /** A lane is one worker: tasks of a lane run in order and share caches. */
  lane?: 'check' | 'grammar' | 'render' | 'files';
}

interface Running {
  resolve: (value: never) => void;
  reject: (error: AppError) => void;
  name: TaskName;
  /** Ends the watch over its time. */
  unwatch: () => void;
}

type Reply = { id: number; ok: true; value: unknown } | { id: number; ok: false; error: ErrorData };

const MEMORY_MB = 512;

/** What the task is about: the first part of its name. Errors have words for it (messages/en/errors.ts). */
export const aboutOf = (name: TaskName): string => name.slice(0, name.indexOf('.'));

class Lane {
  private worker: Worker | null = null;
  private readonly running = new Map<number, Running>();
  private next = 1;

  constructor(
    private readonly url: URL,
    private readonly workerData: ComputeData,
  ) {}

  run<N extends TaskName>(name: N, input: TaskInput<N>, options: TaskOptions): Promise<TaskOutput<N>> {
    return new Promise((resolve, reject) => {
      if (options.signal?.aborted) {
        reject(new AppError('cancelled'));
        return;
      }
      const worker = (this.worker ??= this.start());
      const id = this.next++;
      const unwatch = watchWork(worker, options.timeout ?? 20_000, () =>
        this.stop(new AppError('task-timeout', { task: aboutOf(name) })),
      );
      this.running.set(id, { resolve, reject, name, unwatch });
      options.signal?.addEventListener('abort', () =>
        this.finish(id, (task) => task.reject(new AppError('cancelled'))),
      );
      worker.postMessage({ id, name, input } satisfies TaskRequest);
    });
  }

  close(): void {
    this.stop(new AppError('cancelled'));
  }

  private start(): Worker {
    const worker = new Worker(this.url, {
      workerData: this.workerData,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    worker.on('message', (reply: Reply) => {
      this.finish(reply.id, (task) =>
        reply.ok
          ? task.resolve(reply.value as never)
          : task.reject(new AppError(reply.error.code, reply.error.params)),
      );
    });
    worker.on('error', (error: Error & { code?: string }) => {
      if (this.worker !== worker) return;
      this.worker = null;
      const code = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'task-memory' : 'task-crashed';
      this.failAll((task) => new AppError(code, { task: aboutOf(task.name) }, { cause: error }));
    });
    worker.on('exit', () => {
      if (this.worker !== worker) return;
      this.worker = null;
      this.failAll((task) => new AppError('task-crashed', { task: aboutOf(task.name) }));
    });
    worker.unref();
    return worker;
  }

  private stop(reason: AppError): void {
    const worker = this.worker;
    this.worker = null;
    void worker?.terminate();
    this.failAll(() => reason);
  }

  private finish(id: number, settle: (task: Running) => void): void {
    const task = this.running.get(id);
    if (!task) return;
    task.unwatch();
    this.running.delete(id);
    settle(task);
  }

  private failAll(reason: (task: Running) => AppError): void {
    for (const id of [...this.running.keys()]) this.finish(id, (task) => task.reject(reason(task)));
  }
}

export class ComputePool {
  private readonly lanes: Record<NonNullable<TaskOptions['lane']>, Lane>;

  /** `workerData` is what every compute worker may know. */
  constructor(url: URL, workerData: ComputeData) {
    this.lanes = {
      check: new Lane(url, { ...workerData, nice: 10 }),
      // Seconds of work when a piece is opened, and nobody waits for it.
      grammar: new Lane(url, { ...workerData, nice: 15 }),
      render: new Lane(url, workerData),
      files: new Lane(url, workerData),
    };
  }

  run<N extends TaskName>(name: N, input: TaskInput<N>, options: TaskOptions = {}): Promise<TaskOutput<N>> {
    return this.lanes[options.lane ?? 'files'].run(name, input, options);
  }

  close(): void {
    for (const lane of Object.values(this.lanes)) lane.close();
  }
}
