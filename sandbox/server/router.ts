import type { IncomingMessage, ServerResponse } from 'node:http';
import { BodyTooLarge, readBody } from './read-body';
import { BadRequest, type OpenReply, type Reply, type Route, type RouteRequest } from './route';

const bodyLimit = 1_000_000;

/** Answers requests by the first route that fits. Unknown paths get 404, known paths with another method 405. */
export type Router = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * @param options.origin the origin that the routes belong to
 * @param options.allowedOrigins pages that may call; a request that a browser sends from any other page gets 403, so
 *   that no web page from elsewhere can control what listens on localhost. `any` is for servers without control
 */
export function createRouter(
  routes: readonly Route[],
  options: { origin: string; allowedOrigins: readonly string[] | 'any' },
): Router {
  const { allowedOrigins } = options;
  const known = routes.map((route) => ({ route, pattern: toPattern(route.path) }));
  return async (request, response) => {
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
    // Put behind the origin, not resolved against it: a path of `//` would name another host.
    const url = new URL(options.origin + (request.url ?? '/'));
    const { origin } = request.headers;
    if (origin !== undefined && allowedOrigins !== 'any' && !allowedOrigins.includes(origin)) {
      send(response, { status: 403, body: 'This page may not call here.' });
      return;
    }
    const fitting = known.filter(({ pattern }) => pattern.test(url.pathname));
    const found = fitting.find(({ route }) => route.method === method);
    if (!found) {
      send(
        response,
        fitting.length > 0
          ? { status: 405, body: 'Method not allowed.' }
          : { status: 404, body: 'Not found.' },
      );
      return;
    }
    try {
      const params = decodeParams(found.pattern.exec(url.pathname)?.groups);
      const reply = await found.route.handle(toRouteRequest(request, method, url, params));
      if (isOpen(reply)) reply.open(response);
      else send(response, reply);
    } catch (error) {
      send(response, toErrorReply(error));
    }
  };
}

function isOpen(reply: Reply | OpenReply): reply is OpenReply {
  return 'open' in reply;
}

function toPattern(path: string): RegExp {
  const source = path
    .replace(/[.+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{(\w+)\*\}$/, '(?<$1>.*)')
    .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return new RegExp(`^${source}$`);
}

function decodeParams(groups: Record<string, string> | undefined): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries(groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
  } catch {
    throw new BadRequest('The path is not encoded as it should be.');
  }
}

function toRouteRequest(
  request: IncomingMessage,
  method: string,
  url: URL,
  params: Record<string, string>,
): RouteRequest {
  const bytes = () => readBody(request, bodyLimit);
  return {
    method,
    url,
    headers: request.headers,
    params,
    bytes,
    json: async () => {
      const text = (await bytes()).toString('utf8');
      if (text === '') return undefined;
      try {
        const value: unknown = JSON.parse(text);
        return value;
      } catch {
        throw new BadRequest('The body is not JSON.');
      }
    },
  };
}

function toErrorReply(error: unknown): Reply {
  if (error instanceof BadRequest) return { status: error.status, body: error.message };
  if (error instanceof BodyTooLarge) return { status: 413, body: 'The body is too large.' };
  console.error(error);
  return { status: 500, body: 'The sandbox failed; its output says why.' };
}

function send(response: ServerResponse, reply: Reply): void {
  const { body } = reply;
  if (response.headersSent) {
    response.end();
    return;
  }
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  const type = isRaw ? 'text/plain; charset=utf-8' : 'application/json';
  response.writeHead(reply.status ?? (body === undefined ? 204 : 200), {
    ...(body === undefined ? {} : { 'Content-Type': type }),
    'Cache-Control': 'no-store',
    ...reply.headers,
  });
  response.end(body === undefined || isRaw ? body : JSON.stringify(body));
}
