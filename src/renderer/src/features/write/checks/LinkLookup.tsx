/** Asks for the piece's links to be looked up on the web, and says how that goes and went. What was found stands among the findings. */
import type { ReactNode } from 'react';
import { api, useLiveQuery } from '../../../api';
import { useCommands } from '../../../app/commands/registry';
import { errorWords } from '../../../app/error-words';
import { useLocale, useT } from '../../../app/i18n';
import { notifyError } from '../../../app/toasts';
import { linkOutcomeSchema, LINKS_JOB } from '../../../../../shared/model/link-lookup';
import type { Job } from '../../../../../shared/model/job';
import { Button } from '../../../ui/Button';

export function LinkLookup({ pieceId }: { pieceId: string }): ReactNode {
  const t = useT();
  const jobs = useLiveQuery(['jobs', pieceId], ['job'], () =>
    api.jobs.list({ subject: pieceId, limit: 20 }),
  ).data;
  const job = jobs?.find(({ kind }) => kind === LINKS_JOB);
  const busy = job?.state === 'queued' || job?.state === 'running';
  const look = (): void => {
    api.checks
      .lookUpLinks({ id: pieceId })
      .catch((error: unknown) => notifyError(t('checks.links.failed'), error));
  };
  useCommands([{ id: 'checks.links', enabled: !busy, run: look }]);
  return (
    <div className="checks-links">
      <p role="status" className="text-3">
        {job && <Words job={job} />}
      </p>
      <Button size="small" tone="quiet" icon="link" busy={busy} onClick={look}>
        {t('checks.links.look')}
      </Button>
    </div>
  );
}

function Words({ job }: { job: Job }): ReactNode {
  const t = useT();
  const locale = useLocale();
  if (job.state === 'running' || job.state === 'queued') {
    const { done, total } = job.progress ?? { done: 0, total: 0 };
    return total > 0 ? t('checks.links.progress', { done, total }) : t('checks.links.looking');
  }
  if (job.error) {
    const { cause, remedy } = errorWords(job.error, locale);
    return `${cause} ${remedy}`;
  }
  const outcome = linkOutcomeSchema.safeParse(job.outcome).data;
  if (!outcome) return null;
  return t('checks.links.done', {
    asked: outcome.asked,
    dead: Object.keys(outcome.dead).length,
    moved: Object.keys(outcome.moved).length,
    time: new Date(job.updatedAt).toLocaleTimeString(locale, { timeStyle: 'short' }),
  });
}
