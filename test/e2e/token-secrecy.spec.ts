import type { BrowserContext } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { watchForLeaks, type LeakWatch } from './support/leaks';
import type { OutlookPage } from './support/outlook-page';

/** What a user does all day: makes a task, changes it, goes to the next mail, comes back, and uses the ribbon. */
async function useEverything({ page, pane, ...outlook }: OutlookPage): Promise<void> {
  await expect(pane.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
  await pane.getByRole('button', { name: 'Create task' }).click();
  await expect(pane.getByText('Created just now')).toBeVisible();
  await pane.getByRole('region', { name: 'Linked tasks' }).getByRole('checkbox').first().click();
  await outlook.openMail('train-booking');
  await expect(pane.getByRole('textbox', { name: 'Title' })).toBeVisible();
  await outlook.openMail('complaint-thanks');
  await expect(pane.getByRole('region', { name: 'Linked tasks' })).toBeVisible();
  await page.keyboard.press('Escape');
}

async function expectNoLeak(watch: LeakWatch, graphTraffic: string): Promise<void> {
  const readables = [...(await watch.readables()), { place: 'exchange with Graph', text: graphTraffic }];
  // Otherwise the test would prove nothing.
  expect(watch.secrets().size).toBeGreaterThan(0);
  expect(readables.some(({ place }) => place.startsWith('localStorage of'))).toBe(true);
  expect(readables.some(({ place }) => place === 'message to another origin')).toBe(true);
  const leaks = readables.filter(({ text }) =>
    [...watch.secrets()].some((secret) => text.includes(secret) || text.includes(encodeURIComponent(secret))),
  );
  expect(leaks.map(({ place }) => place)).toEqual([]);
}

/** The traffic that was recorded of this test, as text. The record leaves the Authorization header out. */
async function recorded(sandbox: { control: { trafficLines(): Promise<string> } }): Promise<string> {
  const lines = await sandbox.control.trafficLines();
  expect(lines).not.toBe('');
  return lines;
}

async function signInByWindow(outlook: OutlookPage, context: BrowserContext): Promise<void> {
  const opened = context.waitForEvent('page');
  await outlook.pane.getByRole('button', { name: 'Sign in' }).click();
  await (await opened).getByRole('button', { name: 'Adele Vance' }).click();
}

test('a token that Outlook gave gets nowhere but to Graph', async ({ context, outlook, sandbox }) => {
  const watch = await watchForLeaks(context, sandbox.origins.addIn);
  await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true, isPinned: true });
  await useEverything(outlook);
  await outlook.runCommand();
  await expect(outlook.notifications).not.toBeEmpty();
  // The command's own frame goes when it has reported, perhaps while it is looked into.
  await expect(outlook.page.locator('iframe[src*="/commands.html"]')).toHaveCount(0);
  await expectNoLeak(watch, await recorded(sandbox));
});

test('tokens of our own sign-in get nowhere but to Graph, and stay out of what outlives the tab', async ({
  context,
  outlook,
  sandbox,
}) => {
  const watch = await watchForLeaks(context, sandbox.origins.addIn);
  await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true, isPinned: true, naa: 'off' });
  await signInByWindow(outlook, context);
  await useEverything(outlook);
  // An access token, the one that renews it, and what renewing gives.
  await sandbox.control.tokens({ expire: true });
  await outlook.openMail('train-booking');
  await expect(outlook.pane.getByRole('textbox', { name: 'Title' })).toBeVisible();
  expect(watch.secrets().size).toBeGreaterThan(1);
  await expectNoLeak(watch, await recorded(sandbox));
});

test('a token that did get out would be seen', async ({ context, outlook, sandbox }) => {
  const watch = await watchForLeaks(context, sandbox.origins.addIn);
  await outlook.open({ mail: 'complaint-thanks', isPaneOpen: true });
  await expect(outlook.pane.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
  const [secret = ''] = watch.secrets();
  await outlook.pane.locator('body').evaluate((_body, token) => {
    localStorage.setItem('leak', token);
    console.log(`leak ${token}`);
    window.parent.postMessage({ leak: token }, '*');
    const image = new Image();
    image.src = `/nothing.png?leak=${token}`;
  }, secret);
  const places = async () => {
    const leaks = (await watch.readables()).filter(({ text }) => text.includes(secret));
    return leaks.map(({ place }) => place.split(' of ')[0]);
  };
  await expect
    .poll(places)
    .toEqual(expect.arrayContaining(['localStorage', 'console', 'message to another origin', 'address']));
});
