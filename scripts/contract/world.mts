import { createGraph } from '../../sandbox/graph/create-graph';
import type { GraphResponse } from '../../sandbox/graph/graph';
import { adele } from '../../sandbox/mailbox/account';
import { createMailbox } from '../../sandbox/mailbox/create-mailbox';
import type { Example } from './examples.mjs';
import type { Operation } from './open-api.mjs';

/** Names of the extensions that the documentation's examples read and change. */
const documentedExtensions = ['Com.Contoso.Referral'];

const ben = { name: 'Ben Okafor', address: 'ben@example.com' };
const scopes: ReadonlySet<string> = new Set([
  'User.Read',
  'Mail.ReadWrite',
  'Tasks.ReadWrite',
  'MailboxSettings.ReadWrite',
]);

/** Properties of a JSON object, or nothing. */
const propertiesOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** A mailbox that has what the examples speak of, under ids of its own. */
export interface World {
  /** Answers an example, its ids put in the place of those of the documentation. */
  answer(example: Example, operation: Operation): GraphResponse;
}

export function createWorld(): World {
  let ids = 0;
  const newId = (): string => `id${String((ids += 1)).padStart(6, '0')}`;
  const now = (): Date => new Date('2026-11-21T10:30:00Z');
  const mailbox = createMailbox({
    account: adele,
    now,
    newId,
    seeds: [
      {
        key: 'mail',
        from: ben,
        subject: 'Mail',
        date: 10,
        text: 'Hello',
        attachments: [{ name: 'a.txt', contentType: 'text/plain', content: 'a' }],
      },
      { key: 'draft', from: ben, subject: 'Draft', date: 5, folder: 'drafts' },
    ],
  });
  const graph = createGraph({ mailbox, now, newId, webOrigin: 'https://outlook.example' });

  function call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): GraphResponse {
    return graph.handle({ method, url: `https://graph.microsoft.com/v1.0${path}`, headers, body, scopes });
  }
  /** A property of the answer to a request that must succeed. */
  function made(method: string, path: string, body: unknown, property = 'id'): string {
    const response = call(method, path, body);
    if (response.status >= 400) throw new Error(`${method} ${path}: ${JSON.stringify(response.body)}`);
    return String(propertiesOf(response.body)[property]);
  }

  const list = mailbox.addList('List').id;
  const tasks = `/me/todo/lists/${list}/tasks`;
  const extensions = documentedExtensions.map((extensionName) => ({
    '@odata.type': 'microsoft.graph.openTypeExtension',
    extensionName,
    companyName: 'Example',
    dealValue: 1,
  }));
  /** Has no linkedResource yet, so that one can be posted. */
  const bare = made('POST', tasks, { title: 'Bare' });
  const full = made('POST', tasks, { title: 'Full', extensions });
  const step = made('POST', `${tasks}/${full}/checklistItems`, { displayName: 'Step' });
  const resource = made('POST', `${tasks}/${full}/linkedResources`, {
    applicationName: 'Outlook',
    webUrl: 'https://example.com',
  });
  const file = made('POST', `${tasks}/${full}/attachments`, { name: 'a', contentBytes: 'YQ==' });
  const mail = mailbox.messageBySeed('mail')?.id ?? '';
  const draft = mailbox.messageBySeed('draft')?.id ?? '';
  for (const extension of extensions) made('POST', `/me/messages/${mail}/extensions`, extension);
  const [attachment] = Object.values(
    propertiesOf(propertiesOf(call('GET', `/me/messages/${mail}/attachments`).body)['value']),
  );
  let session: string | undefined;

  /** The session whose ranges an example sends on; opened when the first one comes. */
  function sessionFor(example: Example): string {
    const size = Number(/\/(\d+)$/.exec(example.headers['content-range'] ?? '')?.[1]);
    const attachmentInfo = { attachmentType: 'file', name: 'upload', size };
    session ??= made(
      'POST',
      `${tasks}/${full}/attachments/createUploadSession`,
      { attachmentInfo },
      'uploadUrl',
    );
    return session.split('/').at(-1) ?? '';
  }

  function idFor(variable: string, example: Example, operation: Operation): string {
    switch (variable) {
      case 'todoTaskList-id':
        return list;
      case 'todoTask-id':
        return example.method === 'POST' && operation.template.endsWith('/linkedResources') ? bare : full;
      case 'linkedResource-id':
        return resource;
      case 'checklistItem-id':
        return step;
      case 'attachmentBase-id':
        return file;
      case 'attachmentSession-id':
        return sessionFor(example);
      case 'message-id':
        // A body can be changed as long as the message is a draft.
        return 'body' in propertiesOf(example.body) ? draft : mail;
      case 'attachment-id':
        return String(propertiesOf(attachment)['id']);
      case 'mailFolder-id':
        return 'inbox';
      default:
        return operation.variables[variable] ?? '';
    }
  }

  /** A token that a delta query can go on from, in the place of the documentation's. */
  function queryFor(query: string, path: string): string {
    if (!query.includes('$deltatoken=')) return query;
    const link = String(propertiesOf(call('GET', path).body)['@odata.deltaLink']);
    return link.slice(link.indexOf('?') + 1);
  }

  function bodyFor(example: Example, operation: Operation): unknown {
    if (example.method === 'PUT') {
      const [, first, last] = /(\d+)-(\d+)\//.exec(example.headers['content-range'] ?? '') ?? [];
      return new Uint8Array(Number(last) - Number(first) + 1);
    }
    if (operation.template === '/me/translateExchangeIds') {
      return { ...propertiesOf(example.body), inputIds: [mail, draft] };
    }
    return example.body;
  }

  return {
    answer(example, operation) {
      const path = operation.template.replace(/\{([^}]+)\}/g, (_whole, name: string) =>
        idFor(name, example, operation),
      );
      const mark = example.url.indexOf('?');
      const query = mark < 0 ? '' : queryFor(example.url.slice(mark + 1), path);
      return call(
        example.method,
        query === '' ? path : `${path}?${query}`,
        bodyFor(example, operation),
        example.headers,
      );
    },
  };
}
