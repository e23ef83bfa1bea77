/** How large the files that people bring along may be. Apart from what reads them, for callers that look before they read. */
import { AppError } from './errors';

const MEGABYTE = 1024 * 1024;
export const MAX_IMPORT_BYTES = 8 * MEGABYTE;
/** Word files have their pictures in them. */
export const MAX_DOCX_BYTES = 48 * MEGABYTE;
/** Ten times what the largest of IPTC's has. */
export const MAX_VOCABULARY_BYTES = 20 * MEGABYTE;
export const MAX_GUIDE_BYTES = 2 * MEGABYTE;

/** Pieces that go out together: as many as can be packed while somebody waits. */
export const MOST_EXPORTED = 200;

export const articleLimit = (name: string): number =>
  /\.docx$/i.test(name) ? MAX_DOCX_BYTES : MAX_IMPORT_BYTES;

/** Throws file-too-large. */
export function refuseTooLarge(name: string, bytes: number, limit = MAX_IMPORT_BYTES): void {
  if (bytes <= limit) return;
  throw new AppError('file-too-large', {
    name,
    size: Math.ceil(bytes / MEGABYTE),
    limit: limit / MEGABYTE,
  });
}
