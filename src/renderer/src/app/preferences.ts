/** What a person has chosen about this window: theme, single-letter keys. Kept on this machine, not on the desk. */
import { createKeptStore } from './store';

export type Theme = 'system' | 'light' | 'dark';

export const themePreference = createKeptStore<Theme>('theme', 'system', (text) =>
  text === 'system' || text === 'light' || text === 'dark' ? text : null,
);

/** Whether J, K, X and the like work. Off for those who dictate or press keys by accident. */
export const letterKeys = createKeptStore<boolean>('letterKeys', true, (text) => text !== 'false');

/** Keeps <html data-theme> in step with the preference, from the first frame on. */
export function followTheme(root: HTMLElement): void {
  const apply = () => {
    const theme = themePreference.get();
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    // To a host with windows of its own (preload/index.ts); elsewhere nobody listens.
    window.postMessage({ theme }, window.location.origin);
  };
  apply();
  themePreference.subscribe(apply);
}
