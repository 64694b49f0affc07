import { expect, test as base, type Page } from '@playwright/test';
import { mailboxState } from '../../../sandbox/control/mailbox-state';
import { clouds } from '../../../scripts/clouds';
import { readMailboxState } from './mailbox-state';
import { startPublicNames, type PublicNames } from './public-names';

interface WorkerFixtures {
  /** Name of the cloud that the build in `ADD_IN_PAGES` is for. */
  readonly cloud: string;
  readonly production: PublicNames;
}

/** Opens Outlook with the pane, and signs in by a window until the form has its list. */
export async function signInFrom(page: Page, outlook: string): Promise<void> {
  const pane = page.frameLocator('iframe[title="Email to To Do"]');
  await page.goto(outlook);
  const opened = page.context().waitForEvent('page');
  await pane.getByRole('button', { name: 'Sign in' }).click();
  const relay = await opened;
  const second = page.context().waitForEvent('page');
  await relay.getByRole('button', { name: 'Continue' }).click();
  await (await second).getByRole('button', { name: 'Adele Vance' }).click();
  await expect(pane.getByRole('combobox', { name: 'List' })).toHaveValue('Tasks');
}

/**
 * Nothing of the build is changed here: the browser is told that the public names are on this machine. The main job resolves
 * to the hosts that were asked, but for Outlook's own.
 */
export const test = base.extend<{ readonly mainJob: () => Promise<readonly string[]> }, WorkerFixtures>({
  cloud: ['global', { option: true, scope: 'worker' }],
  production: [
    async ({ cloud }, use) => {
      const pagesFolder = process.env['ADD_IN_PAGES'] ?? 'dist';
      const production = await startPublicNames({
        pagesFolder,
        outlook: clouds.get(cloud)?.outlookHosts[0] ?? '',
      });
      await use(production);
      await production.close();
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, production }, use) => {
      const args = [...(launchOptions.args ?? []), `--host-resolver-rules=${production.resolverRules}`];
      await use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],

  /** Signs in, makes a task, and holds who was asked against who is known. */
  mainJob: async ({ context, page, production }, use) => {
    await use(async () => {
      const asked = new Set<string>();
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol === 'https:') asked.add(origin);
      });
      const refused: string[] = [];
      context.on('console', (message) => {
        if (/Content Security Policy|Trusted/.test(message.text())) refused.push(message.text());
      });
      const pane = page.frameLocator('iframe[title="Email to To Do"]');

      await signInFrom(page, `${production.outlook}/?account=adele&mail=complaint-thanks&pane=open&naa=off`);
      await pane.getByRole('button', { name: 'Create task' }).click();
      await expect(pane.getByText('Created just now')).toBeVisible();
      await expect(pane.getByRole('region', { name: 'Linked tasks' })).toBeVisible();

      const { tasks, messages } = readMailboxState(mailboxState(production.mailbox), 'mailbox');
      const message = messages.find(({ seedKey }) => seedKey === 'complaint-thanks');
      expect(
        tasks.filter(({ linkedResource }) => linkedResource?.externalId === message?.internetMessageId),
      ).toHaveLength(1);
      await expect
        .poll(() => {
          const state = readMailboxState(mailboxState(production.mailbox), 'mailbox');
          return state.messages.find(({ seedKey }) => seedKey === 'complaint-thanks')?.extensions.size;
        })
        .toBe(1);
      expect(refused).toEqual([]);
      expect([...asked].filter((origin) => !production.names.has(origin))).toEqual([]);
      expect([...asked].sort()).toEqual([...production.names].sort());
      return [...asked].filter((origin) => origin !== production.outlook);
    });
  },
});
