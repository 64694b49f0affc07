import { IncomingMessage } from 'node:http';

/** A request whose body was read already, as a new one with this body, for a reader that wants a fresh stream. */
export function replayedRequest(request: IncomingMessage, body: string): IncomingMessage {
  const replayed = new IncomingMessage(request.socket);
  const bytes = Buffer.from(body, 'utf8');
  const { method, url } = request;
  if (method !== undefined) replayed.method = method;
  if (url !== undefined) replayed.url = url;
  replayed.httpVersion = request.httpVersion;
  replayed.headers = { ...request.headers, 'content-length': String(bytes.length) };
  delete replayed.headers['transfer-encoding'];
  // Otherwise the end of this stream is taken for a broken connection, and ends the connection.
  replayed.complete = true;
  replayed.push(bytes);
  replayed.push(null);
  return replayed;
}
