/** The desk's backups: which there are, making one now, putting one back. */
import './BackupsSection.css';
import { useState } from 'react';
import { api, useLiveQuery } from '../../../api';
import { useLocale, useT } from '../../../app/i18n';
import { notify, notifyError } from '../../../app/toasts';
import { Button } from '../../../ui/Button';
import { tracked } from '../saving';
import { RestoreDialog } from './RestoreDialog';
import { whenOf, type Backup } from './when';

export function BackupsSection() {
  const t = useT();
  const { data, refetch } = useLiveQuery(['backups'], ['desk'], () => api.system.backups());
  const [busy, setBusy] = useState(false);
  const [restoring, setRestoring] = useState<Backup | null>(null);
  const backUp = () => {
    setBusy(true);
    tracked(api.system.backup(undefined, { context: { deadline: null } }))
      .then(() => refetch())
      .then(() => notify({ tone: 'done', title: t('settings.backups.made') }))
      .catch((error: unknown) => notifyError(t('settings.backups.failed'), error))
      .finally(() => setBusy(false));
  };
  return (
    <>
      <Button tone="primary" busy={busy} onClick={backUp}>
        {t('settings.backups.now')}
      </Button>
      {data && data.length > 0 && <BackupTable backups={data} onRestore={setRestoring} />}
      {data?.length === 0 && <p className="settings-backups-none">{t('settings.backups.none')}</p>}
      <RestoreDialog backup={restoring} onDone={() => setRestoring(null)} />
    </>
  );
}

interface BackupTableProps {
  backups: readonly Backup[];
  onRestore: (backup: Backup) => void;
}

function BackupTable({ backups, onRestore }: BackupTableProps) {
  const t = useT();
  const locale = useLocale();
  const size = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return (
    <table className="settings-backups">
      <thead>
        <tr>
          <th scope="col">{t('settings.backups.at')}</th>
          <th scope="col">{t('settings.backups.size')}</th>
          <th scope="col">{t('settings.backups.path')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('settings.backups.restore')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <tr key={backup.name}>
            <td className="num">{whenOf(backup, locale)}</td>
            <td className="num">{size.format(backup.bytes / 1e6)}</td>
            <td className="cut" title={backup.path}>
              {backup.path}
            </td>
            <td>
              <Button
                size="small"
                aria-label={t('settings.backups.restoreOf', { when: whenOf(backup, locale) })}
                onClick={() => onRestore(backup)}
              >
                {t('settings.backups.restore')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
