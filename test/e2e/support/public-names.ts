import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createClock } from '../../../sandbox/clock';
import { createControlRoutes } from '../../../sandbox/control/control-routes';
import { createFaults } from '../../../sandbox/faults/faults';
import { createGraph } from '../../../sandbox/graph/create-graph';
import { createQuirkSwitch } from '../../../sandbox/graph/quirks';
import { createGraphListener } from '../../../sandbox/graph/server';
import { createTraffic, type Traffic } from '../../../sandbox/graph/traffic';
import { adele } from '../../../sandbox/mailbox/account';
import { createMailbox } from '../../../sandbox/mailbox/create-mailbox';
import type { Mailbox } from '../../../sandbox/mailbox/mailbox';
import { sampleMailsOf } from '../../../sandbox/mails/sample-mails';
import { bundle } from '../../../sandbox/office/bundle';
import { createHostState } from '../../../sandbox/outlook/host-state';
import { createOutlookRoutes } from '../../../sandbox/outlook/outlook-routes';
import { loadCertificate } from '../../../sandbox/server/certificate';
import { openHttpsServer, type HttpsServer } from '../../../sandbox/server/https-server';
import type { Route } from '../../../sandbox/server/route';
import { createRouter } from '../../../sandbox/server/router';
import { staticFile } from '../../../sandbox/server/static-files';
import { createSignIn } from '../../../sandbox/sign-in/sign-in';
import { deploymentOf } from '../../../scripts/evidence/deployment';
import { hostedFiles } from './hosted-files';

const projectFolder = process.cwd();
const ajaxCdn = 'https://ajax.aspnetcdn.com';

/** Office.js asks for its parts with CORS, which Microsoft's CDNs allow to everybody. */
const toEverybody = { 'Access-Control-Allow-Origin': '*' };

/** The sandbox under the names of what it stands for, and the add-in as its production host would serve it. */
export interface PublicNames {
  readonly outlook: string;
  readonly mailbox: Mailbox;
  /** What was asked of Microsoft Graph. */
  readonly traffic: Traffic;
  /** Everything that answers, by name. */
  readonly names: ReadonlySet<string>;
  /** Chromium's `--host-resolver-rules` that lead the names here, and every other name nowhere. */
  readonly resolverRules: string;
  close(): Promise<void>;
}

/** Office.js and what it loads in its turn, at their places on Microsoft's CDN. */
async function officeRoutes(officeJs: URL): Promise<readonly Route[]> {
  const ajax = await bundle(join(projectFolder, 'sandbox/office/browser/microsoft-ajax.ts'));
  const folder = join(projectFolder, 'node_modules/@microsoft/office-js/dist');
  return [
    {
      method: 'GET',
      path: officeJs.pathname.replace(/office\.js$/, '{file*}'),
      handle: async ({ params }) => {
        const file = await staticFile(folder, params['file'] ?? '');
        return file ? { ...file, headers: { ...file.headers, ...toEverybody } } : { status: 404 };
      },
    },
    {
      method: 'GET',
      path: '/ajax/3.5/MicrosoftAjax.js',
      handle: () => ({ body: ajax.text, headers: { 'Content-Type': 'text/javascript', ...toEverybody } }),
    },
  ];
}

/**
 * Starts everything on free ports.
 *
 * @param options.pagesFolder a build
 * @param options.outlook origin of the Outlook that shows the pane
 * @param options.addIn where the build is served already; undefined: it is served as it is, as a host would
 */
export async function startPublicNames(options: {
  pagesFolder: string;
  outlook: string;
  addIn?: string;
}): Promise<PublicNames> {
  const { pagesFolder, outlook, addIn = 'https://add-in.example.com' } = options;
  const { config, officeJs } = deploymentOf(pagesFolder);
  const [signIn, graph] = [new URL(config.authority).origin, config.graphEndpoint];
  const clock = createClock();
  const now = () => clock.now();
  const certificate = await loadCertificate(join(projectFolder, '.cache/sandbox-certificate.json'), now());
  const servers = new Map<string, HttpsServer>();
  const serve = async (origin: string, listener: Parameters<HttpsServer['handle']>[0]) => {
    const server = await openHttpsServer({ ...certificate, port: 0, names: [new URL(origin).hostname] });
    server.handle(listener);
    servers.set(origin, server);
  };

  const mailbox = createMailbox({
    account: adele,
    seeds: sampleMailsOf(adele.username),
    now,
    newId: randomUUID,
  });
  const [faults, traffic, state] = [createFaults(), createTraffic(), createHostState()];
  const quirks = createQuirkSwitch();
  const signInService = await createSignIn({
    origin: signIn,
    accounts: [adele],
    clientId: config.clientId,
    clientName: 'Email to To Do',
    redirectUris: ['redirect', 'dialog', 'consent'].map((page) => `${addIn}/${page}.html`),
    pageOrigins: [addIn],
    initialConsent: { [adele.oid]: ['Tasks.ReadWrite', 'Mail.ReadWrite'] },
    newId: randomUUID,
    now,
  });
  const graphCore = createGraph({
    mailbox,
    now,
    newId: randomUUID,
    webOrigin: outlook,
    serviceRoot: `${graph}/v1.0`,
    quirks: () => quirks.now(),
  });
  const graphListener = createGraphListener({
    graphOf: () => graphCore,
    verifyToken: signInService.verifyToken,
    faults,
    traffic,
    origin: graph,
    now,
    newId: randomUUID,
  });
  const mailboxes = [mailbox] as const;
  const outlookRoutes = [
    ...(await createOutlookRoutes({ projectFolder, mailboxes, now, state, addInOrigin: addIn })),
    ...createControlRoutes({
      mailboxes,
      clock,
      signIn: signInService,
      faults,
      quirks,
      traffic,
      resetHost: () => state.reset(),
    }),
  ];
  const office = createRouter(await officeRoutes(officeJs), {
    origin: officeJs.origin,
    allowedOrigins: [addIn],
  });

  await serve(outlook, createRouter(outlookRoutes, { origin: outlook, allowedOrigins: [outlook] }));
  if (options.addIn === undefined) {
    await serve(addIn, createRouter([hostedFiles(pagesFolder)], { origin: addIn, allowedOrigins: [addIn] }));
  }
  await serve(graph, graphListener);
  await serve(signIn, signInService.listener);
  await serve(officeJs.origin, office);
  await serve(ajaxCdn, office);

  const rules = [...servers].map(
    ([origin, server]) => `MAP ${new URL(origin).hostname} 127.0.0.1:${new URL(server.origin).port}`,
  );
  return {
    outlook,
    mailbox,
    traffic,
    names: new Set([...servers.keys(), addIn]),
    resolverRules: [...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', '),
    close: async () => {
      await Promise.all([...servers.values()].map((server) => server.close()));
    },
  };
}
