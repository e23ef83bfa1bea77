/**
 * Several pieces that go out together: where to, and what became of each so far. Goes on whatever screen is shown; what a
 * site says comes with the jobs.
 */
import { stopsPublishing, type Finding } from '../../../../shared/model/checks';
import { AppError } from '../../../../shared/model/errors';
import { api } from '../../api';
import { createStore } from '../store';
import { download } from '../download';

export const FILE_FORMATS = ['html', 'markdown', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];
export type ExportTarget = { kind: 'site'; id: string; name: string } | { kind: 'files'; format: FileFormat };

type FileOutcome = Awaited<ReturnType<typeof api.fileExports.several>>['pieces'][number];
export type Outcome =
  | { is: 'waiting' }
  /** Its job tells the rest. */
  | { is: 'sent'; jobId: string }
  | { is: 'written'; carried: readonly string[]; warnings: FileOutcome['warnings'] }
  /** Findings stop publishing, and nobody has confirmed. */
  | { is: 'held'; findings: readonly Finding[] }
  | { is: 'refused'; error: unknown };

export interface ExportedPiece {
  id: string;
  headline: string;
  outcome: Outcome;
}

export interface Exporting {
  target: ExportTarget;
  pieces: readonly ExportedPiece[];
}

export const exporting = createStore<Exporting | null>(null);

/** Packing pictures takes its time. */
const PATIENCE = { context: { deadline: 600_000 } };
const WAITING: Outcome = { is: 'waiting' };

export function exportSeveral(target: ExportTarget, pieces: readonly Omit<ExportedPiece, 'outcome'>[]): void {
  exporting.set({ target, pieces: pieces.map((piece) => ({ ...piece, outcome: WAITING })) });
  void work(
    target,
    pieces.map(({ id }) => id),
    false,
  );
}

/** Sends what was held back, with what was found in it. */
export function exportHeld(): void {
  const now = exporting.get();
  if (!now) return;
  const ids = now.pieces.filter(({ outcome }) => outcome.is === 'held').map(({ id }) => id);
  for (const id of ids) tell(now.target, id, WAITING);
  void work(now.target, ids, true);
}

/** An export that was closed or followed by another has nobody to tell. */
function tell(target: ExportTarget, id: string, outcome: Outcome): void {
  const now = exporting.get();
  if (now?.target !== target) return;
  exporting.set({
    target,
    pieces: now.pieces.map((piece) => (piece.id === id ? { ...piece, outcome } : piece)),
  });
}

async function work(target: ExportTarget, ids: readonly string[], confirmed: boolean): Promise<void> {
  if (target.kind === 'site') for (const id of ids) tell(target, id, await send(id, target.id, confirmed));
  else await write(target, ids, confirmed);
}

async function send(pieceId: string, destinationId: string, confirmed: boolean): Promise<Outcome> {
  try {
    const { jobId } = await api.deliveries.export({ pieceId, destinationId, confirmed });
    return { is: 'sent', jobId };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'blocked-by-checks') return { is: 'refused', error };
    return api.checks.run({ id: pieceId }).then(
      (findings) => ({ is: 'held', findings: findings.filter(stopsPublishing) }),
      (reason: unknown) => ({ is: 'refused', error: reason }),
    );
  }
}

async function write(
  target: Extract<ExportTarget, { kind: 'files' }>,
  ids: readonly string[],
  confirmed: boolean,
): Promise<void> {
  const { format } = target;
  try {
    const { file, pieces } = await api.fileExports.several({ ids: [...ids], format, confirmed }, PATIENCE);
    if (file) download(file.name, new Uint8Array(file.bytes), 'application/zip');
    for (const piece of pieces) tell(target, piece.id, outcomeOf(piece));
  } catch (error) {
    for (const id of ids) tell(target, id, { is: 'refused', error });
  }
}

function outcomeOf({ error, held, carried, warnings }: FileOutcome): Outcome {
  if (error) return { is: 'refused', error };
  return held.length > 0 ? { is: 'held', findings: held } : { is: 'written', carried, warnings };
}
