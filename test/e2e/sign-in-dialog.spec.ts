import type { Page } from '@playwright/test';
import { blockWindows } from './support/blocked-windows';
import { expect } from './support/fixtures';
import { opening, walkElsewhere, type Rows, type Session } from './support/sign-in-fixtures';

/** The browser blocks the window, so the next click opens a dialog of Outlook. */
async function openDialog({ context, open, page, pane }: Session): Promise<Page> {
  const blocking = await blockWindows(context);
  await open();
  await pane.button('Sign in').click();
  await expect(pane.alert).toContainText('The sign-in window was blocked.');
  await blocking.dispose();
  return opening(page, () => pane.button('Sign in').click());
}

const once = ['dialog page'];

/** A token from the dialog cannot be renewed here, and a frame of another site is not signed in. */
const asked: Rows = {
  'its token ran out': async (session) => {
    const { page, pane, sandbox, windows } = session;
    const first = await openDialog(session);
    await first.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.tokens({ expire: true });
    await pane.create.click();
    await expect(pane.outbox).toContainText('You are not signed in.');
    expect(windows.kinds()).toEqual(once);
    await opening(page, () => pane.outbox.getByRole('button', { name: 'Sign in' }).click());
    await expect(pane.linkedTasks).toBeVisible();
    await expect.poll(() => windows.open()).toBe(0);
    expect(windows.kinds()).toEqual([...once, ...once]);
  },
};

const renewed: Rows = {
  'its token ran out, and the browser is signed in': async (session) => {
    const { pane, sandbox, windows } = session;
    const first = await openDialog(session);
    await first.getByRole('button', { name: 'Adele Vance' }).click();
    await expect(pane.list).toHaveValue('Tasks');
    await sandbox.control.tokens({ expire: true });
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');
    expect(windows.kinds()).toEqual(once);
  },
};

walkElsewhere(
  'a dialog',
  (storage) => ({
    'consent was given before': async (session) => {
      const { pane, windows } = session;
      const dialog = await openDialog(session);
      await dialog.getByRole('button', { name: 'Adele Vance' }).click();
      await expect(pane.list).toHaveValue('Tasks');
      await expect(pane.alert).toHaveCount(0);
      await expect.poll(() => windows.open()).toBe(0);
      expect(windows.kinds()).toEqual(once);
      await pane.create.click();
      await expect(pane.status).toContainText('Task created in Tasks.');
    },

    'consent is asked for and given': async (session) => {
      const { page, pane, sandbox, windows } = session;
      await sandbox.control.setConsent([]);
      const dialog = await openDialog(session);
      await dialog.getByRole('button', { name: 'Adele Vance' }).click();
      await dialog.getByRole('button', { name: 'Accept' }).click();
      await expect(pane.list).toHaveValue('Tasks');
      expect(windows.kinds()).toEqual(once);
      const second = await opening(page, () => pane.button('Grant access').click());
      await second.getByRole('button', { name: 'Accept' }).click();
      await expect(pane.button('Grant access')).toHaveCount(0);
      await expect.poll(() => windows.open()).toBe(0);
      expect(windows.kinds()).toEqual([...once, ...once]);
    },

    ...(storage === 'allowed' ? renewed : asked),
  }),
  {
    'consent is asked for and declined': async (session) => {
      const { pane, sandbox, windows } = session;
      await sandbox.control.setConsent([]);
      const dialog = await openDialog(session);
      await dialog.getByRole('button', { name: 'Adele Vance' }).click();
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await expect(pane.alert).toContainText('Sign-in was not completed.');
      await expect.poll(() => windows.open()).toBe(0);
      expect(windows.kinds()).toEqual(once);
    },

    'an administrator has to approve': async (session) => {
      const { pane, sandbox, windows } = session;
      await sandbox.control.setConsent([], { adminRequired: ['Tasks.ReadWrite'] });
      const dialog = await openDialog(session);
      await dialog.getByRole('button', { name: 'Adele Vance' }).click();
      await dialog.getByRole('button', { name: 'Return to the application' }).click();
      await expect(pane.alert).toContainText('Your administrator has to approve this add-in first.');
      await expect(pane.button('Copy link for your administrator')).toBeVisible();
      await expect.poll(() => windows.open()).toBe(0);
      expect(windows.kinds()).toEqual(once);
    },

    'the user closes the dialog': async (session) => {
      const { pane, windows } = session;
      const dialog = await openDialog(session);
      await dialog.close();
      await expect(pane.alert).toContainText('Sign-in was not completed.');
      expect(windows.kinds()).toEqual(once);
    },

    'the user cancels in the pane': async (session) => {
      const { page, pane, windows } = session;
      const first = await openDialog(session);
      await expect(first.getByRole('button', { name: 'Adele Vance' })).toBeVisible();
      await pane.button('Cancel').click();
      await expect.poll(() => windows.open()).toBe(0);
      await expect(pane.alert).toHaveCount(0);
      const second = await opening(page, () => pane.button('Sign in').click());
      await second.getByRole('button', { name: 'Adele Vance' }).click();
      await expect(pane.list).toHaveValue('Tasks');
      expect(windows.kinds()).toEqual([...once, ...once]);
    },
  },
);
