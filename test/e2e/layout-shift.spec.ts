import type { BrowserContext } from '@playwright/test';
import type { AddInPane } from './support/add-in-pane';
import { expect, test } from './support/fixtures';

declare global {
  interface Window {
    /** How far the pane's page has shifted since its start, by what moved and from where. */
    layoutShifts: { readonly value: number; readonly moved: readonly string[] }[];
  }
}

/** Makes the pane's page record each layout shift, even after an input. */
async function noteShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (!location.pathname.endsWith('/taskpane.html')) return;
    const shifts: Window['layoutShifts'] = [];
    window.layoutShifts = shifts;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!('value' in entry && typeof entry.value === 'number')) continue;
        const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
        const moved = sources.map(({ node }: { node: Node | null }) => node?.textContent?.slice(0, 40) ?? '');
        shifts.push({ value: entry.value, moved });
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved since the page's start, once its last frame was painted. */
async function shiftsOf(pane: AddInPane): Promise<Window['layoutShifts']> {
  const frame = await pane.frame();
  return frame.evaluate(
    () =>
      new Promise<Window['layoutShifts']>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve(window.layoutShifts);
          });
        });
      }),
  );
}

const offline = 'There is no connection to the service.';

test('nothing moves in the pane after its first paint, whatever becomes known', async ({
  context,
  outlook,
  pane,
  time,
  sandbox: { control },
}) => {
  const stands = async (mail: string, isThere: () => Promise<void>) => {
    await test.step(mail, async () => {
      await outlook.open({ mail, isPaneOpen: true });
      await isThere();
      expect(await shiftsOf(pane)).toEqual([]);
    });
  };
  await noteShifts(context);
  for (const mail of ['dentist', 'long-subject', 'empty-subject']) {
    await stands(mail, async () => {
      await pane.ready();
      await expect(pane.status).not.toContainText('Looking for tasks');
    });
  }

  await control.addFault({ match: { part: false }, effect: { status: 429, retryAfter: 600 } });
  await stands('parcel', () => time.passUntil(pane.alert, 'The service is busy right now.'));
  await control.clearFaults();

  await control.setOffline(true);
  await stands('dentist', () => time.passUntil(pane.alert, offline));
  await pane.create.click();
  await time.passUntil(pane.outbox, 'Your appointment');
  await stands('parcel', async () => {
    await time.passUntil(pane.alert, offline);
    await expect(pane.button('1 task not sent yet')).toBeVisible();
  });
});

test('nothing moves when the mail has three tasks that this device knows', async ({
  context,
  outlook,
  pane,
  sandbox: { control },
}) => {
  await pane.open('dentist');
  for (const title of [
    'First',
    'Second',
    'A third task with a name that is as long as two lines of the pane',
  ]) {
    await pane.title.fill(title);
    await pane.create.click();
    await expect(pane.card(title)).toBeVisible();
    await pane.button('Create another task').click();
  }
  await noteShifts(context);
  await control.addFault({ match: { part: false }, effect: { hold: 'opening' } });
  await outlook.open({ mail: 'dentist', isPaneOpen: true });
  await expect(pane.card('A third task')).toBeVisible();
  await expect(pane.linkedTasks.getByRole('checkbox', { disabled: true })).toHaveCount(3);
  await control.release('opening');
  await expect(pane.linkedTasks.getByRole('checkbox', { disabled: false })).toHaveCount(3);
  await expect(pane.status).not.toContainText('Looking for tasks');
  expect(await shiftsOf(pane)).toEqual([]);
});

test('nothing moves when access to mail is missing', async ({
  context,
  outlook,
  pane,
  sandbox: { control },
}) => {
  await control.setConsent(['Tasks.ReadWrite']);
  await noteShifts(context);
  await pane.open('dentist');
  await expect(outlook.pane.getByText('this add-in needs permission to update your emails')).toBeVisible();
  expect(await shiftsOf(pane)).toEqual([]);
});

test('nothing moves when a user is asked to sign in for the first time', async ({
  context,
  outlook,
  pane,
}) => {
  await noteShifts(context);
  await outlook.open({ mail: 'dentist', isPaneOpen: true, naa: 'off' });
  await expect(pane.button('Sign in')).toBeVisible();
  expect(await shiftsOf(pane)).toEqual([]);
});
