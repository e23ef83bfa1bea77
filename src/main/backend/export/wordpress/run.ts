/** What every step of one export shares: the site, the piece, the memory, and the ways to report and to stop. */
import type { Publication } from '../../../../shared/model/publication';
import type { WordPress } from './client';
import type { ComposeInput, Desired } from './desired';
import type { WordPressMemory } from './memory';

export const EXPORT_STEPS = ['connecting', 'comparing', 'terms', 'images', 'writing', 'checking'] as const;
export type ExportStep = (typeof EXPORT_STEPS)[number];

/** What an export needs of the desk. */
export interface ExportIO {
  signal: AbortSignal;
  /** An image's bytes as they may leave the desk: upright, without location. */
  image: (sha: string) => Promise<{ bytes: Uint8Array; mime: string }>;
  /** `desiredPost`, wherever it may take its time. */
  compose: (input: ComposeInput) => Promise<Desired>;
  /** Stores the patch before it returns. */
  remember: (patch: Partial<WordPressMemory>) => Promise<void>;
  progress: (progress: { step: ExportStep; done: number; total: number }) => void;
}

export interface Run {
  site: WordPress;
  /** Name of the site for messages: its host. */
  host: string;
  publication: Publication;
  io: ExportIO;
  /** Always what was last stored. */
  memory: Readonly<WordPressMemory>;
  remember: (patch: Partial<WordPressMemory>) => Promise<void>;
}

export function startRun(values: Omit<Run, 'remember'>): Run {
  const run: Run = {
    ...values,
    async remember(patch) {
      await run.io.remember(patch);
      run.memory = { ...run.memory, ...patch };
    },
  };
  return run;
}
