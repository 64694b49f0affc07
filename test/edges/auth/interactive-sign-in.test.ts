import { describe, expect, test } from '@jest/globals';
import { writeDialogAnswer } from '../../../src/edges/auth/pages/dialog-message';
import { FakeAuthError, adele, ben, fakeClient, grantFor } from './fake-msal';
import { byClick, mail, open, silently, tasks, type World } from './sign-in-world';

describe('a click on signing in', () => {
  test('goes through Outlook, and stays there when the user declines', async () => {
    const outlook = fakeClient();
    outlook.interactive = () => new FakeAuthError('ClientAuthError', 'user_canceled');
    const { tokens } = open({ outlook });
    await expect(tokens.token(tasks, byClick)).rejects.toMatchObject({ kind: 'cancelled' });
    expect(tokens.nextMethod()).toBe('outlook');
    outlook.interactive = () => grantFor(adele);
    await expect(tokens.token(tasks, byClick)).resolves.toBe('token');
  });

  test('takes one method only: the next one needs another click', async () => {
    const outlook = fakeClient();
    outlook.interactive = () => new FakeAuthError('ServerError', '');
    const { tokens, own, dialogs } = open({
      outlook,
      dialog: async () => writeDialogAnswer({ kind: 'grant', grant: grantFor(adele, 'from the dialog') }),
    });
    own.interactive = () => new FakeAuthError('BrowserAuthError', 'popup_window_error');

    await expect(tokens.token(tasks, byClick)).rejects.toMatchObject({ kind: 'sign-in-unavailable' });
    expect([tokens.nextMethod(), own.asked.length, dialogs.length]).toEqual(['window', 0, 0]);
    await expect(tokens.token(tasks, byClick)).rejects.toMatchObject({ kind: 'window-blocked' });
    expect([tokens.nextMethod(), own.asked.length, dialogs.length]).toEqual(['dialog', 1, 0]);
    await expect(tokens.token(tasks, byClick)).resolves.toBe('from the dialog');
    expect(dialogs).toHaveLength(1);
  });

  test('names the user, and lets them choose after another account was used', async () => {
    const { tokens, own } = open();
    own.interactive = () => grantFor(ben);
    await expect(tokens.token(tasks, byClick)).rejects.toMatchObject({ kind: 'wrong-account' });
    own.interactive = () => grantFor(adele);
    await tokens.token(tasks, byClick);
    expect(own.asked).toEqual([
      'interactive adele@example.com Tasks.ReadWrite',
      'interactive choose Tasks.ReadWrite',
    ]);
  });

  test('answers the challenge that could not be met silently, once', async () => {
    const { tokens, own } = open();
    await expect(tokens.token(tasks, { ...silently, claims: '{"nbf":1}' })).rejects.toMatchObject({
      kind: 'sign-in-needed',
    });
    await tokens.token(tasks, byClick);
    await tokens.token(mail, byClick);
    expect(own.asked.slice(1)).toEqual([
      'interactive adele@example.com Tasks.ReadWrite{"nbf":1}',
      'interactive adele@example.com Mail.ReadWrite',
    ]);
  });

  test('that was cancelled does not change the method, and the next one starts over', async () => {
    const { tokens, own } = open();
    let reject = (_error: Error) => {};
    own.interactive = () =>
      new Promise((_resolve, refuse) => {
        reject = refuse;
      });
    const controller = new AbortController();
    const first = tokens.token(tasks, { interactive: true, signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 0));
    controller.abort(new Error('cancel'));
    await expect(first).rejects.toThrow('cancel');
    own.interactive = () => grantFor(adele);
    await expect(tokens.token(tasks, byClick)).resolves.toBe('token');
    reject(new FakeAuthError('BrowserAuthError', 'timed_out'));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(tokens.nextMethod()).toBe('window');
  });
});

