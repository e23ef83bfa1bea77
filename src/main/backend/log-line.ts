/** What the store's worker writes to its terminal: sentences for what was foreseen, the whole trace for what was not. */
import { errorSentence } from '../../shared/messages/error-sentence';
import { AppError } from '../../shared/model/errors';

export function logLine(what: unknown): string {
  if (what instanceof AppError && what.code !== 'internal') return errorSentence(what);
  return what instanceof Error ? (what.stack ?? what.message) : String(what);
}
