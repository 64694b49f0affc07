import { createServer } from 'node:http';
import { createFaults, type Faults } from '../../../sandbox/faults/faults';
import { createGraphListener } from '../../../sandbox/graph/server';
import { createTraffic, type Traffic } from '../../../sandbox/graph/traffic';
import { adele } from '../../../sandbox/mailbox/account';
import type { TokenVerdict } from '../../../sandbox/sign-in/token-verdict';
import { allScopes, createGraphFixture, type GraphFixture } from './graph-fixture';

/** Tokens of the tests and their verdicts. */
const verdicts: Readonly<Record<string, TokenVerdict>> = {
  good: { kind: 'valid', account: adele, scopes: allScopes },
  'read-only': { kind: 'valid', account: adele, scopes: new Set(['Tasks.Read']) },
  old: { kind: 'expired' },
  revoked: { kind: 'revoked' },
  challenged: { kind: 'claims-challenge', claims: '{"access_token":{"nbf":{"essential":true}}}' },
};

/** Graph as a server on a free port. */
export interface ServerFixture extends GraphFixture {
  readonly faults: Faults;
  readonly traffic: Traffic;
  readonly origin: string;
  /** A request with JSON and a good token, unless said otherwise. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export async function startGraph(latencyMs = 0): Promise<ServerFixture> {
  const fixture = createGraphFixture();
  const faults = createFaults();
  const traffic = createTraffic();
  let ids = 0;
  const server = createServer((request, response) => {
    handler(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  const handler = createGraphListener({
    graphOf: () => fixture.graph,
    verifyToken: (authorization) =>
      Promise.resolve(
        authorization === undefined
          ? { kind: 'missing' }
          : (verdicts[authorization.replace('Bearer ', '')] ?? { kind: 'invalid' }),
      ),
    faults,
    traffic,
    origin,
    now: () => new Date('2026-11-21T10:30:00Z'),
    newId: () => `request-${(ids += 1)}`,
    latencyMs,
  });
  return {
    ...fixture,
    faults,
    traffic,
    origin,
    send: (method, path, body, headers) => {
      const isBytes = body instanceof Uint8Array;
      return fetch(`${origin}/v1.0${path}`, {
        method,
        headers: {
          authorization: 'Bearer good',
          ...(body === undefined
            ? {}
            : { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
      });
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
