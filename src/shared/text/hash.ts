/** 32 bits that say of two texts that they differ (FNV-1a, over UTF-16 units). No protection against anybody. */
const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** `before` is the hash of what stands before the text: hashes of parts go on to the hash of the whole. */
export function hashText(text: string, before = START): number {
  let value = before;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), PRIME);
  return value >>> 0;
}
