/** `describe` for tests that need WordPress: reported as skipped, with the reason, where it cannot be had. */
import { describe, inject, it } from 'vitest';
import { onlyWhere } from '../../src/main/backend/testing';
import type { WordPressServer } from './wordpress-server';

export function describeWordPress(name: string, tests: (server: WordPressServer) => void): void {
  const started = inject('wordpress');
  describe(name, () => {
    if ('unavailable' in started) it('needs WordPress', onlyWhere(false, started.unavailable), () => {});
    else tests(started);
  });
}
