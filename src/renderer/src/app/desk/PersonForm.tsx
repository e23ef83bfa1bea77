/** What a person is called and does: whoever sits at this workstation, or somebody else of the desk. */
import './PersonForm.css';
import { useState } from 'react';
import { api } from '../../api';
import { Button } from '../../ui/Button';
import { Field, TextField } from '../../ui/Field';
import { Select } from '../../ui/Select';
import type { PersonRole } from '../../../../shared/model/desk';
import { useT } from '../i18n';
import { notifyError } from '../toasts';
import { initialsOf } from './initials';

const ROLES: readonly PersonRole[] = ['editor', 'copy-editor', 'chief'];

export interface PersonFormProps {
  /** Null while nobody has given a name. */
  person: Described | null;
  /** Saves somebody else than the person at this workstation. */
  onSave?: (person: Described) => Promise<unknown>;
}

interface Described {
  name: string;
  initials: string;
  role: PersonRole;
}

export function PersonForm({ person, onSave = api.desk.setPerson }: PersonFormProps) {
  const t = useT();
  const [name, setName] = useState(person?.name ?? '');
  const [typedInitials, setInitials] = useState(person?.initials ?? null);
  const [role, setRole] = useState<PersonRole>(person?.role ?? 'editor');
  const [busy, setBusy] = useState(false);
  const initials = typedInitials ?? initialsOf(name);
  const complete = name.trim() !== '' && initials.trim() !== '';
  const changed = name.trim() !== person?.name || initials.trim() !== person.initials || role !== person.role;
  const save = () => {
    setBusy(true);
    onSave({ name: name.trim(), initials: initials.trim(), role })
      .catch((error: unknown) => notifyError(t('person.failed'), error))
      .finally(() => setBusy(false));
  };
  return (
    <form
      className="app-person"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) save();
      }}
    >
      <TextField
        label={t('person.name')}
        value={name}
        maxLength={200}
        autoComplete="name"
        onValueChange={setName}
      />
      <TextField label={t('person.initials')} value={initials} maxLength={4} onValueChange={setInitials} />
      <Field label={t('role.label')}>
        {({ id }) => (
          <Select<PersonRole>
            id={id}
            value={role}
            onValueChange={setRole}
            options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
          />
        )}
      </Field>
      <Button type="submit" tone="primary" busy={busy} disabled={!complete || !changed}>
        {t('person.save')}
      </Button>
    </form>
  );
}
