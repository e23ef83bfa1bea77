/** Asks before pieces are deleted for good: one of the few things that cannot be undone. */
import { useRef } from 'react';
import { api } from '../../../api';
import { useT } from '../../../app/i18n';
import { notify, notifyError } from '../../../app/toasts';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';

export interface DeleteDialogProps {
  ids: readonly string[];
  headlineOf: (id: string) => string | undefined;
  onDone: (deleted: boolean) => void;
}

export function DeleteDialog({ ids, headlineOf, onDone }: DeleteDialogProps) {
  const t = useT();
  const [only, ...more] = ids;
  const headline = only !== undefined && more.length === 0 ? headlineOf(only) : undefined;
  const keep = useRef<HTMLButtonElement>(null);
  const remove = () => {
    api.pieces.deleteForGood({ ids: [...ids] }).then(
      ({ deleted }) => {
        notify({ tone: 'done', title: t('desk.done.deleted', { count: deleted }) });
        onDone(true);
      },
      (error: unknown) => {
        notifyError(t('desk.failed'), error);
        onDone(false);
      },
    );
  };
  return (
    <Dialog
      open
      onOpenChange={() => onDone(false)}
      title={t('desk.delete.title', { count: ids.length })}
      initialFocus={keep}
      actions={
        <>
          <Button ref={keep} onClick={() => onDone(false)}>
            {t('desk.delete.cancel')}
          </Button>
          <Button intent="danger" onClick={remove}>
            {t('desk.delete.confirm')}
          </Button>
        </>
      }
    >
      {headline ? t('desk.delete.one', { headline }) : t('desk.delete.text')}
    </Dialog>
  );
}
