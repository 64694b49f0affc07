import { test as base } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { createChangeEvents } from '../../../sandbox/control/change-events';
import { adele, cleo } from '../../../sandbox/mailbox/account';
import { createMailbox } from '../../../sandbox/mailbox/create-mailbox';
import type { Mailbox } from '../../../sandbox/mailbox/mailbox';
import { createAddInRoutes } from '../../../sandbox/office/add-in-routes';
import { createHostState } from '../../../sandbox/outlook/host-state';
import { createOutlookRoutes } from '../../../sandbox/outlook/outlook-routes';
import { loadCertificate } from '../../../sandbox/server/certificate';
import { openHttpsServer } from '../../../sandbox/server/https-server';
import type { Route } from '../../../sandbox/server/route';
import { createRouter } from '../../../sandbox/server/router';
import { hostSeeds } from './host-seeds';

/** An Outlook with an add-in of the tests' own, so that the host can be tried before and without the product. */
export interface OutlookHost {
  readonly origin: string;
  readonly mailbox: Mailbox;
  /** What the bridge was asked for. */
  readonly tokenRequests: unknown[];
}

const projectFolder = process.cwd();

interface StartedHost extends OutlookHost {
  reset(): void;
  close(): Promise<void>;
}

async function startHost(): Promise<StartedHost> {
  const { key, cert } = await loadCertificate(`${projectFolder}/.cache/sandbox-certificate.json`, new Date());
  const [host, addIn] = await Promise.all([
    openHttpsServer({ port: 0, key, cert }),
    openHttpsServer({ port: 0, key, cert }),
  ]);
  const mailboxOf = (account: typeof adele) =>
    createMailbox({
      account,
      seeds: hostSeeds,
      now: () => new Date(),
      newId: () => randomUUID().replaceAll('-', '_'),
    });
  const mailboxes = [mailboxOf(adele), mailboxOf(cleo)] as const;
  const state = createHostState();
  const tokenRequests: unknown[] = [];
  const routes = [
    ...(await createOutlookRoutes({
      projectFolder,
      mailboxes,
      now: () => new Date(),
      state,
      addInOrigin: addIn.origin,
    })),
    createChangeEvents(mailboxes),
    tokenRoute(tokenRequests),
  ];
  const addInRoutes = await createAddInRoutes({
    projectFolder,
    pagesFolder: `${projectFolder}/test/sandbox/outlook/add-in`,
    config: { greeting: 'from the sandbox' },
    hostOrigins: [host.origin],
  });
  host.handle(createRouter(routes, { origin: host.origin, allowedOrigins: [host.origin] }));
  addIn.handle(createRouter(addInRoutes, { origin: addIn.origin, allowedOrigins: [addIn.origin] }));
  return {
    origin: host.origin,
    mailbox: mailboxes[0],
    tokenRequests,
    reset: () => {
      for (const mailbox of mailboxes) mailbox.reset();
      state.reset();
      tokenRequests.length = 0;
    },
    close: async () => {
      await Promise.all([host.close(), addIn.close()]);
    },
  };
}

/** Sign-in that wants consent first, as the real one does for a new permission. */
function tokenRoute(requests: unknown[]): Route {
  return {
    method: 'POST',
    path: '/control/naa/token',
    handle: async (request) => {
      const body = await request.json();
      requests.push(body);
      const isAgreed =
        typeof body === 'object' && body !== null && 'consent' in body && body.consent === true;
      if (isAgreed)
        return { body: { accessToken: 'access', idToken: 'id', expiresIn: 3600, scope: 'Tasks.ReadWrite' } };
      return {
        body: {
          error: {
            status: 'USER_INTERACTION_REQUIRED',
            code: 'invalid_grant',
            subError: 'consent_required',
            missingScopes: ['Tasks.ReadWrite'],
            adminScopes: [],
          },
        },
      };
    },
  };
}

/** One Outlook per worker, as at its start for each test. */
export const test = base.extend<{ host: OutlookHost }, { startedHost: StartedHost }>({
  startedHost: [
    async ({}, use) => {
      const host = await startHost();
      await use(host);
      await host.close();
    },
    { scope: 'worker' },
  ],
  host: async ({ startedHost }, use) => {
    startedHost.reset();
    await use(startedHost);
  },
});
