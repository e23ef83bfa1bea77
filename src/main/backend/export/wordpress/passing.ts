/** Which failures are worth another try. Apart from what reads a site's refusals, which the store loads only to export. */
import { AppError, type ErrorCode } from '../../../../shared/model/errors';

/** Errors that may pass by themselves: the ones worth trying again later. */
const PASSING: readonly ErrorCode[] = ['site-unreachable', 'site-busy', 'site-error'];

export function isPassing(error: unknown): error is AppError {
  if (!(error instanceof AppError) || !PASSING.includes(error.code)) return false;
  return (
    error.code !== 'site-error' ||
    Number(error.params['status']) >= 500 ||
    Number(error.params['status']) < 300
  );
}
