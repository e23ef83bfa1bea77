/** From the path of a URL to a file below a folder, or to nothing: the only way a request can name a file. */
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Null for whatever is not plainly below `root`. `pathname` is still percent-encoded. */
export function fileBelow(root: string, pathname: string): string | null {
  const decoded = decodeOnce(pathname);
  if (decoded === null) return null;
  const path = resolve(root, `.${decoded.startsWith('/') ? '' : '/'}${decoded}`);
  const inside = relative(root, path);
  if (inside === '' || isAbsolute(inside) || inside.split(sep).includes('..')) return null;
  return path;
}

function decodeOnce(pathname: string): string | null {
  // URL parsing removes `..` and `%2e%2e` but leaves these; decoded, they would be separators of their own.
  if (/%2f|%5c|%00|[\\\0]/i.test(pathname)) return null;
  try {
    const decoded = decodeURIComponent(pathname);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    // Malformed percent-encoding names no file.
    return null;
  }
}
