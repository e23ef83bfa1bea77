/** A page of the renderer in the browser itself, not in the preview's frame: scripts of a test can run in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const ORIGIN = 'https://rendered.test';

const FLAT =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><path d="M0 0h1200v800H0z" fill="#8aa0b4"/></svg>';

/** The page at this width, its theme's own files, and one flat area for every picture. */
export async function openRendered(page: Page, html: string, width: number): Promise<void> {
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (pathname.startsWith('/media/')) return route.fulfill({ contentType: 'image/svg+xml', body: FLAT });
    const file = join('resources', pathname);
    if (!pathname.startsWith('/themes/') || !existsSync(file)) return route.fulfill({ status: 404 });
    const contentType = file.endsWith('.woff2')
      ? 'font/woff2'
      : file.endsWith('.svg')
        ? 'image/svg+xml'
        : 'image/png';
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${ORIGIN}/`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
