/**
 * One HTTP exchange with a site: time and size limits, redirects, and failures of the line as errors of the closed
 * list. A password is never sent to another host. Must not know WordPress's calls or what an answer means.
 */
import { translate, type MessageKey } from '../../../../shared/messages/translate';
import { AppError } from '../../../../shared/model/errors';
import { mayFollow } from './site-address';

export interface SiteRequest {
  url: URL;
  method: 'GET' | 'POST' | 'DELETE';
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  /** Milliseconds until the whole answer must be here. */
  timeout: number;
  signal: AbortSignal;
}

export interface SiteAnswer {
  /** Where it came from in the end, after redirects. */
  url: URL;
  status: number;
  headers: Headers;
  text: string;
}

/** No answer that an export needs comes near this. */
const MAX_ANSWER_BYTES = 20 * 1024 * 1024;
const MAX_REDIRECTS = 5;

export async function exchange(request: SiteRequest): Promise<SiteAnswer> {
  const limit = AbortSignal.timeout(request.timeout);
  try {
    return await follow(request, AbortSignal.any([request.signal, limit]));
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (request.signal.aborted) throw new AppError('cancelled', {}, { cause: error });
    const detail = limit.aborted
      ? translate('export.detail.too-late', { seconds: request.timeout / 1000 })
      : reasonOf(error);
    throw new AppError('site-unreachable', { url: request.url.origin, detail }, { cause: error });
  }
}

async function follow(request: SiteRequest, signal: AbortSignal): Promise<SiteAnswer> {
  let { url } = request;
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetch(url, {
      method: request.method,
      headers: { accept: 'application/json', 'user-agent': 'Copydesk', ...request.headers },
      redirect: 'manual',
      signal,
      ...(request.body === undefined ? {} : { body: bodyOf(request.body) }),
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) {
      return { url, status: response.status, headers: response.headers, text: await readLimited(response) };
    }
    await response.body?.cancel();
    const target = URL.parse(location, url.href);
    // Only a question may be asked again elsewhere: a redirected POST would be lost or done twice.
    if (!target || request.method !== 'GET' || redirects >= MAX_REDIRECTS || !mayFollow(url, target)) {
      const detail = translate('export.detail.redirects', { target: target?.origin ?? location });
      throw new AppError('site-unreachable', { url: request.url.origin, detail });
    }
    url = target;
  }
}

/** A copy, since `fetch` wants bytes that no other thread shares. */
function bodyOf(body: string | Uint8Array): string | Uint8Array<ArrayBuffer> {
  return typeof body === 'string' ? body : new Uint8Array(body);
}

async function readLimited(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> | null = response.body;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_ANSWER_BYTES) throw new Error(translate('export.detail.too-long'));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What happens to everybody, in words; the rest as the system says it. */
const REASONS = new Map<string, MessageKey>([
  ['ENOTFOUND', 'export.detail.no-host'],
  ['EAI_AGAIN', 'export.detail.no-host'],
  ['ECONNREFUSED', 'export.detail.nobody-there'],
  ['ECONNRESET', 'export.detail.broken-off'],
  ['EPIPE', 'export.detail.broken-off'],
  ['UND_ERR_SOCKET', 'export.detail.broken-off'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'export.detail.broken-off'],
  ['ETIMEDOUT', 'export.detail.no-way'],
  ['EHOSTUNREACH', 'export.detail.no-way'],
  ['ENETUNREACH', 'export.detail.no-way'],
  ['UND_ERR_CONNECT_TIMEOUT', 'export.detail.no-way'],
  ['CERT_HAS_EXPIRED', 'export.detail.certificate'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'export.detail.certificate'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'export.detail.certificate'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'export.detail.certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'export.detail.certificate'],
]);

/** `fetch` hides why behind "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  const known = 'code' in cause ? REASONS.get(String(cause.code)) : undefined;
  return known ? translate(known) : cause.message || cause.name;
}
