/** A file that a person chose, read whole. What is too large is refused before it is read: a page would stand still. */
import { refuseTooLarge } from '../../../shared/model/file-limits';

/** Throws file-too-large. */
export async function bytesOf(file: File, limit: number): Promise<Uint8Array> {
  refuseTooLarge(file.name, file.size, limit);
  return new Uint8Array(await file.arrayBuffer());
}
