import { describe, expect, it, onTestFinished } from 'vitest';
import type { Change } from './handle';
import { openStore } from './open';
import { LOG_LENGTH, startLogAnew, type Store } from './store';

function open(): Store {
  const store = openStore(':memory:', () => new Date('2026-11-22T09:00:00Z'));
  onTestFinished(() => store.close());
  return store;
}

const change = (id: string): Change => ({ topic: 'piece', id, kind: 'updated', detail: { n: 1 } });
const log = (store: Store, ...ids: string[]): void =>
  store.write((tx) => {
    for (const id of ids) tx.change(change(id));
  });
const ids = (store: Store, since: number): string[] | undefined =>
  store.changesSince(since)?.map((logged) => logged.id);

describe('a write', () => {
  it('that fails leaves no trace: no row, no change, nobody told', () => {
    const store = open();
    let told = 0;
    store.onCommit(() => (told += 1));
    expect(() =>
      store.write((tx) => {
        tx.run('INSERT INTO setting (name, value) VALUES (?, ?)', ['a', '1']);
        tx.change(change('a'));
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(store.all('SELECT * FROM setting')).toEqual([]);
    expect(ids(store, 0)).toEqual([]);
    expect(told).toBe(0);
    log(store, 'b');
    expect(told).toBe(1);
  });

  it('does not nest', () => {
    const store = open();
    expect(() => store.write(() => store.write(() => undefined))).toThrow(/nest/);
    log(store, 'still works');
  });

  it('over many things lets others in between, and keeps what was written before a failure', async () => {
    const store = open();
    const items = Array.from({ length: 40 }, (_, index) => String(index));
    const work = (id: string, stopAt: string) => (): void => {
      const end = performance.now() + 1;
      while (performance.now() < end);
      if (id === stopAt) throw new Error('stop');
    };
    let between = 0;
    const ticking = setInterval(() => (between += 1), 0);
    await store.writeEach(items, (tx, id) => {
      work(id, '')();
      tx.change(change(id));
    });
    clearInterval(ticking);
    expect(between).toBeGreaterThan(1);
    expect(ids(store, 0)).toEqual(items);
    const cursor = store.cursor();
    const failing = store.writeEach(items, (tx, id) => {
      work(id, '35')();
      tx.change(change(id));
    });
    await expect(failing).rejects.toThrow('stop');
    const kept = ids(store, cursor) ?? [];
    expect(kept.length).toBeGreaterThan(0);
    expect(kept).toEqual(items.slice(0, kept.length));
    expect(items.indexOf('35')).toBeGreaterThanOrEqual(kept.length);
  });

  it('is refused once the store was sealed, and leaves it as it was', () => {
    const store = open();
    log(store, 'a');
    store.seal();
    expect(() => log(store, 'b')).toThrow(expect.objectContaining({ code: 'store-busy' }));
    expect(ids(store, 0)).toEqual(['a']);
  });

  it('over nothing does nothing', async () => {
    const store = open();
    await store.writeEach([], () => expect.unreachable());
  });
});

describe('the change log', () => {
  it('is read on from a cursor', () => {
    const store = open();
    log(store, 'a', 'b');
    const cursor = store.cursor();
    log(store, 'c');
    expect(store.changesSince(cursor)).toEqual([
      {
        seq: cursor + 1,
        at: '2026-11-22T09:00:00.000Z',
        topic: 'piece',
        id: 'c',
        kind: 'updated',
        detail: { n: 1 },
      },
    ]);
    expect(ids(store, store.cursor())).toEqual([]);
    expect(store.changesSince(0, 2)?.map((logged) => logged.id)).toEqual(['a', 'b']);
  });

  it('knows no cursor from the future', () => {
    const store = open();
    log(store, 'a');
    expect(store.changesSince(store.cursor() + 1)).toBeNull();
  });

  it('is trimmed to its length, and says where it no longer reaches', () => {
    const store = open();
    store.write((tx) => {
      for (let index = 0; index <= LOG_LENGTH + 10; index += 1) tx.change(change(String(index)));
    });
    const first = store.cursor() - LOG_LENGTH;
    store.trimLog();
    expect(store.changesSince(first - 1)).toBeNull();
    expect(store.changesSince(0)).toBeNull();
    expect(ids(store, first)?.length).toBe(500);
  });

  it('that was emptied still knows its last number', () => {
    const store = open();
    log(store, 'a', 'b');
    const cursor = store.cursor();
    store.write((tx) => tx.run('DELETE FROM change_log'));
    expect(store.cursor()).toBe(cursor);
    expect(ids(store, cursor)).toEqual([]);
    expect(store.changesSince(cursor - 1)).toBeNull();
  });

  it('started anew is out of reach for every watcher there was, and goes on from there', () => {
    const store = open();
    log(store, 'a', 'b');
    const before = store.cursor();
    startLogAnew(store.database, new Date('2026-11-22T10:00:00Z'));
    log(store, 'c');
    const again = store.cursor();
    for (const cursor of [0, before - 1, before]) expect(store.changesSince(cursor)).toBeNull();
    expect(ids(store, again - 1)).toEqual(['c']);
    startLogAnew(store.database, new Date('2026-11-22T10:00:01Z'));
    expect(store.changesSince(again)).toBeNull();
    expect(Number.isSafeInteger(store.cursor())).toBe(true);
  });
});
