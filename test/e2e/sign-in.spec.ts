import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';

/** Picks an account in the window of the sign-in service, and allows what it asks for. */
async function signInAs(window: Page, name: string, decision?: 'Accept' | 'Cancel'): Promise<void> {
  await window.getByRole('button', { name }).click();
  if (decision) await window.getByRole('button', { name: decision }).click();
}

test.describe('with an Outlook that signs in', () => {
  test('a task is made without a window and without a question', async ({
    outlook,
    context,
    consoleErrors,
  }) => {
    await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true });
    await expect(outlook.pane.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
    await outlook.pane.getByRole('button', { name: 'Create task' }).click();
    await expect(outlook.pane.getByText('Task created in Tasks.')).toBeVisible();
    expect(context.pages()).toHaveLength(1);
    expect(consoleErrors).toEqual([]);
  });

  test('the first click asks within Outlook, and nothing is asked before it', async ({
    outlook,
    context,
    sandbox,
  }) => {
    await sandbox.control.setConsent([]);
    await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true });
    const signIn = outlook.pane.getByRole('button', { name: 'Sign in' });
    await expect(signIn).toBeVisible();
    await expect(outlook.page.getByRole('dialog')).toHaveCount(0);
    await signIn.click();
    await outlook.answerConsent(true);
    await expect(outlook.pane.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
    expect(context.pages()).toHaveLength(1);
  });

  test('saying no leaves everything as it was, and the next click asks again', async ({
    outlook,
    sandbox,
  }) => {
    await sandbox.control.setConsent([]);
    await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true });
    await outlook.pane.getByRole('button', { name: 'Sign in' }).click();
    await outlook.answerConsent(false);
    await expect(outlook.pane.getByRole('alert')).toContainText('Signing in was not finished.');
    await outlook.pane.getByRole('button', { name: 'Sign in' }).click();
    await outlook.answerConsent(true);
    await expect(outlook.pane.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
  });
});

test.describe('a token', () => {
  test('that ran out or was taken back is renewed without a word', async ({ outlook, sandbox }) => {
    await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true });
    const create = outlook.pane.getByRole('button', { name: 'Create task' });
    await expect(outlook.pane.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
    await sandbox.control.tokens({ expire: true });
    await create.click();
    await expect(outlook.pane.getByText('Task created in Tasks.')).toBeVisible();
    expect(await sandbox.graphTraffic()).toContainEqual(expect.objectContaining({ status: 401 }));
  });

  test('that has to meet new conditions meets them silently where that is enough', async ({
    outlook,
    sandbox,
  }) => {
    await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true });
    await expect(outlook.pane.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
    await sandbox.control.tokens({ challenge: 'silent' });
    await outlook.pane.getByRole('button', { name: 'Create task' }).click();
    await expect(outlook.pane.getByText('Task created in Tasks.')).toBeVisible();
  });

  test('that needs the person for new conditions is asked for by one click', async ({ outlook, sandbox }) => {
    await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true });
    await expect(outlook.pane.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
    await sandbox.control.tokens({ challenge: 'interactive' });
    await outlook.pane.getByRole('button', { name: 'Create task' }).click();
    await outlook.pane.getByRole('button', { name: 'Sign in' }).first().click();
    await outlook.answerConsent(true);
    await expect(outlook.pane.getByRole('region', { name: 'Linked tasks' })).toBeVisible({ timeout: 20_000 });
  });
});

test.describe('with an Outlook that does not sign in', () => {
  test('a click opens one window, which closes by itself', async ({ outlook, context, consoleErrors }) => {
    await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true, naa: 'off' });
    const signIn = outlook.pane.getByRole('button', { name: 'Sign in' });
    await expect(signIn).toBeVisible();
    expect(context.pages()).toHaveLength(1);
    const opened = context.waitForEvent('page');
    await signIn.click();
    const window = await opened;
    await signInAs(window, 'Adele Vance');
    await expect(outlook.pane.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
    expect(context.pages()).toHaveLength(1);
    expect(consoleErrors).toEqual([]);
  });

  test('another account than the mailbox’s is turned away, and the next click lets the person choose', async ({
    outlook,
    context,
    sandbox,
  }) => {
    await sandbox.control.setConsent(['Tasks.ReadWrite', 'Mail.ReadWrite'], { account: 'ben@example.com' });
    await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true, naa: 'off' });
    for (const name of ['Ben', 'Adele Vance']) {
      const opened = context.waitForEvent('page');
      await outlook.pane.getByRole('button', { name: 'Sign in' }).click();
      await signInAs(await opened, name);
      if (name === 'Ben') {
        await expect(outlook.pane.getByRole('alert')).toContainText('does not belong to this mailbox');
        expect(await sandbox.graphTraffic()).toEqual([]);
      }
    }
    await expect(outlook.pane.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
  });

  test('where windows are blocked, one more click signs in by a dialog of Outlook', async ({
    outlook,
    context,
  }) => {
    await context.addInitScript(() => {
      const open = window.open.bind(window);
      window.open = (url, name, features) => (name?.startsWith('msal.') ? null : open(url, name, features));
    });
    await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true, naa: 'off' });
    const signIn = outlook.pane.getByRole('button', { name: 'Sign in' });
    await signIn.click();
    await expect(outlook.pane.getByRole('alert')).toContainText('The sign-in window was blocked.');
    expect(context.pages()).toHaveLength(1);

    const opened = context.waitForEvent('page');
    await signIn.click();
    const dialog = await opened;
    await signInAs(dialog, 'Adele Vance');
    await expect(outlook.pane.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
    expect(context.pages()).toHaveLength(1);
    await outlook.pane.getByRole('button', { name: 'Create task' }).click();
    await expect(outlook.pane.getByText('Task created in Tasks.')).toBeVisible();
  });

  test('a bridge that never answers is not waited for', async ({ outlook, context }) => {
    await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true, naa: 'mute' });
    const signIn = outlook.pane.getByRole('button', { name: 'Sign in' });
    await expect(signIn).toBeVisible({ timeout: 20_000 });
    const opened = context.waitForEvent('page');
    await signIn.click();
    await signInAs(await opened, 'Adele Vance');
    await expect(outlook.pane.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
  });

  test('what the person or their administrator does not allow is said in words, and the next click asks again', async ({
    outlook,
    context,
    sandbox,
  }) => {
    await sandbox.control.setConsent([]);
    await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true, naa: 'off' });
    const signIn = outlook.pane.getByRole('button', { name: 'Sign in' });
    const declined = context.waitForEvent('page');
    await signIn.click();
    await signInAs(await declined, 'Adele Vance', 'Cancel');
    await expect(outlook.pane.getByRole('alert')).toContainText('Signing in was not finished.');

    await sandbox.control.setConsent([], { adminRequired: ['Tasks.ReadWrite'] });
    const refused = context.waitForEvent('page');
    await signIn.click();
    const window = await refused;
    await window.getByRole('button', { name: 'Return to the application' }).click();
    await expect(outlook.pane.getByRole('alert')).toContainText(
      'Your administrator has to approve this add-in first.',
    );

    await sandbox.control.setConsent([]);
    const allowed = context.waitForEvent('page');
    await signIn.click();
    await (await allowed).getByRole('button', { name: 'Accept' }).click();
    await expect(outlook.pane.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
    expect(context.pages()).toHaveLength(1);
  });
});
