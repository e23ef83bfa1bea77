/** One piece's way to one site, run as a job runs it: what is remembered goes through JSON, as in the store. */
import type { Publication } from '../../src/shared/model/publication';
import { desiredPost, type ComposeInput } from '../../src/main/backend/export/wordpress/desired';
import {
  exportToWordPress,
  type ExportOptions,
  type WordPressOutcome,
} from '../../src/main/backend/export/wordpress/export';
import {
  EMPTY_MEMORY,
  memorySchema,
  type WordPressMemory,
} from '../../src/main/backend/export/wordpress/memory';
import type { SiteConnection } from '../../src/main/backend/export/wordpress/rest';
import type { ExportStep } from '../../src/main/backend/export/wordpress/run';
import type { TestPiece } from './pieces';
import type { Role, WordPressServer } from './wordpress-server';

export interface Exporter {
  publication: Publication;
  memory: WordPressMemory;
  steps: ExportStep[];
  run: (options?: ExportOptions & { signal?: AbortSignal }) => Promise<WordPressOutcome>;
}

export function connectionTo(server: WordPressServer, role: Role, url = server.url): SiteConnection {
  const { login, password } = server.users[role];
  return { url, user: login, password, allowInsecure: false };
}

export function exporter(piece: TestPiece, connection: SiteConnection): Exporter {
  const state: Exporter = {
    publication: piece.publication,
    memory: EMPTY_MEMORY,
    steps: [],
    async run({ signal, ...options } = {}) {
      const io = {
        signal: signal ?? new AbortController().signal,
        image: (sha: string) =>
          Promise.resolve({ bytes: new Uint8Array(piece.files.get(sha) ?? []), mime: 'image/jpeg' }),
        compose: (input: ComposeInput) => Promise.resolve(desiredPost(input)),
        remember: (patch: Partial<WordPressMemory>) => {
          state.memory = memorySchema.parse(JSON.parse(JSON.stringify({ ...state.memory, ...patch })));
          return Promise.resolve();
        },
        progress: ({ step }: { step: ExportStep }) => void state.steps.push(step),
      };
      return exportToWordPress(state.publication, connection, state.memory, io, options);
    },
  };
  return state;
}
