import type { FaultEffect } from '../faults/fault-rule';
import { errorResponse, GraphError, type Trace } from './errors';
import type { GraphResponse } from './graph';
import { claimsChallenge } from './unauthorized';

const codes: Readonly<Record<number, string>> = {
  401: 'InvalidAuthenticationToken',
  403: 'ErrorAccessDenied',
  404: 'ErrorItemNotFound',
  409: 'ErrorConflict',
  412: 'ErrorIrresolvableConflict',
  429: 'activityLimitReached',
  500: 'generalException',
  502: 'BadGateway',
  503: 'serviceNotAvailable',
  504: 'GatewayTimeout',
};

/** The answer of a fault in place of the service; undefined when it has none. */
export function faultResponse(effect: FaultEffect, trace: Trace): GraphResponse | undefined {
  if (effect.claims !== undefined) return errorResponse(claimsChallenge(effect.claims), trace);
  const { status } = effect;
  if (status === undefined) return undefined;
  const headers: Record<string, string> =
    effect.retryAfter === undefined ? {} : { 'retry-after': String(effect.retryAfter) };
  const code = effect.code ?? codes[status] ?? 'UnknownError';
  return errorResponse(new GraphError(status, code, 'This answer was asked for.', undefined, headers), trace);
}
