/** Who shall read the proof, as what, and a few words above it. */
import { useState, type ReactNode } from 'react';
import type { MarkedForm } from '../../../../shared/contract/proofs';
import { useT } from '../../app/i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/Field';
import { Segmented } from '../../ui/Segmented';
import { TextArea } from '../../ui/TextArea';

export interface Wish {
  form: MarkedForm;
  to: string;
  note: string;
}

export const MARKED_FORMS = ['docx', 'proof-html', 'pdf'] as const satisfies readonly MarkedForm[];

export function ProofDialog({
  byline,
  onSend,
  onCancel,
}: {
  byline: string;
  onSend: (wish: Wish) => void;
  onCancel: () => void;
}): ReactNode {
  const t = useT();
  const [form, setForm] = useState<MarkedForm>('docx');
  // The byline may be known only after the dialog is open.
  const [typed, setTyped] = useState<string | null>(null);
  const to = typed ?? byline;
  const [note, setNote] = useState('');
  const complete = to.trim() !== '';
  const send = (): void => onSend({ form, to: to.trim(), note: note.trim() });
  return (
    <Dialog
      open
      onOpenChange={onCancel}
      title={t('publish.proof.title')}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={onCancel}>{t('publish.form.cancel')}</Button>
          <Button tone="primary" disabled={!complete} onClick={send}>
            {t('publish.proof.write')}
          </Button>
        </>
      }
    >
      <form
        className="publish-proof-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (complete) send();
        }}
      >
        <TextField label={t('publish.proof.reader')} value={to} maxLength={200} onValueChange={setTyped} />
        <Segmented
          label={t('publish.proof.form')}
          value={form}
          onValueChange={setForm}
          options={MARKED_FORMS.map((value) => ({ value, label: t(`publish.proof.${value}`) }))}
        />
        <TextArea
          label={t('publish.proof.note')}
          help={t(form === 'docx' ? 'publish.proof.help.word' : 'publish.proof.help.paper')}
          rows={3}
          maxLength={4000}
          value={note}
          onValueChange={setNote}
        />
      </form>
    </Dialog>
  );
}
