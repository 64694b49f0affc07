import {
  Client,
  GraphClientError,
  ResponseType,
  type GraphRequest as ClientRequest,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import type { TokenProvider } from '../../../app/ports/sign-in';
import { toProblem } from '../../../domain/problem';
import type { Access } from './access';
import type { Answer } from './answer';
import { Exchange } from './exchange';
import { createFetchMiddleware, type FetchDeps } from './fetch-middleware';
import { createTokenMiddleware } from './token-middleware';

/** A request to Microsoft Graph v1.0, or one part of a batch. */
export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path from the root of a mailbox, with the query already encoded. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** Sends requests to Microsoft Graph. */
export interface Transport {
  /** Origin of Microsoft Graph, without a trailing slash. */
  readonly graphEndpoint: string;
  /**
   * Resolves to the answer whatever its status; rejects with a `Problem` when there is none, or with the signal's
   * reason.
   */
  send(request: GraphRequest, access: Access): Promise<Answer>;
}

/**
 * Carries our own errors past the Graph client, which would turn them into a `GraphError` without cause; it only leaves
 * a `GraphClientError` and its `customError` alone.
 */
function createErrorCarrier(): Middleware {
  let next: Middleware | undefined;
  return {
    setNext(middleware) {
      next = middleware;
    },
    async execute(context) {
      try {
        await next?.execute(context);
      } catch (error) {
        const carrier = new GraphClientError();
        carrier.customError = error;
        throw carrier;
      }
    },
  };
}

function dispatch(request: ClientRequest, { method, body }: GraphRequest): Promise<unknown> {
  switch (method) {
    case 'GET':
      return request.get();
    case 'POST':
      return request.post(body);
    case 'PATCH':
      return request.patch(body);
    case 'DELETE':
      return request.delete();
  }
}

/**
 * The Graph client with our own middleware: token, request id, one fetch with a time limit. The default middleware is
 * left out because it waits and retries by itself and sends telemetry headers.
 */
export function createTransport(deps: FetchDeps & { readonly tokens: TokenProvider }): Transport {
  const client = Client.initWithMiddleware({
    baseUrl: deps.graphEndpoint,
    defaultVersion: 'v1.0',
    middleware: [createErrorCarrier(), createTokenMiddleware(deps.tokens), createFetchMiddleware(deps)],
  });
  return {
    graphEndpoint: deps.graphEndpoint,
    async send(request, access) {
      const exchange = new Exchange(access);
      try {
        const built = client
          .api(request.path)
          .responseType(ResponseType.RAW)
          .middlewareOptions([exchange])
          .headers({ ...request.headers });
        await dispatch(built, request);
        if (exchange.answer) return exchange.answer;
        throw new TypeError('The Graph client came back without an answer.');
      } catch (error) {
        access.signal.throwIfAborted();
        throw toProblem(error instanceof GraphClientError ? error.customError : error);
      }
    },
  };
}
