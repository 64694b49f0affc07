import type { IncomingMessage } from 'node:http';
import { BodyTooLarge, readBody } from '../server/read-body';
import { badRequest, GraphError } from './errors';

/** Bytes that one request may carry: a range of an upload, or a file in base64. */
const largestBody = 8 * 1024 * 1024;

/** The headers of a request as plain texts, without Authorization. */
export function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (name === 'authorization' || value === undefined) continue;
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}

/** The body of a request: bytes for a PUT, parsed JSON otherwise, undefined for none. */
export async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const content = await readBody(request, largestBody).catch((error: unknown) => {
    if (!(error instanceof BodyTooLarge)) throw error;
    throw new GraphError(413, 'RequestEntityTooLarge', 'The request body is too large.');
  });
  if (request.method === 'PUT') return new Uint8Array(content);
  if (content.length === 0) return undefined;
  return parse(content.toString('utf8'));
}

const unreadable =
  'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.';

function parse(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    throw badRequest(unreadable);
  }
}

/** Refuses a JSON body that does not say that it is one. */
export function requireJsonType(headers: Readonly<Record<string, string>>, body: unknown): void {
  if (body === undefined || body instanceof Uint8Array) return;
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) throw badRequest(unreadable);
}
