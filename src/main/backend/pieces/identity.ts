/** Who is at this workstation and what it is called in logs. Owns person, device and desk ids; knows no piece. */
import { hostname } from 'node:os';
import { uuidv7 } from 'uuidv7';
import type { Person } from '../../../shared/contract/desk';
import type { PersonRole } from '../../../shared/model/desk';
import type { Readable, Tx } from '../database/handle';
import type { Store } from '../database/store';
import { readSetting, writeSetting } from '../database/settings';

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

export function people(db: Readable): Person[] {
  return db.all<Person>('SELECT id, name, initials, role FROM person ORDER BY created_at');
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

/** Another workstation and its people, so that what they did stands under their names. */
export function meetDevice(
  tx: Tx,
  at: string,
  { id, name, people: others }: { id: string; name: string; people: readonly Omit<Person, 'role'>[] },
): void {
  tx.run(
    'INSERT INTO device (id, name, created_at) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name',
    [id, name, at],
  );
  const { personId } = identityOf(tx);
  for (const person of others) {
    if (person.id === personId) continue;
    const { changes } = tx.run(
      `INSERT INTO person (id, name, initials, created_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, initials = excluded.initials
       WHERE name <> excluded.name OR initials <> excluded.initials`,
      [person.id, person.name, person.initials, at],
    );
    if (changes > 0) tx.change({ topic: 'person', id: person.id, kind: 'updated' });
  }
}

/** Names the person at this workstation; a second call corrects the name. */
export function setPerson(
  tx: Tx,
  at: string,
  { name, initials, ...given }: { name: string; initials: string; role?: PersonRole | undefined },
): Person {
  const id = identityOf(tx).personId ?? uuidv7();
  const role = given.role ?? currentPerson(tx)?.role ?? 'editor';
  tx.run(
    `INSERT INTO person (id, name, initials, role, created_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, initials = excluded.initials, role = excluded.role`,
    [id, name, initials, role, at],
  );
  writeSetting(tx, 'person', id);
  tx.change({ topic: 'person', id, kind: 'updated' });
  return { id, name, initials, role };
}
