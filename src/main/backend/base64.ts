/** Bytes of a frame as base64, where Node runs. */
import type { Base64 } from '../../shared/contract/serializers';

export const nodeBase64: Base64 = {
  encode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  // Copied: a small Buffer is a view into a pool that others share.
  decode: (text) => new Uint8Array(Buffer.from(text, 'base64')),
};
