import { expect, test } from './support/fixtures';

test.describe('the ribbon command', () => {
  test('makes a task with the saved defaults and says so', async ({
    outlook,
    context,
    sandbox,
    consoleErrors,
  }) => {
    const before = await sandbox.control.state();
    await outlook.open({ mail: 'complaint-thanks' });
    await outlook.runCommand();
    await expect(outlook.notifications).toContainText('Task added to Tasks.');
    expect((await sandbox.control.state()).tasks).toHaveLength(before.tasks.length + 1);
    expect(context.pages()).toHaveLength(1);
    expect(consoleErrors).toEqual([]);
  });

  test('makes no second task for a mail that has one', async ({ outlook, sandbox }) => {
    await outlook.open({ mail: 'complaint-thanks' });
    await outlook.runCommand();
    await expect(outlook.notifications).toContainText('Task added to Tasks.');
    const before = await sandbox.control.state();
    await outlook.runCommand();
    await expect(outlook.notifications).toContainText('Already in Tasks:');
    expect((await sandbox.control.state()).tasks).toHaveLength(before.tasks.length);
  });

  test('can be undone in the pane, which says what it has done', async ({ outlook, pane, sandbox }) => {
    const before = await sandbox.control.state();
    await outlook.open({ mail: 'complaint-thanks' });
    await outlook.runCommand();
    await expect(outlook.notifications).toContainText('Task added to Tasks.');
    await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true });
    const card = outlook.pane.getByRole('article');
    await expect(card).toContainText('Created from the ribbon');
    await card.getByRole('button', { name: 'Undo' }).click();
    await expect(pane.status).toContainText('Task removed.');
    await expect(card).toHaveCount(0);
    expect((await sandbox.control.state()).tasks).toHaveLength(before.tasks.length);
  });

  test('never prompts for a sign-in, and says what to do instead', async ({ outlook, context, sandbox }) => {
    await outlook.open({ mail: 'complaint-thanks', naa: 'off' });
    await outlook.runCommand();
    await expect(outlook.notifications).toContainText('Open the To Do pane once to sign in, then try again.');
    await sandbox.control.setConsent([]);
    await outlook.open({ mail: 'complaint-thanks' });
    await outlook.runCommand();
    await expect(outlook.notifications).toContainText(
      'Open the To Do pane once to grant access, then try again.',
    );
    expect(context.pages()).toHaveLength(1);
    await expect(outlook.page.getByRole('dialog')).toHaveCount(0);
  });

  test('gives up when the service does not answer, and leaves the operation to the pane', async ({
    outlook,
    time,
    sandbox,
  }) => {
    await outlook.open({ mail: 'complaint-thanks' });
    await sandbox.control.addFault({
      match: { method: 'POST', path: '/tasks$' },
      effect: { drop: 'before' },
    });
    await outlook.runCommand();
    const kept = 'The task is saved on this device and will be created later.';
    await time.passUntil(outlook.notifications, kept);
    await sandbox.control.clearFaults();
    await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true });
    await expect(outlook.pane.getByRole('region', { name: 'Linked tasks' })).toBeVisible();
  });
});
