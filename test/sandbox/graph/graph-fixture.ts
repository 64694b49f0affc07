import { createGraph } from '../../../sandbox/graph/create-graph';
import type { Graph, GraphRequest, GraphResponse } from '../../../sandbox/graph/graph';
import { usualQuirks, type Quirks } from '../../../sandbox/graph/quirks';
import { adele } from '../../../sandbox/mailbox/account';
import { createMailbox } from '../../../sandbox/mailbox/create-mailbox';
import type { ListSeed } from '../../../sandbox/mailbox/list-seed';
import type { Mailbox } from '../../../sandbox/mailbox/mailbox';
import type { StoredMessage } from '../../../sandbox/mailbox/stored-message';
import type { MailSeed } from '../../../sandbox/mails/mail-seed';
import { present } from '../../support/present';

const ben = { name: 'Ben Okafor', address: 'ben@example.com' };

export const seeds: readonly MailSeed[] = [
  { key: 'first', from: ben, subject: 'First', date: 300, text: 'Hello Adele', conversation: 'thread' },
  {
    key: 'second',
    from: ben,
    subject: "RE: First, it's done",
    date: 200,
    conversation: 'thread',
    inReplyTo: 'first',
  },
  {
    key: 'files',
    from: { name: 'Cleo Marsh', address: 'cleo@example.org' },
    subject: 'Files',
    date: 100,
    html: '<html><head><style>p{color:red}</style></head><body><p>See &amp; sign</p></body></html>',
    importance: 'high',
    categories: ['Red category'],
    isRead: false,
    attachments: [{ name: 'note.txt', contentType: 'text/plain', content: 'signed' }],
  },
  {
    key: 'sent',
    from: { name: adele.name, address: adele.username },
    subject: 'Just sent',
    date: 1,
    folder: 'sentitems',
    justSent: true,
  },
];

export const allScopes: ReadonlySet<string> = new Set([
  'User.Read',
  'Mail.ReadWrite',
  'Tasks.ReadWrite',
  'MailboxSettings.ReadWrite',
]);

/** A Graph in this process with a short way to call it. */
export interface GraphFixture {
  readonly graph: Graph;
  readonly mailbox: Mailbox;
  /** Id of an empty list. */
  readonly listId: string;
  /** Moves the clock on. */
  pass(minutes: number): void;
  mail(key: string): StoredMessage;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): GraphResponse;
  /** As `call`, with everything that a request can say. */
  handle(request: Partial<GraphRequest> & Pick<GraphRequest, 'url'>): GraphResponse;
  /** Posts a task to the empty list and gives back the answer's body. */
  newTask(body?: unknown): Record<string, unknown>;
  taskPath(id: unknown): string;
}

export function createGraphFixture(
  options: { seeds?: readonly MailSeed[]; lists?: readonly ListSeed[]; quirks?: Partial<Quirks> } = {},
): GraphFixture {
  let time = Date.parse('2026-11-21T10:30:00Z');
  let ids = 0;
  const now = () => new Date(time);
  const newId = () => `id${String((ids += 1)).padStart(5, '0')}`;
  const mailbox = createMailbox({
    account: adele,
    seeds: options.seeds ?? seeds,
    now,
    newId,
    ...(options.lists === undefined ? {} : { lists: options.lists }),
  });
  const graph = createGraph({
    mailbox,
    now,
    newId,
    webOrigin: 'https://outlook.example',
    quirks: () => ({ ...usualQuirks, ...options.quirks }),
  });
  const listId = mailbox.addList('Empty').id;
  const handle: GraphFixture['handle'] = (request) =>
    graph.handle({ method: 'GET', headers: {}, body: undefined, scopes: allScopes, ...request });
  const call: GraphFixture['call'] = (method, path, body, headers = {}) =>
    handle({ method, url: `/v1.0${path}`, body, headers });
  return {
    graph,
    mailbox,
    listId,
    pass: (minutes) => {
      time += minutes * 60_000;
    },
    mail: (key) => present(mailbox.messageBySeed(key)),
    call,
    handle,
    newTask: (body = { title: 'A task' }) =>
      objectIn(call('POST', `/me/todo/lists/${listId}/tasks`, body).body),
    taskPath: (id) => `/me/todo/lists/${listId}/tasks/${String(id)}`,
  };
}

/** A JSON object of an answer. */
export function objectIn(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`No object: ${JSON.stringify(value)}`);
  }
  return { ...value };
}

/** The `value` of a collection. */
export function valuesIn(response: GraphResponse): readonly Record<string, unknown>[] {
  const { value } = objectIn(response.body);
  if (!Array.isArray(value)) throw new TypeError(`No collection: ${JSON.stringify(response)}`);
  return value.map(objectIn);
}

/** What an answer says that went wrong. */
export function errorIn(response: GraphResponse): Record<string, unknown> {
  const error = objectIn(objectIn(response.body)['error']);
  const inner = objectIn(error['innerError']);
  return {
    status: response.status,
    code: error['code'],
    innerCode: inner['code'],
    message: error['message'],
  };
}

/** The answers of a batch by their ids. */
export function partsIn(response: GraphResponse): Record<string, Record<string, unknown>> {
  const { responses } = objectIn(response.body);
  if (!Array.isArray(responses)) throw new TypeError(`No batch: ${JSON.stringify(response)}`);
  return Object.fromEntries(responses.map(objectIn).map((part) => [String(part['id']), part]));
}

/** An extension as a client posts it. */
export const extension = (values: Record<string, unknown>): Record<string, unknown> => ({
  '@odata.type': 'microsoft.graph.openTypeExtension',
  extensionName: 'dev.emailtotodo.link',
  ...values,
});
