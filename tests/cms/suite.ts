/** `describe` for tests that need WordPress: skipped by name and with the reason where it cannot be had. */
import { describe, inject } from 'vitest';
import type { WordPressServer } from './wordpress-server';

export function describeWordPress(name: string, tests: (server: WordPressServer) => void): void {
  const started = inject('wordpress');
  if ('unavailable' in started) describe.skip(`${name} (${started.unavailable})`, () => undefined);
  else describe(name, () => tests(started));
}
