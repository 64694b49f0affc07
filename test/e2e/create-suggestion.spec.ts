import type { AddInPane } from './support/add-in-pane';
import { axeFindings } from './support/axe-findings';
import { expect, test } from './support/fixtures';

/** Two mails of one sender become tasks in the list Work. */
async function twoTasksInWork(pane: AddInPane): Promise<void> {
  for (const mail of ['budget-review', 'empty-body']) {
    await pane.open(mail);
    await pane.list.fill('wor');
    await pane.list.press('Enter');
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Work.');
  }
}

test.describe('the suggested list', () => {
  test('comes after two tasks from the same sender, whose address is neither kept nor sent', async ({
    page,
    outlook,
    pane,
    sandbox: { graphTraffic },
    consoleErrors,
  }) => {
    const menu = pane.button('About the suggested list');
    await twoTasksInWork(pane);
    await pane.open('many-prefixes');
    await expect(menu).toBeVisible();
    await expect(pane.status).not.toContainText('Looking for tasks');
    await expect(pane.list).toHaveValue('Tasks');
    const before = (await graphTraffic()).length;
    await pane.list.click();
    const first = outlook.pane.getByRole('option').first();
    await expect(first).toHaveAccessibleName('Work Where you put this sender’s emails');
    const frame = await pane.frame();
    expect(await axeFindings(frame), 'options').toEqual([]);
    await first.click();
    await expect(pane.list).toHaveValue('Work');

    const stored = await frame.evaluate(() =>
      localStorage.getItem('email-to-to-do:learnt-lists:adele@example.com'),
    );
    expect(stored).toContain('"senders":[{');
    expect(stored?.toLowerCase()).not.toMatch(/ben|example|@/);

    await menu.click();
    expect(await axeFindings(frame), 'menu').toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(menu).toBeFocused();
    await pane.list.click();
    await expect(first).toHaveText('Work');
    await expect(outlook.pane.getByText('Where you put this sender’s emails')).toBeHidden();
    expect(await graphTraffic()).toHaveLength(before);

    await pane.open('many-prefixes');
    await expect(pane.status).not.toContainText('Looking for tasks');
    await pane.list.click();
    await expect(outlook.pane.getByRole('option').nth(1)).toHaveText('Tasks');
    await expect(menu).toBeHidden();
    expect(consoleErrors).toEqual([]);
  });

  test('fits with its menu into 320 pixels, also from right to left', async ({ outlook, pane }) => {
    await twoTasksInWork(pane);
    for (const [language, name] of [
      ['en-GB', 'About the suggested list'],
      ['ar-SA', 'حول القائمة المقترحة'],
    ] as const) {
      await outlook.open({ mail: 'many-prefixes', isPaneOpen: true, language });
      await outlook.page.getByRole('separator', { name: 'Resize task pane' }).press('Home');
      await pane.button(name).click();
      await expect(outlook.pane.getByRole('menuitem').first()).toBeFocused();
      const frame = await pane.frame();
      const beyond = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond, language).toBe(0);
      const menu = await outlook.pane.getByRole('menu').boundingBox();
      const width = await outlook.pane.locator('html').boundingBox();
      expect(menu?.x, language).toBeGreaterThanOrEqual(width?.x ?? 0);
      expect(await axeFindings(frame), language).toEqual([]);
    }
  });
});
