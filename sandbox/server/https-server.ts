import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { errorCode } from './error-code';

/** An origin that listens already, before it is known what will answer. */
export interface HttpsServer {
  /** e.g. `https://localhost:4000`, without a slash at its end. */
  readonly origin: string;
  /** Says what answers from now on; until then every request gets 503. */
  handle(listener: (request: IncomingMessage, response: ServerResponse) => unknown): void;
  /** Ends all connections, event streams too. */
  close(): Promise<void>;
}

/** A port that somebody else listens on, or that the system keeps for itself. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
  constructor(readonly port: number) {
    super(`Port ${String(port)} is in use.`);
  }
}

/** What a browser asks for that was sent to this machine by its own means, and not by a name server of somebody else. */
export const ownNames: readonly string[] = ['localhost', '127.0.0.1'];

/**
 * Listens on `localhost` only.
 *
 * @param options.port 0 for any free port
 * @param options.names host names to answer to, those of this machine by default. Requests to any other get 421: a web
 *   page whose name was made to lead here would be of the same origin as what it reads
 * @throws PortTaken
 */
export async function openHttpsServer(options: {
  port: number;
  key: string;
  cert: string;
  names?: readonly string[];
}): Promise<HttpsServer> {
  const names = options.names ?? ownNames;
  const notReady: RequestListener = (_request, response) => response.writeHead(503).end();
  let current: (request: IncomingMessage, response: ServerResponse) => unknown = notReady;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    await current(request, response);
  };
  const server = createServer({ key: options.key, cert: options.cert }, (request, response) => {
    if (!names.includes(nameIn(request.headers.host))) {
      response.writeHead(421, { 'Content-Type': 'text/plain' }).end('This host name is not served here.');
      return;
    }
    answer(request, response).catch((error: unknown) => {
      // Somebody who went away before the end of their request is no fault of ours.
      if (errorCode(error) !== 'ECONNRESET') console.error('The sandbox failed to answer:', error);
      request.socket.destroy();
    });
  });
  // A connection that is closed for its idleness at the instant of its next request fails that request.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: Error) => {
      reject(['EADDRINUSE', 'EACCES'].includes(errorCode(error) ?? '') ? new PortTaken(options.port) : error);
    });
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `https://localhost:${String(address.port)}`,
    handle: (listener) => {
      current = listener;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The name in a Host header, without the port; empty when there is none. */
function nameIn(host = ''): string {
  return host.replace(/:\d*$/, '').toLowerCase();
}
