/** What is looked for in the open piece, and whether the bar for it is there. Lasts as long as the window. */
import type { FindOptions } from '../../../../../shared/text/find';
import { createStore } from '../../../app/store';

export interface Sought extends FindOptions {
  query: string;
  replacement: string;
}

export const sought = createStore<Sought>({
  query: '',
  replacement: '',
  matchCase: false,
  wholeWords: false,
  ignoreAccents: false,
});

export const findBar = createStore<'find' | 'replace' | null>(null);

export type FindOption = keyof FindOptions;
export const FIND_OPTIONS: readonly FindOption[] = ['matchCase', 'wholeWords', 'ignoreAccents'];

export function seek(change: Partial<Sought>): void {
  sought.set({ ...sought.get(), ...change });
}
