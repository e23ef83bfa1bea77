/** What a site's refusal means to an editor: status and code → the closed list of errors. Must not send anything. */
import { translate } from '../../../../shared/messages/translate';
import { AppError } from '../../../../shared/model/errors';
import { refusalSchema, type Refusal } from './rest-schemas';
import type { SiteAnswer } from './transport';
import { plainOf } from './site-text';

/** What was being done: a refusal means something else for an upload than for a post. */
export type Purpose = { doing: 'look' | 'write' } | { doing: 'upload'; name: string };

export interface RefusedAt {
  site: string;
  user: string;
  purpose: Purpose;
}

export function refusalOf(text: string): Refusal | null {
  try {
    return refusalSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null; // an error page of a web server or a firewall, not of WordPress
  }
}

export function toSiteError(answer: SiteAnswer, { site, user, purpose }: RefusedAt): AppError {
  const { status } = answer;
  const refusal = refusalOf(answer.text);
  const detail = refusal ? plainOf(refusal.message) : translate('export.detail.no-reason');
  const uploading = purpose.doing === 'upload';
  if (status === 401) return new AppError('login-refused', { site });
  if (status === 403)
    return uploading
      ? new AppError('may-not-upload', { user, site })
      : new AppError('may-not-create', { user, site, detail });
  if (status === 429 || status === 503)
    return new AppError('site-busy', { site, status, ...retryAfter(answer.headers) });
  if (uploading && isFileRefused(status, refusal))
    return new AppError('upload-refused', { site, name: purpose.name, detail });
  if (status === 404 && refusal?.code === 'rest_no_route')
    return new AppError('site-not-wordpress', { url: site });
  if ((status === 404 && refusal !== null) || status === 410) return new AppError('gone-there', { site });
  return new AppError('site-error', { site, status, detail });
}

/** WordPress answers 500 for a file type it does not allow; web servers answer 413 for a file too large. */
function isFileRefused(status: number, refusal: Refusal | null): boolean {
  return status === 413 || (refusal?.code.startsWith('rest_upload_') ?? false);
}

/** Seconds, from either form of the header. */
function retryAfter(headers: Headers): { retryAfter?: number } {
  const value = headers.get('retry-after');
  if (value === null) return {};
  const seconds = /^\d+$/.test(value.trim()) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? { retryAfter: Math.max(0, Math.ceil(seconds)) } : {};
}
