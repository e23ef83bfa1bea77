import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../shared/model/errors';
import type { Job } from '../../../shared/model/job';
import { openStore } from '../database/open';
import type { Store } from '../database/store';
import { backoff } from './backoff';
import { Jobs, type JobControl } from './jobs';

type Work = (input: unknown, control: JobControl) => Promise<unknown>;

let store: Store;
let jobs: Jobs;
let work: Work;
const told: string[] = [];
const busy: boolean[] = [];

function start(): void {
  jobs = new Jobs(
    store,
    (error) => {
      throw error;
    },
    () => 0,
    (on) => void busy.push(on),
  );
  jobs.handle('test', {
    run: (input, control) => work(input, control),
    isPassing: (error) => error instanceof AppError && error.code === 'site-busy',
    onState: (_tx, input, job) => void told.push(`${JSON.stringify(input)} ${job.state}`),
  });
  jobs.start();
}
const add = (input: unknown = 1, lane = 'a'): string =>
  store.write((tx) => jobs.add(tx, { kind: 'test', label: 'A test', subject: 'piece', lane, input }));
const state = (id: string): Job['state'] => jobs.get(id).state;
/** Lets everything run that needs no time to pass. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

/** Work that goes on until it is let go or aborted. */
function held(): { go: () => void; starts: unknown[] } {
  const starts: unknown[] = [];
  let go = (): void => undefined;
  work = (input, { signal }) =>
    new Promise((resolve, reject) => {
      starts.push(input);
      go = () => resolve('done');
      signal.addEventListener('abort', () => reject(new AppError('cancelled')));
    });
  return { go: () => go(), starts };
}

beforeEach(() => {
  vi.useFakeTimers();
  store = openStore(':memory:');
  told.length = 0;
  busy.length = 0;
  start();
});
afterEach(async () => {
  await jobs.close();
  store.close();
  vi.useRealTimers();
});

