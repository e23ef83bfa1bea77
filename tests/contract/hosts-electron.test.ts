/** The Electron host against a hand-made Electron (see fake-electron.ts), with a real worker behind it. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AppError } from '../../src/shared/model/errors';
import { electronAbilities } from '../../src/main/hosts/electron/abilities';
import { startElectronHost } from '../../src/main/hosts/electron/start';
import { externalLink } from '../../src/main/hosts/links';
import { readHolder } from '../../src/main/hosts/lock';
import type { Frame } from '../../src/main/hosts/pump';
import { temporaryDirectory } from '../temporary-directory';
import { FakeElectron, FakeFrame, type FakeContents, type FakePort, type FakeWindow } from './fake-electron';
import { ECHO_LAYOUT } from './hosts-support';

interface Started {
  electron: FakeElectron;
  dataDir: string;
  done: Promise<void>;
}

function begin(
  options: {
    dataDir?: string;
    platform?: NodeJS.Platform;
    devUrl?: string;
    electron?: FakeElectron;
    argv?: string[];
  } = {},
): Started {
  const electron = options.electron ?? new FakeElectron();
  const dataDir = options.dataDir ?? join(temporaryDirectory(), 'desk');
  const done = startElectronHost(electron.apis, {
    layout: ECHO_LAYOUT,
    argv: options.argv ?? ['--inspect=0', '.', '--data', dataDir, '--remote-debugging-port=0'],
    devUrl: options.devUrl ?? null,
    platform: options.platform ?? 'linux',
    env: {},
    log: () => {},
  });
  return { electron, dataDir, done };
}

async function start(
  options: Parameters<typeof begin>[0] = {},
): Promise<Started & { window: FakeWindow; contents: FakeContents }> {
  const started = begin(options);
  started.electron.app.becomeReady();
  await started.done;
  onTestFinished(async () => {
    started.electron.app.quit();
    await started.electron.app.gone.promise;
  });
  const { window } = started.electron;
  return { ...started, window, contents: window.webContents };
}

function ask(
  electron: FakeElectron,
  sender: FakeContents,
  senderFrame: FakeFrame | null = sender.mainFrame,
  nonce: unknown = 'n',
): void {
  electron.ipcMain.emit('port:ask', { sender, senderFrame }, nonce);
}

/** The page's side of a port. */
class PageEnd {
  readonly closed: Promise<void>;
  constructor(readonly port: FakePort) {
    this.closed = new Promise((resolve) => port.once('close', resolve));
    port.start();
  }
  echo(frame: Frame): Promise<unknown> {
    const answer = new Promise((resolve) =>
      this.port.once('message', ({ data }: { data: unknown }) => resolve(data)),
    );
    this.port.postMessage(frame);
    return answer;
  }
}

function given(contents: FakeContents): PageEnd {
  const last = contents.mainFrame.given.pop();
  if (!last) throw new Error('no port was given');
  return new PageEnd(last.port);
}

describe('before Electron is ready', () => {
  it('everything that must be said is said, in order, within the same turn', () => {
    const { electron, dataDir } = begin();
    expect(electron.app.calls).toEqual([
      'setPath userData',
      'setPath sessionData',
      'setPath crashDumps',
      'crashReporter false',
      'setName',
      'setDesktopName',
      'scheme app standard,secure,supportFetchAPI,stream,codeCache',
      'no menu',
      'requestSingleInstanceLock',
      'whenReady',
    ]);
    expect(electron.app.paths['userData']).toBe(join(dataDir, 'electron'));
    expect(electron.windows).toEqual([]);
    expect(readHolder(dataDir)).toBeNull();
  });

  it('Windows is told who we are', () => {
    const { electron, dataDir } = begin({ platform: 'win32' });
    expect(electron.app.calls).toContain('setAppUserModelId');
    expect(electron.app.paths['userData']).toBe(join(dataDir, 'electron'));
  });

  it('a second instance ends without touching the desk', async () => {
    const electron = new FakeElectron();
    electron.app.lock = false;
    const { dataDir, done } = begin({ electron });
    await done;
    expect(electron.app.exitCode).toBe(0);
    expect(electron.app.calls).not.toContain('whenReady');
    expect(readdirSync(dataDir)).toEqual(['electron']);
  });

  it('a folder that cannot be made is told in a box', async () => {
    const dir = temporaryDirectory();
    writeFileSync(join(dir, 'file'), '');
    const { electron, done } = begin({ dataDir: join(dir, 'file', 'desk') });
    await done;
    expect(electron.boxes).toEqual([expect.stringContaining('cannot be written to')]);
    expect(electron.app.exitCode).toBe(1);
  });
});

