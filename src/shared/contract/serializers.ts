/** How bytes travel in a frame: as base64 under a type number of our own. Both ends of every link use this list. */

const BYTES = 100;

/** Each side brings its own: Node has Buffer, and what the page reads before its first frame is as little as can be. */
export interface Base64 {
  encode: (bytes: Uint8Array) => string;
  decode: (text: string) => Uint8Array;
}

export const serializersWith = ({ encode, decode }: Base64) => [
  {
    type: BYTES,
    condition: (data: unknown): boolean => data instanceof Uint8Array,
    serialize: (data: unknown): string => encode(data as Uint8Array),
    deserialize: (text: unknown): Uint8Array => decode(String(text)),
  },
];
