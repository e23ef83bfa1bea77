/** The desk's pictures and themes' files for pages that leave it. Owns that pictures go without what cameras wrote. */
import { createSite } from '../hosts/site/site';
import type { ReadFile } from './page-files';

export function deskFiles(dataDir: string, resourcesDir: string, log: (line: string) => void): ReadFile {
  const site = createSite({ rendererDir: '', dataDir, resourcesDir, log });
  return async (pathname) => {
    const url = new URL(pathname, 'http://desk');
    const answer = await site({ method: 'GET', url, headers: new Headers() });
    if (!answer.ok) return null;
    const file = { bytes: await answer.bytes(), type: answer.headers.get('content-type') ?? '' };
    if (!pathname.startsWith('/media/')) return file;
    // Few commands need the picture library: the others do not wait for it.
    const { stripImage } = await import('../backend/media/strip-image');
    return { ...file, bytes: await stripImage(file) };
  };
}
