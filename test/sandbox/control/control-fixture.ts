import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { createClock } from '../../../sandbox/clock';
import { createControlRoutes } from '../../../sandbox/control/control-routes';
import { createFaults } from '../../../sandbox/faults/faults';
import { createQuirkSwitch } from '../../../sandbox/graph/quirks';
import { createTraffic } from '../../../sandbox/graph/traffic';
import { accounts, adele, ben } from '../../../sandbox/mailbox/account';
import { createMailbox } from '../../../sandbox/mailbox/create-mailbox';
import { createRouter } from '../../../sandbox/server/router';
import { createSignIn } from '../../../sandbox/sign-in/sign-in';

export const clientId = '11111111-1111-4111-8111-111111111111';

/** The control API over real HTTP, with two mailboxes. */
export async function startControl() {
  const clock = createClock();
  const now = () => clock.now();
  const seeds = [
    { key: 'hello', from: { name: 'Ben', address: 'ben@example.com' }, subject: 'Hello', date: 5 },
  ];
  const mailboxes = [
    createMailbox({ account: adele, seeds, now, newId: randomUUID }),
    createMailbox({ account: ben, seeds: [], now, newId: randomUUID }),
  ] as const;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new RangeError('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  const signIn = await createSignIn({
    origin,
    accounts,
    clientId,
    clientName: 'Email to To Do',
    redirectUris: ['https://localhost:4001/redirect.html'],
    pageOrigins: ['https://localhost:4001'],
    initialConsent: { [adele.oid]: ['Tasks.ReadWrite'] },
    newId: randomUUID,
    now,
  });
  const faults = createFaults();
  const quirks = createQuirkSwitch();
  const traffic = createTraffic();
  let hostResets = 0;
  const resetHost = () => {
    hostResets += 1;
  };
  const routes = createControlRoutes({ mailboxes, clock, signIn, faults, quirks, traffic, resetHost });
  const router = createRouter(routes, { origin, allowedOrigins: [origin] });
  server.on('request', (request, response) => void router(request, response));

  return {
    adele: mailboxes[0],
    origin,
    signIn,
    faults,
    quirks,
    traffic,
    clock,
    /** How often the host was reset. */
    hostResets: () => hostResets,
    /** @returns the answer with its body as text, and as JSON where it is that */
    call: async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
      const response = await fetch(`${origin}/control/${path}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, text, json: parse(text) };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function parse(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    return undefined;
  }
}
