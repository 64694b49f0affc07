import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from '../faults/faults';
import type { Account } from '../mailbox/account';
import type { VerifyToken } from '../sign-in/token-verdict';
import { corsHeaders, preflightHeaders } from './cors';
import { slotsPerMailbox } from './create-graph';
import { errorResponse, GraphError, throttled, type Trace } from './errors';
import { isObject } from './fields';
import type { Graph, GraphResponse } from './graph';
import { ConnectionCut, handleWithFaults } from './handle-with-faults';
import { bodyOf, headersOf, requireJsonType } from './incoming';
import { createSlots } from './slots';
import type { Exchange, Traffic } from './traffic';
import { unauthorized } from './unauthorized';

/** What a request came to. */
type Outcome = Pick<Exchange, 'requestHeaders' | 'requestBody'> & {
  readonly response: GraphResponse | 'cut';
};

/** Slots that a body needs: a parallel batch one for each part, everything else one. */
function slotsFor(body: unknown): number {
  const parts: unknown = isObject(body) ? body['requests'] : undefined;
  if (!Array.isArray(parts)) return 1;
  const depends = parts.some(
    (part: unknown) => isObject(part) && Array.isArray(part['dependsOn']) && part['dependsOn'].length > 0,
  );
  return depends ? 1 : Math.max(1, parts.length);
}

/** On every answer of the service (recorded: ms-todo, spike S9); pages of other origins do not get to see it. */
const diagnostic = JSON.stringify({
  ServerInfo: { DataCenter: 'Sandbox', Slice: 'E', Ring: '1', ScaleUnit: '001', RoleInstance: 'SANDBOX' },
});

/**
 * Microsoft Graph over HTTP: CORS, tokens, at most four requests at once per mailbox, faults, and a record of everything.
 *
 * @param options.graphOf the Graph of an account that has signed in
 * @param options.origin of this server, e.g. `https://localhost:4002`
 * @param options.latencyMs how long each request takes at least; default 25, so that requests sent together do overlap
 */
export function createGraphListener(options: {
  readonly graphOf: (account: Account) => Graph;
  readonly verifyToken: VerifyToken;
  readonly faults: Faults;
  readonly traffic: Traffic;
  readonly origin: string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly latencyMs?: number;
  readonly retryAfterSeconds?: number;
}): (request: IncomingMessage, response: ServerResponse) => void {
  const { faults, traffic, now, newId, origin } = options;
  const latencyMs = options.latencyMs ?? 25;
  const slots = createSlots(slotsPerMailbox);

  async function answer(
    request: IncomingMessage,
    path: string,
    trace: Trace,
    gone: Promise<void>,
  ): Promise<Outcome> {
    const headers = headersOf(request);
    let body: unknown;
    const outcome = (response: GraphResponse | 'cut'): Outcome => ({
      requestHeaders: headers,
      ...(body === undefined || body instanceof Uint8Array ? {} : { requestBody: body }),
      response,
    });
    try {
      if (faults.isOffline()) throw new ConnectionCut();
      body = await bodyOf(request);
      const verdict = await options.verifyToken(request.headers.authorization);
      if (verdict.kind !== 'valid') throw unauthorized(verdict);
      requireJsonType(headers, body);
      const { account, scopes } = verdict;
      const freeSlots = slots.free(account.oid);
      if (freeSlots === 0) throw throttled(options.retryAfterSeconds ?? 2);
      const release = slots.take(account.oid, Math.min(slotsFor(body), freeSlots));
      try {
        const method = request.method ?? 'GET';
        const graph = options.graphOf(account);
        const sent = { method, url: path, headers, body, scopes, freeSlots };
        return outcome(await handleWithFaults({ graph, faults, latencyMs, trace, gone }, sent));
      } finally {
        release();
      }
    } catch (error) {
      if (error instanceof ConnectionCut) return outcome('cut');
      if (error instanceof GraphError) return outcome(errorResponse(error, trace));
      throw error;
    }
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    const requestId = newId();
    const clientId = request.headers['client-request-id'];
    const clientRequestId = typeof clientId === 'string' ? clientId : requestId;
    const gone = new Promise<void>((resolve) => response.once('close', resolve));
    const trace = { requestId, clientRequestId, now: now() };
    const { response: result, ...sent } = await answer(request, path, trace, gone);
    const exchange = { method: request.method ?? 'GET', url: `${origin}${path}`, ...sent };
    if (result === 'cut') {
      traffic.record(exchange);
      request.socket.destroy();
      return;
    }
    const { status, body } = result;
    const headers = {
      'request-id': requestId,
      'client-request-id': clientRequestId,
      'x-ms-ags-diagnostic': diagnostic,
      ...result.headers,
      ...corsHeaders,
    };
    const isBytes = body instanceof Uint8Array;
    traffic.record({
      ...exchange,
      status,
      responseHeaders: result.headers,
      ...(isBytes || body === undefined ? {} : { responseBody: body }),
    });
    response.writeHead(status, headers);
    response.end(isBytes || body === undefined ? body : JSON.stringify(body));
  }

  return (request, response) => {
    if (request.method === 'OPTIONS') {
      if (faults.isOffline()) {
        request.socket.destroy();
        return;
      }
      response.writeHead(200, preflightHeaders(request.headers['access-control-request-headers'])).end();
      return;
    }
    respond(request, response).catch((error: unknown) => {
      console.error('The sandbox failed to answer as Graph:', error);
      request.socket.destroy();
    });
  };
}
