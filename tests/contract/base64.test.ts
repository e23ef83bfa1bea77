import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nodeBase64 } from '../../src/main/backend/base64';
import { pageBase64 } from '../../src/renderer/src/api/base64';

it('has the page and the host say the same of any bytes', () => {
  const same = (bytes: Uint8Array): void => {
    const text = pageBase64.encode(bytes);
    expect(text).toBe(nodeBase64.encode(bytes));
    expect(pageBase64.decode(text)).toEqual(bytes);
    expect(nodeBase64.decode(text)).toEqual(bytes);
  };
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), same));
  // More than one call's worth, and a view into a longer buffer.
  const long = Uint8Array.from({ length: 50_001 }, (_, at) => (at * 31) % 256);
  same(long);
  same(long.subarray(7, 40_000));
});
