/** How large a picture may be. Said before it is sent as well as when it is taken in. */
export const MEDIA_LIMITS = {
  bytes: 60 * 1024 * 1024,
  /** A 100-megapixel camera is the largest honest source; beyond it lies the image bomb. */
  megapixels: 120,
} as const;
