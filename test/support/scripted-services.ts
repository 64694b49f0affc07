import { expect } from '@jest/globals';
import type { TokenProvider } from '../../src/app/ports/sign-in';
import { Problem } from '../../src/domain/problem';
import { createGraphServices } from '../../src/edges/graph/create-graph-services';
import { fixedZone } from './fixed-zone';
import { createScriptedFetch, type Script } from './scripted-fetch';

type TokenRequest = Parameters<TokenProvider['token']>;

/** The services over a scripted fetch, with its requests and those to the token provider. */
export function scriptedServices(
  script: Script,
  token: TokenProvider['token'] = () => Promise.resolve('token'),
) {
  const { fetch, seen } = createScriptedFetch(script);
  const asked: TokenRequest[] = [];
  let requests = 0;
  const limit = new AbortController();
  const { tasks, messages } = createGraphServices({
    marksMails: () => true,
    graphEndpoint: 'https://graph.example',
    extensionNamespace: 'dev.emailtotodo',
    time: fixedZone('UTC', 0),
    tokens: {
      token: (...args) => {
        asked.push(args);
        return token(...args);
      },
      account: () => undefined,
    },
    fetch,
    newRequestId: () => `request-${++requests}`,
    timeout: (ms) => {
      expect(ms).toBe(30_000);
      return limit.signal;
    },
  });
  return { tasks, messages, seen, asked, limit };
}

/** The problem that a promise rejects with. */
export async function problemFrom(promise: Promise<unknown>): Promise<Problem> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Problem) return error;
  throw new RangeError(`no Problem but ${String(error)}`);
}
