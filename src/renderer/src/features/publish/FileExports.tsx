/**
 * The piece as a file that the browser hands over, asked about like a delivery while errors are open. Its pictures go
 * with it, as the command line writes them: packed where there are any.
 */
import { useState, type ReactNode } from 'react';
import { stopsPublishing, type Finding } from '../../../../shared/model/checks';
import { webAddress } from '../../../../shared/text/web-address';
import { api, useLiveQuery } from '../../api';
import { FILE_FORMATS, type FileFormat } from '../../app/desk/exporting';
import { download } from '../../app/download';
import { useT, useTranslateAny } from '../../app/i18n';
import { goTo, paths } from '../../app/routes';
import { notify, notifyError } from '../../app/toasts';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { SendDespite } from './SendDespite';

const TYPES = { html: 'text/html', markdown: 'text/markdown' } as const;
/** Large pictures take their time. */
const PATIENCE = { context: { deadline: 120_000 } };

export function FileExports({ pieceId }: { pieceId: string }): ReactNode {
  const t = useT();
  const any = useTranslateAny();
  const [asking, setAsking] = useState<{ format: FileFormat; findings: readonly Finding[] } | null>(null);
  const site = useLiveQuery(['site'], ['site'], () => api.desk.site()).data;
  const failed = (error: unknown): void => {
    notifyError(t('publish.files.failed'), error);
  };
  const save = (format: FileFormat): void => {
    setAsking(null);
    if (format === 'json') {
      api.fileExports.text({ id: pieceId, format }).then(({ name, text }) => {
        download(name, text, 'application/json');
      }, failed);
      return;
    }
    api.fileExports.bundle({ id: pieceId, format }, PATIENCE).then(({ name, bytes, carried, warnings }) => {
      const pictures = carried.length - 1;
      download(name, new Uint8Array(bytes), pictures === 0 ? TYPES[format] : 'application/zip');
      notify({
        tone: warnings.length > 0 ? 'info' : 'done',
        title: t('publish.files.carried', { name, pictures }),
        detail: [...new Set(warnings.map(({ message, params }) => any(message, params)))].join(' '),
      });
    }, failed);
  };
  const ask = (format: FileFormat): void => {
    api.checks.run({ id: pieceId }).then((all) => {
      const findings = all.filter(stopsPublishing);
      // What is flagged for a lawyer is refused, whatever somebody answers.
      const isRefused = findings.some(({ message }) => message === 'checks.F10.legal');
      if (findings.length > 0 && !isRefused) setAsking({ format, findings });
      else save(format);
    }, failed);
  };
  return (
    <div className="publish-files">
      <span className="text-3">{t('publish.files')}</span>
      {site && webAddress(site.url) === null && (
        <p className="publish-no-address">
          <Icon name="warning" size={14} className="text-warn" />
          <span>{t('publish.files.no-address')}</span>
          <Button size="small" onClick={() => goTo(paths.settings('site'))}>
            {t('publish.files.no-address.go')}
          </Button>
        </p>
      )}
      {FILE_FORMATS.map((format) => (
        <Button key={format} size="small" icon="arrow-down" onClick={() => ask(format)}>
          {t(`publish.files.${format}`)}
        </Button>
      ))}
      {asking && (
        <SendDespite
          title={t('publish.files.despite.title', { count: asking.findings.length })}
          question={t('publish.files.despite.ask')}
          action={t('publish.files.despite.save')}
          findings={asking.findings}
          onGo={() => save(asking.format)}
          onCancel={() => setAsking(null)}
        />
      )}
    </div>
  );
}