describe('the window', () => {
  it('opens locked down, and is shown when it has something to show', async () => {
    const { window } = await start();
    expect(window.url).toBe('app://desk/');
    expect(window.options['webPreferences']).toEqual({
      preload: ECHO_LAYOUT.preloadPath,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      safeDialogs: true,
    });
    expect(window.shown).toBe(false);
    window.emit('ready-to-show');
    expect(window.shown).toBe(true);
  });

  it('comes forward when the app is started again', async () => {
    const { electron, window } = await start();
    window.minimised = true;
    electron.app.emit('second-instance', {}, [], '', {});
    expect([window.minimised, window.focused]).toEqual([false, 1]);
  });

  it('is opened again on a Mac, and quits elsewhere', async () => {
    const mac = await start({ platform: 'darwin' });
    mac.window.emit('closed');
    mac.electron.app.emit('window-all-closed');
    expect(mac.electron.app.quits).toBe(0);
    mac.electron.app.emit('activate');
    expect(mac.electron.windows).toHaveLength(2);
    mac.electron.windows[1]?.emit('closed');
    mac.electron.app.emit('second-instance', {}, [], '', {});
    expect(mac.electron.windows).toHaveLength(3);
    const linux = await start();
    linux.electron.app.emit('window-all-closed');
    expect(linux.electron.app.quits).toBe(1);
  });

  it('is loaded again after a crash, but not for ever', async () => {
    const { electron, contents } = await start();
    contents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(contents.reloads).toBe(0);
    for (let crash = 1; crash <= 4; crash += 1) contents.emit('render-process-gone', {}, { reason: 'oom' });
    expect(contents.reloads).toBe(3);
    expect(electron.boxes).toEqual([expect.stringContaining('ended several times')]);
  });

  it('that does not answer is loaded again only when the person says so', async () => {
    const { electron, window, contents } = await start();
    window.emit('unresponsive');
    await new Promise(setImmediate);
    expect(contents.reloads).toBe(0);
    electron.answerBox = 1;
    const gone: unknown[] = [];
    contents.on('render-process-gone', (_event, { reason }: { reason: string }) => gone.push(reason));
    // As often as the person likes: only what crashes by itself is counted.
    for (let times = 1; times <= 4; times += 1) {
      window.emit('unresponsive');
      await new Promise(setImmediate);
    }
    expect(gone).toEqual(['killed', 'killed', 'killed', 'killed']);
    expect(contents.reloads).toBe(4);
  });

  it('that answers again takes its question back', async () => {
    const { electron, window, contents } = await start();
    electron.answerBox = null;
    window.emit('unresponsive');
    window.emit('responsive');
    await new Promise(setImmediate);
    expect([electron.withdrawn, contents.reloads]).toEqual([1, 0]);
  });

  it('with words that cannot be saved closes only when the person says so', async () => {
    const { electron, contents } = await start();
    const closes = (): boolean => {
      let closed = false;
      contents.emit('will-prevent-unload', { preventDefault: () => (closed = true) });
      return closed;
    };
    expect(closes()).toBe(false);
    electron.answerBox = 1;
    expect(closes()).toBe(true);
    expect(electron.boxes).toEqual(Array(2).fill(expect.stringContaining('could not be saved')));
  });
});

