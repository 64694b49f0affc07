import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { adele } from '../../../sandbox/mailbox/account';
import { clientId, startControl, type ControlFixture } from './control-fixture';

let control: ControlFixture;

beforeEach(async () => {
  control = await startControl();
});
afterEach(() => control.close());

const path = (kind: string, id: string, action: string) => `${kind}/${encodeURIComponent(id)}/${action}`;

function messageId(key: string): string {
  return control.adele.messageBySeed(key)?.id ?? '';
}

function listId(name: string): string {
  return control.adele.lists().find((list) => list.displayName === name)?.id ?? '';
}

function newTask(title: string): string {
  return control.adele.addTask(listId('Tasks'), { title })?.id ?? '';
}

describe('what a person does in another client', () => {
  test('a mail is moved, and its id changes', async () => {
    const before = messageId('hello');
    const answer = await control.call('POST', path('messages', before, 'move'), { folderId: 'archive' });
    expect(answer.json).toEqual({ id: messageId('hello') });
    expect(messageId('hello')).not.toBe(before);
  });

  test('a mail is deleted, into Deleted Items or for good', async () => {
    await control.call('POST', path('messages', messageId('hello'), 'delete'));
    expect(control.adele.messageBySeed('hello')?.folderId).toBe(control.adele.folder('deleteditems')?.id);
    await control.call('POST', `${path('messages', messageId('again'), 'delete')}?permanently=true`);
    expect(control.adele.messageBySeed('again')).toBeUndefined();
  });

  test('a list is made, renamed and deleted', async () => {
    const made = await control.call('POST', 'lists', { displayName: 'Garden' });
    expect(made).toMatchObject({ status: 201, json: { id: listId('Garden') } });
    await control.call('POST', path('lists', listId('Garden'), 'rename'), { displayName: 'Balcony' });
    expect(listId('Balcony')).not.toBe('');
    await control.call('POST', path('lists', listId('Balcony'), 'delete'));
    expect(listId('Balcony')).toBe('');
  });

  test('a task is renamed, given a day, completed and reopened', async () => {
    const id = newTask('Water the plants');
    await control.call('POST', path('tasks', id, 'rename'), { title: 'Water the tree' });
    await control.call('POST', path('tasks', id, 'due'), { date: '2026-12-01' });
    await control.call('POST', path('tasks', id, 'complete'));
    expect(control.adele.task(id)).toMatchObject({ title: 'Water the tree', status: 'completed' });
    expect(control.adele.task(id)?.due).toBe(Date.parse('2026-11-30T23:00:00Z'));
    await control.call('POST', path('tasks', id, 'reopen'));
    await control.call('POST', path('tasks', id, 'due'));
    expect(control.adele.task(id)).toMatchObject({ status: 'notStarted', due: undefined });
  });

  test('a task is moved to another list, where it has another id, and deleted', async () => {
    const id = newTask('Water the plants');
    const { json } = await control.call('POST', path('tasks', id, 'move'), { listId: listId('Work') });
    const [moved] = control.adele.tasks(listId('Work')).filter((task) => task.title === 'Water the plants');
    expect(json).toEqual({ id: moved?.id });
    expect(control.adele.task(id)).toBeUndefined();
    await control.call('POST', path('tasks', moved?.id ?? '', 'delete'));
    expect(control.adele.task(moved?.id ?? '')).toBeUndefined();
  });

  test('what is not there is 404, and a body that is wrong is 400 and says where', async () => {
    expect((await control.call('POST', path('tasks', 'none', 'complete'))).status).toBe(404);
    expect((await control.call('GET', 'state?account=nobody')).status).toBe(404);
    const wrong = await control.call('POST', path('tasks', newTask('x'), 'rename'), { title: 7 });
    expect(wrong).toMatchObject({ status: 400, text: 'body.title is not a text' });
  });

  test('the state shows lists, tasks and messages with their extensions, of the account that is named', async () => {
    const task = control.adele.task(newTask('Linked'));
    if (task) control.adele.setTaskExtension(task, 'dev.example.link', { linkKey: 'k' });
    const { json } = await control.call('GET', 'state');
    expect(json).toMatchObject({
      account: 'adele@example.com',
      messages: [{ seedKey: 'hello' }, { seedKey: 'again' }],
    });
    expect(JSON.stringify(json)).toContain('"extensions":{"dev.example.link":{"linkKey":"k"}}');
    expect((await control.call('GET', 'state?account=ben')).json).toMatchObject({
      account: 'ben@example.com',
      messages: [],
    });
  });
});

describe('events', () => {
  test('every change of any mailbox is told, with its owner', async () => {
    const id = newTask('Water the plants');
    const seen = await control.events(2, async () => {
      await control.call('POST', path('tasks', id, 'complete'));
      await control.call('POST', 'lists?account=ben', { displayName: 'Garden' });
    });
    expect(seen).toEqual([
      { account: 'adele@example.com', kind: 'task', id },
      expect.objectContaining({ account: 'ben@example.com', kind: 'list' }),
    ]);
  });
});

