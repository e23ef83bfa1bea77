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

/** Calls back once no key has come for a while, and after `longest` milliseconds however many come. */
export function whenTypingRests(run: () => void, longest: number): void {
  const latest = performance.now() + longest;
  const look = (): void => {
    const now = performance.now();
    const rest = lastKey + REST - now;
    if (rest <= 0 || now >= latest) run();
    else setTimeout(look, Math.min(rest, latest - now));
  };
  look();
}
