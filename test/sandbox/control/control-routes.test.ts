import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { usualQuirks } from '../../../sandbox/graph/quirks';
import { adele } from '../../../sandbox/mailbox/account';
import { clientId, startControl } from './control-fixture';

let control: Awaited<ReturnType<typeof startControl>>;

beforeAll(async () => {
  control = await startControl();
});
afterAll(() => {
  control.close();
});
beforeEach(() => control.call('POST', 'reset'));

const taskList = (): string => control.adele.lists().find((list) => list.displayName === 'Tasks')?.id ?? '';
const newTask = (title: string): string => control.adele.addTask(taskList(), { title })?.id ?? '';
const token = (scopes: readonly string[], consent = false) =>
  control.call('POST', 'naa/token', { account: adele.username, clientId, scopes, consent });

test('a request that makes no sense is refused, and says where', async () => {
  const rename = `tasks/${encodeURIComponent(newTask('x'))}/rename`;
  for (const [method, path, body, status, text] of [
    ['POST', 'tasks/none/complete', undefined, 404, ''],
    ['GET', 'state?account=nobody', undefined, 404, ''],
    ['GET', 'nothing', undefined, 404, ''],
    ['GET', 'reset', undefined, 405, ''],
    ['POST', rename, { title: 7 }, 400, 'body.title is not a text'],
    ['POST', 'faults', { match: {}, effect: { drop: 'sometimes' } }, 400, ''],
    ['POST', 'faults', { match: { path: '(' }, effect: {} }, 400, ''],
    ['POST', 'faults', { match: {}, effect: {}, times: 0 }, 400, ''],
    ['POST', 'faults', { effect: {} }, 400, ''],
    ['POST', 'clock', { time: 'soon' }, 400, 'body.time is no time.'],
    ['POST', 'quirks', { pages: 'odd' }, 400, 'body.pages is not even or uneven'],
  ] as const) {
    const answer = await control.call(method, path, body);
    expect([path, answer.status, answer.text]).toEqual([path, status, expect.stringContaining(text)]);
  }
  expect(control.faults.list()).toEqual([]);
});

test('consent can be withdrawn and reserved for administrators', async () => {
  expect((await token(['Tasks.ReadWrite'])).json).toHaveProperty('accessToken');
  await control.call('POST', 'consent', { scopes: [], adminRequired: ['Mail.ReadWrite'] });
  expect((await token(['Tasks.ReadWrite'])).json).toMatchObject({ error: { subError: 'consent_required' } });
  expect((await token(['Mail.ReadWrite'], true)).json).toMatchObject({
    error: { status: 'PERSISTENT_ERROR' },
  });
});

test('tokens can be made to expire, to be revoked and to be challenged', async () => {
  const claims = JSON.stringify({ access_token: { xms_cc: { values: ['CP1'] } } });
  for (const [change, expected] of [
    [{ expire: true }, 'expired'],
    [{ revoke: true }, 'revoked'],
    [{ challenge: 'silent' }, 'claims-challenge'],
  ] as const) {
    const scopes = ['Tasks.ReadWrite'];
    const minted = await control.signIn.mint({
      account: adele.username,
      clientId,
      scopes,
      claims,
      consent: true,
    });
    if ('error' in minted) throw new Error(minted.error.code);
    const kind = async () => (await control.signIn.verifyToken(`Bearer ${minted.accessToken}`)).kind;
    expect(await kind()).toBe('valid');
    await control.call('POST', 'tokens', change);
    expect(await kind()).toBe(expected);
  }
});

test('the bridge answers an error so many times, and has no network when it is offline', async () => {
  const error = { status: 'TRANSIENT_ERROR', code: 'x', description: 'Later.' };
  await control.call('POST', 'naa/errors', { ...error, times: 2 });
  expect((await token(['Tasks.ReadWrite'])).json).toEqual({ error });
  expect((await token(['Tasks.ReadWrite'])).json).toEqual({ error });
  expect((await token(['Tasks.ReadWrite'])).json).toHaveProperty('accessToken');
  await control.call('POST', 'offline', { offline: true });
  expect((await token(['Tasks.ReadWrite'])).json).toMatchObject({ error: { status: 'NO_NETWORK' } });
});

test('the clock is set for all that happens in a mailbox, and goes on from there', async () => {
  await control.call('POST', 'clock', { time: '2027-02-03T10:00:00Z' });
  expect((await control.call('GET', 'clock')).json).toEqual({
    time: expect.stringMatching(/^2027-02-03T10:/),
  });
  expect(control.adele.task(newTask('x'))?.createdDateTime).toMatch(/^2027-02-03T10:/);
  await control.call('POST', 'clock');
  expect(Math.abs(control.clock.now().getTime() - Date.now())).toBeLessThan(1000);
});

test('after a reset everything is as at the start', async () => {
  newTask('Gone after the reset');
  control.adele.deleteMessage(control.adele.messageBySeed('hello')?.id ?? '');
  await control.call('POST', 'faults', { match: {}, effect: { status: 503 } });
  await control.call('POST', 'offline', { offline: true });
  await control.call('POST', 'consent', { scopes: [] });
  await control.call('POST', 'quirks', { pages: 'uneven' });
  await control.call('POST', 'clock', { time: '2030-01-01T00:00:00Z' });
  expect((await control.call('GET', 'quirks')).json).toEqual({ ...usualQuirks, pages: 'uneven' });
  control.traffic.record({ method: 'GET', url: 'https://localhost/v1.0/me', requestHeaders: {} });
  const before = control.hostResets();

  expect((await control.call('POST', 'reset')).status).toBe(204);
  expect(control.adele.tasks(taskList()).some(({ title }) => title.startsWith('Gone'))).toBe(false);
  expect(control.adele.messageBySeed('hello')?.folderId).toBe(control.adele.folder('inbox')?.id);
  expect([control.faults.list(), control.faults.isOffline()]).toEqual([[], false]);
  expect(control.quirks.now()).toEqual(usualQuirks);
  expect(control.clock.now().getTime()).toBeLessThan(Date.parse('2030-01-01T00:00:00Z'));
  expect(control.signIn.state.consent.granted(adele.oid)).toEqual(['Tasks.ReadWrite']);
  expect(control.traffic.exchanges()).toEqual([]);
  expect(control.hostResets()).toBe(before + 1);
});

test('a web page of elsewhere may not call', async () => {
  const before = control.hostResets();
  const answer = await control.call('POST', 'reset', undefined, { Origin: 'https://elsewhere.example' });
  expect([answer.status, control.hostResets()]).toEqual([403, before]);
  const own = await control.call('POST', 'reset', undefined, { Origin: control.origin });
  expect(own.status).toBe(204);
});
