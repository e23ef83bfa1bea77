import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchThemes } from './theme-watch';

let folder: string;
let stop: (() => void) | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watched-'));
  mkdirSync(join(folder, 'themes/default/css'), { recursive: true });
  writeFileSync(join(folder, 'themes/default/css/page.css'), 'a');
});
afterEach(() => {
  stop?.();
  rmSync(folder, { recursive: true });
});

/** What the next change names. */
function next(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    stop = watchThemes({
      folders: { builtIn: join(folder, 'themes'), own: join(folder, 'data/themes') },
      changed: resolve,
      log: reject,
    });
  });
}

it('names the theme in which a file was saved, however deep', async () => {
  const change = next();
  writeFileSync(join(folder, 'themes/default/css/page.css'), 'b');
  expect(await change).toEqual(['default']);
});

it('makes the folder of the desk’s own themes, and hears of a new one in it', async () => {
  const change = next();
  mkdirSync(join(folder, 'data/themes/mine'));
  expect(await change).toEqual(['mine']);
});

it('goes on without what it cannot watch', () => {
  const heard: unknown[] = [];
  const end = watchThemes({
    folders: { builtIn: join(folder, 'themes'), own: join(folder, 'themes/default/css/page.css/themes') },
    changed: () => undefined,
    log: (error) => heard.push(error),
  });
  end();
  expect(heard).toHaveLength(1);
});
