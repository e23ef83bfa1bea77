/**
 * The closed list of things that can go wrong, as codes with plain-data parameters. The words for each code
 * (cause and remedy) are in messages/; nothing here or in a thrown error is shown to a person as it is.
 */
export const ERROR_CODES = [
  // requests
  'bad-input',
  'not-found',
  'conflict',
  'bulk-stopped',
  'not-approvable',
  'piece-approved',
  'not-allowed',
  'workflow-only',
  'checklist-open',
  'legal-flagged',
  'cancelled',
  'deadline-exceeded',
  'connection-lost',
  'not-available-here',
  'part-not-loaded',
  'internal',
  // store
  'store-busy',
  'store-read-only',
  'disk-full',
  'store-corrupt',
  'store-newer',
  'store-held',
  'document-unreadable',
  'document-damaged',
  'runtime-too-old',
  // files coming in
  'file-missing',
  'file-unwritable',
  'file-too-large',
  'file-not-text',
  'file-not-understood',
  'docx-unreadable',
  'proof-of-another',
  'image-too-large',
  'picture-too-large',
  'image-unreadable',
  'image-type-refused',
  'url-refused',
  'url-failed',
  'offline',
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
  'page-unread',
  'piece-not-on-page',
  'browser-failed',
  // compute
  'task-timeout',
  'task-memory',
  'task-crashed',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type ErrorParams = Record<string, string | number | boolean>;

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

/** An error as plain data (jobs, worker messages, JSON output). Its schema is in error-schema.ts. */
export interface ErrorData {
  code: ErrorCode;
  params: ErrorParams;
}

export function toErrorData(error: unknown): ErrorData {
  if (error instanceof AppError) return { code: error.code, params: error.params };
  return { code: 'internal', params: { detail: error instanceof Error ? error.message : String(error) } };
}

/** What came over a link, which has checked it on the other side. */
export function isErrorData(data: unknown): data is ErrorData {
  if (typeof data !== 'object' || data === null || !('code' in data) || !('params' in data)) return false;
  return (
    ERROR_CODES.some((code) => code === data.code) && typeof data.params === 'object' && data.params !== null
  );
}
