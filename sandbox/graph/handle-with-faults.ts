import type { FaultEffect } from '../faults/fault-rule';
import type { Faults } from '../faults/faults';
import type { Trace } from './errors';
import { faultResponse } from './fault-response';
import type { BatchPart, Graph, GraphRequest, GraphResponse } from './graph';

/** The answer is not sent: the connection is cut. */
export class ConnectionCut extends Error {
  override readonly name = 'ConnectionCut';
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The combined effects of the faults that matched, besides an answer. */
interface Effects {
  isCut: boolean;
  delayMs: number;
  /** Whether each part that is held goes on, once that is known. */
  holds: Promise<boolean>[];
}

/** Applies a fault's effect to a request. A cut before the request is thrown; one after it is recorded. */
function around(
  effect: FaultEffect | undefined,
  trace: Trace,
  effects: Effects,
  run: () => GraphResponse,
): GraphResponse {
  if (effect === undefined) return run();
  if (effect.drop === 'before') throw new ConnectionCut();
  const instead = faultResponse(effect, trace);
  if (instead !== undefined && effect.afterEffect !== true) return instead;
  const real = run();
  if (effect.drop === 'after') effects.isCut = true;
  return instead ?? real;
}

/**
 * Answers a request after its latency, with the faults that it and its parts meet. Rejects with ConnectionCut when the
 * connection is to be cut; what took effect until then stays.
 */
export async function handleWithFaults(
  deps: {
    readonly graph: Graph;
    readonly faults: Faults;
    readonly latencyMs: number;
    readonly trace: Trace;
    /** Resolves when the client has gone: its held requests are given up, as if they had never arrived. */
    readonly gone?: Promise<void>;
  },
  request: GraphRequest,
): Promise<GraphResponse> {
  const { faults, graph, trace } = deps;
  const gaveUp = deps.gone?.then(() => false);
  const whenReleased = (name: string): Promise<boolean> => {
    const released = faults.whenReleased(name);
    return gaveUp === undefined ? released : Promise.race([released, gaveUp]);
  };
  const effects: Effects = { isCut: false, delayMs: 0, holds: [] };
  const aroundPart = (part: BatchPart, run: () => GraphResponse): GraphResponse => {
    const path = `/v1.0/${part.url.replace(/^\//, '')}`;
    const effect = faults.take({ method: part.method, path, part: true });
    effects.delayMs += effect?.delayMs ?? 0;
    if (effect?.hold !== undefined) effects.holds.push(whenReleased(effect.hold));
    return around(effect, trace, effects, run);
  };
  const effect = faults.take({ method: request.method, path: request.url, part: false });
  const goesOn = effect?.hold === undefined ? true : whenReleased(effect.hold);
  await wait(deps.latencyMs + (effect?.delayMs ?? 0));
  if (!(await goesOn)) throw new ConnectionCut();
  const response = around(effect, trace, effects, () => graph.handle({ ...request, aroundPart }));
  // Parts are answered together, so a slow part makes the whole batch slow.
  if (effects.delayMs > 0) await wait(effects.delayMs);
  const ends = await Promise.all(effects.holds);
  if (effects.isCut || ends.includes(false)) throw new ConnectionCut();
  return response;
}
