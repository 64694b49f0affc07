import { describe, expect, test } from '@jest/globals';
import type { GraphResponse } from '../../../sandbox/graph/graph';
import { createGraphFixture, errorIn, extension, objectIn, valuesIn } from './graph-fixture';

/*
 * What clients that others wrote meet at the service, and recordings of live calls show. The sources stand beside the
 * behaviour.
 */

const dated = { dueDateTime: { dateTime: '2026-11-30T00:00:00', timeZone: 'UTC' } };
const weekly = {
  pattern: { type: 'weekly', interval: 1 },
  range: { type: 'noEnd', startDate: '2026-11-30' },
};

test.each([
  ['accepted', 200, undefined],
  ['refused', 400, 'InvalidModel'],
] as const)('a recurrence that comes back with a completed task is %s', (patchedRecurrence, status, code) => {
  const { call, newTask, taskPath } = createGraphFixture({ quirks: { patchedRecurrence } });
  const task = newTask({ title: 'Water the plants', ...dated, recurrence: weekly });
  const answer = call('PATCH', taskPath(task['id']), { ...task, status: 'completed' });
  expect([answer.status, status === 200 ? undefined : errorIn(answer)['innerCode']]).toEqual([status, code]);
});

test.each([
  ['honoured', 412],
  ['ignored', 201],
] as const)('If-Match on the extension of a message is %s', (messageIfMatch, status) => {
  const { call, mail } = createGraphFixture({ quirks: { messageIfMatch } });
  const { id, changeKey } = mail('first');
  call('PATCH', `/me/messages/${id}`, { isRead: false });
  const stale = { 'if-match': `W/"${changeKey}"` };
  expect(call('POST', `/me/messages/${id}/extensions`, extension({ a: 1 }), stale).status).toBe(status);
});

/** Every page of a collection, by its nextLinks. */
function pagesOf(get: (path: string) => GraphResponse, path: string): GraphResponse[] {
  const page = get(path);
  const link = objectIn(page.body)['@odata.nextLink'];
  if (typeof link !== 'string') return [page];
  return [page, ...pagesOf(get, link.replace('https://graph.microsoft.com/v1.0', ''))];
}

describe('uneven pages', () => {
  test.each([
    ['messages', '/me/messages?$top=2&$select=id', [1, 0, 1, 0, 1, 0, 1]],
    ['tasks', '/me/todo/lists/LIST/tasks?$top=4', [2, 0, 2, 0, 1]],
    ['a delta query', '/me/todo/lists/LIST/tasks/delta', [2, 3, 0]],
  ])('are short and empty, and still lead to everything: %s', (_what, path, sizes) => {
    const { call, newTask, listId } = createGraphFixture({ quirks: { pages: 'uneven' } });
    for (let index = 0; index < 5; index += 1) newTask();
    const get = (one: string) => call('GET', one, undefined, { prefer: 'odata.maxpagesize=10' });
    const pages = pagesOf(get, path.replace('LIST', listId)).map(valuesIn);
    expect(pages.map(({ length }) => length)).toEqual(sizes);
    const ids = pages.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each([
  ['right', "contains(title,'zzz') and dueDateTime/dateTime ne null", []],
  ['wrong', "contains(title,'zzz') and dueDateTime/dateTime ne null", ['R & D']],
  ['right', "contains(title,'%26')", ['R & D']],
  ['wrong', "contains(title,'%26')", 'unterminated string literal'],
  ['wrong', "contains(title,'%2526')", ['R & D']],
] as const)('filters that are %s: %s', (filters, filter, expected) => {
  const { call, newTask, listId } = createGraphFixture({ quirks: { filters } });
  newTask({ title: 'R & D', ...dated, recurrence: weekly });
  const answer = call('GET', `/me/todo/lists/${listId}/tasks?$filter=${filter}`);
  if (typeof expected === 'string') {
    expect(errorIn(answer)).toMatchObject({ status: 400, message: expect.stringContaining(expected) });
    return;
  }
  expect(valuesIn(answer).map(({ title }) => title)).toEqual(expected);
  expect(valuesIn(answer).some((row) => 'recurrence' in row)).toBe(
    filters === 'right' && expected.length > 0,
  );
});

test('what others send is understood', () => {
  const { call, mail, newTask, taskPath } = createGraphFixture();
  const { id } = mail('first');
  const ids = { InputIds: [id], SourceIdType: 'restId', TargetIdType: 'restImmutableEntryId' };
  const attachments = `${taskPath(newTask()['id'])}/attachments`;
  call('POST', attachments, { name: 'a.txt', contentBytes: Buffer.alloc(25).toString('base64') });
  expect(valuesIn(call('POST', '/me/translateExchangeIds', ids))).toHaveLength(1);
  expect(valuesIn(call('GET', `${attachments}?$select=name,size&$top=1`))).toEqual([
    { '@odata.type': '#microsoft.graph.taskFileAttachment', name: 'a.txt', size: 261 },
  ]);
  const sender = "/me/messages?$filter=(from/emailAddress/address) eq 'cleo@example.org'";
  expect(valuesIn(call('GET', sender)).map(({ subject }) => subject)).toEqual(['Files']);
  expect(call('GET', '/me/todo/lists/tasks/tasks').status).toBe(200);
});

test('answers have the shapes that were recorded', () => {
  const { call, newTask, taskPath, listId, mailbox } = createGraphFixture();
  const { id } = newTask({ title: 'x', checklistItems: [{ displayName: 'Step' }] });
  const [step] = mailbox.task(String(id))?.steps ?? [];
  const root = `https://graph.microsoft.com/v1.0/$metadata#users('${mailbox.account.oid}')/todo/lists`;
  const tasks = call('GET', `/me/todo/lists/${listId}/tasks`);
  expect(tasks.body).toMatchObject({
    '@odata.context': `${root}('${listId}')/tasks`,
    '@microsoft.graph.tips': expect.stringMatching(
      /GET me\/todo\/lists\('<key>'\)\/tasks\?\$select=\w+,\w+$/,
    ),
  });
  expect(valuesIn(tasks)[0]).not.toHaveProperty('bodyLastModifiedDateTime');
  expect(call('GET', '/me/messages?$select=id').body).not.toHaveProperty(['@microsoft.graph.tips']);
  expect(call('GET', `${taskPath(id)}/checklistItems/${String(step?.id)}`).body).toMatchObject({
    '@odata.context': `${root}('${listId}')/tasks('${String(id)}')/checklistItems/$entity`,
    createdDateTime: '2026-11-21T10:30:00Z',
  });
  expect(call('GET', `/me/todo/lists/${listId}/tasks/delta`).headers).toMatchObject({
    'preference-applied': 'odata.track-changes',
  });
});
