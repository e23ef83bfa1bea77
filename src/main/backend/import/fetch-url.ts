/**
 * Fetches one page from the web for import: http and https only, limited in size, time and redirects, and never from
 * this computer or its network unless that is allowed. The address that was checked is the one that is connected to.
 * Must not know what a page holds.
 */
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { translate, type MessageKey, type MessageParams } from '../../../shared/messages/translate';
import { AppError } from '../../../shared/model/errors';
import { isLocalAddress, LocalAddressError, publicLookup } from './addresses';
import type { ImportFormat } from './format';
import { MAX_IMPORT_BYTES, refuseTooLarge } from '../../../shared/model/file-limits';

const MOST_REDIRECTS = 5;
const SECONDS = 20;
const LONGEST_URL = 2000;

export interface FetchOptions {
  /** For a page on this computer or its network. */
  allowLocal?: boolean;
  signal?: AbortSignal;
  /** For tests; the limit is 20 seconds. */
  seconds?: number;
}

export interface FetchedPage {
  /** Where the page was found in the end. */
  url: string;
  bytes: Uint8Array;
  /** The format that the server stated; 'auto' where it said nothing of use. */
  format: ImportFormat;
  /** The encoding that the server stated. */
  charset?: string;
}

function refused(url: string, key: MessageKey, params: MessageParams = {}): AppError {
  return new AppError('url-refused', { url: url.slice(0, LONGEST_URL), detail: translate(key, params) });
}

/** `params` go with the words and with the error. */
function failed(
  url: string,
  key: MessageKey,
  params: Record<string, string | number> = {},
  cause?: unknown,
): AppError {
  return new AppError(
    'url-failed',
    { ...params, url: url.slice(0, LONGEST_URL), detail: translate(key, params) },
    { cause },
  );
}

function checked(address: string, allowLocal: boolean): URL {
  const url = address.length > LONGEST_URL ? null : URL.parse(address);
  if (!url) throw refused(address, 'import.url.form');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused(address, 'import.url.scheme');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A literal address is connected to without being looked up.
  if (!allowLocal && isIP(host) !== 0 && isLocalAddress(host)) throw refused(address, 'import.url.local');
  return url;
}

const HEADERS = {
  accept: 'text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9,*/*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
};

function open(url: URL, allowLocal: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const options: RequestOptions = {
    headers: HEADERS,
    signal,
    agent: false,
    ...(allowLocal ? {} : { lookup: publicLookup }),
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, options, resolve);
    request.on('error', reject);
    request.end();
  });
}

async function read(response: IncomingMessage, url: string): Promise<Uint8Array> {
  const stated = Number(response.headers['content-length'] ?? 0);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    refuseTooLarge(url, stated);
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      refuseTooLarge(url, size);
      chunks.push(chunk);
    }
  } finally {
    response.destroy();
  }
  return unpack(Buffer.concat(chunks), response.headers['content-encoding'] ?? '', url);
}

const UNPACKERS = { gzip: promisify(gunzip), deflate: promisify(inflate), br: promisify(brotliDecompress) };

async function unpack(bytes: Buffer, encoding: string, url: string): Promise<Uint8Array> {
  const name = encoding.trim().toLowerCase().replace(/^x-/, '');
  if (name === '' || name === 'identity') return bytes;
  if (name !== 'gzip' && name !== 'deflate' && name !== 'br') throw failed(url, 'import.url.encoding');
  try {
    return await UNPACKERS[name](bytes, { maxOutputLength: MAX_IMPORT_BYTES + 1 });
  } catch (error) {
    // A small answer may unfold to one far too large.
    if (error instanceof RangeError) refuseTooLarge(url, MAX_IMPORT_BYTES + 1);
    throw failed(url, 'import.url.encoding', {}, error);
  }
}

const FORMATS: [pattern: RegExp, format: ImportFormat][] = [
  [/^(?:text\/html|application\/xhtml\+xml)/i, 'html'],
  [/^text\/(?:x-)?markdown/i, 'markdown'],
  [/^application\/(?:[\w.-]+\+)?json/i, 'json'],
];
/** Written in plain characters, and never an article. What is no text at all is told by its bytes. */
const NO_ARTICLE =
  /^(?:text\/(?:css|javascript|csv|calendar|vcard|tab-separated-values)|application\/(?:x-)?javascript)/i;

function pageOf(response: IncomingMessage, url: URL, bytes: Uint8Array): FetchedPage {
  const type = response.headers['content-type'] ?? '';
  if (NO_ARTICLE.test(type)) {
    const detail = translate('import.url.type', { type: type.replace(/;.*/, '') });
    throw new AppError('file-not-understood', { name: url.href.slice(0, LONGEST_URL), detail });
  }
  const charset = /charset\s*=\s*"?([\w-]{2,40})/i.exec(type)?.[1];
  const format = FORMATS.find(([pattern]) => pattern.test(type))?.[1] ?? 'auto';
  return { url: url.href, bytes, format, ...(charset === undefined ? {} : { charset }) };
}

function translated(
  error: unknown,
  url: string,
  deadline: AbortSignal,
  seconds: number,
  cancelled: boolean,
): unknown {
  if (error instanceof AppError) return error;
  if (cancelled) return new AppError('cancelled', {}, { cause: error });
  if (deadline.aborted) return failed(url, 'import.url.timeout', { seconds }, error);
  if (error instanceof LocalAddressError) return refused(url, 'import.url.local');
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return failed(url, 'import.url.unknown-host', {}, error);
  return failed(url, 'import.url.connection', { code: code === '' ? String(error) : code }, error);
}

/** Throws url-refused, url-failed, file-too-large, file-not-understood or cancelled. */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const { allowLocal = false, seconds = SECONDS } = options;
  const deadline = AbortSignal.timeout(seconds * 1000);
  const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
  let url = checked(address, allowLocal);
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const response = await open(url, allowLocal, signal);
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      if (status >= 300 && status < 400 && location !== undefined) {
        response.destroy();
        url = checked(URL.parse(location, url.href)?.href ?? location, allowLocal);
        continue;
      }
      if (status !== 200) {
        response.destroy();
        throw failed(url.href, 'import.url.status', { status });
      }
      return pageOf(response, url, await read(response, url.href));
    }
    throw failed(address, 'import.url.redirects', { limit: MOST_REDIRECTS });
  } catch (error) {
    throw translated(error, url.href, deadline, seconds, options.signal?.aborted ?? false);
  }
}
