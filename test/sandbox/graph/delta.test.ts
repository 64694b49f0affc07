import { describe, expect, test } from '@jest/globals';
import type { GraphResponse } from '../../../sandbox/graph/graph';
import { createGraphFixture, errorIn, objectIn, valuesIn, type GraphFixture } from './graph-fixture';

const root = 'https://graph.microsoft.com/v1.0';
const linkIn = (response: GraphResponse, name: string): string =>
  String(objectIn(response.body)[`@odata.${name}`]).replace(root, '');

/** The deltaLink at the end of a round; it comes with an empty page. */
function endOf(call: GraphFixture['call'], path: string): string {
  const page = call('GET', path);
  if (valuesIn(page).length > 0) return endOf(call, linkIn(page, 'nextLink'));
  return linkIn(page, 'deltaLink');
}

describe('a delta query over tasks', () => {
  function withTasks() {
    const fixture = createGraphFixture();
    const { call, listId, newTask } = fixture;
    const [one, two, three] = ['One', 'Two', 'Three'].map((title) => String(newTask({ title })['id']));
    const path = `/me/todo/lists/${listId}/tasks/delta`;
    return { ...fixture, path, one, two, three, start: () => endOf(call, path) };
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

  test('tells a bad token from a lost one', () => {
    const { call, path, start, mailbox } = withTasks();
    const link = start();
    expect(errorIn(call('GET', `${path}?$deltatoken=garbage123`))).toMatchObject({
      status: 400,
      message: 'Badly formed token.',
    });
    expect(errorIn(call('GET', link.slice(0, -1)))).toMatchObject({ status: 400 });
    const lists = endOf(call, '/me/todo/lists/delta').split('=')[1];
    expect(errorIn(call('GET', `${path}?$deltatoken=${String(lists)}`))).toMatchObject({
      status: 410,
      code: 'SyncStateNotFound',
    });
    mailbox.restore(mailbox.snapshot());
    expect(errorIn(call('GET', link))).toMatchObject({ status: 410, code: 'SyncStateNotFound' });
  });
});
