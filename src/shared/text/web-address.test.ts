import { expect, it } from 'vitest';
import { webAddress } from './web-address';

it('knows a site’s address from a slip of the pen', () => {
  expect(webAddress(' https://x.org/blog/ ')).toBe('https://x.org/blog');
  for (const url of ['', 'x.org', 'javascript:x', 'https://', 'ftp://x.org'])
    expect(webAddress(url)).toBeNull();
});
