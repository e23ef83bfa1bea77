/** Entry of a compute worker: takes one task after the other and answers with its result or its error as data. */
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { toErrorData } from '../../shared/model/errors';
import { NICE } from './compute/resources';
import { TASKS, type TaskRequest } from './compute/tasks';

// Linux keeps a priority for each thread; elsewhere this would slow the whole program.
if (NICE > 0 && process.platform === 'linux') setPriority(NICE);

parentPort?.on('message', ({ id, name, input }: TaskRequest) => {
  void answer(id, async () => {
    const task = TASKS[name] as (input: unknown) => unknown;
    return await task(input);
  });
});

async function answer(id: number, work: () => Promise<unknown>): Promise<void> {
  try {
    parentPort?.postMessage({ id, ok: true, value: await work() });
  } catch (error) {
    parentPort?.postMessage({ id, ok: false, error: toErrorData(error) });
  }
}
