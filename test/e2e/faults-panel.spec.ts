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