describe('jobs', () => {
  it('are run, and their outcome is kept', async () => {
    work = async (input, { progress }) => {
      progress({ step: 'half', done: 1, total: 2 });
      expect(jobs.get(id).progress).toEqual({ step: 'half', done: 1, total: 2 });
      return Promise.resolve({ got: input });
    };
    const id = add({ a: 1 });
    expect(state(id)).toBe('queued');
    await settle();
    expect(jobs.get(id)).toMatchObject({
      state: 'done',
      attempts: 1,
      outcome: { got: { a: 1 } },
      progress: null,
      error: null,
    });
    expect(told).toEqual(['{"a":1} running', '{"a":1} done']);
  });

  it('tell every change in the change log', async () => {
    work = () => Promise.resolve(null);
    const since = store.cursor();
    const id = add();
    await settle();
    const changes = (store.changesSince(since) ?? []).filter(
      (change) => change.topic === 'job' && change.id === id,
    );
    expect(changes.map((change) => change.detail?.['state'])).toEqual(['queued', 'running', 'done']);
  });

  it('say when the first begins and when the last has ended, and once at the start', async () => {
    const { go } = held();
    add(1, 'a');
    add(2, 'a');
    await settle();
    expect(busy).toEqual([false, true]);
    go();
    await settle();
    expect(busy).toEqual([false, true]);
    go();
    await settle();
    expect(busy).toEqual([false, true, false]);
  });

  it('run one after another in a lane, beside each other in two', async () => {
    const { go, starts } = held();
    add(1, 'a');
    add(2, 'a');
    add(3, 'b');
    await settle();
    expect(starts).toEqual([1, 3]);
    go();
    await settle();
    expect(starts).toEqual([1, 3]);
    await jobs.close();
  });

  it('wait longer after every passing failure, and as long as the site asks', async () => {
    let failures = 0;
    work = () => {
      failures += 1;
      if (failures === 4) return Promise.resolve('at last');
      throw new AppError('site-busy', failures === 3 ? { retryAfter: 600 } : {});
    };
    const id = add();
    await settle();
    expect(jobs.get(id)).toMatchObject({ state: 'waiting', error: { code: 'site-busy' }, attempts: 1 });
    await vi.advanceTimersByTimeAsync(999);
    expect(failures).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(failures).toBe(2);
    await vi.advanceTimersByTimeAsync(2000);
    expect(failures).toBe(3);
    await vi.advanceTimersByTimeAsync(599_999);
    expect(failures).toBe(3);
    await vi.advanceTimersByTimeAsync(1);
    expect(jobs.get(id)).toMatchObject({ state: 'done', attempts: 4, error: null });
  });

  it('fail at once where waiting cannot help, and run again when asked', async () => {
    work = () => Promise.reject(new AppError('login-refused', { site: 'x' }));
    const id = add();
    await settle();
    expect(jobs.get(id)).toMatchObject({
      state: 'failed',
      error: { code: 'login-refused', params: { site: 'x' } },
      nextAt: null,
    });
    work = () => Promise.resolve('better');
    jobs.retry(id);
    await settle();
    expect(jobs.get(id)).toMatchObject({ state: 'done', error: null, outcome: 'better' });
  });

  it('stay as they are once a newer one came after them, which a retry would undo', async () => {
    work = () => Promise.reject(new AppError('changed-there', { site: 'x' }));
    const old = add('old words');
    await settle();
    const ran: unknown[] = [];
    work = (input) => Promise.resolve(ran.push(input));
    const other = add('elsewhere', 'b');
    await settle();
    expect(jobs.get(old)).toMatchObject({ state: 'failed', outdated: false });
    const newer = add('new words');
    await settle();
    expect(jobs.list({ limit: 9 }).map(({ id, outdated }) => [id, outdated])).toEqual([
      [newer, false],
      [other, false],
      [old, true],
    ]);
    jobs.retry(old);
    await settle();
    expect(ran).toEqual(['elsewhere', 'new words']);
    expect(state(old)).toBe('failed');
  });

  it('are not run again where somebody decided otherwise', async () => {
    work = () => Promise.reject(new AppError('changed-there'));
    const id = add();
    await settle();
    store.write((tx) => jobs.settle(tx, id));
    expect(jobs.get(id)).toMatchObject({ state: 'failed', outdated: true });
    jobs.retry(id);
    await settle();
    expect(jobs.get(id)).toMatchObject({ state: 'failed', attempts: 1 });
  });

  it('give up in the end', async () => {
    work = () => Promise.reject(new AppError('site-busy'));
    const id = add();
    await vi.advanceTimersByTimeAsync(24 * 3_600_000);
    expect(jobs.get(id)).toMatchObject({ state: 'failed', attempts: 30 });
  });

  it('are cancelled while they wait and while they run', async () => {
    const { starts } = held();
    const running = add(1);
    const queued = add(2);
    await settle();
    jobs.cancel(queued);
    jobs.cancel(running);
    await settle();
    expect([state(running), state(queued)]).toEqual(['cancelled', 'cancelled']);
    expect(starts).toEqual([1]);
    jobs.cancel(running);
    expect(() => jobs.cancel('none')).toThrow('not-found');
  });

  it('are cancelled in the very moment they have come to rest', async () => {
    work = () => Promise.reject(new AppError('site-busy'));
    const id = add();
    const rested = new Promise<void>((resolve) => {
      store.onCommit(() => {
        if (jobs.get(id).state === 'waiting') resolve();
      });
    });
    await rested;
    jobs.cancel(id);
    expect(jobs.get(id)).toMatchObject({ state: 'cancelled', error: null, nextAt: null });
  });

  it('are taken up again after a restart', async () => {
    const { starts } = held();
    const running = add('running');
    const queued = add('queued');
    await settle();
    await jobs.close();
    expect([state(running), state(queued)]).toEqual(['running', 'queued']);
    const again = held();
    start();
    await settle();
    expect(again.starts).toEqual(['running']);
    again.go();
    await settle();
    expect(again.starts).toEqual(['running', 'queued']);
    expect(starts).toEqual(['running']);
    expect(jobs.get(running)).toMatchObject({ state: 'done', attempts: 2 });
  });

  it('are listed newest first, and forgotten when long finished', async () => {
    work = () => Promise.resolve(null);
    const first = add();
    await settle();
    vi.advanceTimersByTime(1000);
    const second = add();
    await settle();
    expect(jobs.list({ limit: 10 }).map((job) => job.id)).toEqual([second, first]);
    expect(jobs.list({ limit: 10, states: ['failed'] })).toEqual([]);
    expect(jobs.list({ limit: 10, subject: 'other' })).toEqual([]);
    await jobs.close();
    vi.setSystemTime(Date.now() + 31 * 86_400_000);
    start();
    expect(jobs.list({ limit: 10 })).toEqual([]);
  });
});

describe('back-off', () => {
  it('doubles up to a quarter of an hour, with jitter downwards', () => {
    expect([1, 2, 3, 20].map((attempt) => backoff(attempt, 0))).toEqual([1000, 2000, 4000, 450_000]);
    expect(backoff(1, 0.5)).toBe(1500);
    expect(backoff(1, 0, 30)).toBe(30_000);
  });
});
