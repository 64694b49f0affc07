import type { Environment } from './context';
import { accessDenied, badRequest, GraphError, invalidRequest } from './errors';
import type { GraphRequest, GraphResponse } from './graph';
import { readPreferences } from './prefer';
import { parseQuery } from './query-options';
import { createRouter } from './router';
import { routes } from './routes';
import { withTip } from './tips';

const route = createRouter(routes);

/** A request by its path: what remains after the version. */
export interface Located {
  /** Without the query, beginning with '/'. */
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
}

/** Path and query of an absolute URL or one that begins with `/v1.0`. */
export function locate(url: string): Located {
  const start = url.startsWith('/') ? 0 : url.indexOf('/', url.indexOf('//') + 2);
  const from = start < 0 ? url.length : start;
  if (!url.startsWith('/v1.0/', from)) throw badRequest('Invalid version.');
  return splitQuery(url.slice(from + 5));
}

/** Path and query of what stands after the version; a slash before and none after. */
export function splitQuery(url: string): Located {
  const mark = url.indexOf('?');
  let path = mark < 0 ? url : url.slice(0, mark);
  if (!path.startsWith('/')) path = `/${path}`;
  if (path.endsWith('/')) path = path.slice(0, -1);
  return { path, query: mark < 0 ? '' : url.slice(mark + 1) };
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    throw badRequest('The path is not encoded properly.');
  }
}

/** The segments after the version, `users/{own id}` read as `me`. No other mailbox can be reached. */
function segmentsOf(environment: Environment, path: string): string[] {
  const segments = path.slice(1).split('/');
  if (segments[0]?.toLowerCase() !== 'users') return segments;
  const user = decode(segments[1] ?? '').toLowerCase();
  const { oid, username } = environment.mailbox.account;
  if (user === oid.toLowerCase() || user === username.toLowerCase()) return ['me', ...segments.slice(2)];
  throw segments[2]?.toLowerCase() === 'todo'
    ? invalidRequest('Invalid request', 'ErrorIncorrectRoutingHint')
    : accessDenied();
}

/** Answers one request that is no batch. Throws GraphError. */
export function dispatch(
  environment: Environment,
  request: Pick<GraphRequest, 'method' | 'headers' | 'body' | 'scopes'>,
  { path, query }: Located,
): GraphResponse {
  const segments = segmentsOf(environment, path);
  const match = route(segments);
  if (match === undefined) {
    throw badRequest(
      `Resource not found for the segment '${segments.at(-1) ?? ''}'.`,
      'RequestBroker--ParseUri',
    );
  }
  const endpoint = match.route.endpoints[request.method];
  if (endpoint === undefined) {
    throw new GraphError(
      405,
      'Request_BadRequest',
      'Specified HTTP method is not allowed for the request target.',
    );
  }
  if (!endpoint.scopes.some((scope) => request.scopes.has(scope))) throw accessDenied();
  // Property by property: spreading the environment is several times slower, and this runs for every request.
  const response = endpoint.handler({
    mailbox: environment.mailbox,
    now: environment.now,
    newId: environment.newId,
    serviceRoot: environment.serviceRoot,
    webOrigin: environment.webOrigin,
    quirks: environment.quirks(),
    uploads: environment.uploads,
    method: request.method,
    path,
    params: match.variables.map(decode),
    query: parseQuery(query, endpoint.dialect, endpoint.options),
    headers: request.headers,
    body: request.body,
    preferences: readPreferences(request.headers['prefer']),
  });
  const isTipDue = request.method === 'GET' && !query.includes('$select=');
  return isTipDue ? withTip(response, match.route.path) : response;
}
