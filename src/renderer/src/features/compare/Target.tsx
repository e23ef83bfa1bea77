/** What a piece is compared with, and the job that does it, with what kept it from an answer. */
import { useState, type ReactNode } from 'react';
import { api, useLiveQuery } from '../../api';
import { errorWords } from '../../app/error-words';
import { useLocale, useT, useTranslateAny } from '../../app/i18n';
import { notifyError } from '../../app/toasts';
import { Button } from '../../ui/Button';
import { Field, TextField } from '../../ui/Field';
import { ProgressBar } from '../../ui/ProgressBar';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';

const ADDRESS = 'address';
const WIDTHS = ['360', '768', '1280'] as const;
type Width = (typeof WIDTHS)[number];

export function Target({ pieceId }: { pieceId: string }): ReactNode {
  const t = useT();
  const any = useTranslateAny();
  const locale = useLocale();
  const destinations =
    useLiveQuery(['destinations'], ['destination'], () => api.destinations.list()).data ?? [];
  const jobs = useLiveQuery(['jobs', pieceId], ['job'], () => api.jobs.list({ subject: pieceId, limit: 20 }));
  const [picked, setPicked] = useState<string | null>(null);
  const [url, setUrl] = useState('');
  const [width, setWidth] = useState<Width>('1280');
  const target = picked ?? destinations[0]?.id ?? ADDRESS;
  const job = jobs.data?.find(({ kind }) => kind === 'compare');
  const busy = job?.state === 'queued' || job?.state === 'running';
  const failure = job?.state === 'failed' && job.error ? errorWords(job.error, locale) : null;
  const start = (): void => {
    void api.compare
      .start({
        pieceId,
        target: target === ADDRESS ? { url: url.trim(), allowLocal: false } : { destinationId: target },
        width: Number(width),
      })
      .catch((error: unknown) => notifyError(t('compare.failed'), error));
  };
  return (
    <form
      className="compare-target"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) start();
      }}
    >
      <h2>{t('compare.with')}</h2>
      <Field label={t('compare.target')}>
        {({ id }) => (
          <Select
            id={id}
            value={target}
            options={[
              ...destinations.map((destination) => ({ value: destination.id, label: destination.name })),
              { value: ADDRESS, label: t('compare.address') },
            ]}
            onValueChange={setPicked}
          />
        )}
      </Field>
      {target === ADDRESS && (
        <TextField
          label={t('compare.url')}
          icon="link"
          type="url"
          required
          placeholder="https://"
          value={url}
          onValueChange={setUrl}
        />
      )}
      <Segmented
        label={t('compare.width')}
        value={width}
        options={WIDTHS.map((value) => ({ value, label: t('compare.pixels', { width: Number(value) }) }))}
        onValueChange={setWidth}
      />
      <Button type="submit" tone="primary" busy={busy}>
        {t('compare.start')}
      </Button>
      {busy && job.progress && (
        <ProgressBar
          label={any(`job.step.${job.progress.step}`)}
          value={job.progress.done / job.progress.total}
        />
      )}
      {failure && (
        <p className="compare-failure" role="status">
          <b>{failure.cause}</b> {failure.remedy}
        </p>
      )}
    </form>
  );
}
