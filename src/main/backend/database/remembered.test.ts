import { expect, it } from 'vitest';
import { Remembered } from './remembered';
import { openStore } from './open';

it('is read again after a change that concerns it, and only then', () => {
  const store = openStore(':memory:');
  let read = 0;
  const value = new Remembered(
    store,
    ({ topic }) => topic === 'site',
    () => (read += 1),
  );
  const change = (topic: 'site' | 'tag') =>
    store.write((tx) => tx.change({ topic, id: 'x', kind: 'updated' }));
  expect([value.get(), value.get()]).toEqual([1, 1]);
  change('tag');
  expect(value.get()).toBe(1);
  change('site');
  change('tag');
  expect([value.get(), value.get()]).toEqual([2, 2]);
});

it('is read again where the log no longer tells what happened', () => {
  const store = openStore(':memory:');
  let read = 0;
  const value = new Remembered(
    store,
    () => false,
    () => (read += 1),
  );
  value.get();
  for (let index = 0; index < 400; index += 1)
    store.write((tx) => tx.change({ topic: 'tag', id: 'x', kind: 'updated' }));
  expect(value.get()).toBe(2);
});
