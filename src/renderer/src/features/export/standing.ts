/** How one of several pieces stands on its way out: what was answered when it was asked for, then what its job says. Pure. */
import { exportNotes } from '../../../../shared/messages/export-notes';
import { translate } from '../../../../shared/messages/translate';
import { exportOutcomeSchema } from '../../../../shared/model/delivery';
import type { Job } from '../../../../shared/model/job';
import { errorWords } from '../../app/error-words';
import type { Outcome } from '../../app/desk/exporting';

interface Told {
  key: string;
  /** A catalogue key. */
  message: string;
  params: Record<string, string | number>;
}

export interface Standing {
  tone: 'moving' | 'done' | 'held' | 'failed';
  word:
    | `publish.job.${'queued' | 'running' | 'failed' | 'done' | 'cancelled'}`
    | `publish.several.${'asking' | 'again' | 'held.word'}`;
  /** Sentences. */
  said: readonly string[];
  told: readonly Told[];
  editLink: string | null;
  /** The job that can be tried again. */
  retry: string | null;
}

const NOTHING = { said: [], told: [], editLink: null, retry: null };

export function standingOf(outcome: Outcome, jobs: readonly Job[], locale: string): Standing {
  switch (outcome.is) {
    case 'waiting':
      return { ...NOTHING, tone: 'moving', word: 'publish.several.asking' };
    case 'held':
      return { ...NOTHING, tone: 'held', word: 'publish.several.held.word', told: outcome.findings };
    case 'refused':
      return { ...NOTHING, tone: 'failed', word: 'publish.job.failed', said: said(outcome.error, locale) };
    case 'written': {
      const told = outcome.warnings.map((warning) => ({ ...warning, key: JSON.stringify(warning) }));
      const [name = '', ...pictures] = outcome.carried;
      const words = translate('publish.files.carried', { name, pictures: pictures.length }, locale);
      return { ...NOTHING, tone: 'done', word: 'publish.job.done', said: [words], told };
    }
    case 'sent': {
      const job = jobs.find(({ id }) => id === outcome.jobId);
      return job ? ofJob(job, locale) : { ...NOTHING, tone: 'moving', word: 'publish.job.queued' };
    }
  }
}

function ofJob(job: Job, locale: string): Standing {
  switch (job.state) {
    case 'queued':
    case 'running':
      return { ...NOTHING, tone: 'moving', word: `publish.job.${job.state}` };
    case 'waiting':
      return { ...NOTHING, tone: 'moving', word: 'publish.several.again', said: said(job.error, locale) };
    case 'failed':
      return {
        ...NOTHING,
        tone: 'failed',
        word: 'publish.job.failed',
        said: said(job.error, locale),
        retry: job.outdated ? null : job.id,
      };
    case 'cancelled':
      return { ...NOTHING, tone: 'failed', word: 'publish.job.cancelled' };
    case 'done': {
      const outcome = exportOutcomeSchema.safeParse(job.outcome).data;
      return {
        ...NOTHING,
        tone: 'done',
        word: 'publish.job.done',
        said: outcome ? exportNotes(outcome, locale) : [],
        editLink: outcome?.editLink ?? null,
      };
    }
  }
}

function said(error: unknown, locale: string): string[] {
  if (error === null) return [];
  const { cause, remedy } = errorWords(error, locale);
  return [cause, remedy];
}
