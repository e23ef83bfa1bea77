/**
 * Bytes of a frame as base64, in the page. No library's: they bring much more along, or take each byte by a call of its
 * own, and this is read before the first frame. Once every browser has `Uint8Array.fromBase64`, it goes.
 */
import type { Base64 } from '../../../shared/contract/serializers';

/** As many characters as are made in one call. */
const AT_ONCE = 0x2000;

export const pageBase64: Base64 = {
  encode: (bytes) => {
    let text = '';
    for (let at = 0; at < bytes.length; at += AT_ONCE)
      text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
    return btoa(text);
  },
  decode: (text) => {
    const characters = atob(text);
    const bytes = new Uint8Array(characters.length);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
    return bytes;
  },
};
