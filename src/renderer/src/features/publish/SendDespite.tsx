/** The one question before a draft or a file goes out with errors: it names each of them. */
import type { ReactNode } from 'react';
import type { Finding } from '../../../../shared/model/checks';
import { useT, useTranslateAny } from '../../app/i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';

export interface SendDespiteProps {
  title: string;
  question: string;
  action: string;
  /** The open errors. */
  findings: readonly Finding[];
  onGo: () => void;
  onCancel: () => void;
}

export function SendDespite(props: SendDespiteProps): ReactNode {
  const { title, question, action, findings, onGo, onCancel } = props;
  const t = useT();
  const any = useTranslateAny();
  return (
    <Dialog
      open
      onOpenChange={onCancel}
      title={title}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={onCancel}>{t('publish.form.cancel')}</Button>
          <Button tone="primary" onClick={onGo}>
            {action}
          </Button>
        </>
      }
    >
      <p>{question}</p>
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
