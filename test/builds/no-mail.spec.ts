import { expect } from '@playwright/test';
import { mailboxState } from '../../sandbox/control/mailbox-state';
import { flowsOf } from '../../scripts/evidence/flows';
import { readMailboxState } from '../e2e/support/mailbox-state';
import { signInFrom, test as productionTest } from '../e2e/support/production';
import { startPublicNames } from '../e2e/support/public-names';
import { folderWithoutMail } from './build';

/** Everything as for the production build, but for the pages. */
const test = productionTest.extend({
  production: [
    async ({}, use) => {
      const names = await startPublicNames({
        pagesFolder: folderWithoutMail,
        outlook: 'https://outlook.office.com',
      });
      await use(names);
      await names.close();
    },
    { scope: 'worker' },
  ],
});

test('a build without permission on mail makes a task with the text of the mail and knows it again, asks for nothing of mail, and offers nothing that needs it', async ({
  context,
  page,
  production,
}) => {
  const askedFor: string[] = [];
  context.on('request', (request) => {
    const isSignIn = new URL(request.url()).host.startsWith('login.');
    if (isSignIn) askedFor.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ''}`));
  });
  const outlook = `${production.outlook}/?account=adele&mail=dentist&pane=open&naa=off`;
  const pane = page.frameLocator('iframe[title="Email to To Do"]');
  const card = pane.getByRole('region', { name: 'Linked tasks' });
  const grant = pane.getByRole('button', { name: 'Grant access' });

  await signInFrom(page, outlook);
  await expect(grant).toHaveCount(0);
  await pane.getByRole('button', { name: 'More options' }).click();
  await pane.getByRole('radio', { name: 'Full text' }).check();
  await expect(pane.getByRole('checkbox', { name: 'Archive the email afterwards' })).toHaveCount(0);
  await pane.getByRole('button', { name: 'Create task' }).click();
  await expect(pane.getByText('Created just now')).toBeVisible();
  await expect(card).toContainText('Your appointment');
  await expect(pane.getByRole('alert')).toHaveCount(0);
  await expect(grant).toHaveCount(0);

  // The same mail, of which this device remembers nothing: Outlook keeps the link with it.
  await page
    .frames()
    .find((frame) => frame.url().includes('/taskpane.html'))
    ?.evaluate(() => {
      localStorage.clear();
    });
  await page.goto(outlook);
  await expect(card).toContainText('Your appointment');
  await expect(grant).toHaveCount(0);
  await pane.getByRole('button', { name: 'Settings' }).click();
  await expect(pane.getByRole('heading', { name: 'New tasks' })).toBeVisible();
  await expect(pane.getByRole('heading', { name: 'Emails with a task' })).toHaveCount(0);

  const { tasks } = readMailboxState(mailboxState(production.mailbox), 'mailbox');
  const made = tasks.filter(({ title }) => title === 'Your appointment');
  expect(made.map(({ body }) => body.content)).toEqual([
    expect.stringContaining('please tell us 48 hours ahead.'),
  ]);
  const { flows } = flowsOf(production.traffic.ndjson());
  expect(flows.map(({ path }) => path)).toContain('/me/todo/lists/{list}/tasks');
  expect(flows.filter(({ scope }) => /^Mail/.test(scope))).toEqual([]);
  expect(askedFor.join('\n')).toContain('Tasks.ReadWrite');
  expect(askedFor.join('\n')).not.toContain('Mail.');
});
