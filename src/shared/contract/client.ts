/**
 * The calling side of the contract over anything that posts frames: a MessagePort, a WebSocket, a local socket.
 * Every call has a deadline and fails at once, with a typed error, when the link closes. Must not import the contract
 * as a value (its schemas are large) nor know which host it talks to.
 */
import {
  createORPCClient,
  ORPCError,
  type ClientContext,
  type ClientLink,
  type ClientOptions,
} from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { AppError, isErrorData } from '../model/errors';
import type { Api, CallContext } from './index';
import { serializersWith, type Base64 } from './serializers';

/** What a link needs of its channel. One frame in is one frame out; contents are the RPC library's own. */
export interface FramePort {
  postMessage(frame: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'close', listener: () => void): void;
  close(): void;
}

export const DEFAULT_DEADLINE = 30_000;

export type ApiLink = ClientLink<LinkContext>;
type LinkContext = ClientContext & CallContext;

class GuardedLink implements ApiLink {
  private readonly link: RPCLink<LinkContext>;
  private closed = false;

  constructor(port: FramePort, base64: Base64) {
    port.addEventListener('close', () => {
      this.closed = true;
    });
    this.link = new RPCLink<LinkContext>({
      port: port as never,
      customJsonSerializers: serializersWith(base64),
    });
  }

  async call(path: readonly string[], input: unknown, options: ClientOptions<LinkContext>): Promise<unknown> {
    if (this.closed) throw new AppError('connection-lost');
    const limit = options.context.deadline === undefined ? DEFAULT_DEADLINE : options.context.deadline;
    const deadline = limit === null ? undefined : AbortSignal.timeout(limit);
    const signals = [options.signal, deadline].filter((signal) => signal !== undefined);
    try {
      return await this.link.call([...path], input, {
        ...options,
        ...(signals.length > 0 ? { signal: AbortSignal.any(signals) } : {}),
      });
    } catch (error) {
      throw this.explain(error, options.signal, deadline);
    }
  }

  private explain(
    error: unknown,
    signal: AbortSignal | undefined,
    deadline: AbortSignal | undefined,
  ): AppError {
    if (error instanceof AppError) return error;
    if (error instanceof ORPCError) {
      const data: unknown = error.data;
      if (isErrorData(data)) return new AppError(data.code, data.params, { cause: error });
      if (error.code === 'BAD_REQUEST')
        return new AppError('bad-input', { detail: issuesOf(error.data) }, { cause: error });
      return new AppError('internal', { detail: error.message }, { cause: error });
    }
    if (signal?.aborted) return new AppError('cancelled', {}, { cause: error });
    if (deadline?.aborted) return new AppError('deadline-exceeded', {}, { cause: error });
    return new AppError('connection-lost', {}, { cause: error });
  }
}

function issuesOf(data: unknown): string {
  const issues =
    typeof data === 'object' && data !== null && 'issues' in data && Array.isArray(data.issues)
      ? data.issues
      : [];
  return issues
    .map(
      (issue: { path?: unknown[]; message?: string }) =>
        `${(issue.path ?? []).join('.')}: ${issue.message ?? ''}`,
    )
    .join('; ');
}

export function createLink(port: FramePort, base64: Base64): ApiLink {
  return new GuardedLink(port, base64);
}

export function createApi(link: ApiLink): Api {
  return createORPCClient<Api>(link);
}
