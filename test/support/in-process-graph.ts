import type { GraphRequest, GraphResponse } from '../../sandbox/graph/graph';

/** The effect of a hook on a request: an answer in place of the real one, a cut connection, or none. */
export type Interference = GraphResponse | 'lost' | undefined;

/** One exchange in the form in which recorded traffic is held against the contract. */
export interface RecordedExchange {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: unknown;
}

/** How requests reach the Graph of this process. */
export interface InProcessGraph {
  readonly graph: { readonly handle: (request: GraphRequest) => GraphResponse };
  /** What a bearer token allows; undefined for a token that the service refuses. */
  readonly scopesOf: (token: string) => ReadonlySet<string> | undefined;
  /** Runs before the request takes effect; may wait, answer in its place or cut the connection. */
  readonly before?: (request: GraphRequest) => Interference | Promise<Interference>;
  /** Runs after the request took effect; may wait, change the answer or cut the connection. */
  readonly after?: (request: GraphRequest, response: GraphResponse) => Interference | Promise<Interference>;
  /** Stands around each part of a batch; may answer in its place before or after it took effect. */
  readonly aroundPart?: NonNullable<GraphRequest['aroundPart']>;
  /** Gets each exchange that was answered. */
  readonly onExchange?: (exchange: RecordedExchange) => void;
}

/** A response whose text is ready: reading the stream of a real one takes many turns of the event loop. */
class ReadyResponse extends Response {
  readonly #text: string;

  constructor(response: GraphResponse) {
    super(null, { status: response.status, headers: response.headers });
    this.#text = response.body === undefined ? '' : JSON.stringify(response.body);
  }

  override text(): Promise<string> {
    return Promise.resolve(this.#text);
  }
}

function reasonOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function cut(): never {
  throw new TypeError('Failed to fetch');
}

const refused: GraphResponse = {
  status: 401,
  headers: { 'content-type': 'application/json', 'www-authenticate': 'Bearer error="invalid_token"' },
  body: {
    error: { code: 'InvalidAuthenticationToken', message: 'Access token has expired or is not yet valid.' },
  },
};

/**
 * A `fetch` that leads to the sandbox's Graph in this process: no sockets, no timers, no turn of the event loop beyond
 * what promises and the hooks take, so that a simulation can decide what happens when.
 */
export function createInProcessFetch(options: InProcessGraph): typeof fetch {
  const { graph, scopesOf, before, after, aroundPart, onExchange } = options;

  async function answer(url: string, init: RequestInit): Promise<GraphResponse> {
    const headers = Object.fromEntries(new Headers(init.headers));
    const { authorization = '', ...requestHeaders } = headers;
    const requestBody: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const scopes = scopesOf(authorization.replace(/^Bearer /, ''));
    const request: GraphRequest = {
      method: init.method ?? 'GET',
      url,
      headers: requestHeaders,
      body: requestBody,
      scopes: scopes ?? new Set(),
      ...(aroundPart && { aroundPart }),
    };
    const instead = await before?.(request);
    if (instead === 'lost') return cut();
    const own = instead ?? (scopes ? graph.handle(request) : refused);
    const changed = await after?.(request, own);
    if (changed === 'lost') return cut();
    const { status, headers: responseHeaders, body: responseBody } = changed ?? own;
    const { method } = request;
    onExchange?.({ method, url, requestHeaders, requestBody, status, responseHeaders, responseBody });
    return { status, headers: responseHeaders, body: responseBody };
  }

  return async (input, init = {}) => {
    if (typeof input !== 'string') throw new TypeError('Only addresses as text are understood here.');
    const { signal } = init;
    signal?.throwIfAborted();
    const answered = answer(input, init);
    return new ReadyResponse(await (signal ? Promise.race([answered, reasonOf(signal)]) : answered));
  };
}
