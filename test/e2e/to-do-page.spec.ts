import type { Page } from '@playwright/test';
import { shape, text } from '../../sandbox/mailbox/json-check';
import { askGraph } from './support/another-app';
import { axeFindings } from './support/axe-findings';
import { expect, test, type Sandbox } from './support/fixtures';

const readId = shape<{ id: string }>({ id: text });

/** Makes a task as an app does, over Graph; its id. */
async function createTask(page: Page, sandbox: Sandbox, task: object): Promise<string> {
  const list = (await sandbox.control.state()).lists.find((one) => one.wellknownListName === 'defaultList');
  const answer = await askGraph(page, sandbox, 'POST', `/me/todo/lists/${list?.id ?? ''}/tasks`, task);
  const made: unknown = await answer.json();
  return readId(made, 'task').id;
}

const link = { applicationName: 'Outlook', displayName: 'The mail', webUrl: 'https://outlook.example/owa/' };
const details = (page: Page) => page.getByRole('complementary', { name: 'Task details' });

test.describe('To Do', () => {
  test('offers the way back only for a link with an id of the other application', async ({
    page,
    sandbox,
  }) => {
    const { outlook } = sandbox.origins;
    const open = (id: string) => page.goto(`${outlook}/tasks/id/${encodeURIComponent(id)}/details`);
    await open(
      await createTask(page, sandbox, {
        title: 'With',
        linkedResources: [{ ...link, externalId: '<1@example.com>' }],
      }),
    );
    await expect(details(page).getByRole('link', { name: 'Open in Outlook' })).toHaveAttribute(
      'href',
      link.webUrl,
    );
    await open(await createTask(page, sandbox, { title: 'Without', linkedResources: [link] }));
    await expect(details(page).getByLabel('Title')).toHaveValue('Without');
    await expect(page.getByRole('link', { name: 'Open in Outlook' })).toHaveCount(0);
  });

  test('shows by itself what happens elsewhere', async ({ page, sandbox, consoleErrors }) => {
    await page.goto(`${sandbox.origins.outlook}/todo/`);
    const id = await createTask(page, sandbox, { title: 'Water the plants' });
    await page.getByRole('button', { name: 'Water the plants' }).click();
    await sandbox.control.task(id, 'rename', { title: 'Water the tree' });
    await expect(details(page).getByLabel('Title')).toHaveValue('Water the tree');
    await sandbox.control.task(id, 'complete');
    await expect(details(page).getByRole('checkbox', { name: 'Completed' })).toBeChecked();
    await sandbox.control.deleteTask(id);
    await expect(page.getByRole('alert')).toContainText('not here any more');
    expect(consoleErrors).toEqual([]);
  });

  test('changes, moves and deletes tasks and lists', async ({ page, sandbox }) => {
    await page.goto(`${sandbox.origins.outlook}/todo/`);
    await page.getByRole('textbox', { name: 'Add a task' }).fill('Paint the fence');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Paint the fence' }).click();
    await details(page).getByLabel('Title').fill('Paint the gate');
    await page.keyboard.press('Enter');
    await details(page).getByLabel('Due date').fill('2027-03-01');
    await expect(page.getByRole('button', { name: 'Paint the gate' })).toContainText('Due Mon, Mar 1');
    await details(page).getByLabel('List').selectOption('Work');
    await expect(page.getByRole('heading', { name: 'Work' })).toBeVisible();
    await details(page).getByRole('checkbox', { name: 'Completed' }).check();
    await expect(page.getByRole('list', { name: 'Completed tasks' })).toContainText('Paint the gate');
    await details(page).getByRole('button', { name: 'Delete task' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect(details(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Delete list' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByRole('navigation', { name: 'Lists' })).not.toContainText('Work');
    const { lists, tasks } = await sandbox.control.state();
    expect(lists.map(({ displayName }) => displayName)).not.toContain('Work');
    expect(tasks.filter(({ title }) => title.startsWith('Paint'))).toEqual([]);
  });

  test('shows a long title whole, and says what is important and how often it repeats', async ({
    page,
    sandbox,
  }) => {
    const id = await createTask(page, sandbox, { title: 'Ask three movers for an offer, '.repeat(6).trim() });
    await page.goto(`${sandbox.origins.outlook}/tasks/id/${encodeURIComponent(id)}/details`);
    const title = details(page).getByLabel('Title');
    expect(await title.evaluate((field) => field.scrollHeight - field.clientHeight)).toBe(0);
    const row = page.getByRole('list', { name: 'Tasks' }).getByRole('button', { name: /Ask three movers/ });
    await details(page).getByRole('button', { name: 'Important' }).click();
    await expect(details(page).getByRole('button', { name: 'Important', pressed: true })).toBeVisible();
    await details(page).getByLabel('Repeat').selectOption('Repeats daily');
    await expect(row).toContainText('Due today');
    await expect(row).toContainText('Repeats daily');
    await expect(row).toContainText('Important');
    await details(page).getByLabel('Repeat').selectOption('Does not repeat');
    await expect(row).not.toContainText('Repeats');
    await expect(page.getByRole('link', { name: 'Outlook', exact: true })).toHaveAttribute(
      'href',
      '/?account=adele%40example.com',
    );
  });

  test('gives axe nothing to find, light or dark', async ({ page, sandbox }) => {
    const id = await createTask(page, sandbox, {
      title: 'With everything',
      importance: 'high',
      recurrence: {
        pattern: { type: 'weekly', interval: 2 },
        range: { type: 'noEnd', startDate: '2020-01-01' },
      },
      dueDateTime: { dateTime: '2020-01-01T00:00:00', timeZone: 'UTC' },
      body: { contentType: 'text', content: 'See https://example.com/' },
      linkedResources: [{ ...link, externalId: '<1@example.com>' }],
    });
    await page.goto(`${sandbox.origins.outlook}/tasks/id/${encodeURIComponent(id)}/details`);
    await expect(details(page)).toBeVisible();
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page.mainFrame(), ['color-contrast'])).toEqual([]);
  });
});
