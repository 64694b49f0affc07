import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { headersOf } from '../scripts/hosting/headers';
import { createClock } from './clock';
import type { Mailboxes } from './control/accounts';
import { createControlRoutes } from './control/control-routes';
import { createPanelRoutes } from './control/panel-routes';
import { createFaults } from './faults/faults';
import { createGraph } from './graph/create-graph';
import { createQuirkSwitch } from './graph/quirks';
import { createGraphListener } from './graph/server';
import { createTraffic } from './graph/traffic';
import { createKeptData } from './kept-data';
import { accounts, adele, type Account } from './mailbox/account';
import { createMailbox } from './mailbox/create-mailbox';
import { sampleMailsOf } from './mails/sample-mails';
import { createAddInRoutes } from './office/add-in-routes';
import { hostingOrigins } from './office/hosting-origins';
import { closeServers, openServers, originsOf, type Origins } from './origins';
import { createHostState } from './outlook/host-state';
import { createOutlookRoutes } from './outlook/outlook-routes';
import { loadCertificate } from './server/certificate';
import { createRouter } from './server/router';
import { createSignIn } from './sign-in/sign-in';
import { createTodoRoutes } from './todo/todo-routes';

const clientId = '11111111-1111-4111-8111-111111111111';
const clientName = 'Email to To Do';
/** What Adele has allowed at the start, so that a task can be made at once. */
const initialConsent = { [adele.oid]: ['Tasks.ReadWrite', 'Mail.ReadWrite', 'User.Read'] };

/** A sandbox that runs. */
export interface Sandbox {
  readonly origins: Origins;
  /** See Certificate. */
  readonly publicKeyHash: string;
  close(): Promise<void>;
}

/**
 * Starts everything that stands in for Microsoft 365: Outlook, To Do, Graph and sign-in, and the add-in's own pages.
 *
 * @param options.port first of four ports in a row, or 0 for any free ones
 * @param options.pagesFolder the built add-in
 * @param options.onBuild registers a listener for new builds in `pagesFolder`
 * @param options.dataFile keeps mails, lists and tasks between starts
 * @throws PortTaken, UsageError (the data file holds something else)
 */
export async function startSandbox(options: {
  projectFolder: string;
  pagesFolder: string;
  onBuild: (listener: () => void) => void;
  port: number;
  version: string;
  dataFile: string | undefined;
}): Promise<Sandbox> {
  const { projectFolder } = options;
  const clock = createClock();
  const now = () => clock.now();
  /** Browsers check expiry by the real time: tokens and certificates. */
  const realTime = () => new Date();
  const certificate = await loadCertificate(
    join(projectFolder, '.cache/sandbox-certificate.json'),
    realTime(),
  );
  const mailboxOf = (account: Account) =>
    createMailbox({ account, seeds: sampleMailsOf(account.username), now, newId: randomUUID });
  const [first, ...others] = accounts;
  const mailboxes: Mailboxes = [mailboxOf(first), ...others.map(mailboxOf)];
  const host = createHostState();
  const kept =
    options.dataFile === undefined
      ? undefined
      : createKeptData(options.dataFile, {
          ...Object.fromEntries(mailboxes.map((mailbox) => [mailbox.account.username, mailbox])),
          outlook: host,
        });

  const servers = await openServers(options.port, certificate);
  const origins = originsOf(servers);
  try {
    const faults = createFaults();
    const quirks = createQuirkSwitch();
    const traffic = createTraffic();
    const signIn = await createSignIn({
      origin: origins.signIn,
      accounts,
      clientId,
      clientName,
      redirectUris: ['redirect', 'dialog', 'consent'].map((page) => `${origins.addIn}/${page}.html`),
      pageOrigins: [origins.addIn],
      initialConsent,
      newId: randomUUID,
      now: realTime,
    });
    const graphs = new Map(
      mailboxes.map((mailbox) => [
        mailbox.account.oid,
        createGraph({
          mailbox,
          now,
          newId: randomUUID,
          webOrigin: origins.outlook,
          serviceRoot: `${origins.graph}/v1.0`,
          quirks: () => quirks.now(),
        }),
      ]),
    );
    const config = {
      clientId,
      authority: 'https://login.microsoftonline.com/common',
      authorityMetadata: signIn.metadata,
      graphEndpoint: origins.graph,
      toDoUrl: `${origins.outlook}/tasks`,
      extensionNamespace: 'dev.emailtotodo',
      version: options.version,
    };
    const hosting = hostingOrigins(origins);
    const [outlook, todo, panel, addIn] = await Promise.all([
      createOutlookRoutes({ projectFolder, mailboxes, now, state: host, addInOrigin: origins.addIn }),
      createTodoRoutes({ projectFolder, mailboxes, now }),
      createPanelRoutes(projectFolder),
      createAddInRoutes({
        projectFolder,
        pagesFolder: options.pagesFolder,
        config,
        hostOrigins: hosting.outlookHosts,
        headersOf: (path) => headersOf(path, hosting),
      }),
    ]);
    const control = createControlRoutes({
      mailboxes,
      onBuild: options.onBuild,
      clock,
      signIn,
      faults,
      quirks,
      traffic,
      resetHost: () => host.reset(),
    });

    const outlookRouter = createRouter([...outlook, ...todo, ...panel, ...control], {
      origin: origins.outlook,
      allowedOrigins: hosting.outlookHosts,
    });
    servers.outlook.handle(async (request, response) => {
      await outlookRouter(request, response);
      // What Outlook keeps for the add-in changes by requests only; mailboxes tell of their changes themselves.
      if (request.method !== 'GET') kept?.changed();
    });
    for (const mailbox of mailboxes) mailbox.onChange(() => kept?.changed());
    servers.addIn.handle(createRouter(addIn, { origin: origins.addIn, allowedOrigins: [origins.addIn] }));
    servers.graph.handle(
      createGraphListener({
        graphOf: (account) => {
          const graph = graphs.get(account.oid);
          if (!graph) throw new Error(`${account.username} has no mailbox.`);
          return graph;
        },
        verifyToken: signIn.verifyToken,
        faults,
        traffic,
        origin: origins.graph,
        now,
        newId: randomUUID,
      }),
    );
    servers.signIn.handle(unlessOffline(() => faults.isOffline(), signIn.listener));
  } catch (error) {
    await closeServers(servers);
    throw error;
  }
  return {
    origins,
    publicKeyHash: certificate.publicKeyHash,
    close: async () => {
      kept?.flush();
      await closeServers(servers);
    },
  };
}

type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function unlessOffline(isOffline: () => boolean, listener: Listener): Listener {
  return async (request, response) => {
    if (isOffline()) request.socket.destroy();
    else await listener(request, response);
  };
}
