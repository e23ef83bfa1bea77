/**
 * What edits of an editor are at the moment: done, suggested, or not possible. Owns the mode of each editor; what a
 * mode does with keys is said in extensions/suggesting.ts.
 */
import type { LexicalEditor } from 'lexical';
import { useSyncExternalStore } from 'react';

export type EditMode = 'editing' | 'suggesting' | 'viewing';

export const MODES: readonly EditMode[] = ['editing', 'suggesting', 'viewing'];

interface ModeState {
  mode: EditMode;
  listeners: Set<(mode: EditMode) => void>;
}

const states = new WeakMap<LexicalEditor, ModeState>();

function stateOf(editor: LexicalEditor): ModeState {
  const known = states.get(editor) ?? { mode: 'editing', listeners: new Set() };
  states.set(editor, known);
  return known;
}

export const modeOf = (editor: LexicalEditor): EditMode => stateOf(editor).mode;

export function setMode(editor: LexicalEditor, mode: EditMode): void {
  const state = stateOf(editor);
  if (state.mode === mode) return;
  state.mode = mode;
  for (const listener of state.listeners) listener(mode);
}

/** Calls with the mode now and after each change of it. */
export function onMode(editor: LexicalEditor, listener: (mode: EditMode) => void): () => void {
  const { mode, listeners } = stateOf(editor);
  listeners.add(listener);
  listener(mode);
  return () => void listeners.delete(listener);
}

export function useMode(editor: LexicalEditor | null): EditMode {
  return useSyncExternalStore(
    (listener) => (editor ? onMode(editor, listener) : () => undefined),
    () => (editor ? modeOf(editor) : 'viewing'),
  );
}
