import { blockWindows } from './support/blocked-windows';
import { expect } from './support/fixtures';
import { opening, walk } from './support/sign-in-fixtures';

const service = 'sign-in service';

walk('a window', {
  'consent was given before': async ({ consoleErrors, open, page, pane, windows }) => {
    await open();
    await expect(pane.button('Sign in')).toBeVisible();
    expect(windows.kinds()).toEqual([]);
    const window = await opening(page, () => pane.button('Sign in').click());
    await window.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await expect(pane.alert).toHaveCount(0);
    await expect.poll(() => windows.open()).toBe(0);
    expect(windows.kinds()).toEqual([service]);
    expect(consoleErrors).toEqual([]);
  },

  'consent is asked for and given': async ({ open, page, pane, sandbox, windows }) => {
    await sandbox.control.setConsent([]);
    await open();
    const window = await opening(page, () => pane.button('Sign in').click());
    await window.getByRole('button', { name: 'Adele Vance' }).click();
    await window.getByRole('button', { name: 'Accept' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await expect(pane.alert).toHaveCount(0);
    await expect.poll(() => windows.open()).toBe(0);
    expect(windows.kinds()).toEqual([service]);
  },

  'consent is asked for and declined': async ({ open, page, pane, sandbox, windows }) => {
    await sandbox.control.setConsent([]);
    await open();
    const window = await opening(page, () => pane.button('Sign in').click());
    await window.getByRole('button', { name: 'Adele Vance' }).click();
    await window.getByRole('button', { name: 'Cancel' }).click();
    await expect(pane.alert).toContainText('Sign-in was not completed.');
    await expect.poll(() => windows.open()).toBe(0);
    expect(windows.kinds()).toEqual([service]);
  },

  'consent to mail is asked for and declined': async ({ open, outlook, page, pane, sandbox, windows }) => {
    await sandbox.control.setConsent(['Tasks.ReadWrite']);
    await open();
    const first = await opening(page, () => pane.button('Sign in').click());
    await first.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    const why = outlook.pane.getByText(
      'To remember which emails have tasks, this add-in needs permission to update your emails. Without it, links can break when emails are moved.',
    );
    await expect(why).toBeVisible();
    const second = await opening(page, () => pane.button('Grant access').click());
    await second.getByRole('button', { name: 'Cancel' }).click();
    await expect(pane.alert).toContainText('Sign-in was not completed.');
    await expect(pane.alert).toContainText('Nothing was changed.');
    await expect(why).toBeVisible();
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');
    expect(windows.kinds()).toEqual([service, service]);
  },

  'an administrator has to approve': async ({ context, open, page, pane, sandbox, windows }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await sandbox.control.setConsent([], { adminRequired: ['Tasks.ReadWrite', 'Mail.ReadWrite'] });
    await open();
    const window = await opening(page, () => pane.button('Sign in').click());
    await window.getByRole('button', { name: 'Adele Vance' }).click();
    await window.getByRole('button', { name: 'Return to the application' }).click();
    await expect(pane.alert).toContainText('Your administrator has to approve this add-in first.');
    await pane.button('Copy letter for your administrator').click();
    await expect(pane.alert).toContainText('The letter was copied.');
    const letter = await page.evaluate(() => navigator.clipboard.readText());
    await pane.button('Copy link for your administrator').click();
    await expect(pane.alert).toContainText('The link was copied. Send it to your administrator.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(letter.split('\n')).toContain(link);
    expect(windows.kinds()).toEqual([service]);

    // The administrator, somewhere else.
    await page.context().newPage();
    const admin = page.context().pages().at(-1) ?? page;
    await admin.goto(link);
    await admin.getByRole('button', { name: 'Accept' }).click();
    await expect(admin.getByRole('heading')).toHaveText(
      'The sign-in service reports that access was granted',
    );
    await admin.close();

    await pane.button('Try again').click();
    await expect(pane.list).toHaveValue('Tasks');
    await expect(pane.alert).toHaveCount(0);
    await expect.poll(() => windows.open()).toBe(0);
    expect(windows.kinds().filter((kind) => kind === service)).toHaveLength(2);
  },

  'the user cancels in the pane': async ({ open, page, pane, sandbox, windows }) => {
    await sandbox.control.setConsent(['Tasks.ReadWrite', 'Mail.ReadWrite'], { account: 'ben@example.com' });
    await open();
    const first = await opening(page, () => pane.button('Sign in').click());
    await expect(first.getByRole('button', { name: 'Ben' })).toBeVisible();
    await pane.button('Cancel').click();
    await expect(pane.button('Sign in')).toBeFocused();
    await expect(pane.alert).toHaveCount(0);

    const second = await opening(page, () => pane.button('Sign in').click());
    await expect(second.getByRole('button', { name: 'Adele Vance' })).toBeVisible();
    // The service has cut the first window off, so it is still there; what is done in it has no effect.
    await first.getByRole('button', { name: 'Ben' }).click();
    await expect.poll(() => windows.open()).toBe(1);
    await expect(pane.button('Signing in…')).toBeVisible();
    await expect(pane.alert).toHaveCount(0);
    await second.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await expect.poll(() => windows.open()).toBe(0);
    expect(windows.kinds()).toEqual([service, service]);
  },

  'the user closes the window': async ({ open, page, pane, windows }) => {
    await open();
    const closed = await opening(page, () => pane.button('Sign in').click());
    await closed.close();
    await expect(pane.button('Signing in…')).toBeVisible();
    const window = await opening(page, () => pane.button('Start again').click());
    await expect(pane.alert).toHaveCount(0);
    await window.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.title).toBeFocused();
    await expect(pane.list).toHaveValue('Tasks');
    expect(windows.kinds()).toEqual([service, service]);
  },

  'the browser blocks the window': async ({ consoleErrors, context, open, page, pane, windows }) => {
    const blocking = await blockWindows(context);
    await open();
    await pane.button('Sign in').click();
    await expect(pane.alert).toContainText(
      'The sign-in window was blocked. Allow pop-up windows for Outlook.',
    );
    expect(windows.kinds()).toEqual([]);
    // Office.js would have Outlook open it, from where it cannot answer; the sandbox's says so if it is asked.
    expect(consoleErrors.filter((text) => text.includes('openWindowInHost'))).toEqual([]);
    const dialog = await opening(page, () => pane.button('Sign in').click());
    await dialog.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await expect.poll(() => windows.open()).toBe(0);
    expect(windows.kinds()).toEqual(['dialog page']);
    await blocking.dispose();
  },

  'a personal account': async ({ open, outlook, page, pane, sandbox, windows }) => {
    await sandbox.control.setConsent([], { account: 'cleo@example.org' });
    await open({ account: 'cleo', mail: 'cleo-rent' });
    const window = await opening(page, () => pane.button('Sign in').click());
    await window.getByRole('button', { name: 'cleo@example.org' }).click();
    await window.getByRole('button', { name: 'Accept' }).click();
    await expect(pane.list).not.toHaveValue('');
    await expect(outlook.pane.getByText('cleo@example.org')).toBeVisible();
    const before = (await sandbox.control.state('cleo@example.org')).tasks.length;
    // To mark the mail is another permission, which is not needed for a task.
    await pane.create.click();
    await expect(pane.status).toContainText(/^Task created/);
    expect((await sandbox.control.state('cleo@example.org')).tasks).toHaveLength(before + 1);
    expect(windows.kinds()).toEqual([service]);
  },

  // Last: a page’s clock cannot be given back.
  'no answer comes in three minutes': async ({ context, open, page, pane, windows }) => {
    await context.clock.install();
    await open();
    const window = await opening(page, () => pane.button('Sign in').click());
    await window.close();
    await context.clock.fastForward('02:50');
    await expect(pane.button('Signing in…')).toBeVisible();
    await context.clock.fastForward('00:11');
    await expect(pane.alert).toContainText('The service did not answer in time.');
    expect(windows.kinds()).toEqual([service]);
    const dialog = await opening(page, () => pane.button('Sign in').click());
    await dialog.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    expect(windows.kinds()).toEqual([service, 'dialog page']);
  },
});