describe('the port', () => {
  it('is given to the page that asks, and carries frames to the worker and back', async () => {
    const { electron, contents } = await start();
    ask(electron, contents, contents.mainFrame, 'abc');
    expect(contents.mainFrame.given[0]?.nonce).toBe('abc');
    const page = given(contents);
    expect(await page.echo('hello')).toBe('hello');
    expect(await page.echo(new Uint8Array([1, 2, 3]))).toEqual(new Uint8Array([1, 2, 3]));
    const large = new Uint8Array(5_000_000).fill(9);
    expect(Buffer.compare(Buffer.from((await page.echo(large)) as Uint8Array), large)).toBe(0);
  });

  it('is refused to frames that are not our page’s top one', async () => {
    const { electron, contents } = await start();
    const child = new FakeFrame('app://desk');
    child.parent = contents.mainFrame;
    const detached = new FakeFrame('app://desk');
    detached.detached = true;
    const gone = new FakeFrame('app://desk');
    gone.gone = true;
    const refused = [
      child,
      detached,
      gone,
      new FakeFrame('app://other'),
      new FakeFrame('https://desk'),
      new FakeFrame('null'),
    ];
    for (const frame of refused) ask(electron, contents, frame);
    ask(electron, contents, null);
    ask(electron, contents, contents.mainFrame, 17);
    const stranger = new electron.BrowserWindow({}).webContents;
    ask(electron, stranger);
    expect([...refused, contents.mainFrame, stranger.mainFrame].flatMap((frame) => frame.given)).toEqual([]);
  });

  it('has the theme named beside it, by our page and in known words only', async () => {
    const { electron, contents } = await start();
    const name = (senderFrame: FakeFrame, theme: unknown, sender = contents): unknown =>
      electron.ipcMain.emit('window:theme', { sender, senderFrame }, theme);
    name(contents.mainFrame, 'dark');
    expect(electron.nativeTheme.themeSource).toBe('dark');
    name(contents.mainFrame, 'purple');
    name(new FakeFrame('https://desk'), 'light');
    const stranger = new electron.BrowserWindow({}).webContents;
    name(stranger.mainFrame, 'light', stranger);
    expect(electron.nativeTheme.themeSource).toBe('dark');
  });

  it('replaces the one before it', async () => {
    const { electron, contents } = await start();
    ask(electron, contents);
    const first = given(contents);
    ask(electron, contents);
    await first.closed;
    expect(await given(contents).echo('second')).toBe('second');
  });

  it.each<[string, (contents: FakeContents) => void]>([
    [
      'a reload',
      (contents) => contents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false }),
    ],
    ['a crash', (contents) => contents.emit('render-process-gone', {}, { reason: 'crashed' })],
    ['the end of the window', (contents) => contents.destroy()],
  ])('closes with %s', async (_name, happen) => {
    const { electron, contents } = await start();
    ask(electron, contents);
    const page = given(contents);
    happen(contents);
    await page.closed;
  });

  it('stays open through what is no reload', async () => {
    const { electron, contents } = await start();
    ask(electron, contents);
    const page = given(contents);
    contents.emit('did-start-navigation', { isMainFrame: false, isSameDocument: false });
    contents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: true });
    expect(await page.echo('still here')).toBe('still here');
  });

  it('closes when the worker dies; the page asks again and is answered', async () => {
    const { electron, contents } = await start();
    ask(electron, contents);
    const page = given(contents);
    page.port.postMessage('die');
    await page.closed;
    await expect
      .poll(async () => {
        ask(electron, contents);
        const next = given(contents);
        return Promise.race([next.echo('again'), next.closed.then(() => 'closed')]);
      })
      .toBe('again');
  });

  it('closes on a message whose buffer was transferred and so was lost', async () => {
    const { electron, contents } = await start();
    ask(electron, contents);
    const page = given(contents);
    page.port.postMessage(new Uint8Array(4), [new ArrayBuffer(4)]);
    await page.closed;
  });

  it('is asked for by whatever origin the page has in development', async () => {
    const { electron, window, contents } = await start({ devUrl: 'http://localhost:5173' });
    expect(window.url).toBe('http://localhost:5173');
    ask(electron, contents);
    expect(contents.mainFrame.given).toEqual([]);
    contents.mainFrame = new FakeFrame('http://localhost:5173');
    ask(electron, contents);
    expect(await given(contents).echo('dev')).toBe('dev');
  });
});

