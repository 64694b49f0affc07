import { blockWindows } from './support/blocked-windows';
import { expect } from './support/fixtures';
import { opening, test } from './support/sign-in-fixtures';

const byOurselves = { mail: 'complaint-thanks', isPaneOpen: true, naa: 'off' } as const;
const byOutlook = { mail: 'complaint-thanks', isPaneOpen: true } as const;
const service = 'sign-in service';
const differs = 'You signed in as ben@example.com. This mailbox is adele@example.com.';

test.describe('another account than the mailbox’s', () => {
  test.beforeEach(async ({ sandbox }) => {
    await sandbox.control.setConsent(['Tasks.ReadWrite', 'Mail.ReadWrite'], { account: 'ben@example.com' });
  });

  test('by a window: another one is chosen', async ({ outlook, page, pane, sandbox, windows }) => {
    await outlook.open(byOurselves);
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
  });

  test('by a window: it is the person’s own', async ({ outlook, page, pane, windows }) => {
    await outlook.open(byOurselves);
    const window = await opening(page, () => pane.button('Sign in').click());
    await window.getByRole('button', { name: 'Ben' }).click();
    await pane.button('This is my account').click();
    await expect(outlook.pane.getByText('ben@example.com')).toBeVisible();
    await expect(pane.list).not.toHaveValue('');
    await outlook.page.reload();
    await expect(outlook.pane.getByText('ben@example.com')).toBeVisible();
    expect(windows.kinds()).toEqual([service]);
  });

  test('by a dialog: it is the person’s own', async ({ context, outlook, page, pane, sandbox, windows }) => {
    await blockWindows(context);
    await outlook.open(byOurselves);
    await pane.button('Sign in').click();
    await expect(pane.alert).toContainText('The sign-in window was blocked.');
    const dialog = await opening(page, () => pane.button('Sign in').click());
    await dialog.getByRole('button', { name: 'Ben' }).click();
    await expect(pane.alert).toContainText(differs);
    expect(await sandbox.graphTraffic()).toEqual([]);
    await pane.button('This is my account').click();
    await expect(outlook.pane.getByText('ben@example.com')).toBeVisible();
    expect(windows.kinds()).toEqual(['dialog page']);
  });
});

test.describe('a token', () => {
  test('from Outlook ran out', async ({ outlook, pane, sandbox, windows }) => {
    await outlook.open(byOutlook);
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.tokens({ expire: true });
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');
    await expect(pane.alert).toHaveCount(0);
    expect(await sandbox.graphTraffic()).toContainEqual(expect.objectContaining({ status: 401 }));
    expect(windows.kinds()).toEqual([]);
  });

  test('from a window ran out', async ({ outlook, page, pane, sandbox, windows }) => {
    await outlook.open(byOurselves);
    const window = await opening(page, () => pane.button('Sign in').click());
    await window.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.tokens({ expire: true });
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');
    await expect(pane.alert).toHaveCount(0);
    expect(await sandbox.graphTraffic()).toContainEqual(expect.objectContaining({ status: 401 }));
    expect(windows.kinds()).toEqual([service]);
  });

  test('on a device whose clock is hours off', async ({ context, outlook, page, pane, windows }) => {
    await context.clock.install({ time: Date.now() + 5 * 3_600_000 });
    await outlook.open(byOurselves);
    const window = await opening(page, () => pane.button('Sign in').click());
    await window.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');
    await expect(pane.alert).toHaveCount(0);
    expect(windows.kinds()).toEqual([service]);
  });

  test('from a window was taken back', async ({ outlook, page, pane, sandbox, windows }) => {
    await outlook.open(byOurselves);
    const first = await opening(page, () => pane.button('Sign in').click());
    await first.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.tokens({ revoke: true });
    await pane.create.click();
    await expect(pane.outbox).toContainText('You are not signed in.');
    await expect(pane.outbox).toContainText('It is kept on this device and waits for you.');
    expect(windows.kinds()).toEqual([service]);
    const second = await opening(page, () => pane.outbox.getByRole('button', { name: 'Sign in' }).click());
    await second.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.linkedTasks).toBeVisible({ timeout: 20_000 });
    await expect(pane.outbox).toHaveCount(0);
    expect(windows.kinds()).toEqual([service, service]);
  });
});

test.describe('new conditions of the organisation', () => {
  test('are met silently', async ({ outlook, pane, sandbox, windows }) => {
    await outlook.open(byOutlook);
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.tokens({ challenge: 'silent' });
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');
    await expect(pane.alert).toHaveCount(0);
    expect(windows.kinds()).toEqual([]);
  });

  test('need the person, in Outlook', async ({ outlook, pane, sandbox, windows }) => {
    await outlook.open(byOutlook);
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.tokens({ challenge: 'interactive' });
    await pane.create.click();
    await expect(pane.outbox).toContainText('You are not signed in.');
    await expect(outlook.page.getByRole('dialog')).toHaveCount(0);
    await pane.outbox.getByRole('button', { name: 'Sign in' }).click();
    await outlook.answerConsent(true);
    await expect(pane.linkedTasks).toBeVisible({ timeout: 20_000 });
    expect(windows.kinds()).toEqual([]);
  });

  test('need the person, in a window', async ({ outlook, page, pane, sandbox, windows }) => {
    await outlook.open(byOurselves);
    const first = await opening(page, () => pane.button('Sign in').click());
    await first.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.tokens({ challenge: 'interactive' });
    await pane.create.click();
    await expect(pane.outbox).toContainText('You are not signed in.');
    expect(windows.kinds()).toEqual([service]);
    const second = await opening(page, () => pane.outbox.getByRole('button', { name: 'Sign in' }).click());
    await second.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.linkedTasks).toBeVisible({ timeout: 20_000 });
    expect(windows.kinds()).toEqual([service, service]);
  });

  test('cannot be met', async ({ outlook, pane, sandbox, windows }) => {
    await outlook.open(byOutlook);
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.clearTraffic();
    await sandbox.control.tokens({ challenge: 'never' });
    await pane.create.click();
    await expect(pane.outbox).toBeVisible();
    // Asked once more with what was asked for, and then not again.
    const refused = (await sandbox.graphTraffic()).filter(({ status }) => status === 401);
    expect(refused.length).toBeLessThanOrEqual(4);
    expect(windows.kinds()).toEqual([]);
  });
});

test.describe('signing out', () => {
  test('with nothing left to do', async ({ outlook, page, pane, sandbox, windows }) => {
    await outlook.open(byOurselves);
    const first = await opening(page, () => pane.button('Sign in').click());
    await first.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await pane.create.click();
    await expect(pane.linkedTasks).toBeVisible();
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
    expect(kept.local).toEqual([
      ['email-to-to-do:sign-in:adele@example.com', '{"accepted":[],"isSignedOut":true}'],
    ]);
    // The new start has asked its empty outbox.
    expect(kept.databases).toEqual(['email-to-to-do:adele@example.com']);
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
  });

  test('while work waits', async ({ outlook, page, pane, sandbox, windows }) => {
    const before = (await sandbox.control.state()).tasks.length;
    await outlook.open(byOurselves);
    const first = await opening(page, () => pane.button('Sign in').click());
    await first.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.addFault({
      match: { method: 'POST', path: '/tasks$' },
      effect: { status: 429, retryAfter: 600 },
    });
    await pane.create.click();
    await expect(pane.outbox).toContainText('The service is busy right now.', { timeout: 20_000 });
    await pane.button('Sign out').click();
    await expect(
      outlook.pane.getByText('1 task is not finished yet. Signing out removes it from this device.'),
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
  });
});
