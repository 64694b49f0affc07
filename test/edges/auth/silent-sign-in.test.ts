import { describe, expect, test } from '@jest/globals';
import { FakeAuthError, adele, ben, fakeClient, grantFor, needsConsent, needsInteraction } from './fake-msal';
import { byClick, mail, open, silently, tasks, type World } from './sign-in-world';

describe('a token without asking', () => {
  test('comes from Outlook where Outlook gives them', async () => {
    const outlook = fakeClient();
    outlook.silent = () => grantFor(adele, 'from Outlook');
    const { tokens, own } = open({ outlook });
    await expect(tokens.token(tasks, silently)).resolves.toBe('from Outlook');
    expect(tokens.account()).toEqual({ username: 'adele@example.com', name: 'adele@example.com' });
    expect(tokens.canSignOut()).toBe(false);
    expect(own.asked).toEqual([]);
  });

  test('comes from the account of the mailbox among those that signed in before', async () => {
    const { tokens, own } = open();
    own.accounts = [ben, adele];
    own.silent = () => grantFor(adele);
    await expect(tokens.token(tasks, silently)).resolves.toBe('token');
    expect(own.asked).toEqual(['silent Tasks.ReadWrite']);
  });

  test('comes from the browser’s own sign-in, by the name that Outlook knows', async () => {
    const { tokens, own } = open({ hint: { loginHint: 'av@corp.example' } });
    own.fromSession = () => grantFor(adele);
    await expect(tokens.token(tasks, silently)).resolves.toBe('token');
    expect(own.asked).toEqual(['session av@corp.example']);
  });

  test('is asked of the browser once, and again only after a click', async () => {
    const { tokens, own } = open();
    await expect(tokens.token(tasks, silently)).rejects.toMatchObject({ kind: 'sign-in-needed' });
    await expect(tokens.token(mail, silently)).rejects.toMatchObject({ kind: 'sign-in-needed' });
    await tokens.token(tasks, byClick);
    await expect(tokens.token(mail, silently)).rejects.toMatchObject({ kind: 'sign-in-needed' });
    expect(own.asked.filter((asked) => asked.startsWith('session'))).toHaveLength(2);
  });

  test('never opens a window', async () => {
    const outlook = fakeClient();
    const { tokens, own, dialogs } = open({ outlook });
    await expect(tokens.token(tasks, silently)).rejects.toMatchObject({ kind: 'sign-in-needed' });
    outlook.silent = () => new FakeAuthError('ServerError', '');
    await expect(tokens.token(tasks, silently)).rejects.toMatchObject({ kind: 'sign-in-needed' });
    expect([...outlook.asked, ...own.asked].some((asked) => asked.startsWith('interactive'))).toBe(false);
    expect(dialogs).toEqual([]);
  });

  test('is shared by all who ask at the same time for the same permissions', async () => {
    const outlook = fakeClient();
    outlook.silent = () => grantFor(adele);
    const { tokens } = open({ outlook });
    await Promise.all([
      tokens.token(['Tasks.ReadWrite', 'Mail.ReadWrite'], silently),
      tokens.token(['Mail.ReadWrite', 'Tasks.ReadWrite'], silently),
      tokens.token(tasks, silently),
    ]);
    expect(outlook.asked).toEqual(['silent Mail.ReadWrite+Tasks.ReadWrite', 'silent Tasks.ReadWrite']);
  });

  test('is renewed when the service refused the last one, and answers its claims', async () => {
    const outlook = fakeClient();
    outlook.silent = () => grantFor(adele);
    const { tokens } = open({ outlook });
    await tokens.token(tasks, { ...silently, renew: true });
    await tokens.token(tasks, { ...silently, claims: '{}' });
    expect(outlook.asked).toEqual(['silent renew Tasks.ReadWrite', 'silent Tasks.ReadWrite{}']);
  });

  test('that covers less than was asked for is none: the user has granted only a part', async () => {
    const outlook = fakeClient();
    const { tokens } = open({ outlook });
    outlook.silent = () => ({ ...grantFor(adele), scopes: ['tasks.readwrite'] });
    await expect(tokens.token(mail, silently)).rejects.toMatchObject({ kind: 'consent-needed' });
    await expect(tokens.token(tasks, silently)).resolves.toBe('token');
    // Not every host says what a token covers.
    outlook.silent = () => ({ ...grantFor(adele), scopes: [] });
    await expect(tokens.token(mail, silently)).resolves.toBe('token');
  });

  test('that lacks a permission says so, also where Outlook only says that it has to ask', async () => {
    const outlook = fakeClient();
    const { tokens } = open({ outlook });
    outlook.silent = () => needsConsent;
    await expect(tokens.token(tasks, silently)).rejects.toMatchObject({ kind: 'consent-needed' });
    outlook.silent = () => ({ ...grantFor(adele), scopes: ['Tasks.ReadWrite'] });
    await tokens.token(tasks, silently);
    outlook.silent = () => needsInteraction;
    await expect(tokens.token(mail, silently)).rejects.toMatchObject({ kind: 'consent-needed' });
    await expect(tokens.token(tasks, silently)).rejects.toMatchObject({ kind: 'sign-in-needed' });
  });

  test('stays with Outlook after a transient failure, and leaves it after a permanent one', async () => {
    const outlook = fakeClient();
    const answers = [new FakeAuthError('ServerError', ''), grantFor(adele)];
    outlook.silent = () => answers.shift() ?? new FakeAuthError('ServerError', '');
    const { tokens, own } = open({ outlook });
    await expect(tokens.token(tasks, silently)).resolves.toBe('token');
    expect(tokens.nextMethod()).toBe('outlook');
    await expect(tokens.token(tasks, silently)).rejects.toMatchObject({ kind: 'sign-in-needed' });
    expect(tokens.nextMethod()).toBe('window');
    expect(own.asked).toEqual(['session adele@example.com']);
  });

  test('does not wait for a bridge that never answers', async () => {
    const { tokens, own, sleeps } = open({ outlook: 'mute' });
    const token = tokens.token(tasks, silently);
    own.fromSession = () => grantFor(adele);
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(sleeps[0]?.ms).toBe(10_000);
    sleeps[0]?.wake();
    await expect(token).resolves.toBe('token');
    expect(tokens.nextMethod()).toBe('window');
  });

  test('cannot come while the program for it cannot be loaded, and is tried again', async () => {
    const world: World = { isOffline: true };
    const { tokens, own } = open(world);
    await expect(tokens.token(tasks, silently)).rejects.toMatchObject({ kind: 'offline' });
    world.isOffline = false;
    own.fromSession = () => grantFor(adele);
    await expect(tokens.token(tasks, silently)).resolves.toBe('token');
  });

  test('ends with the reason of the signal', async () => {
    const controller = new AbortController();
    const { tokens } = open({ outlook: 'mute' });
    const token = tokens.token(tasks, { interactive: false, signal: controller.signal });
    controller.abort(new Error('pane closed'));
    await expect(token).rejects.toThrow('pane closed');
  });
});
