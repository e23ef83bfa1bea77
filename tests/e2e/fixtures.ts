/**
 * What every end-to-end test starts from: a workstation on a fresh data folder, its page open, and the rule that
 * nothing may appear in the console that the test did not expect.
 */
import { _electron, test as base, expect, type ElectronApplication, type Page } from '@playwright/test';
import { newDataFolder, startServeHost, type DataFolder, type RunningHost } from './hosts';

export { expect };

export interface HostOptions {
  host: 'serve' | 'electron';
  /** Whether the desk starts with the sample pieces; most tests want it empty. */
  sample: boolean;
}

export interface Workstation {
  readonly dataDir: string;
  /** Null in Electron. */
  readonly serve: RunningHost | null;
  readonly electron: ElectronApplication | null;
  /** A power cut, and the same workstation at the same address again. The serve host only. */
  killAndRestart(): Promise<void>;
}

/** Console errors and uncaught exceptions of the page; the test fails at its end if any is left. */
export class Problems {
  readonly #seen: string[] = [];
  readonly #expected: RegExp[] = [];

  watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.#seen.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.#seen.push(`uncaught: ${error.message}`));
  }
  /** A test that provokes an error names it. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }
  get unexpected(): string[] {
    return this.#seen.filter((line) => !this.#expected.some((pattern) => pattern.test(line)));
  }
}

interface Fixtures {
  dataFolder: DataFolder;
  workstation: Workstation;
  problems: Problems;
}

export const test = base.extend<Fixtures & HostOptions>({
  host: ['serve', { option: true }],
  sample: [false, { option: true }],

  dataFolder: async ({}, use) => {
    const folder = newDataFolder();
    await use(folder);
    folder.remove();
  },

  workstation: async ({ host, sample, dataFolder }, use) => {
    if (host === 'electron') {
      const electron = await launchElectron(dataFolder.path, sample);
      const killAndRestart = () => Promise.reject(new Error('the serve host only'));
      await use({ dataDir: dataFolder.path, serve: null, electron, killAndRestart });
      await electron.close();
      return;
    }
    let serve = await startServeHost(dataFolder.path, { sample });
    await use({
      dataDir: dataFolder.path,
      get serve() {
        return serve;
      },
      electron: null,
      killAndRestart: async () => {
        await serve.stop('SIGKILL');
        serve = await startServeHost(dataFolder.path, { sample, port: serve.port });
      },
    });
    await serve.stop();
  },

  problems: async ({}, use) => {
    const problems = new Problems();
    await use(problems);
    expect(problems.unexpected, 'problems in the console').toEqual([]);
  },

  /** The workstation's page. In Electron it is the app's first window, elsewhere a tab opened with the token. */
  page: async ({ workstation, problems, context }, use) => {
    if (workstation.electron) {
      const page = await workstation.electron.firstWindow();
      problems.watch(page);
      await use(page);
      return;
    }
    const page = await context.newPage();
    problems.watch(page);
    await open(page, workstation);
    await use(page);
    await page.close();
  },
});

/** Opens (or opens again, after the host was started anew) the workstation in a tab. */
export async function open(page: Page, { serve }: Pick<Workstation, 'serve'>): Promise<void> {
  if (!serve) throw new Error('Electron opens its own window');
  await page.goto(serve.entryUrl);
  await page.waitForURL((url) => url.pathname !== '/open');
}

/** The development binary, found by Playwright itself. `env` replaces the environment, so it is passed on whole. */
function launchElectron(dataDir: string, sample: boolean): Promise<ElectronApplication> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return _electron.launch({
    args: ['.', '--data', dataDir],
    env: { ...env, COPYDESK_SAMPLE: sample ? 'on' : 'off' },
  });
}
