/**
 * Asks whether an address answers: HEAD first, GET where a server has no HEAD, redirects followed by hand. Never connects to
 * this computer or its network. Reads no page; must not know what a link stands in.
 */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { translate } from '../../../../shared/messages/translate';
import { isLocalAddress, LocalAddressError, publicLookup } from '../../import/addresses';

/** `unknown-host`: the name was not found, which may be the name's fault or the connection's. `unasked`: it may not be connected to. */
export type LinkAnswer =
  | { state: 'alive' | 'unknown-host' | 'unasked' }
  /** For good, as the server says. */
  | { state: 'moved'; to: string }
  | { state: 'dead'; reason: string };

export interface AskOptions {
  signal: AbortSignal;
  /** For the whole of one address, redirects included. */
  seconds: number;
  /** For tests alone. */
  allowLocal?: boolean;
}

const MOST_REDIRECTS = 6;
/** A server that says so may answer a GET all the same. */
const ASK_AGAIN = [400, 403, 404, 405, 406, 410, 429, 500, 501, 503];
/** It answers, only not to us: readers with a login or a browser may well see the page. */
const NOT_FOR_ROBOTS = [401, 402, 403, 407, 409, 418, 421, 429, 451, 999];
const FOR_GOOD = [301, 308];
const UNKNOWN_HOST = ['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN'];

export async function askLink(address: string, options: AskOptions): Promise<LinkAnswer> {
  const deadline = AbortSignal.timeout(options.seconds * 1000);
  const signal = AbortSignal.any([options.signal, deadline]);
  try {
    return await follow(new URL(address), { ...options, signal });
  } catch (error) {
    options.signal.throwIfAborted();
    if (deadline.aborted) return dead('checks.R4.reason.timeout', { seconds: options.seconds });
    return answerOf(error);
  }
}

async function follow(start: URL, options: AskOptions): Promise<LinkAnswer> {
  let url = start;
  let forGood = true;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    if (!mayBeAsked(url, options.allowLocal ?? false)) return { state: 'unasked' };
    const { status, location } = await answer(url, options);
    if (status < 300 || status >= 400 || location === undefined) {
      if (status >= 400 && !NOT_FOR_ROBOTS.includes(status))
        return dead('checks.R4.reason.status', { status });
      return hops > 0 && forGood ? { state: 'moved', to: url.href } : { state: 'alive' };
    }
    const next = URL.parse(location, url.href);
    if (!next || !/^https?:$/u.test(next.protocol))
      return dead('checks.R4.reason.away', { to: location.slice(0, 200) });
    forGood &&= FOR_GOOD.includes(status);
    url = next;
  }
  return dead('checks.R4.reason.loop', { limit: MOST_REDIRECTS });
}

interface Answer {
  status: number;
  location: string | undefined;
}

async function answer(url: URL, options: AskOptions): Promise<Answer> {
  let first: Answer;
  try {
    first = await ask('HEAD', url, options);
  } catch (error) {
    // Some servers hang up on HEAD; a host that cannot be found is not asked again.
    if (options.signal.aborted || UNKNOWN_HOST.includes(codeOf(error)) || error instanceof LocalAddressError)
      throw error;
    return ask('GET', url, options);
  }
  return ASK_AGAIN.includes(first.status) ? ask('GET', url, options) : first;
}

function ask(method: 'HEAD' | 'GET', url: URL, { signal, allowLocal }: AskOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(
      url,
      {
        method,
        signal,
        agent: false,
        headers: { accept: '*/*', 'user-agent': 'Copydesk (link check)' },
        ...(allowLocal ? {} : { lookup: publicLookup }),
      },
      (response: IncomingMessage) => {
        resolve({ status: response.statusCode ?? 0, location: response.headers.location });
        // Nobody reads the page.
        response.destroy();
      },
    );
    request.on('error', reject);
    request.end();
  });
}

function mayBeAsked(url: URL, allowLocal: boolean): boolean {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (allowLocal) return true;
  return isIP(host) === 0 ? host !== 'localhost' && !host.endsWith('.localhost') : !isLocalAddress(host);
}

function answerOf(error: unknown): LinkAnswer {
  if (error instanceof LocalAddressError) return { state: 'unasked' };
  const code = codeOf(error);
  if (UNKNOWN_HOST.includes(code)) return { state: 'unknown-host' };
  if (/CERT|TLS|SSL|ALTNAME/u.test(code)) return dead('checks.R4.reason.certificate', { code });
  return dead('checks.R4.reason.connection', { code: code === '' ? String(error) : code });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function dead(key: Parameters<typeof translate>[0], params: Record<string, string | number>): LinkAnswer {
  return { state: 'dead', reason: translate(key, params) };
}
