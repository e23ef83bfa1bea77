/** The one question before a draft goes out with errors: it names each of them. What was open is recorded with the delivery. */
import type { ReactNode } from 'react';
import type { Finding } from '../../../../shared/model/checks';
import { useT, useTranslateAny } from '../../app/i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';

export interface SendDespiteProps {
  destination: string;
  /** The open errors. */
  findings: readonly Finding[];
  onSend: () => void;
  onCancel: () => void;
}

export function SendDespite({ destination, findings, onSend, onCancel }: SendDespiteProps): ReactNode {
  const t = useT();
  const any = useTranslateAny();
  return (
    <Dialog
      open
      onOpenChange={onCancel}
      title={t('publish.despite.title', { count: findings.length })}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={onCancel}>{t('publish.form.cancel')}</Button>
          <Button tone="primary" onClick={onSend}>
            {t('publish.send')}
          </Button>
        </>
      }
    >
      <p>{t('publish.despite.ask', { destination })}</p>
      <ul className="publish-despite">
        {findings.map((finding) => (
          <li key={finding.key}>
            <Icon name="stop" className="text-danger" />
            <span>
              {any(finding.message, finding.params)}
              {finding.target.kind === 'text' && <q>{finding.target.quote}</q>}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
