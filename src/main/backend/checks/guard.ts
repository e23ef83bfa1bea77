/**
 * Runs a function that may not come back: a desk's pattern can backtrack for hours. Only the virtual machine can stop
 * running code, regular expressions included, so the function is called from a script with a time limit.
 */
import { createContext, Script } from 'node:vm';
import { withPatience } from '../compute/patience';

export type Outcome<T> = { ok: true; value: T } | { ok: false; why: 'slow' | 'threw'; detail: string };

const box: { task: () => void } = { task: () => undefined };
const context = createContext(box);
const call = new Script('task()');

/** `task` is begun anew, with more time, where others had the processor meanwhile. */
export function withTimeLimit<T>(milliseconds: number, task: () => T): Outcome<T> {
  return withPatience(
    milliseconds,
    (limit) => runFor(limit, task),
    (outcome) => !outcome.ok && outcome.why === 'slow',
  );
}

function runFor<T>(milliseconds: number, task: () => T): Outcome<T> {
  let outcome: Outcome<T> = { ok: false, why: 'threw', detail: '' };
  box.task = () => {
    outcome = { ok: true, value: task() };
  };
  try {
    call.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    outcome = { ok: false, why: isTimeout(error) ? 'slow' : 'threw', detail: reasonOf(error) };
  }
  return outcome;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The error comes out of the other context, where Error is another class. */
function isTimeout(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
