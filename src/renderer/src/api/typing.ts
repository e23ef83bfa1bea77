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

/**
 * Calls back once no key has come for `rest` milliseconds, and after `longest` however many come. The answer calls it off.
 */
export function whenTypingRests(run: () => void, longest: number, rest = REST): () => void {
  const latest = performance.now() + longest;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const now = performance.now();
    const wait = Math.min(lastKey + rest, latest) - now;
    if (wait <= 0) run();
    else timer = setTimeout(look, wait);
  };
  look();
  return () => clearTimeout(timer);
}
