/** A name for a revision, or for the piece as it is. */
import { useState, type ReactNode } from 'react';
import { useT } from '../../../app/i18n';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';

export interface NameFormProps {
  initial: string;
  onName: (name: string) => void;
  onCancel: () => void;
}

export function NameForm({ initial, onName, onCancel }: NameFormProps): ReactNode {
  const t = useT();
  const [name, setName] = useState(initial);
  return (
    <form
      className="revision-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '' || initial !== '') onName(name.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <TextField
        autoFocus
        label={t('revision.name')}
        labelHidden
        placeholder={t('revision.name.placeholder')}
        maxLength={200}
        value={name}
        onValueChange={setName}
      />
      <Button size="small" tone="primary" type="submit">
        {t('revision.name.save')}
      </Button>
    </form>
  );
}
