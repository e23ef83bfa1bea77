import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PageFiles } from './page-files';

const directory = mkdtempSync(join(tmpdir(), 'copydesk-pages-'));
afterAll(() => rmSync(directory, { recursive: true }));

const SHA = 'ab'.repeat(32);
const GONE = 'cd'.repeat(32);

describe('a page as a file', () => {
  it('has what it shows beside it, once, and leaves what it tells others', async () => {
    const asked: string[] = [];
    const files = new PageFiles(directory, (pathname) => {
      asked.push(pathname);
      if (pathname === `/media/${GONE}`) return Promise.resolve(null);
      const type = pathname.startsWith('/media/') ? 'image/jpeg' : 'font/woff2';
      return Promise.resolve({ bytes: Buffer.from(pathname), type });
    });
    const page =
      `<meta property="og:image" content="https://quay.example/media/${SHA}">` +
      `<style>a { src: url("/themes/plain/fonts/a.woff2") }</style><img src="/media/${SHA}" srcset="/media/${SHA} 2x">` +
      `<img src="/media/${GONE}"><a href="/media/">words about /media/x</a>`;
    const written = await files.beside(page);
    await files.beside(page);
    expect(written).toBe(
      `<meta property="og:image" content="https://quay.example/media/${SHA}">` +
        `<style>a { src: url("page-files/themes/plain/fonts/a.woff2") }</style><img src="page-files/media/${SHA}.jpg" srcset="page-files/media/${SHA}.jpg 2x">` +
        `<img src="/media/${GONE}"><a href="/media/">words about /media/x</a>`,
    );
    expect(readFileSync(join(directory, 'page-files/media', `${SHA}.jpg`), 'utf8')).toBe(`/media/${SHA}`);
    expect(existsSync(join(directory, 'page-files/themes/plain/fonts/a.woff2'))).toBe(true);
    expect(asked.sort()).toEqual([`/media/${SHA}`, `/media/${GONE}`, '/themes/plain/fonts/a.woff2'].sort());
  });
});
