/** Asks before a backup takes the place of the desk as it is. */
import { useRef } from 'react';
import { api } from '../../../api';
import { useLocale, useT } from '../../../app/i18n';
import { notify, notifyError } from '../../../app/toasts';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { whenOf, type Backup } from './when';

export interface RestoreDialogProps {
  /** Null while it is closed. */
  backup: Backup | null;
  onDone: () => void;
}

export function RestoreDialog({ backup, onDone }: RestoreDialogProps) {
  const t = useT();
  const locale = useLocale();
  const keep = useRef<HTMLButtonElement>(null);
  const restore = () => {
    if (!backup) return;
    const when = whenOf(backup, locale);
    onDone();
    api.system.restore({ name: backup.name }).then(
      () => notify({ tone: 'done', title: t('settings.backups.restored', { when }) }),
      (error: unknown) => notifyError(t('settings.backups.notRestored'), error),
    );
  };
  return (
    <Dialog
      open={backup !== null}
      onOpenChange={onDone}
      title={t('settings.backups.ask', { when: backup ? whenOf(backup, locale) : '' })}
      initialFocus={keep}
      actions={
        <>
          <Button ref={keep} onClick={onDone}>
            {t('settings.backups.keep')}
          </Button>
          <Button intent="danger" onClick={restore}>
            {t('settings.backups.restore')}
          </Button>
        </>
      }
    >
      {t('settings.backups.ask.help')}
    </Dialog>
  );
}
