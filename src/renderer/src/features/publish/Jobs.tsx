/** What is being sent and what was: progress, the next try, and for failures their cause, remedy and one way out. */
import type { ReactNode } from 'react';
import { exportOutcomeSchema } from '../../../../shared/model/delivery';
import type { Job } from '../../../../shared/model/job';
import { exportNotes } from '../../../../shared/messages/export-notes';
import { api, useLiveQuery } from '../../api';
import { errorWords } from '../../app/error-words';
import { useLocale, useT, useTranslateAny } from '../../app/i18n';
import { notifyError } from '../../app/toasts';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { ProgressBar } from '../../ui/ProgressBar';

export function Jobs({ pieceId }: { pieceId: string }): ReactNode {
  const t = useT();
  const jobs =
    useLiveQuery(['jobs', pieceId], ['job'], () => api.jobs.list({ subject: pieceId, limit: 20 })).data ?? [];
  return (
    <section className="publish-jobs scroll" data-pane="jobs" aria-label={t('publish.jobs')} tabIndex={-1}>
      <header className="publish-head">
        <h2>{t('publish.jobs')}</h2>
      </header>
      {jobs.length === 0 && <p className="publish-note text-3">{t('publish.jobs.none')}</p>}
      <ul>
        {jobs.map((job) => (
          <JobRow key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
}

function JobRow({ job }: { job: Job }): ReactNode {
  const t = useT();
  const any = useTranslateAny();
  const locale = useLocale();
  const time = (at: string): string => new Date(at).toLocaleTimeString(locale, { timeStyle: 'medium' });
  const guarded = (work: Promise<unknown>): void =>
    void work.catch((error: unknown) => notifyError(job.label, error));
  const active = job.state === 'queued' || job.state === 'running' || job.state === 'waiting';
  const state =
    job.state === 'waiting'
      ? t('publish.job.waiting', {
          attempts: job.attempts,
          when: job.nextAt === null ? '' : time(job.nextAt),
        })
      : t(`publish.job.${job.state}`);
  const words = job.error && errorWords(job.error, locale);
  return (
    <li className="publish-job" data-state={job.state}>
      <div className="publish-job-head">
        <span className="cut">{job.label}</span>
        <span className={job.state === 'failed' ? 'num text-danger' : 'num text-3'} role="status">
          {job.state === 'done' || job.state === 'failed' ? `${state} ${time(job.updatedAt)}` : state}
        </span>
        {active && (
          <IconButton
            icon="close"
            size="small"
            label={t('publish.job.cancel')}
            onClick={() => guarded(api.jobs.cancel({ id: job.id }))}
          />
        )}
      </div>
      {active && job.progress && (
        <ProgressBar
          label={any(job.progress.step)}
          value={job.progress.done / Math.max(job.progress.total, 1)}
          state={job.state === 'waiting' ? 'waiting' : 'running'}
        />
      )}
      {words && (
        <dl className="publish-job-error">
          <dt>{t('publish.cause')}</dt>
          <dd>{words.cause}</dd>
          {!job.outdated && (
            <>
              <dt>{t('publish.remedy')}</dt>
              <dd>{words.remedy}</dd>
              <dd className="publish-card-actions">
                <Button size="small" onClick={() => guarded(api.jobs.retry({ id: job.id }))}>
                  {t('publish.job.retry')}
                </Button>
              </dd>
            </>
          )}
        </dl>
      )}
      {job.state === 'done' && <Outcome outcome={job.outcome} />}
    </li>
  );
}

function Outcome({ outcome: data }: { outcome: unknown }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const outcome = exportOutcomeSchema.safeParse(data).data;
  if (!outcome) return null;
  return (
    <p className="publish-outcome">
      {exportNotes(outcome, locale).map((note) => (
        <span key={note}>{note} </span>
      ))}
      <a className="publish-link" href={outcome.editLink} target="_blank" rel="noreferrer">
        {t('publish.edit')}
      </a>
    </p>
  );
}
