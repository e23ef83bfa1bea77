import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textBlocksOf } from '../../../shared/document/read';
import { detectFormat } from './format';
import { parseImport } from './parse';
import type { ImportSource } from './source';
import { MAX_IMPORT_BYTES } from '../../../shared/model/file-limits';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const outcome = (bytes: Uint8Array, rest: Partial<ImportSource> = {}): ReturnType<typeof parseImport> =>
  parseImport({ name: 'article.txt', format: 'auto', bytes, ...rest });
const textOf = async (bytes: Uint8Array, rest: Partial<ImportSource> = {}): Promise<string> =>
  textBlocksOf((await outcome(bytes, rest)).root)
    .map((block) => block.text)
    .filter((text) => text !== '')
    .join('\n');
const utf16 = (text: string, mark: boolean): Buffer => Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');

describe('files that are no text, whatever they are called', () => {
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(64)]);
  const noise = Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919 + 13) % 256));
  it.each([
    ['a picture named .txt', png, 'a.txt', 'image/png'],
    ['a picture named .md', png, 'a.md', 'image/png'],
    ['a packed file named .html', gzipSync('x'.repeat(5000)), 'a.html', 'application/gzip'],
    [
      'a document',
      Buffer.from('%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n'),
      'a.txt',
      'application/pdf',
    ],
    ['rich text', Buffer.from('{\\rtf1\\ansi Some words.}'), 'a.txt', 'application/rtf'],
    ['zeros', Buffer.alloc(500), 'a.md', 'control characters'],
    ['noise', noise, 'a.txt', 'control characters'],
    [
      'packed bytes without a head',
      deflateSync('harbour '.repeat(4000)).subarray(2),
      'a.json',
      'control characters',
    ],
  ])('%s', async (_, bytes, name, found) => {
    await expect(outcome(bytes, { name })).rejects.toMatchObject({
      code: 'file-not-text',
      params: { name, found },
    });
  });

  it('but words that begin like a magic number are words', async () => {
    expect(await textOf(utf8('BM is the old name of the quay.\n\nMZ is another.'))).toContain(
      'BM is the old name',
    );
  });
});

it('refuses what is far too large before looking at it', async () => {
  const bytes = new Uint8Array(MAX_IMPORT_BYTES + 1);
  await expect(outcome(bytes)).rejects.toMatchObject({
    code: 'file-too-large',
    params: { size: 9, limit: 8 },
  });
});

it.each(['', ' \n\t\r\n ', '\uFEFF', '<p></p>', '---\nlayout: x\n---\n'])(
  'refuses a file without text: %j',
  async (text) => {
    await expect(outcome(utf8(text))).rejects.toMatchObject({ code: 'file-not-understood' });
  },
);

it.each([
  '<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title></channel></rss>',
  '<svg xmlns="http://www.w3.org/2000/svg"><text>Words of a drawing</text></svg>',
])('refuses feeds and drawings, unless they are asked for as text: %j', async (text) => {
  await expect(outcome(utf8(text))).rejects.toMatchObject({ code: 'file-not-understood' });
  const { root } = await parseImport({ name: 'a.txt', bytes: utf8(text), format: 'text' });
  expect(root.children[0]?.children).toHaveLength(1);
});

it('refuses a text that no editor could hold', async () => {
  await expect(outcome(utf8('Words that go on. '.repeat(200_000)))).rejects.toMatchObject({
    code: 'file-not-understood',
  });
});

describe('encodings', () => {
  const words = 'Café “Zur Möwe”\n\nThe café opens at six – so they say.';
  it.each([
    ['utf-8', utf8(words)],
    ['utf-8', utf8(`\uFEFF${words}`)],
    ['utf-16le', utf16(words, true)],
    ['utf-16le', utf16(words, false)],
    ['utf-16be', utf16(words, true).swap16()],
    ['utf-16be', utf16(words, false).swap16()],
  ])('%s is told by the bytes', async (encoding, bytes) => {
    const piece = await outcome(bytes);
    expect(piece.recognised).toContainEqual({ what: 'import.part.encoding', text: encoding });
    expect(await textOf(bytes)).toBe(words.replace('\n\n', '\n'));
  });

  const latin = Buffer.from(
    'Caf\xe9 \x93Zur M\xf6we\x94\n\nThe caf\xe9 opens at six \x96 so they say.',
    'latin1',
  );
  it('an older file is read as windows-1252, and that is said to be a guess', async () => {
    const piece = await outcome(latin);
    expect(await textOf(latin)).toBe(words.replace('\n\n', '\n'));
    expect(piece.recognised.find(({ what }) => what === 'import.part.encoding')?.text).toMatch(
      /^windows-1252 \(the file does not say/,
    );
  });

  it('what a page or its server declares is believed where the bytes fit', async () => {
    const page = Buffer.from('<meta charset="iso-8859-2"><p>\xb9koda</p>', 'latin1');
    expect(await textOf(page, { name: 'a.html' })).toBe('škoda');
    expect(
      await textOf(Buffer.from('<p>\xb9koda</p>', 'latin1'), { name: 'a.html', charset: 'iso-8859-2' }),
    ).toBe('škoda');
    expect(await textOf(latin, { charset: 'utf-8' })).toContain('Café');
    expect(await textOf(latin, { charset: 'no-such-thing' })).toContain('Café');
  });

  it('Chinese in its older encoding is known by its bytes', async () => {
    const gbk = Buffer.from('d0a1b3c7cae9b5eac8d4c8bbd4dac4c7c0efa1a3', 'hex');
    expect(await textOf(gbk)).toBe('小城书店仍然在那里。');
  });
});

it.each([
  ['a.htm', 'x', 'html'],
  ['a.MARKDOWN', 'x', 'markdown'],
  ['a.json', 'x', 'json'],
  ['https://a.example/page?x=1', '<!doctype html><p>x', 'html'],
  ['a.txt', '<p>x</p>', 'html'],
  ['a.txt', '---\ntitle: x\n---\n', 'markdown'],
  ['a.txt', '---\n\nA rule, then words', 'text'],
  ['a.txt', '{"root":1}', 'text'],
  ['a', 'x', 'text'],
])('%s holding %j is %s', (name, text, format) => {
  expect(detectFormat(name, text)).toBe(format);
});

it('reads a file as it is told to', async () => {
  expect(await textOf(utf8('# Head\n\n*one*'), { format: 'text' })).toContain('*one*');
  expect(await textOf(utf8('Head\n\n<p>one</p>'), { format: 'html' })).toBe('Head\none');
});

describe('large and hostile text', () => {
  const size = 400_000;
  it.each([
    ['one line', 'a'.repeat(size)],
    ['spaces', `x${' '.repeat(size)}y`],
    ['short lines', 'Share\n'.repeat(size / 10)],
    ['dates', 'May 8, 2026 '.repeat(size / 20)],
    ['digits', '1'.repeat(size)],
    ['brackets', '('.repeat(size)],
    ['quotation marks', '“'.repeat(size / 3)],
    ['addresses', 'a@'.repeat(size / 2)],
    ['separators', ' » a'.repeat(size / 4)],
    ['commas', 'By A, '.repeat(size / 6)],
  ])(
    '%s',
    async (_, text) => {
      for (const name of ['a.txt', 'a.html']) {
        const result = await outcome(
          utf8(`Home » News » A headline\n\nA headline\n\n5 min read\n\n${text}`),
          {
            name,
          },
        ).catch((error: unknown) => error);
        expect(result).toBeDefined();
      }
    },
    20_000,
  );
});
