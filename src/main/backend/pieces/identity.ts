/** Who is at this workstation and what it is called in logs. Owns person, device and desk ids; knows no piece. */
import { hostname } from 'node:os';
import { uuidv7 } from 'uuidv7';
import type { DeskPerson, Person } from '../../../shared/contract/desk';
import type { PersonRole } from '../../../shared/model/desk';
import { AppError } from '../../../shared/model/errors';
import type { Readable, Tx } from '../database/handle';
import type { Store } from '../database/store';
import { readSetting, writeSetting } from '../database/settings';
import { knownAs, saidSame, saySame, type SameAs } from './same-person';

export interface Identity {
  deskId: string;
  deviceId: string;
  personId: string | null;
}

/** Makes desk and device ids the first time a store is opened. */
export function ensureIdentity(store: Store): void {
  if (readSetting(store, 'device') !== undefined) return;
  store.write((tx) => {
    const device = uuidv7();
    writeSetting(tx, 'desk', uuidv7());
    writeSetting(tx, 'device', device);
    tx.run('INSERT INTO device (id, name, created_at) VALUES (?, ?, ?)', [device, hostname(), store.now()]);
    tx.change({ topic: 'desk', id: 'desk', kind: 'created' });
  });
}

export function identityOf(db: Readable): Identity {
  return {
    deskId: readSetting<string>(db, 'desk') ?? '',
    deviceId: readSetting<string>(db, 'device') ?? '',
    personId: readSetting<string>(db, 'person') ?? null,
  };
}

/** All that are known by an id, also those who are one person. */
export function everybody(db: Readable): (Person & { same?: SameAs | undefined })[] {
  const same = saidSame(db);
  return db
    .all<Person>('SELECT id, name, initials, role FROM person ORDER BY created_at')
    .map((person) => ({ ...person, ...(same.has(person.id) && { same: same.get(person.id) }) }));
}

/** The people of the desk, each once. */
export function people(db: Readable): DeskPerson[] {
  const known = knownAs(db);
  const all = everybody(db).map(({ same: _same, ...person }) => person);
  return all
    .filter(({ id }) => known(id) === id)
    .map((person) => ({
      ...person,
      also: all.filter(({ id }) => id !== person.id && known(id) === person.id),
    }));
}

export function currentPerson(db: Readable): Person | null {
  const { personId } = identityOf(db);
  return people(db).find((person) => person.id === personId) ?? null;
}

/** Whether the person at this workstation leads the desk. One on which nobody is chief is led by whoever works there. */
export function leadsDesk(db: Readable): boolean {
  return currentPerson(db)?.role === 'chief' || people(db).every(({ role }) => role !== 'chief');
}

export function thisDevice(db: Readable): { id: string; name: string } {
  const { deviceId } = identityOf(db);
  const row = db.get<{ name: string }>('SELECT name FROM device WHERE id = ?', [deviceId]);
  return { id: deviceId, name: row?.name ?? '' };
}

/** Another workstation as it says of itself. */
export interface MetDevice {
  id: string;
  name: string;
  people: readonly (Omit<Person, 'role'> & { role?: PersonRole | undefined; same?: SameAs | undefined })[];
  /** Who works there, and so knows best what they are called and do. Older ones do not say. */
  person?: string | null | undefined;
}

/** Another workstation and its people, so that what they did stands under their names. */
export function meetDevice(tx: Tx, at: string, { id, name, people: others, person: there }: MetDevice): void {
  tx.run(
    'INSERT INTO device (id, name, created_at) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name',
    [id, name, at],
  );
  const { personId } = identityOf(tx);
  const here = everybody(tx);
  for (const { same: _same, ...person } of others) {
    const known = here.find((one) => one.id === person.id);
    if (person.id === personId || (known && there !== undefined && there !== person.id)) continue;
    const next = { ...person, role: person.role ?? known?.role ?? 'editor' };
    if (known?.name !== next.name || known.initials !== next.initials || known.role !== next.role)
      savePerson(tx, at, next);
  }
  for (const { id: person, same } of others) if (same) saySame(tx, person, same);
  sitAsKnown(tx);
}

/** Two of the people are one. Whoever is at this workstation is who they are known as. */
export function samePerson(tx: Tx, at: string, id: string, as: string | null): void {
  const there = everybody(tx);
  for (const wanted of as === null ? [id] : [id, as])
    if (!there.some((person) => person.id === wanted))
      throw new AppError('not-found', { what: 'person', id: wanted });
  const isHere = identityOf(tx).personId === id && as !== null;
  const [other, known] = isHere ? [as, id] : [id, as];
  if (known !== null) saySame(tx, known, { as: null, at });
  saySame(tx, other, { as: known, at });
}

function sitAsKnown(tx: Tx): void {
  const { personId } = identityOf(tx);
  const known = personId === null ? null : knownAs(tx)(personId);
  if (known !== personId) writeSetting(tx, 'person', known);
}

/** Adds somebody to the desk's people, or corrects what they are called and do. */
export function savePerson(tx: Tx, at: string, person: Person): Person {
  const { id, name, initials, role } = person;
  tx.run(
    `INSERT INTO person (id, name, initials, role, created_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, initials = excluded.initials, role = excluded.role`,
    [id, name, initials, role, at],
  );
  tx.change({ topic: 'person', id, kind: 'updated' });
  return person;
}

/** From now on this person is at this workstation. */
export function workAs(tx: Tx, id: string): Person {
  const person = people(tx).find((each) => each.id === id);
  if (!person) throw new AppError('not-found', { what: 'person', id });
  writeSetting(tx, 'person', id);
  tx.change({ topic: 'person', id, kind: 'updated' });
  return person;
}

/** Names the person at this workstation; a second call corrects the name. */
export function setPerson(
  tx: Tx,
  at: string,
  { name, initials, ...given }: { name: string; initials: string; role?: PersonRole | undefined },
): Person {
  const id = identityOf(tx).personId ?? uuidv7();
  const role = given.role ?? currentPerson(tx)?.role ?? 'editor';
  writeSetting(tx, 'person', id);
  return savePerson(tx, at, { id, name, initials, role });
}
