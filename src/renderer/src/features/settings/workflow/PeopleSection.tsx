/** The people of the desk: who they are and what they do, somebody who is added, who works here now, and who are one. */
import './People.css';
import { useRef, useState } from 'react';
import { api, useLiveQuery } from '../../../api';
import { useDeskInfo } from '../../../app/desk/info';
import { PersonForm } from '../../../app/desk/PersonForm';
import { peopleRead } from '../../../app/desk/reads';
import { useT } from '../../../app/i18n';
import { notify, notifyError } from '../../../app/toasts';
import { Avatar } from '../../../ui/Avatar';
import { Button } from '../../../ui/Button';
import { tintOf } from '../../../ui/tints';
import { useKeptFocus } from '../../../ui/kept-focus';
import type { DeskPerson, Person } from '../../../../../shared/contract/desk';
import { SettingsRow } from '../SettingsRow';
import { SamePerson } from './SamePerson';

export function PeopleSection() {
  const t = useT();
  const people = useLiveQuery(...peopleRead).data ?? [];
  const here = useDeskInfo()?.person?.id ?? null;
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list, here);
  const workAs = ({ id, name }: Person): void => {
    api.desk.workAs({ id }).then(
      () => notify({ tone: 'done', title: t('people.worksNow', { name }) }),
      (error: unknown) => notifyError(t('people.notWorking'), error),
    );
  };
  return (
    <>
      <SettingsRow title={t('people.desk')} help={t('people.desk.help')}>
        <ul ref={list} className="settings-people" aria-label={t('people.desk')}>
          {people.map((person) => (
            <OnePerson
              key={person.id}
              person={person}
              people={people}
              isHere={person.id === here}
              onWork={() => workAs(person)}
            />
          ))}
        </ul>
      </SettingsRow>
      <SettingsRow title={t('people.add')} help={t('people.add.help')}>
        <PersonForm key={people.length} person={null} onSave={(person) => api.desk.savePerson(person)} />
      </SettingsRow>
    </>
  );
}

interface OnePersonProps {
  person: DeskPerson;
  people: readonly DeskPerson[];
  isHere: boolean;
  onWork: () => void;
}

function OnePerson({ person, people, isHere, onWork }: OnePersonProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const { id, name, initials, role } = person;
  return (
    <li>
      <div className="settings-person">
        <Avatar size="small" initials={initials} name={name} tint={tintOf(id)} />
        <b className="cut">{name}</b>
        <span className="text-3">{t(`role.${role}`)}</span>
        <span className="grow" />
        {isHere ? (
          <span className="small text-2">{t('people.here')}</span>
        ) : (
          <Button size="small" aria-label={t('people.workAs.name', { name })} onClick={onWork}>
            {t('people.workAs')}
          </Button>
        )}
        <Button
          size="small"
          tone="quiet"
          aria-expanded={open}
          aria-label={t('people.edit.name', { name })}
          onClick={() => setOpen(!open)}
        >
          {t('people.edit')}
        </Button>
      </div>
      <SamePerson person={person} people={people} isOpen={open} />
      {open && (
        <PersonForm
          person={person}
          onSave={async (changed) => {
            await api.desk.savePerson({ id, ...changed });
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}
