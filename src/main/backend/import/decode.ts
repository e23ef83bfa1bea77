/** Turns bytes into text: by their byte order mark, by what they declare, else UTF-8, else an older encoding. */

export interface Decoded {
  text: string;
  encoding: string;
  /** Whether nothing in the bytes says so. */
  guessed: boolean;
}

/** UTF-16 by its mark, or by every second byte being zero in the first stretch. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 400);
  if (sample.length < 8) return null;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.35;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

/** The text, or null where the bytes are not in that encoding or nobody knows it. */
function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

const DECLARED =
  /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{2,40})|^<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w-]{2,40})/i;

function declaredIn(bytes: Uint8Array): string | null {
  const match = DECLARED.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'));
  return match?.[1] ?? match?.[2] ?? null;
}

/** Chinese text in its older encoding: nearly all bytes are above ASCII, and they form valid pairs. */
function asChinese(bytes: Uint8Array): string | null {
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high += 1;
  return high > bytes.length * 0.4 ? attempt(bytes, 'gb18030') : null;
}

/** `charset` is what a server said about the bytes. */
export function decode(bytes: Uint8Array, charset?: string): Decoded {
  const wide = utf16Of(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, guessed: false };
  const utf8 = attempt(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', guessed: false };
  for (const declared of [charset, declaredIn(bytes)]) {
    const text = declared === undefined || declared === null ? null : attempt(bytes, declared);
    if (declared && text !== null) return { text, encoding: declared.toLowerCase(), guessed: false };
  }
  const chinese = asChinese(bytes);
  if (chinese !== null) return { text: chinese, encoding: 'gb18030', guessed: true };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', guessed: true };
}