describe('a token out of a dialog', () => {
  const world: World = {
    dialog: async () => writeDialogAnswer({ kind: 'grant', grant: grantFor(adele, 'from the dialog') }),
  };
  const signedIn = async (more: World = {}) => {
    const opened = open({ ...world, ...more });
    opened.own.interactive = () => new FakeAuthError('BrowserAuthError', 'empty_window_error');
    await expect(opened.tokens.token(tasks, byClick)).rejects.toMatchObject({ kind: 'window-blocked' });
    await opened.tokens.token(tasks, byClick);
    return opened;
  };

  test('is asked for with everything that the page there needs', async () => {
    const { dialogs } = await signedIn();
    expect(dialogs).toEqual([
      'https://tasks.example/dialog.html#scopes=Tasks.ReadWrite&hint=adele%40example.com',
    ]);
  });

  test('is good for everything that was asked for before, and lacks what was not', async () => {
    const grant = (...scopes: string[]) =>
      writeDialogAnswer({ kind: 'grant', grant: { ...grantFor(adele, scopes.join()), scopes } });
    let answer = grant('Tasks.ReadWrite');
    const { tokens, dialogs } = await signedIn({ dialog: async () => answer });
    await expect(tokens.token([...tasks, ...mail], silently)).rejects.toMatchObject({
      kind: 'consent-needed',
    });
    answer = grant('Mail.ReadWrite', 'Tasks.ReadWrite');
    await tokens.token(mail, byClick);
    expect(dialogs.at(-1)).toContain('#scopes=Mail.ReadWrite+Tasks.ReadWrite&');
    await expect(tokens.token([...tasks, ...mail], silently)).resolves.toBe('Mail.ReadWrite,Tasks.ReadWrite');
  });

  test('is used for all that it is good for, until the service refuses it', async () => {
    const { tokens } = await signedIn();
    await expect(tokens.token(mail, silently)).resolves.toBe('from the dialog');
    await expect(tokens.token(mail, { ...silently, renew: true })).rejects.toMatchObject({
      kind: 'sign-in-needed',
    });
    await expect(tokens.token(mail, silently)).rejects.toMatchObject({ kind: 'sign-in-needed' });
  });

  test('is not taken for another account, nor when it is none', async () => {
    for (const [message, kind] of [
      [writeDialogAnswer({ kind: 'grant', grant: grantFor(ben) }), 'wrong-account'],
      [writeDialogAnswer({ kind: 'problem', problem: 'cancelled', code: '', requestId: '' }), 'cancelled'],
      ['{"v":1,"kind":"grant","accessToken":"forged"}', 'unexpected'],
    ] as const) {
      const { tokens, own } = open({ dialog: async () => message });
      own.interactive = () => new FakeAuthError('BrowserAuthError', 'empty_window_error');
      await expect(tokens.token(tasks, byClick)).rejects.toMatchObject({ kind: 'window-blocked' });
      await expect(tokens.token(tasks, byClick)).rejects.toMatchObject({ kind });
      await expect(tokens.token(tasks, silently)).rejects.toMatchObject({ kind: 'sign-in-needed' });
    }
  });
});

describe('another account than the mailbox’s', () => {
  test('is rejected under Outlook too, and the next click lets the user choose', async () => {
    const outlook = fakeClient();
    outlook.silent = () => grantFor(ben);
    const { tokens, own } = open({ outlook });
    await expect(tokens.token(tasks, silently)).rejects.toMatchObject({ kind: 'wrong-account' });
    expect([tokens.nextMethod(), tokens.account()]).toEqual(['window', undefined]);
    await expect(tokens.token(tasks, byClick)).resolves.toBe('token');
    expect(own.asked).toEqual(['interactive choose Tasks.ReadWrite']);
    own.accounts = [adele];
    own.silent = () => grantFor(adele);
    await expect(tokens.token(tasks, silently)).resolves.toBe('token');
    expect(outlook.asked).toHaveLength(1);
  });

  test('is accepted once the user confirmed it as theirs, also next time', async () => {
    const outlook = fakeClient();
    outlook.silent = () => grantFor(ben);
    const { tokens, memory } = open({ outlook });
    await expect(tokens.token(tasks, silently)).rejects.toMatchObject({ kind: 'wrong-account' });
    await tokens.acceptAccount();
    await expect(tokens.token(tasks, silently)).resolves.toBe('token');
    const next = open({ outlook, memory: memory() });
    await expect(next.tokens.token(tasks, silently)).resolves.toBe('token');
    const other = open({ outlook, memory: memory(), owner: 'cleo@example.org' });
    await expect(other.tokens.token(tasks, silently)).rejects.toMatchObject({ kind: 'wrong-account' });
  });
});

describe('an attempt that was cancelled', () => {
  test('has no effect when its answer comes late', async () => {
    const { tokens, own } = open();
    let answer = (_grant: ReturnType<typeof grantFor>) => {};
    own.interactive = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const controller = new AbortController();
    const first = tokens.token(tasks, { interactive: true, signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 0));
    controller.abort(new Error('cancel'));
    await expect(first).rejects.toThrow('cancel');
    expect(own.signals.at(-1)?.aborted).toBe(true);

    const late = answer;
    own.interactive = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const second = tokens.token(tasks, byClick);
    await new Promise((resolve) => setTimeout(resolve, 0));
    late(grantFor(ben, 'late'));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect([tokens.account(), tokens.otherAccount()]).toEqual([undefined, undefined]);
    answer(grantFor(adele));
    await expect(second).resolves.toBe('token');
  });

  test('before its window could open opens none', async () => {
    const { tokens, own } = open();
    const controller = new AbortController();
    const attempt = tokens.token(tasks, { interactive: true, signal: controller.signal });
    controller.abort(new Error('cancel'));
    await expect(attempt).rejects.toThrow('cancel');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(own.asked).toEqual([]);
  });
});

