import type { Page } from '@playwright/test';
import type { AddInPane } from './support/add-in-pane';
import { blockWindows } from './support/blocked-windows';
import { expect } from './support/fixtures';
import { crossSiteTest, opening } from './support/sign-in-fixtures';
import { thirdPartyStorages } from './support/third-party-storage';

const test = crossSiteTest.extend({
  context: async ({ context }, use) => {
    await blockWindows(context);
    await use(context);
  },
});

/** Where the browser has blocked the window, the next click opens a dialog of Outlook. */
async function openDialog(page: Page, pane: AddInPane): Promise<Page> {
  await pane.button('Sign in').click();
  await expect(pane.alert).toContainText('The sign-in window was blocked.');
  return opening(page, () => pane.button('Sign in').click());
}

const once = ['dialog page'];

for (const storage of thirdPartyStorages) {
  test.describe(`storage ${storage}`, () => {
    test.use({ thirdPartyStorage: storage });

    test('consent was given before', async ({ openElsewhere, page, pane, windows }) => {
      await openElsewhere();
      const dialog = await openDialog(page, pane);
      await dialog.getByRole('button', { name: 'Adele Vance' }).click();
      await expect(pane.list).toHaveValue('Tasks');
      await expect(pane.alert).toHaveCount(0);
      await expect.poll(() => windows.open()).toBe(0);
      expect(windows.kinds()).toEqual(once);
      await pane.create.click();
      await expect(pane.status).toContainText('Task created in Tasks.');
    });

    test('consent is asked for and given', async ({ openElsewhere, page, pane, sandbox, windows }) => {
      await sandbox.control.setConsent([]);
      await openElsewhere();
      const dialog = await openDialog(page, pane);
      await dialog.getByRole('button', { name: 'Adele Vance' }).click();
      await dialog.getByRole('button', { name: 'Accept' }).click();
      await expect(pane.list).toHaveValue('Tasks');
      expect(windows.kinds()).toEqual(once);
      const second = await opening(page, () => pane.button('Grant access').click());
      await second.getByRole('button', { name: 'Accept' }).click();
      await expect(pane.button('Grant access')).toHaveCount(0);
      await expect.poll(() => windows.open()).toBe(0);
      expect(windows.kinds()).toEqual([...once, ...once]);
    });

    test('consent is asked for and declined', async ({ openElsewhere, page, pane, sandbox, windows }) => {
      await sandbox.control.setConsent([]);
      await openElsewhere();
      const dialog = await openDialog(page, pane);
      await dialog.getByRole('button', { name: 'Adele Vance' }).click();
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await expect(pane.alert).toContainText('Signing in was not finished.');
      await expect.poll(() => windows.open()).toBe(0);
      expect(windows.kinds()).toEqual(once);
    });

    test('an administrator has to approve', async ({ openElsewhere, page, pane, sandbox, windows }) => {
      await sandbox.control.setConsent([], { adminRequired: ['Tasks.ReadWrite'] });
      await openElsewhere();
      const dialog = await openDialog(page, pane);
      await dialog.getByRole('button', { name: 'Adele Vance' }).click();
      await dialog.getByRole('button', { name: 'Return to the application' }).click();
      await expect(pane.alert).toContainText('Your administrator has to approve this add-in first.');
      await expect(pane.button('Copy link for your administrator')).toBeVisible();
      await expect.poll(() => windows.open()).toBe(0);
      expect(windows.kinds()).toEqual(once);
    });

    const isRemembered = storage === 'allowed';
    const renewal = isRemembered ? ', and the browser is signed in' : '';
    test(`its token ran out${renewal}`, async ({ openElsewhere, page, pane, sandbox, windows }) => {
      await openElsewhere();
      const first = await openDialog(page, pane);
      await first.getByRole('button', { name: 'Adele Vance' }).click();
      await expect(pane.list).toHaveValue('Tasks');
      await sandbox.control.tokens({ expire: true });
      await pane.create.click();
      if (isRemembered) {
        await expect(pane.status).toContainText('Task created in Tasks.');
        expect(windows.kinds()).toEqual(once);
        return;
      }
      // Nothing of the dialog's can be renewed here, and a frame of another site is not signed in.
      await expect(pane.outbox).toContainText('You are not signed in.');
      expect(windows.kinds()).toEqual(once);
      await opening(page, () => pane.outbox.getByRole('button', { name: 'Sign in' }).click());
      await expect(pane.linkedTasks).toBeVisible({ timeout: 20_000 });
      await expect.poll(() => windows.open()).toBe(0);
      expect(windows.kinds()).toEqual([...once, ...once]);
    });

    test('the person closes the dialog', async ({ openElsewhere, page, pane, windows }) => {
      await openElsewhere();
      const dialog = await openDialog(page, pane);
      await dialog.close();
      await expect(pane.alert).toContainText('Signing in was not finished.');
      expect(windows.kinds()).toEqual(once);
    });

    test('the person gives up in the pane', async ({ openElsewhere, page, pane, windows }) => {
      await openElsewhere();
      const first = await openDialog(page, pane);
      await expect(first.getByRole('button', { name: 'Adele Vance' })).toBeVisible();
      await pane.button('Cancel').click();
      await expect.poll(() => windows.open()).toBe(0);
      await expect(pane.alert).toHaveCount(0);
      const second = await opening(page, () => pane.button('Sign in').click());
      await second.getByRole('button', { name: 'Adele Vance' }).click();
      await expect(pane.list).toHaveValue('Tasks');
      expect(windows.kinds()).toEqual([...once, ...once]);
    });
  });
}
