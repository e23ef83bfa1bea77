import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../../../shared/model/errors';
import { watchTyping } from '../../../api/typing';
import { LiveFeed } from './live-feed';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const written = Object.assign(new EventTarget(), { isContentEditable: true });
watchTyping(written);

/** A feed whose answers are given by hand. */
function feed() {
  const asked: { answer: (text: string) => Promise<void>; fail: (error: unknown) => Promise<void> }[] = [];
  const live = new LiveFeed<string>(
    () =>
      new Promise((resolve, reject) => {
        const settled = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);
        asked.push({
          answer: (text) => {
            resolve(text);
            return settled();
          },
          fail: (error) => {
            reject(error instanceof Error ? error : new Error(String(error)));
            return settled();
          },
        });
      }),
  );
  return { live, asked };
}

describe('LiveFeed', () => {
  it('asks at once and shows what it hears', async () => {
    const { live, asked } = feed();
    live.start();
    await asked[0]!.answer('one');
    expect(live.get()).toMatchObject({ answer: 'one', error: null });
  });

  it('asks once for changes that come close together, when they pause', async () => {
    const { live, asked } = feed();
    live.start();
    await asked[0]!.answer('one');
    for (let i = 0; i < 5; i++) {
      live.changed();
      await vi.advanceTimersByTimeAsync(4);
    }
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(20);
    expect(asked).toHaveLength(2);
  });

  it('does not wait for ever for a pause', async () => {
    const { live, asked } = feed();
    live.start();
    await asked[0]!.answer('one');
    for (let i = 0; i < 75; i++) {
      live.changed();
      await vi.advanceTimersByTimeAsync(4);
    }
    expect(asked).toHaveLength(2);
  });

  it('asks less often where answers take long', async () => {
    const { live, asked } = feed();
    live.start();
    await vi.advanceTimersByTimeAsync(100);
    await asked[0]!.answer('one');
    live.changed();
    await vi.advanceTimersByTimeAsync(20);
    expect(asked, 'the first says nothing yet').toHaveLength(2);
    await vi.advanceTimersByTimeAsync(100);
    await asked[1]!.answer('two');
    for (let i = 0; i < 60; i++) {
      live.changed();
      await vi.advanceTimersByTimeAsync(15);
    }
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(60);
    expect(asked).toHaveLength(3);
  });

  it('never asks twice at once, and asks again for what changed meanwhile', async () => {
    const { live, asked } = feed();
    live.start();
    live.changed();
    await vi.advanceTimersByTimeAsync(100);
    live.changed();
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toHaveLength(1);
    await asked[0]!.answer('one');
    expect(asked).toHaveLength(2);
    await asked[1]!.answer('two');
    expect(live.get().answer).toBe('two');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toHaveLength(2);
  });

  it('drops the answer to an earlier question', async () => {
    const { live, asked } = feed();
    const seen: (string | null)[] = [];
    live.subscribe(() => seen.push(live.get().answer));
    live.start();
    live.askAgain();
    await asked[0]!.answer('about the old');
    await asked[1]!.answer('about the new');
    expect(seen).toEqual(['about the new']);
  });

  it('keeps the last answer beside an error, and recovers', async () => {
    const { live, asked } = feed();
    live.start();
    await asked[0]!.answer('one');
    live.changed();
    await vi.advanceTimersByTimeAsync(20);
    await asked[1]!.fail(new AppError('connection-lost'));
    expect(live.get()).toMatchObject({ answer: 'one', error: { code: 'connection-lost' } });
    live.changed();
    await vi.advanceTimersByTimeAsync(20);
    await asked[2]!.answer('two');
    expect(live.get()).toMatchObject({ answer: 'two', error: null });
  });

  it('looks again by itself while a theme is broken, and only then', async () => {
    const { live, asked } = feed();
    live.start();
    await asked[0]!.fail(new AppError('theme-broken', { file: 'a.liquid', line: 3 }));
    await vi.advanceTimersByTimeAsync(1500);
    expect(asked).toHaveLength(2);
    await asked[1]!.answer('mended');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toHaveLength(2);
  });

  it('looks rarely at a template that repeats without end: each look takes a second', async () => {
    const { live, asked } = feed();
    live.start();
    await asked[0]!.fail(new AppError('theme-timeout', { file: 'a.liquid', line: 3 }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toHaveLength(2);
  });

  it('tells nothing between two keys, and what it heard last once they rest', async () => {
    const { live, asked } = feed();
    const seen: unknown[] = [];
    live.start();
    await asked[0]!.answer('one');
    live.subscribe(() => seen.push(live.get().answer));
    for (const text of ['two', 'three', 'four']) {
      written.dispatchEvent(new Event('keydown'));
      live.changed();
      await vi.advanceTimersByTimeAsync(10);
      await asked.at(-1)!.answer(text);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(seen).toEqual([]);
    await vi.advanceTimersByTimeAsync(10);
    expect(seen).toEqual(['four']);
  });

  it('tells of an answer now and then however long somebody writes', async () => {
    const { live, asked } = feed();
    const seen: unknown[] = [];
    live.start();
    await asked[0]!.answer('one');
    live.subscribe(() => seen.push(live.get().answer));
    for (let count = 0; count < 50; count++) {
      written.dispatchEvent(new Event('keydown'));
      live.changed();
      await vi.advanceTimersByTimeAsync(10);
      await asked.at(-1)!.answer(String(count));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(seen.length).toBeGreaterThanOrEqual(2);
    expect(seen.length).toBeLessThanOrEqual(4);
  });

  it('is silent once stopped', async () => {
    const { live, asked } = feed();
    const seen: unknown[] = [];
    live.subscribe(() => seen.push(live.get()));
    const stop = live.start();
    live.changed();
    stop();
    await asked[0]!.answer('late');
    live.changed();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toHaveLength(1);
    expect(seen).toEqual([]);
  });
});
