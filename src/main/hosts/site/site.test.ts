import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createSite } from './site';

const dir = mkdtempSync(join(tmpdir(), 'copydesk-site-'));
afterAll(() => rmSync(dir, { recursive: true }));
const sha = 'ab'.repeat(32);
function write(path: string, content: string): void {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), content);
}
write('renderer/index.html', '<!doctype html>the app');
write('renderer/assets/index-1.js', 'export {}');
write('renderer/icon.svg', '<svg/>');
write(`data/media/ab/${sha}`, 'GIF89a');
write('data/desk.sqlite', 'secret');
write('resources/themes/plain/style.css', 'p{}');
write('resources/themes/plain/article.liquid', '{{ x }}');
write('data/themes/mine/style.css', 'a{}');
write('resources/themes/mine/style.css', 'b{}');
symlinkSync(join(dir, 'data/desk.sqlite'), join(dir, 'data/themes/mine/window.css'));

const log: string[] = [];
const site = createSite({
  rendererDir: join(dir, 'renderer'),
  dataDir: join(dir, 'data'),
  resourcesDir: join(dir, 'resources'),
  connectOrigin: 'ws://127.0.0.1:1',
  log: (line) => log.push(line),
});
const ask = (path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Response> =>
  site({ method, url: new URL(path, 'http://desk'), headers: new Headers(headers) });

describe('the site', () => {
  it.each(['/', '/piece/123', '/settings?tab=site'])(
    'answers the route %s with the one page, never cached',
    async (path) => {
      const response = await ask(path);
      expect(await response.text()).toContain('the app');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it('sends the renderer’s files, hashed ones for ever', async () => {
    expect((await ask('/assets/index-1.js')).headers.get('cache-control')).toContain('immutable');
    expect((await ask('/icon.svg')).headers.get('content-type')).toBe('image/svg+xml');
  });

  it.each([
    '/assets/none.js',
    '/media/none',
    `/media/${sha}/x`,
    '/media/../desk.sqlite',
    '/assets/%2e%2e%2findex.html',
    '/themes/plain/article.liquid',
    '/themes/plain',
    '/themes/plain/..%2f..%2fx.css',
    '/themes/mine/window.css',
  ])('has nothing at %s', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('sends media by their hash, inert and for ever, in ranges', async () => {
    const response = await ask(`/media/${sha}`, 'GET', { range: 'bytes=0-2' });
    expect([response.status, await response.text()]).toEqual([206, 'GIF']);
    expect(response.headers.get('content-type')).toBe('image/gif');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it('sends a theme’s assets, the desk’s own first', async () => {
    expect(await (await ask('/themes/plain/style.css')).text()).toBe('p{}');
    expect(await (await ask('/themes/mine/style.css')).text()).toBe('a{}');
  });

  it('gives the preview a frame in which no script runs', async () => {
    const policy = (await ask('/preview/frame.html')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
  });

  it('lets the page connect to its host only, and marks every answer nosniff', async () => {
    const { headers } = await ask('/');
    expect(headers.get('content-security-policy')).toContain("connect-src 'self' ws://127.0.0.1:1;");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('takes nothing but GET and HEAD', async () => {
    expect((await ask('/', 'POST')).status).toBe(405);
    expect(await (await ask('/', 'HEAD')).text()).toBe('');
  });

  it('tells the log, not the page, what went wrong', async () => {
    const response = await ask(`/assets/${'x'.repeat(5000)}.js`);
    expect([response.status, await response.text()]).toEqual([500, 'Internal error']);
    expect(log.at(-1)).toContain('ENAMETOOLONG');
  });
});
