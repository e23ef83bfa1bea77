/**
 * What a host and the store worker say to each other besides the frames on ports: types only.
 * The host sends `HostMessage`s, the worker `WorkerMessage`s. Calls and events of the contract never pass here.
 */
import type { MessagePort } from 'node:worker_threads';
import type { ErrorData } from '../../shared/model/errors';
import type { PageElement } from '../../shared/model/page-element';

export type HostName = 'electron' | 'serve' | 'cli';

/** `workerData` of the store worker. Paths are absolute; `computeWorkerUrl` is a file: URL. */
export interface StoreWorkerData {
  dataDir: string;
  computeWorkerUrl: string;
  resourcesDir: string;
  host: HostName;
}

/** Who is at the other end of a port. */
export interface Peer {
  host: HostName;
}

/** Native abilities that the worker may ask its host for. A host that lacks one answers `not-available-here`. */
export interface Abilities {
  openExternal: { params: { url: string }; value: null };
  /** The paths chosen, none when the dialog was closed. */
  showOpenDialog: {
    params: { kind: 'files' | 'folder'; title: string; extensions?: string[] };
    value: string[];
  };
  /** The page is given whole; the network is shut for it. */
  printToPDF: { params: { html: string }; value: Uint8Array };
  /**
   * A page as a browser draws it at that width: one of the desk's own, given whole (its files are the desk's, the network
   * is shut), or somebody's by its address. `png` shows it from the top, 16,000 pixels at most.
   */
  photograph: {
    params: ({ html: string } | { url: string }) & { width: number; scheme: 'light' | 'dark' };
    value: { png: Uint8Array; height: number; elements: PageElement[] };
  };
  /** While exports run: a computer that falls asleep would break them off. Closing the lid does so all the same. */
  keepAwake: { params: { on: boolean }; value: null };
  /** `strong` is false where the system has no keyring and a fixed key stands in. */
  encryptSecret: { params: { text: string }; value: { sealed: string; strong: boolean } };
  decryptSecret: { params: { sealed: string }; value: { text: string; reseal: boolean } };
}
export type AbilityName = keyof Abilities;

export type HostMessage =
  /** One per client; the port itself is in the transfer list and speaks frames only. */
  | { type: 'connect'; port: MessagePort; peer: Peer }
  /** Flush, checkpoint, close the database, then exit by itself. */
  | { type: 'close' }
  | { type: 'ability-result'; id: number; ok: true; value: unknown }
  | { type: 'ability-result'; id: number; ok: false; error: ErrorData };

export type WorkerMessage =
  /** The store is open and answers. */
  | { type: 'open' }
  /** The store cannot be opened; the worker exits afterwards. */
  | { type: 'failed'; error: ErrorData }
  | {
      [N in AbilityName]: { type: 'ability'; id: number; name: N; params: Abilities[N]['params'] };
    }[AbilityName];
