/** A file or page to be imported, before anybody knows what it is. */
import type { ImportFormat } from './format';

export interface ImportSource {
  /** File name or address: for messages, and its ending for the format. */
  name: string;
  bytes: Uint8Array;
  format: ImportFormat;
  /** What relative addresses in the file are relative to. */
  baseUrl?: string;
  /** The encoding a server stated. */
  charset?: string;
}
