import { createServer } from 'node:http';
import { createFaults } from '../../sandbox/faults/faults';
import { createGraph } from '../../sandbox/graph/create-graph';
import { createGraphListener } from '../../sandbox/graph/server';
import { createTraffic } from '../../sandbox/graph/traffic';
import { adele } from '../../sandbox/mailbox/account';
import { createMailbox } from '../../sandbox/mailbox/create-mailbox';
import type { VerifyToken } from '../../sandbox/sign-in/token-verdict';
import type { TokenProvider } from '../../src/app/ports/sign-in';
import { createGraphServices } from '../../src/edges/graph/create-graph-services';
import { fixedZone } from './fixed-zone';
import { sampleSeeds } from './sample-seeds';

const scopes = new Set(['Tasks.ReadWrite', 'Mail.ReadWrite']);

/** The services over real HTTP, a sandbox's Graph at its other end. `close` ends the server. */
export async function startGraphServer(options: {
  readonly token: TokenProvider['token'];
  /** Default: every token is good. */
  readonly verifyToken?: VerifyToken;
  readonly timeout?: (ms: number) => AbortSignal;
}) {
  let ids = 0;
  const newId = () => `id${String((ids += 1)).padStart(4, '0')}`;
  const now = () => new Date();
  const mailbox = createMailbox({ account: adele, seeds: sampleSeeds, now, newId });
  const faults = createFaults();
  const traffic = createTraffic();
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new RangeError('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  const graph = createGraph({
    mailbox,
    now,
    newId,
    webOrigin: 'https://outlook.example',
    serviceRoot: `${origin}/v1.0`,
  });
  const verifyToken: VerifyToken = () => Promise.resolve({ kind: 'valid', account: adele, scopes });
  server.on(
    'request',
    createGraphListener({
      graphOf: () => graph,
      verifyToken,
      faults,
      traffic,
      origin,
      now,
      newId,
      latencyMs: 5,
      ...options,
    }),
  );
  const services = createGraphServices({
    marksMails: () => true,
    graphEndpoint: origin,
    extensionNamespace: 'dev.emailtotodo',
    time: fixedZone('W. Europe Standard Time', 1),
    tokens: { token: options.token, account: () => undefined },
    fetch,
    newRequestId: () => crypto.randomUUID(),
    timeout: options.timeout ?? ((ms) => AbortSignal.timeout(ms)),
  });
  return {
    ...services,
    mailbox,
    faults,
    traffic,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
