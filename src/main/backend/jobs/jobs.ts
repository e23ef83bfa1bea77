/**
 * Runs stored jobs: one after another in a lane, again after a passing failure, again after a restart. Owns the
 * states and the clock; knows kinds of work only by the handlers it was given.
 */
import { uuidv7 } from 'uuidv7';
import { AppError, toErrorData } from '../../../shared/model/errors';
import type { Job, JobProgress } from '../../../shared/model/job';
import type { Tx } from '../database/handle';
import type { Store } from '../database/store';
import { backoff, MOST_ATTEMPTS } from './backoff';
import {
  dueJobs,
  forgetJobs,
  inputOf,
  insertJob,
  interruptedJobs,
  jobById,
  lastOutcome,
  listJobs,
  nextDue,
  settleJob,
  updateJob,
  type DueJob,
  type JobPatch,
  type JobQuery,
} from './job-store';

export interface JobControl {
  signal: AbortSignal;
  progress: (progress: JobProgress) => void;
}

export interface JobHandler {
  /** Does the work; `input` is what was stored. It may be run again after any interruption. */
  run: (input: unknown, control: JobControl) => Promise<unknown>;
  /** Whether trying again later can help. */
  isPassing: (error: unknown) => boolean;
  /** Told in the transaction that stores a new state, so that what depends on it never disagrees. */
  onState?: (tx: Tx, input: unknown, job: Job) => void;
}

export interface NewJob {
  kind: string;
  label: string;
  subject: string;
  lane: string;
  input: unknown;
}

interface Running {
  lane: string;
  controller: AbortController;
  finished: Promise<void>;
}

const KEPT_DAYS = 30;
/** The machine may sleep through a long timer, so the clock is looked at this often. */
const LONGEST_TIMER = 60_000;
const DAY = 86_400_000;

export class Jobs {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly running = new Map<string, Running>();
  private timer: NodeJS.Timeout | undefined;
  private busy = false;
  private state: 'idle' | 'started' | 'closed' = 'idle';

  constructor(
    private readonly store: Store,
    private readonly log: (error: unknown) => void,
    private readonly random: () => number = Math.random,
    /** Told when the first of several begins and when the last has ended. */
    private readonly onBusy: (busy: boolean) => void = () => undefined,
  ) {}

  handle(kind: string, handler: JobHandler): void {
    this.handlers.set(kind, handler);
  }

  /** Takes up what an earlier session left. Call once, when every handler is known. */
  start(): void {
    const now = this.store.now();
    this.store.write((tx) => {
      for (const id of interruptedJobs(tx)) this.move(tx, id, { state: 'queued' });
      forgetJobs(tx, new Date(Date.parse(now) - KEPT_DAYS * DAY).toISOString());
    });
    this.state = 'started';
    // Whoever was told before a crash hears it too.
    this.onBusy(false);
    this.look();
  }

  /** Interrupts what runs and leaves it to the next start. */
  async close(): Promise<void> {
    this.state = 'closed';
    clearTimeout(this.timer);
    const running = [...this.running.values()];
    for (const { controller } of running) controller.abort();
    await Promise.all(running.map(({ finished }) => finished));
  }

  /** In the caller's transaction; the job runs once that is committed. */
  add(tx: Tx, { input, ...job }: NewJob): string {
    const id = uuidv7();
    insertJob(tx, { ...job, id, input: JSON.stringify(input), at: this.store.now() });
    this.tell(tx, id, 'created');
    queueMicrotask(() => this.look());
    return id;
  }

  get(id: string): Job {
    const job = jobById(this.store, id);
    if (!job) throw new AppError('not-found', { what: 'job', id });
    return job;
  }

  /** What the latest job of a kind about `subject` that was done came to; null where there is none. */
  lastOutcome(kind: string, subject: string): unknown {
    return lastOutcome(this.store, kind, subject);
  }

  list(query: JobQuery): Job[] {
    return listJobs(this.store, query);
  }

  /** A running job is cancelled when it next looks; one that is finished stays as it is. */
  cancel(id: string): void {
    const { state } = this.get(id);
    if (state === 'running') this.running.get(id)?.controller.abort();
    else if (state === 'queued' || state === 'waiting') {
      this.store.write((tx) => this.move(tx, id, { state: 'cancelled', nextAt: null, error: null }));
    }
  }