describe('faults', () => {
  test('rules are added, listed and taken away', async () => {
    const rule = { match: { method: 'POST', path: '/tasks$' }, effect: { drop: 'after' }, times: 2 };
    expect((await control.call('POST', 'faults', rule)).status).toBe(204);
    expect((await control.call('GET', 'faults')).json).toEqual([rule]);
    await control.call('DELETE', 'faults');
    expect((await control.call('GET', 'faults')).json).toEqual([]);
  });

  test('a rule that makes no sense is refused', async () => {
    for (const wrong of [
      { match: {}, effect: { drop: 'sometimes' } },
      { match: { path: '(' }, effect: {} },
      { match: {}, effect: {}, times: 0 },
      { effect: {} },
    ]) {
      expect((await control.call('POST', 'faults', wrong)).status).toBe(400);
    }
    expect(control.faults.list()).toEqual([]);
  });

  test('offline gets no tokens from the host either', async () => {
    await control.call('POST', 'offline', { offline: true });
    const { json } = await control.call('POST', 'naa/token', {
      account: adele.username,
      clientId,
      scopes: ['Tasks.ReadWrite'],
      consent: false,
    });
    expect(json).toMatchObject({ error: { status: 'NO_NETWORK' } });
    expect((await control.call('GET', 'offline')).json).toEqual({ offline: true });
  });

  test('traffic comes as lines of JSON and can be forgotten', async () => {
    control.traffic.record({
      method: 'GET',
      url: 'https://localhost/v1.0/me',
      requestHeaders: {},
      status: 200,
    });
    expect((await control.call('GET', 'traffic')).text).toMatch(/^\{"method":"GET".*\}\n$/);
    await control.call('DELETE', 'traffic');
    expect((await control.call('GET', 'traffic')).text).toBe('');
  });
});

describe('sign-in', () => {
  const token = (scopes: readonly string[], consent = false) =>
    control.call('POST', 'naa/token', { account: adele.username, clientId, scopes, consent });

  test('consent can be withdrawn, given and reserved for administrators', async () => {
    expect((await token(['Tasks.ReadWrite'])).json).toHaveProperty('accessToken');
    await control.call('POST', 'consent', { scopes: [], adminRequired: ['Mail.ReadWrite'] });
    expect((await token(['Tasks.ReadWrite'])).json).toMatchObject({
      error: { subError: 'consent_required' },
    });
    expect((await token(['Mail.ReadWrite'], true)).json).toMatchObject({
      error: { status: 'PERSISTENT_ERROR' },
    });
    expect((await control.call('GET', 'consent')).json).toMatchObject([
      { account: 'adele@example.com', decisions: { 'Mail.ReadWrite': 'admin-required' } },
      {},
      {},
    ]);
  });

  test('tokens can be made to expire, to be revoked and to be challenged', async () => {
    const claims = JSON.stringify({ access_token: { xms_cc: { values: ['CP1'] } } });
    const minted = async () => {
      const answer = await control.signIn.mint({
        account: adele.username,
        clientId,
        scopes: ['Tasks.ReadWrite'],
        claims,
        consent: true,
      });
      return 'error' in answer ? '' : `Bearer ${answer.accessToken}`;
    };
    const verdict = async (header: string) => (await control.signIn.verifyToken(header)).kind;
    const first = await minted();
    await control.call('POST', 'tokens', { expire: true });
    expect(await verdict(first)).toBe('expired');
    const second = await minted();
    await control.call('POST', 'tokens', { revoke: true });
    expect(await verdict(second)).toBe('revoked');
    const third = await minted();
    expect(await verdict(third)).toBe('valid');
    await control.call('POST', 'tokens', { challenge: 'silent' });
    expect(await verdict(third)).toBe('claims-challenge');
  });

  test('the bridge can be made to answer an error a number of times', async () => {
    const error = { status: 'TRANSIENT_ERROR', code: 'x', description: 'Later.' };
    await control.call('POST', 'naa/errors', { ...error, times: 2 });
    expect((await token(['Tasks.ReadWrite'])).json).toEqual({ error });
    expect((await token(['Tasks.ReadWrite'])).json).toEqual({ error });
    expect((await token(['Tasks.ReadWrite'])).json).toHaveProperty('accessToken');
  });
});

describe('reset', () => {
  test('everything is as at the start', async () => {
    newTask('Gone after the reset');
    await control.call('POST', path('messages', messageId('hello'), 'delete'));
    await control.call('POST', 'faults', { match: {}, effect: { status: 503 } });
    await control.call('POST', 'offline', { offline: true });
    await control.call('POST', 'consent', { scopes: [] });
    control.traffic.record({ method: 'GET', url: 'https://localhost/v1.0/me', requestHeaders: {} });

    expect((await control.call('POST', 'reset')).status).toBe(204);
    expect(control.adele.tasks(listId('Tasks')).some(({ title }) => title.startsWith('Gone'))).toBe(false);
    expect(control.adele.messageBySeed('hello')?.folderId).toBe(control.adele.folder('inbox')?.id);
    expect(control.faults.list()).toEqual([]);
    expect(control.faults.isOffline()).toBe(false);
    expect(control.signIn.state.consent.granted(adele.oid)).toEqual(['Tasks.ReadWrite']);
    expect(control.traffic.exchanges()).toEqual([]);
    expect(control.hostResets()).toBe(1);
  });
});

describe('who may call', () => {
  test('a web page of elsewhere may not', async () => {
    const answer = await control.call('POST', 'reset', undefined, { Origin: 'https://elsewhere.example' });
    expect(answer.status).toBe(403);
    expect(control.hostResets()).toBe(0);
    expect((await control.call('POST', 'reset', undefined, { Origin: control.origin })).status).toBe(204);
  });

  test('a path that is not there is 404, another method 405', async () => {
    expect((await control.call('GET', 'nothing')).status).toBe(404);
    expect((await control.call('GET', 'reset')).status).toBe(405);
  });
});
