/**
 * Limits of time that count work: on a busy computer a task that hardly gets a turn is not taken for one that never ends. Knows
 * nothing of what the work is.
 */
import type { Worker } from 'node:worker_threads';

/** How many times as long as its limit something may take, where others have the processor. */
const LONGER = 3;
const LONGEST = 9;

/** Milliseconds of processor time that this thread has had. */
export function worked(): number {
  return millisecondsOf(process.threadCpuUsage());
}

/**
 * `attempt` with a limit of `milliseconds` by the clock; with a longer one where `isLate` says that it was stopped by its limit, but
 * it had not even half of that time to itself.
 */
export function withPatience<T>(
  milliseconds: number,
  attempt: (limit: number) => T,
  isLate: (outcome: T) => boolean,
): T {
  for (const limit of [milliseconds, LONGER * milliseconds]) {
    const before = worked();
    const outcome = attempt(limit);
    if (!isLate(outcome) || worked() - before >= limit / 2) return outcome;
  }
  return attempt(LONGEST * milliseconds);
}

/**
 * Calls `stop` when `worker` was at work for `milliseconds`, or has not come to it for a few times as long. Returns what ends the
 * watch.
 */
export function watchWork(worker: Worker, milliseconds: number, stop: () => void): () => void {
  const step = milliseconds / 2;
  let before: number | null = null;
  let looking: NodeJS.Timeout | null = null;
  const last = setTimeout(stopNow, LONGER * milliseconds);
  const end = (): void => {
    clearTimeout(last);
    if (looking) clearTimeout(looking);
    looking = null;
  };
  function stopNow(): void {
    end();
    stop();
  }
  const look = (): void => {
    worker.cpuUsage().then(
      (usage) => {
        if (looking === null) return;
        const now = millisecondsOf(usage);
        if (before !== null && now - before >= step / 2) stopNow();
        else {
          before = now;
          looking = setTimeout(look, step);
        }
      },
      // It ended meanwhile, and its end is told to who waits for it.
      end,
    );
  };
  looking = setTimeout(look, step);
  return end;
}

function millisecondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}
