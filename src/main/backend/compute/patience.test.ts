import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { watchWork, withPatience, worked } from './patience';

/** Keeps the processor for `milliseconds`. */
function work(milliseconds: number): void {
  const from = worked();
  while (worked() - from < milliseconds);
}

/** Lets others have the processor. */
function waitFor(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

describe('a limit that counts work', () => {
  it('is longer for what did not get its turn', () => {
    const limits: number[] = [];
    const outcome = withPatience(
      10,
      (limit) => {
        limits.push(limit);
        if (limits.length < 3) waitFor(limit);
        return limits.length < 3 ? 'late' : 'done';
      },
      (said) => said === 'late',
    );
    expect([outcome, ...limits]).toEqual(['done', 10, 30, 90]);
  });

  it('is kept for what worked all the while', () => {
    const limits: number[] = [];
    const outcome = withPatience(
      10,
      (limit) => {
        limits.push(limit);
        work(limit);
        return 'late';
      },
      () => true,
    );
    expect([outcome, ...limits]).toEqual(['late', 10]);
  });
});

describe('a watch over a worker', () => {
  let worker: Worker;
  afterEach(() => worker.terminate());
  const stopped = (code: string, limit: number): Promise<number> => {
    worker = new Worker(code, { eval: true });
    const from = performance.now();
    return new Promise((resolve) => watchWork(worker, limit, () => resolve(performance.now() - from)));
  };

  it('stops one that works without end, even inside a pattern', async () => {
    expect(await stopped('/^(a+)+$/.test("a".repeat(60) + "!")', 200)).toBeGreaterThanOrEqual(190);
  });

  it('gives one more time that waits for its turn, but not for ever', async () => {
    const waiting = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)';
    expect(await stopped(waiting, 100)).toBeGreaterThanOrEqual(290);
  });
});
