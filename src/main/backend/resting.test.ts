import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WhenAtRest } from './resting';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function resting() {
  const done: string[] = [];
  return { done, waiting: new WhenAtRest((id) => done.push(id), 500, false) };
}

it('works once nobody has touched it for a while', () => {
  const { done, waiting } = resting();
  for (let count = 0; count < 3; count += 1) {
    waiting.touch('a', 100);
    vi.advanceTimersByTime(99);
  }
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual(['a']);
});

it('waits no longer than it may', () => {
  const { done, waiting } = resting();
  for (let count = 0; count < 6; count += 1) {
    waiting.touch('a', 100);
    vi.advanceTimersByTime(90);
  }
  expect(done).toEqual(['a']);
});

it('leaves out what was dropped, and settles the rest at once', () => {
  const { done, waiting } = resting();
  for (const id of ['a', 'b', 'c']) waiting.touch(id, 100);
  waiting.drop('b');
  waiting.settleAll();
  vi.advanceTimersByTime(1000);
  expect(done).toEqual(['a', 'c']);
});
