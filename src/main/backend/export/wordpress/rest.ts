/**
 * The way into a site's REST interface: finds it, signs requests, checks answers against their schemas. Must not
 * know which calls an export makes (see client.ts).
 */
import type { z } from 'zod';
import { AppError } from '../../../../shared/model/errors';
import { refusalOf, toSiteError, type Purpose } from './refusals';
import { rootSchema, type Refusal } from './rest-schemas';
import { assertSecure, siteAddress } from './site-address';
import { exchange, type SiteAnswer, type SiteRequest } from './transport';

export interface SiteConnection {
  /** As typed by the editor. */
  url: string;
  user: string;
  /** An application password. */
  password: string;
  /** Plain http to another machine was confirmed. */
  allowInsecure: boolean;
}

export type Query = Readonly<Record<string, string | number | boolean>>;

export interface RestCall<T> {
  method: SiteRequest['method'];
  /** Below the interface's root: "wp/v2/posts". */
  path: string;
  query?: Query;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as they are. */
  file?: { bytes: Uint8Array; mime: string; name: string };
  schema: z.ZodType<T>;
  purpose: Purpose;
  /** For refusals that answer the question all the same; undefined lets them be errors. */
  fromRefusal?: (refusal: Refusal) => T | undefined;
}

export interface Rest {
  /** What people call it: the host's name. */
  site: string;
  user: string;
  /** Address of the front page, as the site gives it. */
  home: string;
  send: <T>(call: RestCall<T>, signal: AbortSignal) => Promise<T>;
}

const QUICK = 30_000;
/** The site makes its own sizes of a picture before it answers. */
const UPLOAD = 180_000;

/** WordPress's two forms of one address: with and without rewritten paths. */
type Route = (path: string, query: Query) => URL;
const routesOf = (base: URL): Route[] => [
  (path, query) => withQuery(new URL(`wp-json/${path}`, base), query),
  (path, query) => withQuery(base, { rest_route: `/${path}`, ...query }),
];

function withQuery(url: URL, query: Query): URL {
  const result = new URL(url);
  for (const [name, value] of Object.entries(query)) result.searchParams.set(name, String(value));
  return result;
}

/** Throws site-insecure, site-unreachable, site-not-wordpress, site-busy, site-error. Sends no password. */
export async function connect(connection: SiteConnection, signal: AbortSignal): Promise<Rest> {
  const base = siteAddress(connection.url);
  assertSecure(base, connection.allowInsecure);
  const site = base.host;
  for (const route of routesOf(base)) {
    const url = route('', { _fields: 'name,home,namespaces' });
    const answer = await exchange({ url, method: 'GET', timeout: QUICK, signal });
    if (answer.status === 429 || answer.status >= 500) {
      throw toSiteError(answer, { site, user: connection.user, purpose: { doing: 'look' } });
    }
    // The password goes where the answer came from; `exchange` follows only within one host.
    if (answer.url.origin !== base.origin) return connect({ ...connection, url: answer.url.href }, signal);
    const home = homeOf(answer, base);
    if (home !== null) return restOf(connection, route, site, home);
  }
  throw new AppError('site-not-wordpress', { url: base.href });
}

/** Null where this is no WordPress. A site closed to strangers refuses in WordPress's own words. */
function homeOf(answer: SiteAnswer, base: URL): string | null {
  const root = rootSchema.safeParse(parseJson(answer.text)).data;
  if (root?.namespaces.includes('wp/v2')) return root.home;
  const closed = (answer.status === 401 || answer.status === 403) && refusalOf(answer.text) !== null;
  return closed ? base.href : null;
}

function restOf(connection: SiteConnection, route: Route, site: string, home: string): Rest {
  const { user, password } = connection;
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  return {
    site,
    user,
    home,
    async send(call, signal) {
      const answer = await exchange({
        url: route(call.path, call.query ?? {}),
        method: call.method,
        headers: { authorization, ...contentHeaders(call) },
        timeout: call.file ? UPLOAD : QUICK,
        signal,
        ...bodyOf(call),
      });
      if (answer.status < 200 || answer.status > 299) {
        const refusal = refusalOf(answer.text);
        const known = refusal === null ? undefined : call.fromRefusal?.(refusal);
        if (known !== undefined) return known;
        throw toSiteError(answer, { site, user, purpose: call.purpose });
      }
      const parsed = call.schema.safeParse(parseJson(answer.text));
      if (parsed.success) return parsed.data;
      const detail = `${call.path}: ${parsed.error.issues[0]?.message ?? ''}`;
      throw new AppError('site-error', { site, status: answer.status, detail }, { cause: parsed.error });
    },
  };
}

function contentHeaders({ json, file }: RestCall<unknown>): Record<string, string> {
  if (file)
    return { 'content-type': file.mime, 'content-disposition': `attachment; filename="${file.name}"` };
  return json === undefined ? {} : { 'content-type': 'application/json' };
}

function bodyOf({ json, file }: RestCall<unknown>): { body?: string | Uint8Array } {
  if (file) return { body: file.bytes };
  return json === undefined ? {} : { body: JSON.stringify(json) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the schema then says that this is no answer
  }
}
