import { askGraph } from './support/another-app';
import { axeFindings } from './support/axe-findings';
import { expect, test } from './support/fixtures';

test.describe('the faults panel', () => {
  test.beforeEach(({ page, sandbox }) => page.goto(`${sandbox.origins.outlook}/control/`));

  test('adds faults and takes them away', async ({ page }) => {
    const faults = page.getByRole('list', { name: 'Active faults' });
    await page.getByLabel('Method').selectOption('POST');
    await page.getByLabel('Path').fill('/tasks$');
    await page.getByLabel('What happens').selectOption('Takes effect, and the answer is lost');
    await page.getByLabel('How often').fill('2');
    await page.getByRole('button', { name: 'Add fault' }).click();
    await expect(faults).toHaveText('POST, /tasks$: is lost after the effect (2 more)');
    await page.getByRole('button', { name: 'Take all faults away' }).click();
    await expect(faults.getByRole('listitem')).toHaveCount(0);
  });

  test('withdraws consent and sets a quirk, and a reset takes both back', async ({ page }) => {
    const tasks = page.getByRole('combobox', { name: 'Tasks.ReadWrite' });
    await expect(tasks).toHaveValue('granted');
    await page.getByRole('button', { name: 'Withdraw all consent' }).click();
    await expect(page.getByRole('status')).toHaveText('Consent is withdrawn.');
    await expect(tasks).toHaveValue('');
    const quirk = page.getByRole('combobox', { name: 'Pages' });
    await quirk.selectOption('uneven');
    await expect(page.getByRole('status')).toHaveText('The quirk is set.');
    await page.getByRole('button', { name: 'Reset the sandbox' }).click();
    await expect(tasks).toHaveValue('granted');
    await expect(quirk).toHaveValue('even');
  });

  test('sets the clock for Graph, To Do and Outlook alike', async ({ page, sandbox }) => {
    const { outlook } = sandbox.origins;
    const { id } = await sandbox.control.message('budget-review');
    const rename = async () =>
      (await askGraph(page, sandbox, 'PATCH', `/me/messages/${id}`, { subject: 'x' })).status();
    const setClock = async (time: string) => {
      await page.goto(`${outlook}/control/`);
      await page.getByLabel('Day and time, in UTC').fill(time);
      await page.getByRole('button', { name: 'Set clock' }).click();
      await expect(page.getByRole('status')).toHaveText('The clock is set.');
    };
    await setClock('2026-12-30T12:00');
    expect(await rename()).toBe(400);
    // From this day on, what is protected in a received mail takes a permission that is never granted here.
    await setClock('2026-12-31T12:00');
    expect(await rename()).toBe(403);
    const { lists } = await sandbox.control.state();
    const task = await askGraph(page, sandbox, 'POST', `/me/todo/lists/${lists[0]?.id ?? ''}/tasks`, {
      title: 'Fireworks',
      dueDateTime: { dateTime: '2026-12-31T00:00:00', timeZone: 'Europe/Berlin' },
    });
    expect(task.status()).toBe(201);
    await page.goto(`${outlook}/todo/`);
    await expect(page.getByRole('button', { name: 'Fireworks' })).toContainText('Due today');
    await page.goto(`${outlook}/`);
    await expect(page.getByRole('listbox', { name: 'Messages' })).not.toContainText('Today');
  });

  test('cuts the add-in off', async ({ page, sandbox }) => {
    await page.getByRole('checkbox', { name: /Offline/ }).check();
    await expect(page.getByRole('status')).toHaveText('The add-in is offline.');
    await expect(page.request.get(`${sandbox.origins.graph}/v1.0/me/todo/lists?$top=1`)).rejects.toThrow();
  });

  test('gives axe nothing to find, light or dark', async ({ page }) => {
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page.mainFrame(), ['color-contrast'])).toEqual([]);
  });
});
