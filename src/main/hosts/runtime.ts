/** Refuses a Node that would crash on the native database module instead of explaining itself. */
import { AppError } from '../../shared/model/errors';

/** The Node-API version that better-sqlite3 is built for; Node 24 and Electron 45 have it. */
const NEEDED_NAPI = 10;

/** Every entry calls this before it starts a worker. */
export function assertRuntime(
  versions: { node: string; napi?: string | undefined } = process.versions,
): void {
  if (Number(versions.napi ?? 0) < NEEDED_NAPI)
    throw new AppError('runtime-too-old', { found: versions.node });
}
