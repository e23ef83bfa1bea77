/** Starts WordPress once for the whole suite. Where it cannot be had, every test is reported as skipped, with the reason. */
import type { TestProject } from 'vitest/node';
import { startWordPress, stopWordPress, type StartedWordPress } from './wordpress-server';

declare module 'vitest' {
  export interface ProvidedContext {
    wordpress: StartedWordPress;
  }
}

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const started = await startWordPress();
  if ('unavailable' in started) {
    const sentence = `WordPress cannot be started here: ${started.unavailable}`;
    if (process.env['COPYDESK_REQUIRE_ALL'] === '1') throw new Error(sentence);
    process.stderr.write(`skipped: ${sentence}\n`);
  }
  project.provide('wordpress', started);
  return 'url' in started && !started.alreadyRunning ? stopWordPress : undefined;
}
