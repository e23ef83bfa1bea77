/** How bytes travel in a frame: as base64 under a type number of our own. Both ends of every link use this list. */
import { fromBase64, toBase64 } from 'lib0/buffer';

const BYTES = 100;

export const serializers = [
  {
    type: BYTES,
    condition: (data: unknown): boolean => data instanceof Uint8Array,
    serialize: (data: unknown): string => toBase64(data as Uint8Array),
    deserialize: (text: unknown): Uint8Array => fromBase64(String(text)),
  },
];
