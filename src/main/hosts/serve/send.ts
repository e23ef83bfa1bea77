/** Writes a standard Response to Node's own, as a stream. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';

export async function sendResponse(
  result: Response,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(result.status, Object.fromEntries(result.headers));
  if (!result.body || request.method === 'HEAD') {
    response.end();
    return;
  }
  try {
    await pipeline(Readable.fromWeb(result.body as ReadableStream<Uint8Array>), response);
  } catch (error) {
    // A browser that stops reading (a seek, a closed tab) is no failure of ours.
    if (!response.destroyed) throw error;
  }
}
