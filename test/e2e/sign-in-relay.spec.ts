import type { BrowserContext, Disposable, Page } from '@playwright/test';
import type { AddInPane } from './support/add-in-pane';
import { blockWindows } from './support/blocked-windows';
import { expect } from './support/fixtures';
import { opening, walkElsewhere } from './support/sign-in-fixtures';

declare global {
  interface Window {
    hear?: () => void;
  }
}

/** Opens the relay page from the pane and the sign-in service from it: both windows. */
async function goToService(page: Page, pane: AddInPane): Promise<{ relay: Page; service: Page }> {
  const relay = await opening(page, () => pane.button('Sign in').click());
  await expect(relay.getByRole('heading')).toHaveText('Sign in to Email to To Do');
  const service = await opening(page, () => relay.getByRole('button', { name: 'Continue' }).click());
  return { relay, service };
}

const both = ['relay page', 'sign-in service'];

/** Delays messages to the relay page until `hear` is called in it. */
function holdMessages(context: BrowserContext): Promise<Disposable> {
  return context.addInitScript(() => {
    window.BroadcastChannel = class extends BroadcastChannel {
      override set onmessage(listener: (event: MessageEvent) => void) {
        super.onmessage = (event) => {
          window.hear = () => {
            listener(event);
          };
        };
      }
    };
  });
}

walkElsewhere(
  'a window with the relay page',
  () => ({
    'consent was given before': async ({ open, page, pane, windows }) => {
      await open();
      await expect(pane.button('Sign in')).toBeVisible();
      expect(windows.kinds()).toEqual([]);
      const { service } = await goToService(page, pane);
      await service.getByRole('button', { name: 'Adele Vance' }).click();
      await expect(pane.list).toHaveValue('Tasks');
      await expect(pane.alert).toHaveCount(0);
      await expect.poll(() => windows.open()).toBe(0);
      expect(windows.kinds()).toEqual(both);
    },

    'consent is asked for and declined': async ({ open, page, pane, sandbox, windows }) => {
      await sandbox.control.setConsent([]);
      await open();
      const { service } = await goToService(page, pane);
      await service.getByRole('button', { name: 'Adele Vance' }).click();
      await service.getByRole('button', { name: 'Cancel' }).click();
      await expect(pane.alert).toContainText('Sign-in was not completed.');
      await expect.poll(() => windows.open()).toBe(0);
      expect(windows.kinds()).toEqual(both);
    },
  }),
  {
    'consent is asked for and given': async ({ open, page, pane, sandbox, windows }) => {
      await sandbox.control.setConsent([]);
      await open();
      const { service } = await goToService(page, pane);
      await service.getByRole('button', { name: 'Adele Vance' }).click();
      await service.getByRole('button', { name: 'Accept' }).click();
      await expect(pane.list).toHaveValue('Tasks');
      await expect(pane.alert).toHaveCount(0);
      await expect.poll(() => windows.open()).toBe(0);
      expect(windows.kinds()).toEqual(both);
    },

    'an administrator has to approve': async ({ open, page, pane, sandbox, windows }) => {
      await sandbox.control.setConsent([], { adminRequired: ['Tasks.ReadWrite'] });
      await open();
      const { service } = await goToService(page, pane);
      await service.getByRole('button', { name: 'Adele Vance' }).click();
      await service.getByRole('button', { name: 'Return to the application' }).click();
      await expect(pane.alert).toContainText('Your administrator has to approve this add-in first.');
      await expect(pane.button('Copy link for your administrator')).toBeVisible();
      await expect.poll(() => windows.open()).toBe(0);
      expect(windows.kinds()).toEqual(both);
    },

    'the user closes our page': async ({ open, page, pane, windows }) => {
      await open();
      const relay = await opening(page, () => pane.button('Sign in').click());
      await relay.close();
      await expect(pane.alert).toContainText('Sign-in was not completed.');
      await expect(pane.button('Sign in')).toBeVisible();
      expect(windows.kinds()).toEqual(['relay page']);
    },

    'the user closes the sign-in service': async ({ open, page, pane, windows }) => {
      await open();
      const { service } = await goToService(page, pane);
      await service.close();
      await expect(pane.alert).toContainText('Sign-in was not completed.');
      await expect.poll(() => windows.open()).toBe(0);
      expect(windows.kinds()).toEqual(both);
    },

    'the user cancels in the pane': async ({ open, page, pane, windows }) => {
      await open();
      const relay = await opening(page, () => pane.button('Sign in').click());
      await expect(relay.getByRole('button', { name: 'Continue' })).toBeVisible();
      await pane.button('Cancel').click();
      await expect.poll(() => windows.open()).toBe(0);
      await expect(pane.alert).toHaveCount(0);
      const { service } = await goToService(page, pane);
      await service.getByRole('button', { name: 'Adele Vance' }).click();
      await expect(pane.list).toHaveValue('Tasks');
      expect(windows.kinds()).toEqual(['relay page', ...both]);
    },

    'the browser blocks the window': async ({ context, open, page, pane, windows }) => {
      const blocking = await blockWindows(context);
      await open();
      await pane.button('Sign in').click();
      await expect(pane.alert).toContainText('The sign-in window was blocked.');
      expect(windows.kinds()).toEqual([]);
      const dialog = await opening(page, () => pane.button('Sign in').click());
      await dialog.getByRole('button', { name: 'Adele Vance' }).click();
      await expect(pane.list).toHaveValue('Tasks');
      expect(windows.kinds()).toEqual(['dialog page']);
      await blocking.dispose();
    },

    // The last ones: a page’s clock cannot be given back.
    'the answer is long on its way': async ({ context, open, page, pane, windows }) => {
      const holding = await holdMessages(context);
      await context.clock.install();
      await open();
      const { relay, service } = await goToService(page, pane);
      await service.getByRole('button', { name: 'Adele Vance' }).click();
      await relay.waitForFunction(() => window.hear !== undefined);
      // Long enough for the relay page to have looked whether the window is gone.
      await context.clock.runFor(2_000);
      await expect(pane.button('Signing in…')).toBeVisible();
      await relay.evaluate(() => window.hear?.());
      await expect(pane.list).toHaveValue('Tasks');
      await expect.poll(() => windows.open()).toBe(0);
      expect(windows.kinds()).toEqual(both);
      await holding.dispose();
    },

    'no answer comes in five minutes': async ({ context, open, page, pane, windows }) => {
      await context.clock.install();
      await open();
      const { service } = await goToService(page, pane);
      await expect(service.getByRole('button', { name: 'Adele Vance' })).toBeVisible();
      await context.clock.fastForward('05:01');
      await expect(pane.alert).toContainText('The service did not answer in time.');
      expect(windows.kinds()).toEqual(both);
    },
  },
);
