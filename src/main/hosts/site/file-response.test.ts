import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileResponse, parseRange, typeByName } from './file-response';

const dir = mkdtempSync(join(tmpdir(), 'copydesk-files-'));
afterAll(() => rmSync(dir, { recursive: true }));
const clip = join(dir, 'clip.txt');
writeFileSync(clip, '0123456789');
writeFileSync(join(dir, 'empty.js'), '');

const get = (
  path: string,
  range: string | null = null,
  method = 'GET',
  sniff = false,
): Promise<Response | null> => fileResponse(path, { method, range, headers: { 'x-own': '1' }, sniff });

describe('a file as a response', () => {
  it('is sent whole, with its type, length and the headers it was given', async () => {
    const response = await get(clip);
    expect(response?.status).toBe(200);
    expect(await response?.text()).toBe('0123456789');
    expect(Object.fromEntries(response?.headers ?? [])).toEqual({
      'accept-ranges': 'bytes',
      'content-length': '10',
      'content-type': 'text/plain; charset=utf-8',
      'x-own': '1',
    });
  });

  it.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=8-100', '89', 'bytes 8-9/10'],
    ['bytes=0-0', '0', 'bytes 0-0/10'],
  ])('answers %s with 206', async (range, body, contentRange) => {
    const response = await get(clip, range);
    expect(response?.status).toBe(206);
    expect(response?.headers.get('content-range')).toBe(contentRange);
    expect(response?.headers.get('content-length')).toBe(String(body.length));
    expect(await response?.text()).toBe(body);
  });

  it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('answers %s with 416', async (range) => {
    const response = await get(clip, range);
    expect(response?.status).toBe(416);
    expect(response?.headers.get('content-range')).toBe('bytes */10');
  });

  it.each(['bytes=1-2,4-5', 'lines=1-2', 'bytes=-', 'bytes=5-2', 'nonsense'])('ignores %s', async (range) => {
    const response = await get(clip, range);
    expect(response?.status).toBe(200);
    expect(await response?.text()).toBe('0123456789');
  });

  it('answers HEAD without a body', async () => {
    const response = await get(clip, null, 'HEAD');
    expect(response?.headers.get('content-length')).toBe('10');
    expect(response?.body).toBeNull();
  });

  it('sends an empty file', async () => {
    const response = await get(join(dir, 'empty.js'));
    expect([response?.status, await response?.text(), response?.headers.get('content-length')]).toEqual([
      200,
      '',
      '0',
    ]);
  });

  it('knows no folders and no missing files', async () => {
    expect(await get(dir)).toBeNull();
    expect(await get(join(dir, 'nothing'))).toBeNull();
    expect(await get(join(clip, 'below'))).toBeNull();
  });

  it.each([
    ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['image/png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['image/gif', Buffer.from('GIF89a')],
    ['image/webp', Buffer.from('RIFF\0\0\0\0WEBP')],
    ['image/avif', Buffer.from('\0\0\0\x1cftypavif')],
    ['application/octet-stream', Buffer.from('<html>')],
  ])('reads %s from the first bytes', async (type, head) => {
    writeFileSync(join(dir, 'media'), head);
    expect((await get(join(dir, 'media'), null, 'HEAD', true))?.headers.get('content-type')).toBe(type);
  });
});

it('types scripts so that they run as modules', () => {
  expect(typeByName('/a/B.JS')).toBe('text/javascript; charset=utf-8');
  expect(typeByName('/a/unknown')).toBe('application/octet-stream');
});

it('parses ranges of an empty file as unsatisfiable', () => {
  expect(parseRange('bytes=0-', 0)).toBe('unsatisfiable');
  expect(parseRange('bytes=-5', 0)).toBe('unsatisfiable');
  expect(parseRange(null, 10)).toBeNull();
});
