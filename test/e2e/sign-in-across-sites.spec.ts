import { expect, test as base } from './support/fixtures';

/**
 * The sandbox's Outlook under the name of the real one, so that the pane is a frame of another site, as it is for
 * everybody who reads mail in a browser: its storage is kept apart, and cookies of third parties are blocked.
 */
const elsewhere = 'outlook.office.com';

const test = base.extend<{ openElsewhere: () => Promise<void> }>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${elsewhere} 127.0.0.1`];
      await use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],

  openElsewhere: async ({ context, page, sandbox }, use) => {
    const { port } = new URL(sandbox.origins.outlook);
    const origin = `https://${elsewhere}:${port}`;
    // The sandbox lets no page drive it but its own, which it knows by its own name.
    await context.route(`${origin}/**`, async (route) => {
      const request = route.request();
      if (request.method() === 'GET') return route.continue();
      const headers = { ...(await request.allHeaders()), origin: sandbox.origins.outlook };
      const url = request.url().replace(origin, sandbox.origins.outlook);
      return route.fulfill({ response: await route.fetch({ url, headers }) });
    });
    await use(async () => {
      await page.goto(`${origin}/?account=adele&mail=complaint-thanks&pane=open&naa=off`);
    });
  },
});

test('in a frame of another site, a page of our own passes the sign-in on', async ({
  openElsewhere,
  outlook,
  context,
}) => {
  await openElsewhere();
  const opened = context.waitForEvent('page');
  await outlook.pane.getByRole('button', { name: 'Sign in' }).click();
  const relay = await opened;
  await expect(relay.getByRole('heading')).toHaveText('Sign in to Email to To Do');
  const second = context.waitForEvent('page');
  await relay.getByRole('button', { name: 'Continue' }).click();
  const window = await second;
  await window.getByRole('button', { name: 'Adele Vance' }).click();
  await expect(outlook.pane.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
  await expect.poll(() => context.pages().length).toBe(1);
});
