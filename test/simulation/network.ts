import type { Graph, GraphRequest, GraphResponse } from '../../sandbox/graph/graph';
import { createInProcessFetch, type Interference } from '../support/in-process-graph';
import type { Scheduler } from './scheduler';
import { count, drawFate, type Counts, type Fate } from './weather';

/** What a request of one actor meets on its way. */
export interface Network {
  readonly fetch: typeof fetch;
  /** A signal that aborts after so many virtual milliseconds. */
  readonly timeout: (ms: number) => AbortSignal;
}

interface NetworkDeps {
  readonly actor: string;
  readonly scheduler: Scheduler;
  readonly graph: Graph;
  readonly isOnline: () => boolean;
  readonly badness: () => number;
  readonly counts: Counts;
  /** Whether the way sends this request a second time by itself, as browsers do over a connection that broke. */
  readonly isSentTwice: (request: GraphRequest) => boolean;
  /** Called for every request that is sent. */
  readonly onRequest: (method: string, path: string) => void;
}

function refusal(status: number, code: string, headers: Record<string, string> = {}): GraphResponse {
  const innerError = { date: '2026-11-21T00:00:00', 'request-id': 'simulated' };
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: { error: { code, message: code, innerError } },
  };
}

function isBatch(request: GraphRequest): boolean {
  return request.url.endsWith('/$batch');
}

/** A batch as a whole is never refused with 412, and only a batch has parts. */
function suits(fate: Fate, request: GraphRequest): boolean {
  if (fate === 'conflict') return !isBatch(request) && request.method !== 'GET';
  return fate !== 'part-throttled' || isBatch(request);
}

/** Answers a batch one part of which, counted in the order of their running, is throttled. */
function withThrottledPart(graph: Graph, request: GraphRequest, at: number): GraphResponse {
  let ran = 0;
  return graph.handle({
    ...request,
    aroundPart(_part, run) {
      ran += 1;
      return ran - 1 === at ? refusal(429, 'activityLimitReached', { 'retry-after': '2' }) : run();
    },
  });
}

const never = new Promise<never>(() => undefined);

/** What is sent twice within a moment is not taken once and refused once. */
const refusals: ReadonlySet<Fate> = new Set(['throttled', 'unavailable', 'conflict', 'expired']);

/** The way of one actor to the service: a request waits for its turn to arrive, and its answer for its turn to come back. */
export function createNetwork(deps: NetworkDeps): Network {
  const { actor, scheduler, graph, counts } = deps;
  const fates = new WeakMap<GraphRequest, Fate>();

  async function before(request: GraphRequest): Promise<Interference> {
    const path = request.url.replace(/^https:\/\/[^/]+\/v1\.0/, '');
    await scheduler.turn(actor, `${request.method} ${path.slice(0, 60)}`);
    if (!deps.isOnline()) {
      count(counts, 'offline');
      return 'lost';
    }
    deps.onRequest(request.method, path);
    const drawn = drawFate(() => scheduler.fraction(), deps.badness());
    const fate = suits(drawn, request) ? drawn : 'fine';
    fates.set(request, fate);
    if (!refusals.has(fate) && deps.isSentTwice(request)) {
      count(counts, 'sent-twice');
      scheduler.note(actor, '  ! sent-twice');
      graph.handle(request);
    }
    if (fate !== 'fine') {
      count(counts, fate);
      scheduler.note(actor, `  ! ${fate}`);
    }
    switch (fate) {
      case 'lost-before':
        return 'lost';
      case 'mute-before':
        return never;
      case 'throttled':
        return refusal(429, 'activityLimitReached', {
          'retry-after': scheduler.fraction() < 0.5 ? '1' : '20',
        });
      case 'unavailable':
        return refusal(503, 'serviceNotAvailable');
      case 'conflict':
        return refusal(412, 'ErrorIrresolvableConflict');
      case 'expired':
        return refusal(401, 'InvalidAuthenticationToken');
      case 'part-throttled':
        return withThrottledPart(graph, request, Math.floor(scheduler.fraction() * 4));
      default:
        return undefined;
    }
  }

  async function after(request: GraphRequest, response: GraphResponse): Promise<Interference> {
    await scheduler.turn(actor, `answer ${response.status}`);
    switch (fates.get(request)) {
      case 'lost-after':
        return 'lost';
      case 'mute-after':
        return never;
      case 'unavailable-after':
        return refusal(503, 'serviceNotAvailable');
      default:
        return undefined;
    }
  }

  return {
    timeout(ms) {
      const controller = new AbortController();
      scheduler.after(actor, ms, () => {
        controller.abort();
      });
      return controller.signal;
    },
    fetch: createInProcessFetch({ graph, scopesOf: (token) => new Set(token.split(' ')), before, after }),
  };
}
