import { blockWindows } from './support/blocked-windows';
import { expect } from './support/fixtures';
import { opening, walkGroup } from './support/sign-in-fixtures';

const service = 'sign-in service';
const whatIsNeeded = ['Tasks.ReadWrite', 'Mail.ReadWrite'];
const differs = 'You signed in as ben@example.com. This mailbox belongs to adele@example.com.';

walkGroup('another account than the mailbox’s', {
  'by a window: another one is chosen': async ({ open, outlook, page, pane, sandbox, windows }) => {
    await sandbox.control.setConsent(whatIsNeeded, { account: 'ben@example.com' });
    await open();
    const first = await opening(page, () => pane.button('Sign in').click());
    await first.getByRole('button', { name: 'Ben' }).click();
    await expect(pane.alert).toContainText('an account that does not belong to this mailbox.');
    await expect(pane.alert).toContainText(differs);
    await expect(pane.button('This is my account')).toBeVisible();
    expect(await sandbox.graphTraffic()).toEqual([]);
    const second = await opening(page, () => pane.button('Sign in').click());
    await second.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await expect(outlook.pane.getByText('Signed in as Adele Vance')).toBeVisible();
    expect(windows.kinds()).toEqual([service, service]);
  },

  'by a window: it is the user’s own': async ({ open, outlook, page, pane, sandbox, windows }) => {
    await sandbox.control.setConsent(whatIsNeeded, { account: 'ben@example.com' });
    await open();
    const window = await opening(page, () => pane.button('Sign in').click());
    await window.getByRole('button', { name: 'Ben' }).click();
    await pane.button('This is my account').click();
    await expect(outlook.pane.getByText('ben@example.com')).toBeVisible();
    await expect(pane.list).not.toHaveValue('');
    await outlook.page.reload();
    await expect(outlook.pane.getByText('ben@example.com')).toBeVisible();
    expect(windows.kinds()).toEqual([service]);
  },

  'by a dialog: it is the user’s own': async ({ context, open, outlook, page, pane, sandbox, windows }) => {
    const blocking = await blockWindows(context);
    await sandbox.control.setConsent(whatIsNeeded, { account: 'ben@example.com' });
    await open();
    await pane.button('Sign in').click();
    await expect(pane.alert).toContainText('The sign-in window was blocked.');
    const dialog = await opening(page, () => pane.button('Sign in').click());
    await dialog.getByRole('button', { name: 'Ben' }).click();
    await expect(pane.alert).toContainText(differs);
    expect(await sandbox.graphTraffic()).toEqual([]);
    await pane.button('This is my account').click();
    await expect(outlook.pane.getByText('ben@example.com')).toBeVisible();
    expect(windows.kinds()).toEqual(['dialog page']);
    await blocking.dispose();
  },
});

walkGroup('a token', {
  'from Outlook ran out': async ({ open, pane, sandbox, windows }) => {
    await open({ naa: 'on' });
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.tokens({ expire: true });
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');
    await expect(pane.alert).toHaveCount(0);
    expect(await sandbox.graphTraffic()).toContainEqual(expect.objectContaining({ status: 401 }));
    expect(windows.kinds()).toEqual([]);
  },

  'from a window ran out': async ({ open, page, pane, sandbox, windows }) => {
    await open();
    const window = await opening(page, () => pane.button('Sign in').click());
    await window.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.tokens({ expire: true });
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');
    await expect(pane.alert).toHaveCount(0);
    expect(await sandbox.graphTraffic()).toContainEqual(expect.objectContaining({ status: 401 }));
    expect(windows.kinds()).toEqual([service]);
  },

  'from a window was taken back': async ({ open, page, pane, sandbox, windows }) => {
    await open();
    const first = await opening(page, () => pane.button('Sign in').click());
    await first.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.tokens({ revoke: true });
    await pane.create.click();
    await expect(pane.outbox).toContainText('You are not signed in.');
    await expect(pane.outbox).toContainText('Saved on this device. Choose what to do.');
    expect(windows.kinds()).toEqual([service]);
    const second = await opening(page, () => pane.outbox.getByRole('button', { name: 'Sign in' }).click());
    await second.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.linkedTasks).toBeVisible();
    await expect(pane.outbox).toHaveCount(0);
    expect(windows.kinds()).toEqual([service, service]);
  },

  // Last: a page’s clock cannot be given back.
  'on a device whose clock is hours off': async ({ context, open, page, pane, windows }) => {
    await context.clock.install({ time: Date.now() + 5 * 3_600_000 });
    await open();
    const window = await opening(page, () => pane.button('Sign in').click());
    await window.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');
    await expect(pane.alert).toHaveCount(0);
    expect(windows.kinds()).toEqual([service]);
  },
});

