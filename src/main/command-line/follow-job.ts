/** Follows a stored job to its end, with progress on standard error. Must not know what the job does. */
import type { Api } from '../../shared/contract';
import type { Job } from '../../shared/model/job';
import { AppError } from '../../shared/model/errors';
import type { Output } from './output';
import * as say from './say';

const LOOK_EVERY_MS = 200;

/** Throws what the job failed with, also where it would be tried again later. */
export async function followJob(api: Api, out: Output, id: string): Promise<Job> {
  let shown = '';
  for (;;) {
    const job = await api.jobs.get({ id });
    if (job.state === 'done') return job;
    if (job.state === 'cancelled') throw new AppError('cancelled');
    if ((job.state === 'failed' || job.state === 'waiting') && job.error)
      throw new AppError(job.error.code, job.error.params);
    const line = say.progress(job);
    if (line !== shown) out.progress(line);
    shown = line;
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
}