describe('what pages may not do', () => {
  it('leaves links to the system’s browser, of known kinds only', async () => {
    const { electron, contents } = await start();
    for (const url of [
      'https://example.org/a?b',
      'mailto:a@example.org',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'smb://x',
      'nonsense',
      `https://example.org/${'x'.repeat(2100)}`,
    ]) {
      expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' });
    }
    await new Promise(setImmediate);
    expect(electron.opened).toEqual(['https://example.org/a?b', 'mailto:a@example.org']);
    expect(externalLink('HTTP://EXAMPLE.org')).toBe('http://example.org/');
  });

  it('stops every way out of our origin', async () => {
    const { contents } = await start();
    const leaves = (event: string, url: string): boolean => {
      let prevented = false;
      contents.emit(event, { url, preventDefault: () => (prevented = true) });
      return !prevented;
    };
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(leaves(event, 'https://example.org/')).toBe(false);
      expect(leaves(event, 'app://other/')).toBe(false);
      expect(leaves(event, 'file:///x')).toBe(false);
      expect(leaves(event, 'app://desk/preview/frame.html')).toBe(true);
    }
    expect(leaves('will-attach-webview', '')).toBe(false);
  });

  it('lets a photographed page lead elsewhere, but open and save nothing', async () => {
    const { electron } = await start();
    const webPreferences = { partition: 'photograph' };
    const {
      webContents,
      webContents: { session },
    } = new electron.BrowserWindow({ webPreferences });
    const prevents = (emitter: NodeJS.EventEmitter | null, event: string): boolean => {
      let prevented = false;
      emitter?.emit(event, { url: 'https://www.example.org/', preventDefault: () => (prevented = true) });
      return prevented;
    };
    expect(prevents(webContents, 'will-redirect')).toBe(false);
    expect(prevents(webContents, 'will-attach-webview')).toBe(true);
    expect(prevents(session, 'will-download')).toBe(true);
    expect(prevents(electron.session.defaultSession, 'will-download')).toBe(false);
    expect(webContents.openHandler?.({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
    await new Promise(setImmediate);
    expect(electron.opened).toEqual([]);
  });

  it('grants the clipboard to our page and nothing else', async () => {
    const { electron } = await start();
    const session = electron.session.defaultSession;
    const requested = (permission: string, requestingUrl: string): boolean => {
      let granted = false;
      session.request?.(null, permission, (answer) => (granted = answer), { requestingUrl });
      return granted;
    };
    expect(requested('clipboard-sanitized-write', 'app://desk/')).toBe(true);
    expect(requested('clipboard-sanitized-write', 'https://example.org/')).toBe(false);
    expect(requested('notifications', 'app://desk/')).toBe(false);
    expect(session.check?.(null, 'clipboard-read', 'app://desk')).toBe(true);
    expect(session.check?.(null, 'geolocation', 'app://desk')).toBe(false);
    expect(session.device?.()).toBe(false);
  });

  it('fetches no dictionaries and reaches no network', async () => {
    const { electron } = await start();
    const session = electron.session.defaultSession;
    expect([session.spellchecker, session.dictionaries]).toEqual([false, 'http://127.0.0.1:1/']);
    expect(session.cancels).toEqual(['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*']);
    expect(
      (await start({ devUrl: 'http://localhost:5173' })).electron.session.defaultSession.cancels,
    ).toEqual([]);
  });
});

describe('app://', () => {
  it('answers for its own host only', async () => {
    const { electron, dataDir } = await start();
    const status = async (url: string, init?: RequestInit): Promise<number | undefined> =>
      (await electron.scheme?.(new Request(url, init)))?.status;
    expect(await status('app://desk/')).toBe(200);
    expect(await status('app://desk/deep/route')).toBe(200);
    expect(await status('app://desk/assets/none.js')).toBe(404);
    expect(await status('app://desk/..%2f..%2fpackage.json')).toBe(404);
    expect(await status('app://other/')).toBe(404);
    expect(await status('app://desk/', { method: 'POST' })).toBe(405);
    const sha = 'cd'.repeat(32);
    mkdirSync(join(dataDir, 'media/cd'), { recursive: true });
    writeFileSync(join(dataDir, 'media/cd', sha), 'GIF89a');
    expect(await status(`app://desk/media/${sha}`, { headers: { range: 'bytes=1-2' } })).toBe(206);
  });
});

describe('the menu', () => {
  it('sends commands to the page and leaves editing to roles', async () => {
    const { electron, contents } = await start();
    const items = electron.menu?.flatMap(({ submenu }) => submenu ?? []) ?? [];
    const command = items.find(({ id }) => id === 'app.settings');
    command?.click?.();
    expect(contents.sent).toEqual([['menu:command', 'app.settings']]);
    expect(items).toContainEqual({ role: 'paste' });
    expect(items).toContainEqual({ role: 'quit' });
    expect(items).not.toContainEqual(expect.objectContaining({ role: 'undo' }));
    expect(items).not.toContainEqual(expect.objectContaining({ role: 'reload' }));
    expect(command).toMatchObject({ registerAccelerator: false });
  });

  it('has the app’s own menu first on a Mac, where the menu may take keys', async () => {
    const { electron } = await start({ platform: 'darwin' });
    expect(electron.menu?.[0]).toEqual({ role: 'appMenu' });
    const items = electron.menu?.flatMap(({ submenu }) => submenu ?? []) ?? [];
    expect(items.find(({ id }) => id === 'app.settings')).toMatchObject({ registerAccelerator: true });
  });
});

describe('quitting', () => {
  it('closes the store and the lock before the process ends', async () => {
    const { electron, dataDir } = await start();
    expect(readHolder(dataDir)).toMatchObject({ host: 'electron' });
    electron.app.quit();
    electron.app.quit();
    await electron.app.gone.promise;
    expect(readHolder(dataDir)).toBeNull();
    expect(readdirSync(dataDir).filter((name) => name.endsWith('.sock'))).toEqual([]);
  });

  it('while the store is still opening waits for it', async () => {
    const { electron, dataDir, done } = begin();
    electron.app.becomeReady();
    await Promise.resolve();
    electron.app.quit();
    await electron.app.gone.promise;
    await done;
    expect(existsSync(join(dataDir, 'desk.lock'))).toBe(false);
  });

  it('follows when the computer shuts down', async () => {
    const { electron } = await start();
    electron.powerMonitor.emit('shutdown');
    expect(electron.app.quits).toBe(1);
  });
});

describe('when the desk cannot be opened', () => {
  it('says who holds it', async () => {
    const first = await start();
    const second = begin({ dataDir: first.dataDir });
    second.electron.app.becomeReady();
    await second.done;
    expect(second.electron.boxes).toEqual([expect.stringContaining('Another Copydesk is using')]);
    expect(second.electron.app.exitCode).toBe(1);
  });

  it('says what is wrong with it', async () => {
    const { electron, dataDir, done } = begin({ dataDir: join(temporaryDirectory(), 'damaged') });
    electron.app.becomeReady();
    await done;
    expect(electron.boxes).toEqual([expect.stringContaining('is damaged')]);
    expect(electron.windows).toEqual([]);
    expect(readHolder(dataDir)).toBeNull();
  });

  it('leaves no worker and no lock behind where only the window fails', async () => {
    const electron = new FakeElectron();
    electron.apis.protocol.handle = () => {
      throw new Error('taken');
    };
    const { dataDir, done } = begin({ electron });
    electron.app.becomeReady();
    await done;
    expect(electron.boxes).toEqual([expect.stringContaining('taken')]);
    expect(readHolder(dataDir)).toBeNull();
  });
});

describe('native abilities', () => {
  const lend = (
    electron: FakeElectron,
    platform: NodeJS.Platform = 'linux',
  ): ReturnType<typeof electronAbilities> => {
    const window = new electron.BrowserWindow({});
    const site = () => Promise.resolve(new Response('nothing', { status: 404 }));
    return electronAbilities(electron.apis, () => window as never, platform, site);
  };

  it('open links of known kinds', async () => {
    const electron = new FakeElectron();
    await lend(electron).openExternal({ url: 'https://example.org' });
    expect(electron.opened).toEqual(['https://example.org/']);
    await expect(lend(electron).openExternal({ url: 'file:///etc/passwd' })).rejects.toThrow(AppError);
  });

  it('keep secrets, and say when the system has no keyring', async () => {
    const electron = new FakeElectron();
    const { encryptSecret, decryptSecret } = lend(electron);
    const { sealed, strong } = await encryptSecret({ text: 'word' });
    expect(strong).toBe(true);
    expect(await decryptSecret({ sealed })).toEqual({ text: 'word', reseal: false });
    electron.backend = 'basic_text';
    expect((await encryptSecret({ text: 'word' })).strong).toBe(false);
    electron.available = false;
    await expect(encryptSecret({ text: 'word' })).rejects.toMatchObject({ code: 'not-available-here' });
  });

  it('never ask macOS or Windows for a method they lack', async () => {
    const electron = new FakeElectron();
    electron.safeStorage.getSelectedStorageBackend = () => {
      throw new Error('not a function');
    };
    expect((await lend(electron, 'darwin').encryptSecret({ text: 'x' })).strong).toBe(true);
  });

  it('keep the computer awake once, however often it is asked, and let it go', async () => {
    const electron = new FakeElectron();
    const { keepAwake } = lend(electron);
    await keepAwake({ on: false });
    await keepAwake({ on: true });
    await keepAwake({ on: true });
    expect(electron.awake.size).toBe(1);
    await keepAwake({ on: false });
    expect(electron.awake.size).toBe(0);
  });

  it('remember the folder of the last dialog', async () => {
    const electron = new FakeElectron();
    const { showOpenDialog } = lend(electron);
    electron.chosen = ['/home/ada/in/a.txt'];
    expect(await showOpenDialog({ kind: 'files', title: 'Import', extensions: ['txt'] })).toEqual([
      '/home/ada/in/a.txt',
    ]);
    electron.chosen = [];
    expect(await showOpenDialog({ kind: 'folder', title: 'Export' })).toEqual([]);
    expect(electron.dialogs.map(({ defaultPath }) => defaultPath)).toEqual([
      '/home/ada/Documents',
      '/home/ada/in',
    ]);
  });

  it('print a page that is given whole, on A4, with the network shut', async () => {
    const electron = new FakeElectron();
    const pdf = await lend(electron).printToPDF({ html: '<p>Proof</p>' });
    expect(Buffer.from(pdf).toString()).toBe('%PDF-1.7');
    const printer = electron.windows.at(-1);
    expect(printer?.options).toMatchObject({ show: false, webPreferences: { partition: 'photograph' } });
    expect(printer?.options['webPreferences']).not.toHaveProperty('preload');
    expect(printer?.webContents.printed).toMatchObject({ pageSize: 'A4', preferCSSPageSize: true });
    expect(printer?.webContents.debugger.calls.map(({ method }) => method)).toContain('Fetch.enable');
    expect(printer?.destroyed).toBe(true);
  });

  it('photograph somebody’s page in a hidden window and a session of its own, and destroy it', async () => {
    const electron = new FakeElectron();
    const request = { url: 'https://example.org/piece', width: 360, scheme: 'dark' } as const;
    const { png, height } = await lend(electron).photograph(request);
    expect([Buffer.from(png).toString(), height]).toEqual(['picture', 640]);
    const window = electron.windows.at(-1);
    expect(window?.options).toMatchObject({ show: false, webPreferences: { partition: 'photograph' } });
    expect(window?.options['webPreferences']).not.toHaveProperty('preload');
    expect(window?.destroyed).toBe(true);
    const calls = window?.webContents.debugger.calls ?? [];
    expect(calls.find(({ method }) => method === 'Page.navigate')?.params).toEqual({ url: request.url });
    expect(calls.map(({ method }) => method)).not.toContain('Fetch.enable');
  });
});