walkGroup('new conditions of the organisation', {
  'are met silently': async ({ open, pane, sandbox, windows }) => {
    await open({ naa: 'on' });
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.tokens({ challenge: 'silent' });
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');
    await expect(pane.alert).toHaveCount(0);
    expect(windows.kinds()).toEqual([]);
  },

  'need the user, in Outlook': async ({ open, outlook, pane, sandbox, windows }) => {
    await open({ naa: 'on' });
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.tokens({ challenge: 'interactive' });
    await pane.create.click();
    await expect(pane.outbox).toContainText('You are not signed in.');
    await expect(outlook.page.getByRole('dialog')).toHaveCount(0);
    await pane.outbox.getByRole('button', { name: 'Sign in' }).click();
    await outlook.answerConsent(true);
    await expect(pane.linkedTasks).toBeVisible();
    expect(windows.kinds()).toEqual([]);
  },

  'need the user, in a window': async ({ open, page, pane, sandbox, windows }) => {
    await open();
    const first = await opening(page, () => pane.button('Sign in').click());
    await first.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.tokens({ challenge: 'interactive' });
    await pane.create.click();
    await expect(pane.outbox).toContainText('You are not signed in.');
    expect(windows.kinds()).toEqual([service]);
    const second = await opening(page, () => pane.outbox.getByRole('button', { name: 'Sign in' }).click());
    await second.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.linkedTasks).toBeVisible();
    expect(windows.kinds()).toEqual([service, service]);
  },

  'cannot be met': async ({ open, pane, sandbox, windows }) => {
    await open({ naa: 'on' });
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.clearTraffic();
    await sandbox.control.tokens({ challenge: 'never' });
    await pane.create.click();
    await expect(pane.outbox).toBeVisible();
    // Asked once more with what was asked for, and then not again.
    const refused = (await sandbox.graphTraffic()).filter(({ status }) => status === 401);
    expect(refused.length).toBeLessThanOrEqual(4);
    expect(windows.kinds()).toEqual([]);
  },
});

walkGroup('signing out', {
  'with nothing left to do': async ({ open, outlook, page, pane, sandbox, windows }) => {
    await open();
    const first = await opening(page, () => pane.button('Sign in').click());
    await first.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await pane.create.click();
    await expect(pane.linkedTasks).toBeVisible();
    await pane.button('Settings').click();
    await pane.button('Sign out').click();
    await expect(pane.button('Sign in')).toBeVisible();
    await expect(outlook.pane.getByText('Turn emails into tasks')).toBeVisible();
    const kept = await (
      await pane.frame()
    ).evaluate(async () => ({
      local: Object.entries(localStorage),
      session: JSON.stringify(Object.entries(sessionStorage)),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    }));
    expect(kept.local.sort()).toEqual([
      [
        'email-to-to-do:sign-in:adele@example.com',
        '{"version":2,"value":{"accepted":[],"isSignedOut":true}}',
      ],
      // How Outlook looks is nothing of the mailbox.
      ['email-to-to-do:theme', '{"version":2,"value":"light"}'],
    ]);
    // The new start has asked its empty outbox.
    expect(kept.databases).toEqual(['email-to-to-do:2:adele@example.com']);
    expect(kept.session).not.toMatch(/adele|accesstoken|refreshtoken|idtoken/i);

    // The browser's own sign-in is not used any more: nobody is signed in again by opening a mail.
    await sandbox.control.clearTraffic();
    await outlook.page.reload();
    await expect(pane.button('Sign in')).toBeVisible();
    expect(await sandbox.graphTraffic()).toEqual([]);
    expect(windows.kinds()).toEqual([service]);
    const second = await opening(page, () => pane.button('Sign in').click());
    await expect(second.getByRole('heading')).toHaveText('Pick an account');
    await second.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.linkedTasks).toBeVisible();
    expect(windows.kinds()).toEqual([service, service]);
  },

  'while work waits': async ({ open, outlook, page, pane, sandbox, windows }) => {
    const before = (await sandbox.control.state()).tasks.length;
    await open();
    const first = await opening(page, () => pane.button('Sign in').click());
    await first.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.addFault({
      match: { method: 'POST', path: '/tasks$' },
      effect: { status: 429, retryAfter: 600 },
    });
    await pane.create.click();
    await expect(pane.outbox).toContainText('The service is busy right now.');
    await pane.button('Settings').click();
    await pane.button('Sign out').click();
    await expect(
      outlook.pane.getByText('1 task has not been saved to To Do yet. If you sign out, it is lost.'),
    ).toBeVisible();
    await pane.button('Stay signed in').click();
    await expect(pane.outbox).toBeVisible();
    await pane.button('Sign out').click();
    await pane.button('Sign out anyway').click();
    await expect(pane.button('Sign in')).toBeVisible();

    await sandbox.control.clearFaults();
    const second = await opening(page, () => pane.button('Sign in').click());
    await second.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await expect(pane.outbox).toHaveCount(0);
    expect((await sandbox.control.state()).tasks).toHaveLength(before);
    expect(windows.kinds()).toEqual([service, service]);
  },
});
