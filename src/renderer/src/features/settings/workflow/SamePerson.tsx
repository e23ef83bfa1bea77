/** Whether two of the desk's people are one: asked where they have one name, chosen otherwise, and taken back. */
import type { ReactNode } from 'react';
import { api } from '../../../api';
import { useT } from '../../../app/i18n';
import { notify, notifyError } from '../../../app/toasts';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import type { DeskPerson } from '../../../../../shared/contract/desk';

export interface SamePersonProps {
  person: DeskPerson;
  people: readonly DeskPerson[];
  /** Whether more is to be corrected about them. */
  isOpen: boolean;
}

const isNamedAlike = (one: DeskPerson, other: DeskPerson): boolean =>
  one.name.trim().toLocaleLowerCase() === other.name.trim().toLocaleLowerCase();

export function SamePerson({ person, people, isOpen }: SamePersonProps): ReactNode {
  const t = useT();
  const { id, name, also } = person;
  const twin = people.slice(0, people.indexOf(person)).find((other) => isNamedAlike(other, person));
  const others = people.filter((other) => other.id !== id);
  const say = (who: { id: string; name: string }, as: string | null): void => {
    api.desk.samePerson({ id: who.id, as }).then(
      () =>
        notify({
          tone: 'done',
          title: t(as === null ? 'people.same.apart' : 'people.same.now', { name: who.name }),
        }),
      (error: unknown) => notifyError(t('people.same.failed'), error),
    );
  };
  return (
    <>
      {twin && (
        <div className="settings-person settings-person-same">
          <span className="small text-2">{t('people.same.ask', { name })}</span>
          <Button size="small" onClick={() => say(person, twin.id)}>
            {t('people.same.one')}
          </Button>
        </div>
      )}
      {also.map((other) => (
        <div key={other.id} className="settings-person settings-person-same">
          <span className="small text-2">{t('people.same.also', { name: other.name })}</span>
          <Button
            size="small"
            tone="quiet"
            aria-label={t('people.same.part.name', { name: other.name })}
            onClick={() => say(other, null)}
          >
            {t('people.same.part')}
          </Button>
        </div>
      ))}
      {isOpen && others.length > 0 && (
        <div className="settings-person settings-person-same">
          <span className="small text-2" aria-hidden>
            {t('people.same.as')}
          </span>
          <Select<string>
            label={t('people.same.as')}
            value=""
            options={[
              { value: '', label: t('people.same.nobody') },
              ...others.map((other) => ({ value: other.id, label: other.name })),
            ]}
            onValueChange={(as) => {
              if (as !== '') say(person, as);
            }}
          />
        </div>
      )}
    </>
  );
}
