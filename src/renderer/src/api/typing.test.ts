import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchTyping, whenTypingRests } from './typing';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const text = Object.assign(new EventTarget(), { isContentEditable: true });
watchTyping(text);
const key = () => text.dispatchEvent(new Event('keydown'));

it('does at once what nobody is writing beside', async () => {
  await vi.advanceTimersByTimeAsync(1000);
  const run = vi.fn();
  whenTypingRests(run, 3000);
  expect(run).toHaveBeenCalledOnce();
});

it('waits until the keys rest', async () => {
  const run = vi.fn();
  key();
  whenTypingRests(run, 3000);
  for (let count = 0; count < 10; count += 1) {
    await vi.advanceTimersByTimeAsync(100);
    key();
  }
  expect(run).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(400);
  expect(run).toHaveBeenCalledOnce();
});

it('does not wait for ever', async () => {
  const run = vi.fn();
  key();
  whenTypingRests(run, 500);
  for (let count = 0; count < 10; count += 1) {
    await vi.advanceTimersByTimeAsync(100);
    key();
  }
  expect(run).toHaveBeenCalledOnce();
});

it('tells each of many when its own time has come, and nobody who has called it off', async () => {
  const told: string[] = [];
  key();
  whenTypingRests(() => told.push('late'), 3000, 300);
  whenTypingRests(() => told.push('soon'), 3000, 50);
  const callOff = whenTypingRests(() => told.push('never'), 3000, 100);
  whenTypingRests(() => told.push('however many keys'), 120);
  callOff();
  await vi.advanceTimersByTimeAsync(60);
  expect(told).toEqual(['soon']);
  key();
  await vi.advanceTimersByTimeAsync(70);
  expect(told).toEqual(['soon', 'however many keys']);
  await vi.advanceTimersByTimeAsync(300);
  expect(told).toEqual(['soon', 'however many keys', 'late']);
});
