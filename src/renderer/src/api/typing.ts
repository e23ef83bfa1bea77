/**
 * Whether somebody is writing at this moment, and a way to wait until they pause: what follows the store reads it again
 * then, not between two keys. Knows keys alone, not what they do.
 */

/** A key after this long is no longer part of the same writing. Milliseconds. */
const REST = 350;

let lastKey = -Infinity;

export function watchTyping(view: EventTarget): void {
  view.addEventListener(
    'keydown',
    ({ target }) => {
      if (target && 'isContentEditable' in target && target.isContentEditable === true)
        lastKey = performance.now();
    },
    { capture: true, passive: true },
  );
}

interface Waiter {
  run: () => void;
  /** No later than this, however many keys come. */
  latest: number;
  rest: number;
}

/** All of them wait on one timer: many that are set and cleared for each key would be felt. */
const waiting = new Set<Waiter>();
let timer: ReturnType<typeof setTimeout> | undefined;
let wakesAt = Infinity;

/**
 * Calls back once no key has come for `rest` milliseconds, and after `longest` however many come. The answer calls it off.
 */
export function whenTypingRests(run: () => void, longest: number, rest = REST): () => void {
  const now = performance.now();
  const waiter = { run, latest: now + longest, rest };
  if (dueAt(waiter) <= now) {
    run();
    return () => {};
  }
  waiting.add(waiter);
  wakeAt(dueAt(waiter));
  return () => {
    waiting.delete(waiter);
  };
}

const dueAt = ({ latest, rest }: Waiter): number => Math.min(lastKey + rest, latest);

function wakeAt(at: number): void {
  if (at >= wakesAt) return;
  clearTimeout(timer);
  wakesAt = at;
  timer = setTimeout(look, at - performance.now());
}

function look(): void {
  wakesAt = Infinity;
  const now = performance.now();
  try {
    for (const waiter of [...waiting]) if (dueAt(waiter) <= now && waiting.delete(waiter)) waiter.run();
  } finally {
    wakeAt(Math.min(...[...waiting].map(dueAt)));
  }
}
