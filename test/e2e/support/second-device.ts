import type { APIRequestContext } from '@playwright/test';
import { shape, text } from '../../../sandbox/mailbox/json-check';
import type { Link } from '../../../src/domain/link/link';
import type { TaskKey } from '../../../src/domain/task/task-key';
import type { TaskTag } from '../../../src/domain/task/task-tag';
import { indexValue } from '../../../src/edges/graph/tags/link-index';
import { messageLinksBody } from '../../../src/edges/graph/tags/message-links-format';
import { taskTagBody } from '../../../src/edges/graph/tags/task-tag-format';
import type { Origins } from './sandbox-process';
import { names } from './stored-link';

const clientId = '11111111-1111-4111-8111-111111111111';
const readToken = shape<{ accessToken: string }>({ accessToken: text });
const readId = shape<{ id: string }>({ id: text });

/** Where a task is. */
export interface TaskPlace {
  readonly listId: string;
  readonly id: string;
}

/** Another client of the same mailbox that speaks to the service itself: an older, newer or broken version of the add-in. */
export interface SecondDevice {
  /** Values to be written over what the task knows about its mails. */
  writeOnTask(task: TaskPlace, values: Readonly<Record<string, unknown>>): Promise<void>;
  /** Values to be written over what the mail knows about its tasks. */
  writeOnMail(messageId: string, values: Readonly<Record<string, unknown>>): Promise<void>;
  /** Takes away what the task knows about its mails. */
  forgetOnTask(task: TaskPlace): Promise<void>;
  /** Has a task repeat every day, beginning on this one (YYYY-MM-DD). */
  repeatDaily(task: TaskPlace, from: string): Promise<void>;
  /** Makes a further task with this title for a mail that has links, as if no other device had: its id. */
  capture(
    mail: { readonly id: string; readonly tag: TaskTag; readonly links: readonly Link[] },
    task: { readonly listId: string; readonly title: string; readonly taskKey: TaskKey },
  ): Promise<string>;
}

export async function createSecondDevice(
  request: APIRequestContext,
  origins: Origins,
): Promise<SecondDevice> {
  const minted = await request.post(`${origins.outlook}/control/naa/token`, {
    data: {
      account: 'adele@example.com',
      clientId,
      scopes: ['Tasks.ReadWrite', 'Mail.ReadWrite'].map((scope) => `https://graph.microsoft.com/${scope}`),
      consent: false,
    },
  });
  const answer: unknown = await minted.json();
  const { accessToken } = readToken(answer, 'token');

  async function send(method: string, path: string, data?: unknown): Promise<unknown> {
    const response = await request.fetch(`${origins.graph}/v1.0/me/${path}`, {
      method,
      headers: { Authorization: `Bearer ${accessToken}` },
      ...(data === undefined ? {} : { data }),
    });
    const body = await response.text();
    if (!response.ok()) throw new Error(`${method} ${path} was answered with ${response.status()}: ${body}`);
    const parsed: unknown = body === '' ? undefined : JSON.parse(body);
    return parsed;
  }

  const extension = (values: Readonly<Record<string, unknown>>) => ({
    '@odata.type': 'microsoft.graph.openTypeExtension',
    extensionName: names.extension,
    formatVersion: 2,
    ...values,
  });
  const tasksOf = (listId: string) => `todo/lists/${encodeURIComponent(listId)}/tasks`;
  const onTask = ({ listId, id }: TaskPlace) =>
    `${tasksOf(listId)}/${encodeURIComponent(id)}/extensions/${names.extension}`;
  const mail = (id: string) => `messages/${encodeURIComponent(id)}`;

  return {
    writeOnTask: async (task, values) => {
      await send('PATCH', onTask(task), extension(values));
    },
    writeOnMail: async (messageId, values) => {
      await send('PATCH', `${mail(messageId)}/extensions/${names.extension}`, extension(values));
    },
    forgetOnTask: async (task) => {
      await send('DELETE', onTask(task));
    },
    repeatDaily: async ({ listId, id }, from) => {
      const task = `${tasksOf(listId)}/${encodeURIComponent(id)}`;
      // In two requests: both in one split a series.
      await send('PATCH', task, { dueDateTime: { dateTime: `${from}T00:00:00`, timeZone: 'Europe/Berlin' } });
      await send('PATCH', task, {
        recurrence: {
          pattern: { type: 'daily', interval: 1 },
          range: { type: 'noEnd', startDate: from, recurrenceTimeZone: 'Europe/Berlin' },
        },
      });
    },
    capture: async ({ id, tag, links }, { listId, title, taskKey }) => {
      const made = await send('POST', tasksOf(listId), {
        title,
        extensions: [taskTagBody({ ...tag, taskKey }, names.extension)],
      });
      const taskId = readId(made, 'task').id;
      const all = [...links, { taskKey, listId, taskId }];
      const body = messageLinksBody(all, names.extension);
      await send('PATCH', `${mail(id)}/extensions/${names.extension}`, body);
      const value = indexValue({ links: all, tombstones: [] });
      await send('PATCH', mail(id), { singleValueExtendedProperties: [{ id: names.property, value }] });
      return taskId;
    },
  };
}
