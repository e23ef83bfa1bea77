import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../database/open';
import { Documents } from '../pieces/documents';
import { ensureIdentity, setPerson } from '../pieces/identity';
import { Pieces } from '../pieces/pieces';
import { Notifications } from './notifications';

const HOUR = 60 * 60_000;

it('tells once of a deadline that comes near and once of one that has passed, of what one has to write', () => {
  let clock = new Date('2026-11-27T10:00:00.000Z');
  const store = openStore(':memory:', () => clock);
  ensureIdentity(store);
  const { id: me } = store.write((tx) => setPerson(tx, store.now(), { name: 'Ann Lee', initials: 'AL' }));
  const documents = new Documents(store, [], (error) => {
    throw error;
  });
  const pieces = new Pieces(store, documents);
  onTestFinished(() => {
    documents.close();
    store.close();
  });
  const due = (assignee: string | null, deadline: string): string =>
    pieces.create({ meta: { assignee, deadline: { at: deadline, zone: 'UTC' } } });
  const mine = due(me, '2026-11-29T10:00:00.000Z');
  due('somebody', '2026-11-29T10:00:00.000Z');
  const old = due(me, '2026-09-01T10:00:00.000Z');
  const notifications = new Notifications(store);
  const told = (): string[] => {
    notifications.lookAtDeadlines();
    return notifications
      .list()
      .items.map(({ kind, pieceId }) => `${kind} ${pieceId === mine ? 'mine' : pieceId}`);
  };
  expect(told()).toEqual([]);
  clock = new Date(clock.valueOf() + 25 * HOUR);
  expect(told()).toEqual(['deadline mine']);
  expect(told()).toEqual(['deadline mine']);
  clock = new Date(clock.valueOf() + 72 * HOUR);
  expect(told()).toEqual(['overdue mine', 'deadline mine']);
  expect(told()).toEqual(['overdue mine', 'deadline mine']);
  // What is long past was seen to elsewhere, or is of no use.
  expect(told().some((line) => line.includes(old))).toBe(false);
});
