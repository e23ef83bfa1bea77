/**
 * A hand-made Electron for the host's tests. It copies the behaviour that bites: ports that queue until they are
 * started, drop what is posted after close without a word and fire "close" on their own close too; messages lost to
 * dead frames together with their ports; buffers that a page transferred and that arrive as null; a sender's frame
 * that is null or throws; contents that throw once they are destroyed; a quit() inside a quit that is swallowed.
 */
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type { ElectronApis } from '../../src/main/hosts/electron/apis';

export class FakePort extends EventEmitter {
  other: FakePort | null = null;
  #started = false;
  #closed = false;
  #queue: unknown[] = [];

  postMessage(data: unknown, transfer: readonly unknown[] = []): void {
    if (this.#closed || !this.other) return;
    const { other } = this;
    // The renderer's transfer list has no place for buffers: the whole message is lost.
    const received = transfer.length > 0 ? null : structuredClone(data);
    setImmediate(() => other.#receive(received));
  }
  start(): void {
    this.#started = true;
    for (const data of this.#queue.splice(0)) this.emit('message', { data, ports: [] });
  }
  close(): void {
    if (this.#closed) return;
    this.#shut();
    const { other } = this;
    setImmediate(() => {
      if (other) other.#shut();
    });
  }
  /** What becomes of a port whose message never reached a frame. */
  neuter(): void {
    this.close();
  }
  #receive(data: unknown): void {
    if (this.#closed) return;
    if (this.#started) this.emit('message', { data, ports: [] });
    else this.#queue.push(data);
  }
  #shut(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.emit('close');
  }
}

class FakeChannel {
  readonly port1 = new FakePort();
  readonly port2 = new FakePort();
  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
}

export class FakeFrame {
  parent: FakeFrame | null = null;
  detached = false;
  gone = false;
  given: { nonce: string; port: FakePort }[] = [];
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }
  get origin(): string {
    if (this.gone) throw new Error('Render frame was disposed before WebFrameMain could be accessed');
    return this.#origin;
  }
  postMessage(channel: string, { nonce }: { nonce: string }, ports: FakePort[]): void {
    if (channel !== 'port:give' || ports.length !== 1) throw new Error('not what the preload listens for');
    if (this.detached || this.gone) for (const port of ports) port.neuter();
    else for (const port of ports) this.given.push({ nonce, port });
  }
}

/** Answers what a photograph asks of a page; the page is loaded at once. It cannot print, as Electron's cannot. */
export class FakeDebugger extends EventEmitter {
  attached = false;
  readonly calls: { method: string; params: Record<string, unknown> }[] = [];
  attach(): void {
    this.attached = true;
  }
  sendCommand(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>> {
    if (!this.attached) throw new Error('No target available');
    if (method === 'Page.printToPDF') return Promise.reject(new Error(`'${method}' wasn't found`));
    this.calls.push({ method, params });
    if (method === 'Page.navigate') queueMicrotask(() => this.emit('message', {}, 'Page.loadEventFired', {}));
    if (method === 'Page.captureScreenshot') return Promise.resolve({ data: btoa('picture') });
    if (method === 'Runtime.evaluate')
      return Promise.resolve({ result: { value: { elements: [], height: 640 } } });
    return Promise.resolve({});
  }
}

let nextId = 1;

export class FakeContents extends EventEmitter {
  readonly debugger = new FakeDebugger();
  session: FakeSession | null = null;
  mainFrame = new FakeFrame('app://desk');
  sent: unknown[][] = [];
  reloads = 0;
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  readonly #id = nextId++;
  #destroyed = false;
  get id(): number {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
    return this.#id;
  }
  destroy(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }
  forcefullyCrashRenderer(): void {
    this.emit('render-process-gone', {}, { reason: 'killed' });
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  send(...message: unknown[]): void {
    this.sent.push(message);
  }
  reload(): void {
    this.reloads += 1;
  }
  printed: Record<string, unknown> | null = null;
  printToPDF(options: Record<string, unknown>): Promise<Buffer> {
    this.printed = options;
    return Promise.resolve(Buffer.from('%PDF-1.7'));
  }
}

export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents();
  shown = false;
  focused = 0;
  minimised = false;
  destroyed = false;
  url = '';
  constructor(readonly options: Record<string, unknown>) {
    super();
  }
  loadURL(url: string): Promise<void> {
    this.url = url;
    return Promise.resolve();
  }
  show(): void {
    this.shown = true;
  }
  focus(): void {
    this.focused += 1;
  }
  isMinimized(): boolean {
    return this.minimised;
  }
  restore(): void {
    this.minimised = false;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  destroy(): void {
    this.destroyed = true;
  }
}

class FakeApp extends EventEmitter {
  readonly calls: string[] = [];
  readonly paths: Record<string, string> = { documents: '/home/ada/Documents' };
  lock = true;
  exitCode: number | null = null;
  quits = 0;
  readonly gone = Promise.withResolvers<undefined>();
  #quitting = false;
  readonly #ready = Promise.withResolvers<undefined>();

  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path}`);
    this.calls.push(`setPath ${name}`);
    this.paths[name] = path;
  }
  getPath(name: string): string {
    return this.paths[name] ?? '';
  }
  setName(): void {
    this.calls.push('setName');
  }
  setAppUserModelId(): void {
    this.calls.push('setAppUserModelId');
  }
  setDesktopName(): void {
    this.calls.push('setDesktopName');
  }
  requestSingleInstanceLock(): boolean {
    this.calls.push('requestSingleInstanceLock');
    return this.lock;
  }
  whenReady(): Promise<undefined> {
    this.calls.push('whenReady');
    return this.#ready.promise;
  }
  becomeReady(): void {
    this.#ready.resolve(undefined);
  }
  exit(code: number): void {
    this.exitCode = code;
  }
  quit(): void {
    if (this.#quitting) return;
    this.#quitting = true;
    const event = { prevented: false, preventDefault: () => void (event.prevented = true) };
    this.emit('will-quit', event);
    this.#quitting = false;
    this.quits += 1;
    if (!event.prevented) this.gone.resolve(undefined);
  }
}

type Answer = (granted: boolean) => void;

class FakeSession extends EventEmitter {
  spellchecker = true;
  dictionaries = '';
  cancels: string[] = [];
  request:
    | ((contents: unknown, permission: string, answer: Answer, details: { requestingUrl: string }) => void)
    | null = null;
  check: ((contents: unknown, permission: string, origin: string) => boolean) | null = null;
  device: (() => boolean) | null = null;
  readonly webRequest = {
    onBeforeRequest: (
      { urls }: { urls: string[] },
      listener: (details: object, answer: (r: { cancel: boolean }) => void) => void,
    ) => {
      listener({}, ({ cancel }) => {
        if (cancel) this.cancels = urls;
      });
    },
  };
  setSpellCheckerEnabled(on: boolean): void {
    this.spellchecker = on;
  }
  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.dictionaries = url;
  }
  setPermissionRequestHandler(handler: FakeSession['request']): void {
    this.request = handler;
  }
  setPermissionCheckHandler(handler: FakeSession['check']): void {
    this.check = handler;
  }
  setDevicePermissionHandler(handler: FakeSession['device']): void {
    this.device = handler;
  }
}

export class FakeElectron {
  readonly app = new FakeApp();
  readonly windows: FakeWindow[] = [];
  readonly ipcMain = new EventEmitter();
  readonly powerMonitor = new EventEmitter();
  readonly nativeTheme = { themeSource: 'system' };
  readonly awake = new Set<number>();
  readonly powerSaveBlocker = {
    start: (kind: string): number => {
      if (kind !== 'prevent-app-suspension') throw new Error(`the screen may sleep: ${kind}`);
      this.awake.add(++nextId);
      return nextId;
    },
    stop: (id: number) => this.awake.delete(id),
  };
  readonly MessageChannelMain = FakeChannel;
  readonly partitions = new Map<string, FakeSession>();
  readonly session = {
    defaultSession: new FakeSession(),
    fromPartition: (name: string) => {
      const session = this.partitions.get(name) ?? new FakeSession();
      this.partitions.set(name, session);
      return session;
    },
  };
  readonly boxes: string[] = [];
  /** Null leaves a box open until it is withdrawn. */
  answerBox: number | null = 0;
  withdrawn = 0;
  chosen: string[] = [];
  readonly dialogs: Record<string, unknown>[] = [];
  readonly opened: string[] = [];
  menu: { label?: string; role?: string; submenu?: { id?: string; click?: () => void }[] }[] | null = null;
  scheme: ((request: Request) => Promise<Response>) | null = null;
  backend = 'gnome_libsecret';
  available = true;

  readonly dialog = {
    showErrorBox: (_title: string, text: string) => void this.boxes.push(text),
    showMessageBox: (
      _window: unknown,
      { message, cancelId, signal }: { message: string; cancelId: number; signal?: AbortSignal },
    ) => {
      this.boxes.push(message);
      if (this.answerBox !== null) return Promise.resolve({ response: this.answerBox });
      return new Promise((resolve) =>
        signal?.addEventListener('abort', () => {
          this.withdrawn += 1;
          resolve({ response: cancelId });
        }),
      );
    },
    showMessageBoxSync: (_window: unknown, { message }: { message: string }) => {
      this.boxes.push(message);
      return this.answerBox ?? 0;
    },
    showOpenDialog: (_window: unknown, options: Record<string, unknown>) => {
      this.dialogs.push(options);
      return Promise.resolve({ canceled: this.chosen.length === 0, filePaths: this.chosen });
    },
  };
  readonly shell = {
    openExternal: (url: string) => {
      this.opened.push(url);
      return Promise.resolve();
    },
  };
  readonly crashReporter = {
    start: ({ uploadToServer }: { uploadToServer: boolean }) =>
      void this.app.calls.push(`crashReporter ${uploadToServer}`),
  };
  readonly protocol = {
    registerSchemesAsPrivileged: (schemes: { scheme: string; privileges: Record<string, boolean> }[]) => {
      this.app.calls.push(
        `scheme ${schemes.map(({ scheme, privileges }) => `${scheme} ${Object.keys(privileges).join()}`).join()}`,
      );
    },
    handle: (_scheme: string, handler: (request: Request) => Promise<Response>) => {
      this.scheme = handler;
    },
  };
  readonly Menu = {
    setApplicationMenu: (menu: FakeElectron['menu']) => {
      if (menu === null) this.app.calls.push('no menu');
      this.menu = menu;
    },
    buildFromTemplate: (template: FakeElectron['menu']) => template,
  };
  readonly safeStorage = {
    isAsyncEncryptionAvailable: () => Promise.resolve(this.available),
    encryptStringAsync: (text: string) => Promise.resolve(Buffer.from(`sealed ${text}`)),
    decryptStringAsync: (sealed: Buffer) =>
      Promise.resolve({ result: sealed.toString().replace('sealed ', ''), shouldReEncrypt: false }),
    getSelectedStorageBackend: () => this.backend,
  };
  readonly BrowserWindow: new (options: Record<string, unknown>) => FakeWindow;

  constructor() {
    const { windows, app, session } = this;
    this.BrowserWindow = class extends FakeWindow {
      constructor(options: Record<string, unknown>) {
        super(options);
        const { partition } = (options['webPreferences'] ?? {}) as { partition?: string };
        this.webContents.session = partition ? session.fromPartition(partition) : session.defaultSession;
        windows.push(this);
        app.emit('web-contents-created', {}, this.webContents);
      }
    };
  }

  /** Type-checked against Electron's own types where the host uses them; what it does not use is not here. */
  get apis(): ElectronApis {
    return this as unknown as ElectronApis;
  }
  get window(): FakeWindow {
    const [window] = this.windows;
    if (!window) throw new Error('no window was opened');
    return window;
  }
}
