/**
 * The closed list of things that can go wrong, as codes with plain-data parameters. The words for each code
 * (cause and remedy) are in messages/; nothing here or in a thrown error is shown to a person as it is.
 */
import { z } from 'zod';

export const ERROR_CODES = [
  // requests
  'bad-input',
  'not-found',
  'conflict',
  'bulk-stopped',
  'not-approvable',
  'piece-approved',
  'cancelled',
  'deadline-exceeded',
  'connection-lost',
  'not-available-here',
  'internal',
  // store
  'store-busy',
  'store-read-only',
  'disk-full',
  'store-corrupt',
  'store-newer',
  'store-held',
  'document-unreadable',
  'runtime-too-old',
  // files coming in
  'file-missing',
  'file-unwritable',
  'file-too-large',
  'file-not-text',
  'file-not-understood',
  'image-too-large',
  'picture-too-large',
  'image-unreadable',
  'image-type-refused',
  'url-refused',
  'url-failed',
  'vocabulary-unreadable',
  'archive-unreadable',
  // themes
  'theme-missing',
  'theme-broken',
  'theme-timeout',
  'theme-name',
  'theme-exists',
  // destinations
  'destination-not-found',
  'site-unreachable',
  'site-not-wordpress',
  'site-insecure',
  'login-refused',
  'may-not-create',
  'may-not-upload',
  'upload-refused',
  'site-busy',
  'site-error',
  'changed-there',
  'trashed-there',
  'gone-there',
  'ranks-not-offered',
  'blocked-by-checks',
  'secret-missing',
  'not-public-there',
  'browser-failed',
  // compute
  'task-timeout',
  'task-memory',
  'task-crashed',
] as const;
export const errorCodeSchema = z.enum(ERROR_CODES);
export type ErrorCode = z.infer<typeof errorCodeSchema>;

export const errorParamsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
export type ErrorParams = z.infer<typeof errorParamsSchema>;

/** The one error class of the project. `cause` is for the log only. */
export class AppError extends Error {
  override readonly name = 'AppError';
  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
  }
}

/** An error as plain data (jobs, worker messages, JSON output). */
export const errorDataSchema = z.object({ code: errorCodeSchema, params: errorParamsSchema });
export type ErrorData = z.infer<typeof errorDataSchema>;

export function toErrorData(error: unknown): ErrorData {
  if (error instanceof AppError) return { code: error.code, params: error.params };
  return { code: 'internal', params: { detail: error instanceof Error ? error.message : String(error) } };
}