  /** In the caller's transaction: what a job that rests set out to do was decided otherwise, so it is not run again. */
  settle(tx: Tx, id: string): void {
    settleJob(tx, id);
    this.tell(tx, id, 'updated');
  }

  /** Runs a failed, cancelled or waiting job now. One that is outdated stays: it would undo what was done since. */
  retry(id: string): void {
    const { state, outdated } = this.get(id);
    if (outdated || !['failed', 'cancelled', 'waiting'].includes(state)) return;
    this.store.write((tx) => this.move(tx, id, { state: 'queued', attempts: 0, nextAt: null, error: null }));
    this.look();
  }

  /** Starts what is due and whose lane is free. */
  private look(): void {
    if (this.state !== 'started') return;
    const busy = new Set([...this.running.values()].map(({ lane }) => lane));
    for (const job of dueJobs(this.store, this.store.now())) {
      const handler = this.handlers.get(job.kind);
      if (!handler || busy.has(job.lane)) continue;
      busy.add(job.lane);
      this.launch(job, handler);
    }
    this.lookLater();
  }

  private lookLater(): void {
    clearTimeout(this.timer);
    const due = nextDue(this.store);
    if (due === null) return;
    const wait = Math.max(0, Date.parse(due) - Date.parse(this.store.now()));
    this.timer = setTimeout(() => this.look(), Math.min(wait, LONGEST_TIMER)).unref();
  }

  private launch(job: DueJob, handler: JobHandler): void {
    const controller = new AbortController();
    const attempts = job.attempts + 1;
    this.store.write((tx) =>
      this.move(tx, job.id, { state: 'running', attempts, nextAt: null, error: null }),
    );
    const finished = this.work({ ...job, attempts }, handler, controller.signal)
      .catch(this.log)
      .finally(() => {
        this.running.delete(job.id);
        this.look();
        this.tellBusy();
      });
    this.running.set(job.id, { lane: job.lane, controller, finished });
    this.tellBusy();
  }

  private tellBusy(): void {
    const busy = this.running.size > 0;
    if (busy === this.busy) return;
    this.busy = busy;
    this.onBusy(busy);
  }

  private async work(job: DueJob, handler: JobHandler, signal: AbortSignal): Promise<void> {
    const progress = (value: JobProgress): void => {
      if (!signal.aborted) this.store.write((tx) => this.move(tx, job.id, { progress: value }));
    };
    let patch: JobPatch;
    try {
      const outcome = await handler.run(JSON.parse(job.input), { signal, progress });
      patch = { state: 'done', outcome };
    } catch (error) {
      // Closing is no failure: the job stays "running" on disk, and the next start takes it up.
      if (this.state === 'closed') return;
      patch = signal.aborted ? { state: 'cancelled', error: null } : this.afterFailure(job, handler, error);
    }
    this.store.write((tx) => this.move(tx, job.id, { ...patch, progress: null }));
  }

  private afterFailure(job: DueJob, handler: JobHandler, error: unknown): JobPatch {
    const data = toErrorData(error);
    if (data.code === 'internal') this.log(error);
    if (!handler.isPassing(error) || job.attempts >= MOST_ATTEMPTS) return { state: 'failed', error: data };
    const wait = backoff(job.attempts, this.random(), Number(data.params['retryAfter'] ?? 0));
    return {
      state: 'waiting',
      error: data,
      nextAt: new Date(Date.parse(this.store.now()) + wait).toISOString(),
    };
  }

  private move(tx: Tx, id: string, patch: JobPatch): void {
    updateJob(tx, id, patch, this.store.now());
    const job = this.tell(tx, id, 'updated');
    if (job && patch.state !== undefined) this.handlers.get(job.kind)?.onState?.(tx, inputOf(tx, id), job);
  }

  private tell(tx: Tx, id: string, kind: 'created' | 'updated'): Job | undefined {
    const job = jobById(tx, id);
    if (job) tx.change({ topic: 'job', id, kind, detail: { state: job.state, subject: job.subject } });
    return job;
  }
}
