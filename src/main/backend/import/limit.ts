/** How large an article may be. Apart from what reads it, for callers that look before they read. */
import { AppError } from '../../../shared/model/errors';

export const MAX_IMPORT_BYTES = 8 * 1024 * 1024;
/** Word files have their pictures in them. */
export const MAX_DOCX_BYTES = 48 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

export function refuseTooLarge(name: string, bytes: number, limit = MAX_IMPORT_BYTES): void {
  if (bytes <= limit) return;
  throw new AppError('file-too-large', {
    name,
    size: Math.ceil(bytes / MEGABYTE),
    limit: limit / MEGABYTE,
  });
}
