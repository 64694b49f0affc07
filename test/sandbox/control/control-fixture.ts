import { randomUUID } from 'node:crypto';
import { request as httpsRequest } from 'node:https';
import { createControlRoutes } from '../../../sandbox/control/control-routes';
import { createFaults, type Faults } from '../../../sandbox/faults/faults';
import { createTraffic, type Traffic } from '../../../sandbox/graph/traffic';
import { accounts, adele, ben } from '../../../sandbox/mailbox/account';
import { createMailbox } from '../../../sandbox/mailbox/create-mailbox';
import type { Mailbox } from '../../../sandbox/mailbox/mailbox';
import { loadCertificate } from '../../../sandbox/server/certificate';
import { openHttpsServer } from '../../../sandbox/server/https-server';
import { createRouter } from '../../../sandbox/server/router';
import { createSignIn, type SignIn } from '../../../sandbox/sign-in/sign-in';

export const clientId = '11111111-1111-4111-8111-111111111111';

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown;
}

/** The control API over real HTTP, with two mailboxes. */
export interface ControlFixture {
  readonly origin: string;
  readonly adele: Mailbox;
  readonly ben: Mailbox;
  readonly signIn: SignIn;
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** How often the host was reset. */
  readonly hostResets: () => number;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Listens to events until `count` of them came; resolves to their data. */
  events(count: number, cause: () => Promise<unknown>): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

export async function startControl(): Promise<ControlFixture> {
  const certificate = await loadCertificate('.cache/sandbox-certificate.json', new Date());
  const server = await openHttpsServer({ port: 0, ...certificate });
  const { origin } = server;
  const now = () => new Date();
  const seeds = [
    { key: 'hello', from: { name: 'Ben', address: 'ben@example.com' }, subject: 'Hello', date: 5 },
    { key: 'again', from: { name: 'Ben', address: 'ben@example.com' }, subject: 'Again', date: 9 },
  ];
  const mailboxes = [
    createMailbox({ account: adele, seeds, now, newId: randomUUID }),
    createMailbox({ account: ben, seeds: [], now, newId: randomUUID }),
  ] as const;
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
  const traffic = createTraffic();
  let resets = 0;
  const resetHost = () => {
    resets += 1;
  };
  const routes = createControlRoutes({ mailboxes, signIn, faults, traffic, resetHost });
  server.handle(createRouter(routes, { origin, allowedOrigins: [origin] }));

  const open = (method: string, path: string, headers: Record<string, string> = {}) =>
    // The certificate is known to nobody.
    httpsRequest(`${origin}/control/${path}`, { method, headers, rejectUnauthorized: false });

  return {
    origin,
    adele: mailboxes[0],
    ben: mailboxes[1],
    signIn,
    faults,
    traffic,
    hostResets: () => resets,
    call: (method, path, body, headers) =>
      new Promise((resolve, reject) => {
        const request = open(method, path, headers);
        request.on('error', reject);
        request.on('response', (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => (text += part));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text, json: parse(text) }));
        });
        request.end(body === undefined ? undefined : JSON.stringify(body));
      }),
    events: (count, cause) =>
      new Promise((resolve, reject) => {
        const request = open('GET', 'events');
        const seen: unknown[] = [];
        request.on('error', reject);
        request.on('response', (response) => {
          response.setEncoding('utf8');
          response.on('data', (part: string) => {
            seen.push(...[...part.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => parse(data)));
            if (seen.length < count) return;
            response.destroy();
            resolve(seen);
          });
          void cause().catch(reject);
        });
        request.end();
      }),
    close: () => server.close(),
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