describe('a rejected account that the user confirms as theirs', () => {
  test('is used, whatever account Outlook would use', async () => {
    const outlook = fakeClient();
    const carla = { ...ben, homeAccountId: 'carla', username: 'carla@example.net', addresses: [] };
    outlook.silent = () => grantFor(ben);
    const { tokens, own } = open({ outlook });
    await expect(tokens.token(tasks, silently)).rejects.toMatchObject({ kind: 'wrong-account' });
    own.interactive = () => grantFor(carla);
    await expect(tokens.token(tasks, byClick)).rejects.toMatchObject({ kind: 'wrong-account' });
    expect(tokens.otherAccount()?.username).toBe('carla@example.net');
    await tokens.acceptAccount();
    own.accounts = [carla];
    own.silent = () => grantFor(carla, 'of carla');
    await expect(tokens.token(tasks, silently)).resolves.toBe('of carla');
    expect([tokens.account()?.username, tokens.otherAccount()]).toEqual(['carla@example.net', undefined]);
  });

  test('needs no second click when it came from a dialog', async () => {
    const { tokens, own } = open({
      dialog: async () => writeDialogAnswer({ kind: 'grant', grant: grantFor(ben, 'of ben') }),
    });
    own.interactive = () => new FakeAuthError('BrowserAuthError', 'empty_window_error');
    await expect(tokens.token(tasks, byClick)).rejects.toMatchObject({ kind: 'window-blocked' });
    await expect(tokens.token(tasks, byClick)).rejects.toMatchObject({ kind: 'wrong-account' });
    await tokens.acceptAccount();
    expect(tokens.account()?.username).toBe('ben@example.com');
    await expect(tokens.token(tasks, silently)).resolves.toBe('of ben');
  });

  test('ends having signed out', async () => {
    const { tokens, own } = open();
    await tokens.token(tasks, byClick);
    await tokens.signOut();
    own.interactive = () => grantFor(ben);
    await expect(tokens.token(tasks, byClick)).rejects.toMatchObject({ kind: 'wrong-account' });
    await tokens.acceptAccount();
    own.accounts = [ben];
    own.silent = () => grantFor(ben, 'of ben');
    await expect(tokens.token(tasks, silently)).resolves.toBe('of ben');
  });

  test('is reported to listeners, as is every other change', async () => {
    const { tokens, own } = open();
    const heard: (string | undefined)[] = [];
    const end = tokens.onAccountChanged(() => {
      heard.push(tokens.account()?.username ?? `not ${tokens.otherAccount()?.username ?? 'anybody'}`);
    });
    own.interactive = () => grantFor(ben);
    await tokens.token(tasks, byClick).catch(() => undefined);
    own.interactive = () => grantFor(adele);
    await tokens.token(tasks, byClick);
    await tokens.signOut();
    end();
    await tokens.token(tasks, byClick);
    expect(heard).toEqual(['not ben@example.com', 'adele@example.com', 'not anybody']);
  });
});

describe('signing out', () => {
  test('forgets the account and stays signed out until the user signs in again', async () => {
    const { tokens, own } = open();
    await tokens.token(tasks, byClick);
    expect(tokens.canSignOut()).toBe(true);
    await tokens.signOut();
    own.fromSession = () => grantFor(adele);
    expect([own.isForgotten, tokens.account(), tokens.canSignOut()]).toEqual([true, undefined, false]);
    await expect(tokens.token(tasks, silently)).rejects.toMatchObject({ kind: 'sign-in-needed' });
    await tokens.token(tasks, byClick);
    expect(own.asked.at(-1)).toBe('interactive choose Tasks.ReadWrite');
    await expect(tokens.token(tasks, silently)).resolves.toBe('token');
  });

  test('forgets the accounts that the user confirmed as theirs', async () => {
    const { tokens, own } = open();
    own.interactive = () => grantFor(ben);
    await tokens.token(tasks, byClick).catch(() => undefined);
    await tokens.acceptAccount();
    await tokens.signOut();
    await expect(tokens.token(tasks, byClick)).rejects.toMatchObject({ kind: 'wrong-account' });
  });

  test('holds although the browser still knows the account', async () => {
    const { tokens, own, memory } = open();
    await tokens.token(tasks, byClick);
    await tokens.signOut();
    for (const world of [{ tokens, own }, open({ memory: memory() })]) {
      world.own.accounts = [adele];
      world.own.silent = () => grantFor(adele);
      await expect(world.tokens.token(tasks, silently)).rejects.toMatchObject({ kind: 'sign-in-needed' });
    }
  });
});
