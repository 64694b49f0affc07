import type { Flow, Flows } from './flows';

/** What the hosts of the production build that the browser tests try are there for. */
const reasons: Readonly<Record<string, string>> = {
  'https://add-in.example.com': 'the pages and scripts of the add-in, at `PUBLIC_URL`. Nothing is sent to it',
  'https://ajax.aspnetcdn.com': "a library that Office.js loads from Microsoft's CDN. Nothing is sent to it",
  'https://appsforoffice.microsoft.com': "Office.js, from Microsoft's CDN. Nothing is sent to it",
  'https://graph.microsoft.com': 'Microsoft Graph: the requests below, with the token of the user',
  'https://login.microsoftonline.com':
    'sign-in by MSAL: the client id, the permissions asked for and the sign-in name. Nothing of a mail or task',
};

const code = (name: string) => `\`${name}\``;
const list = (names: readonly string[]) => names.map(code).join(', ');

function read({ method, reads }: Flow): string {
  if (method !== 'GET') return '';
  return reads === undefined ? 'all' : list(reads);
}

const flowRow = (flow: Flow) =>
  `| ${flow.method} | ${code(flow.path)} | ${flow.scope} | ${read(flow)} | ${list(flow.writes)} |`;

function hostRow(origin: string): string {
  const reason = reasons[origin];
  if (reason === undefined)
    throw new Error(`Pages asked ${origin}, and data-flows-page.ts does not say why.`);
  return `| ${code(origin)} | ${reason} |`;
}

/** The page in docs/, not yet formatted. */
export function dataFlowsPage({ flows, protectedWrites }: Flows, hosts: readonly string[]): string {
  return `# Data flows

What the add-in sends, and where to: written by \`npm run data-flows\` from what the browser tests recorded. The tests run the
production build with Microsoft's own Office.js, MSAL and Graph client, and their checks fail when a request was recorded that is
not listed here, or one is listed that was not recorded. Names only, no values.

All requests come from the browser or the Outlook of the user, under the permissions of that user. The add-in has no server.

## Hosts

Asked by the production build while it signs in and makes a task; the content security policy of its pages allows few others. In docs/
they are those of the build that the tests try; \`npm run evidence\` writes this page with those of a build of your own.

| host | what for |
| --- | --- |
${hosts.map(hostRow).join('\n')}

## Requests to Microsoft Graph

Paths follow the version. A batch carries some of the others, which are listed as if they came alone. **Read** names the properties that
are asked for, **written** the properties that are sent; those of inner objects follow a dot. A body that names no property is empty.

| method | path | permission | read | written |
| --- | --- | --- | --- | --- |
${flows.map(flowRow).join('\n')}

## The rule of 31 December 2026

From that day on, Microsoft Graph lets apps change subject, body, recipients and the like of received mail only with
\`Mail-Advanced.ReadWrite\`, which an administrator has to grant. The recorded requests hold ${protectedWrites} such changes: the add-in does not
need that permission and does not ask for it.
`;
}
