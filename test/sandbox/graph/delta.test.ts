import { describe, expect, test } from '@jest/globals';
import type { GraphResponse } from '../../../sandbox/graph/graph';
import { createGraphFixture, errorIn, objectIn, valuesIn } from './graph-fixture';

const root = 'https://graph.microsoft.com/v1.0';
const linkIn = (response: GraphResponse, name: string): string =>
  String(objectIn(response.body)[`@odata.${name}`]).replace(root, '');

describe('a delta query over tasks', () => {
  function withTasks() {
    const fixture = createGraphFixture();
    const { call, listId, newTask } = fixture;
    const [one, two, three] = ['One', 'Two', 'Three'].map((title) => String(newTask({ title })['id']));
    const path = `/me/todo/lists/${listId}/tasks/delta`;
    return { ...fixture, path, one, two, three, start: () => linkIn(call('GET', path), 'deltaLink') };
  }

  test('gives everything, and then only what changed, whole', () => {
    const { call, start, one, taskPath } = withTasks();
    const link = start();
    expect(valuesIn(call('GET', link))).toEqual([]);
    call('POST', `${taskPath(one)}/checklistItems`, { displayName: 'Step' });
    expect(valuesIn(call('GET', link))).toMatchObject([
      { title: 'One', checklistItems: [{ displayName: 'Step' }] },
    ]);
    expect(valuesIn(call('GET', link))).toHaveLength(1);
  });

  test('names what was deleted', () => {
    const { call, start, two, taskPath } = withTasks();
    const link = start();
    call('DELETE', taskPath(two));
    expect(valuesIn(call('GET', link))).toEqual([
      { id: two, isReminderOn: false, hasAttachments: false, '@removed': { reason: 'deleted' } },
    ]);
  });

  test('comes in pages, and a full page may be followed by an empty one', () => {
    const { call, path } = withTasks();
    const prefer = { prefer: 'odata.maxpagesize=3' };
    const first = call('GET', path, undefined, prefer);
    expect(valuesIn(first)).toHaveLength(3);
    const last = call('GET', linkIn(first, 'nextLink'), undefined, prefer);
    expect(valuesIn(last)).toEqual([]);
    expect(linkIn(last, 'deltaLink')).toContain('$deltatoken=');
  });

  test('does not lose what changes while its pages are read', () => {
    const { call, path, one, taskPath } = withTasks();
    const prefer = { prefer: 'odata.maxpagesize=2' };
    const first = call('GET', path, undefined, prefer);
    call('PATCH', taskPath(one), { title: 'Changed' });
    const second = call('GET', linkIn(first, 'nextLink'), undefined, prefer);
    expect(valuesIn(call('GET', linkIn(second, 'deltaLink')))).toMatchObject([{ title: 'Changed' }]);
  });

  test('tells a bad token from a lost one', () => {
    const { call, path, start, mailbox } = withTasks();
    const link = start();
    expect(errorIn(call('GET', `${path}?$deltatoken=garbage123`))).toMatchObject({
      status: 400,
      message: 'Badly formed token.',
    });
    expect(errorIn(call('GET', link.slice(0, -1)))).toMatchObject({ status: 400 });
    const lists = linkIn(call('GET', '/me/todo/lists/delta'), 'deltaLink').split('=')[1];
    expect(errorIn(call('GET', `${path}?$deltatoken=${String(lists)}`))).toMatchObject({
      status: 410,
      code: 'SyncStateNotFound',
    });
    mailbox.restore(mailbox.snapshot());
    expect(errorIn(call('GET', link))).toMatchObject({ status: 410, code: 'SyncStateNotFound' });
  });

  test.each([
    ['$top=1', 'Skip token is not provided.'],
    ["$filter=status ne 'completed'", 'Invalid request. Delta query is not supported by this resource.'],
    ["$expand=extensions($filter=id eq 'x')", expect.stringContaining('initialState')],
  ])('refuses %s', (option, message) => {
    const { call, path } = withTasks();
    expect(errorIn(call('GET', `${path}?${option}`))).toMatchObject({ status: 400, message });
  });

  test('of a deleted list goes on without a word', () => {
    const { call, start, listId } = withTasks();
    const link = start();
    call('DELETE', `/me/todo/lists/${listId}`);
    const answer = call('GET', link);
    expect([answer.status, valuesIn(answer)]).toEqual([200, []]);
  });
});

test('a delta query over lists names new, renamed and deleted ones', () => {
  const { call, listId, mailbox } = createGraphFixture();
  const link = linkIn(call('GET', '/me/todo/lists/delta()'), 'deltaLink');
  mailbox.addList('New');
  call('DELETE', `/me/todo/lists/${listId}`);
  expect(valuesIn(call('GET', link))).toMatchObject([
    { displayName: 'New' },
    { id: listId, '@removed': { reason: 'deleted' } },
  ]);
});
