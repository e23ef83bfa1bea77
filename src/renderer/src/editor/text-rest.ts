/**
 * Tells those who follow the text that it has changed, once its writer pauses: nothing but the editor runs between two
 * keys, and nothing else asks for a frame there. Must not know what they do.
 */
import type { LexicalEditor, NodeKey } from 'lexical';
import { whenTypingRests } from '../api/typing';

interface Rest {
  /** Milliseconds without a key. */
  rest: number;
  /** How long a burst of keys can put it off. */
  longest?: number;
}

const SHORT: Rest = { rest: 150, longest: 1000 };
/** How long a busy window may put it off after that. */
const PATIENCE = 200;

/** `look` gets the elements that changed since it was called last. `soon` has it called without any change. */
export function onTextRest(
  editor: LexicalEditor,
  look: (touched: ReadonlySet<NodeKey>) => void,
  { rest, longest = Infinity } = SHORT,
): { soon: () => void; stop: () => void } {
  let touched = new Set<NodeKey>();
  let isWaiting = false;
  let idle = 0;
  let stopWaiting = (): void => {};
  const run = (): void => {
    const seen = touched;
    touched = new Set();
    isWaiting = false;
    look(seen);
  };
  const soon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    stopWaiting = whenTypingRests(
      () => {
        idle = requestIdleCallback(run, { timeout: PATIENCE });
      },
      longest,
      rest,
    );
  };
  const stopListening = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
    for (const key of dirtyElements.keys()) touched.add(key);
    soon();
  });
  return {
    soon,
    stop: () => {
      stopListening();
      stopWaiting();
      cancelIdleCallback(idle);
    },
  };
}
