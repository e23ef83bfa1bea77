/** Where the pieces of a category or tag go when it ends. */
import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { useT } from '../../app/i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';

export interface TargetDialogProps {
  title: string;
  help: string;
  action: string;
  options: readonly { id: string; name: string }[];
  /** Whether it cannot go without a target. */
  required: boolean;
  onCancel: () => void;
  onConfirm: (target: string | null) => void;
  /** What asked may be gone, or be disabled, once it is done. */
  focusWhenDone: RefObject<HTMLElement | null>;
}

export function TargetDialog(props: TargetDialogProps): ReactNode {
  const { title, help, action, options, required, onCancel, onConfirm, focusWhenDone } = props;
  const t = useT();
  const [target, setTarget] = useState<string | null>(null);
  const confirmed = useRef(false);
  const confirm = (): void => {
    confirmed.current = true;
    onConfirm(target);
  };
  return (
    <Dialog
      open
      onOpenChange={onCancel}
      title={title}
      closeLabel={t('app.close')}
      finalFocus={() => (confirmed.current ? focusWhenDone.current : null)}
      actions={
        <>
          <Button onClick={onCancel}>{t('taxonomy.cancel')}</Button>
          <Button intent="danger" disabled={required && target === null} onClick={confirm}>
            {action}
          </Button>
        </>
      }
    >
      <p className="taxonomy-help">{help}</p>
      <Field label={t('taxonomy.target')}>
        {({ id }) => (
          <Select
            id={id}
            value={target}
            placeholder={t('taxonomy.target.choose')}
            options={options.map((option) => ({ value: option.id, label: option.name }))}
            onValueChange={setTarget}
          />
        )}
      </Field>
    </Dialog>
  );
}
