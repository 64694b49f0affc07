import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { errorCode } from './error-code';

/** An origin that listens already, before it is known what will answer. */
export interface HttpsServer {
  /** e.g. `https://localhost:4000`, without a slash at its end. */
  readonly origin: string;
  /** Sets the handler of requests; until then every request gets 503. */
  handle(listener: (request: IncomingMessage, response: ServerResponse) => unknown): void;
  /** Ends all connections, event streams too. */
  close(): Promise<void>;
}

/** The port is in use by another program, or reserved by the system. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
  constructor(readonly port: number) {
    super(`Port ${String(port)} is in use.`);
  }
}

/** Host names that reach this machine without a name server of others. */
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
      // A client that disconnected early is no error of ours.
      if (errorCode(error) !== 'ECONNRESET') console.error('The sandbox failed to answer:', error);
      request.socket.destroy();
    });
  });
  // A connection that is closed for idleness just when its next request arrives fails that request.
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
