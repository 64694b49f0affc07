import { describe, expect, test } from '@jest/globals';
import { flowsOf } from '../../../scripts/evidence/flows';

const root = 'https://graph.example/v1.0';
const line = (method: string, path: string, requestBody?: unknown) =>
  `${JSON.stringify({ method, url: root + path, requestHeaders: {}, requestBody, status: 200 })}\n`;

describe('recorded requests', () => {
  test('are kinds with names for their ids, each once and sorted, with the permission that is enough', () => {
    const { flows } = flowsOf(
      line('DELETE', '/me/todo/lists/L1/tasks/T1') +
        line('GET', '/me/todo/lists/delta') +
        line('DELETE', '/me/todo/lists/L2/tasks/T2') +
        line('POST', '/me/outlook/masterCategories', { displayName: 'x' }),
    );
    expect(flows.map(({ method, path, scope }) => `${method} ${path} ${scope}`)).toEqual([
      'POST /me/outlook/masterCategories MailboxSettings.ReadWrite',
      'GET /me/todo/lists/delta Tasks.ReadWrite',
      'DELETE /me/todo/lists/{list}/tasks/{task} Tasks.ReadWrite',
    ]);
  });

  test('say what is written by the names of properties, and hold no value', () => {
    const body = {
      title: 'a secret',
      dueDateTime: { dateTime: '2026-11-27T00:00:00', timeZone: 'UTC' },
      extensions: [
        {
          '@odata.type': 'microsoft.graph.openTypeExtension',
          extensionName: 'a secret',
          taskKey: 'a secret',
        },
      ],
      recurrence: null,
    };
    const result = flowsOf(
      line('POST', '/me/todo/lists/L/tasks', body) + line('POST', '/me/todo/lists/L/tasks', { body: {} }),
    );
    expect(result.flows[0]?.writes).toEqual([
      'dueDateTime.dateTime',
      'dueDateTime.timeZone',
      'extensions.extensionName',
      'extensions.taskKey',
      'recurrence',
      'title',
    ]);
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  test.each([
    ['what all of them name', ['$select=id,subject', '$select=id,webLink'], ['id', 'subject', 'webLink']],
    ['all as soon as one of them names nothing', ['$select=id', '$top=1', '$select=id'], undefined],
  ])('read %s', (_what, queries, reads) => {
    const { flows } = flowsOf(queries.map((query) => line('GET', `/me/messages?${query}`)).join(''));
    expect(flows).toEqual([
      { method: 'GET', path: '/me/messages', scope: 'Mail.ReadWrite', reads, writes: [] },
    ]);
  });

  test('in a batch count as if they came alone', () => {
    const requests = [
      { id: '1', method: 'GET', url: '/me/todo/lists?$top=1' },
      { id: '2', method: 'PATCH', url: '/me/messages/M', body: { categories: [] } },
    ];
    const { flows } = flowsOf(line('POST', '/$batch', { requests }));
    expect(flows.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /$batch',
      'PATCH /me/messages/{message}',
      'GET /me/todo/lists',
    ]);
  });

  test('that change of a mail what will be protected are counted, in a batch too', () => {
    const change = { method: 'PATCH', url: '/me/messages/M', body: { subject: 'x' } };
    const recorded =
      line('PATCH', '/me/messages/M', { body: { content: 'x' } }) +
      line('PATCH', '/me/messages/M', { categories: ['x'] }) +
      line('POST', '/$batch', { requests: [{ id: '1', ...change }] });
    expect(flowsOf(recorded).protectedWrites).toBe(2);
  });

  test.each([
    ['leads nowhere', 'GET', '/me/contacts'],
    ['cannot be done there', 'PUT', '/me'],
  ])('of which one %s are refused', (_why, method, path) => {
    expect(() => flowsOf(line(method, path))).toThrow(`${method} ${path}`);
  });
});
