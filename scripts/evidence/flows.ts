import { splitQuery } from '../../sandbox/graph/dispatch';
import { createRouter } from '../../sandbox/graph/router';
import { routes } from '../../sandbox/graph/routes';

/** One kind of request that the add-in sends to Microsoft Graph. */
export interface Flow {
  readonly method: string;
  /** Path after the version, with a name in braces for each id. */
  readonly path: string;
  /** The permission of the add-in that the request is covered by. */
  readonly scope: string;
  /** Names of the properties that are asked for, sorted; undefined where the request does not say and gets all. */
  readonly reads: readonly string[] | undefined;
  /** Names of the properties that are written, sorted. */
  readonly writes: readonly string[];
}

/** What all recorded requests come to. */
export interface Flows {
  /** Sorted by path and method, each once. */
  readonly flows: readonly Flow[];
  /** Changes of mails that name a property which Microsoft Graph protects from 2026-12-31 on. */
  readonly protectedWrites: number;
}

/** A request as it was recorded, or a part of a batch. */
interface Sent {
  readonly method: string;
  /** Path and query after the version. */
  readonly url: string;
  readonly body: unknown;
}

/** Permissions that the add-in can have; the first that covers a request is the one that is asked for. */
export const permissions = [
  'Tasks.ReadWrite',
  'Mail.ReadWrite',
  'MailboxSettings.Read',
  'MailboxSettings.ReadWrite',
  'User.Read',
] as const;

/** "Updatable only if isDraft = true" in the reference of the type message. */
const protectedProperties = new Set([
  'subject',
  'body',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
  'replyTo',
  'from',
  'sender',
  'internetMessageId',
  'isDeliveryReceiptRequested',
  'isReadReceiptRequested',
]);

/** Names for the ids of what a collection holds. */
const idNames: Readonly<Record<string, string>> = {
  lists: '{list}',
  tasks: '{task}',
  messages: '{message}',
  extensions: '{extension}',
  linkedResources: '{linkedResource}',
  checklistItems: '{step}',
  attachments: '{attachment}',
};

const batch = '/$batch';
const findRoute = createRouter(routes);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** What follows the version in an address. */
function afterVersion(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname.replace(/^\/[^/]+/, '') + search;
}

/** A recorded line as the requests in it: of a batch the batch and its parts. */
function sentIn(line: string): readonly Sent[] {
  const exchange: unknown = JSON.parse(line);
  if (!isObject(exchange)) throw new Error(`This is no exchange: ${line}`);
  const { requestBody: body } = exchange;
  const whole = { method: text(exchange['method']), url: afterVersion(text(exchange['url'])) };
  const parts: unknown = isObject(body) ? body['requests'] : undefined;
  if (whole.url !== batch || !Array.isArray(parts)) return [{ ...whole, body }];
  return [
    { ...whole, body: undefined },
    ...parts.filter(isObject).map((part) => ({
      method: text(part['method']),
      url: text(part['url']),
      body: part['body'],
    })),
  ];
}

/** Names of all properties in a body, those of inner objects after a dot; annotations are no data. */
function namesIn(body: unknown, before = ''): readonly string[] {
  if (Array.isArray(body)) return body.flatMap((one: unknown) => namesIn(one, before));
  if (!isObject(body)) return before === '' ? [] : [before];
  return Object.entries(body)
    .filter(([name]) => !name.includes('@'))
    .flatMap(([name, value]) => namesIn(value, before === '' ? name : `${before}.${name}`));
}

/** The path with names for its ids, and the permission; throws for a request that Microsoft Graph does not know. */
function patternOf({ method, url }: Sent): Pick<Flow, 'path' | 'scope'> {
  const { path } = splitQuery(url);
  if (path === batch) return { path, scope: 'of its parts' };
  const route = findRoute(path.slice(1).split('/'))?.route;
  const endpoint = route?.endpoints[method];
  const scope = permissions.find((name) => endpoint?.scopes.includes(name));
  if (!route || scope === undefined) throw new Error(`Nothing is known of ${method} ${path}.`);
  const segments = route.path.split('/');
  const named = segments.map((name, index) =>
    name === '{}' ? (idNames[segments[index - 1] ?? ''] ?? '{id}') : name,
  );
  return { path: `/${named.join('/')}`, scope };
}

/** The properties that a reading request names. */
function selectedIn(url: string): readonly string[] | undefined {
  const names = new URLSearchParams(splitQuery(url).query).get('$select');
  return names === null ? undefined : names.split(',').map((name) => name.trim());
}

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

/** Whether a request changes, of a mail itself, what Microsoft Graph will protect. */
function isProtectedWrite({ method, body }: Sent, { path }: Pick<Flow, 'path'>): boolean {
  if (method !== 'PATCH' || path !== '/me/messages/{message}' || !isObject(body)) return false;
  return Object.keys(body).some((name) => protectedProperties.has(name));
}

/**
 * The kinds of requests in recorded exchanges with Microsoft Graph, one exchange as JSON in each line.
 *
 * @throws {Error} for a request that leads nowhere, or that no permission of the add-in covers
 */
export function flowsOf(ndjson: string): Flows {
  const flows = new Map<string, Flow>();
  let protectedWrites = 0;
  for (const sent of ndjson.split('\n').filter(Boolean).flatMap(sentIn)) {
    const pattern = patternOf(sent);
    if (isProtectedWrite(sent, pattern)) protectedWrites += 1;
    const key = `${pattern.path} ${sent.method}`;
    const known = flows.get(key);
    const selected = sent.method === 'GET' ? selectedIn(sent.url) : [];
    const isNamed = selected !== undefined && (known === undefined || known.reads !== undefined);
    flows.set(key, {
      ...pattern,
      method: sent.method,
      reads: isNamed ? sorted([...(known?.reads ?? []), ...selected]) : undefined,
      writes: sorted([...(known?.writes ?? []), ...namesIn(sent.body)]),
    });
  }
  const inOrder = [...flows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, flow]) => flow);
  return { flows: inOrder, protectedWrites };
}
