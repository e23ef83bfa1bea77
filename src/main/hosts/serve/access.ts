/**
 * Who may talk to the serve host: requests for exactly its own origin, with the session cookie that the printed
 * address was exchanged for. Pure decisions; must not know sockets or responses.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface AccessRequest {
  host: string | undefined;
  origin: string | undefined;
  /** `Sec-Fetch-Site`: which kind of page asked, as the browser says. */
  fetchSite: string | undefined;
  cookie: string | undefined;
}

export type Refusal = 'wrong-host' | 'wrong-origin' | 'no-session';

export class Access {
  readonly #origin: URL;
  readonly #cookieName: string;
  readonly #token = secret();
  readonly #tickets = new Set<string>();
  readonly #session: string;

  /** `origin` is the one origin pages of this workstation have; `session` what their cookie must hold. */
  constructor(origin: string, session: string) {
    this.#origin = new URL(origin);
    this.#session = session;
    // Cookies do not tell ports apart, and two desks may be open in one browser.
    this.#cookieName = `copydesk-${this.#origin.port}`;
  }

  /** The address to print. Whoever has it is let in until the host ends. */
  get entryUrl(): string {
    return this.#openWith(this.#token);
  }

  /** An address that works once: for a browser's command line, which other users of the computer may read. */
  ticketUrl(): string {
    const ticket = secret();
    this.#tickets.add(ticket);
    return this.#openWith(ticket);
  }

  /** The cookie that a valid token is exchanged for. */
  admit(token: string | null): string | null {
    if (token === null) return null;
    if (!this.#tickets.delete(token) && !same(token, this.#token)) return null;
    return `${this.#cookieName}=${this.#session}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** Before anything else: keeps out pages that reached this port under another name (DNS rebinding). */
  refuseHost(request: AccessRequest): Refusal | null {
    return request.host === this.#origin.host ? null : 'wrong-host';
  }

  refuse(request: AccessRequest): Refusal | null {
    const wrongHost = this.refuseHost(request);
    if (wrongHost) return wrongHost;
    if (request.origin !== undefined && request.origin !== this.#origin.origin) return 'wrong-origin';
    if (request.fetchSite === 'cross-site' || request.fetchSite === 'same-site') return 'wrong-origin';
    return this.#hasSession(request.cookie) ? null : 'no-session';
  }

  /** Browsers always say where a web socket comes from. */
  refuseSocket(request: AccessRequest): Refusal | null {
    return request.origin === undefined ? 'wrong-origin' : this.refuse(request);
  }

  #openWith(token: string): string {
    return `${this.#origin.origin}/open?token=${token}`;
  }

  #hasSession(header: string | undefined): boolean {
    return (header ?? '').split(';').some((part) => {
      const [name, value] = part.trim().split('=', 2);
      return name === this.#cookieName && value !== undefined && same(value, this.#session);
    });
  }
}

export function secret(): string {
  return randomBytes(24).toString('base64url');
}

/** Compares digests, so that neither length nor content shows in the time it takes. */
function same(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
