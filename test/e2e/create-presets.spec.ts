import { axeFindings } from './support/axe-findings';
import { expect, test } from './support/fixtures';
import { tagOn, tasksSince } from './support/stored-link';

test.describe('presets', () => {
  test('are saved by name, follow the user, and make a task by one click and one request', async ({
    page,
    outlook,
    pane,
    sandbox: { control, graphTraffic },
    consoleErrors,
  }) => {
    await pane.open('dentist');
    await pane.list.fill('wor');
    await pane.list.press('Enter');
    await pane.button('Tomorrow').click();
    await pane.button('More options').click();
    await outlook.pane.getByRole('radio', { name: 'High' }).check();
    await outlook.pane.getByRole('radio', { name: 'Link only' }).check();
    await pane.button('Save as preset').click();
    await page.keyboard.type('Call back');
    expect(await axeFindings(await pane.frame()), 'saving').toEqual([]);
    await page.keyboard.press('Enter');
    await expect(pane.button('Save as preset')).toBeFocused();
    await expect(pane.button('Call back')).toBeVisible();

    // On another device.
    const frame = await pane.frame();
    await frame.evaluate(() => {
      localStorage.clear();
    });
    await pane.open('parcel');
    const before = await control.state();
    const first = (await graphTraffic()).length;
    await pane.button('Call back').click();
    await expect(pane.status).toContainText('Task created in Work.');
    const after = await control.state();
    const [task, ...others] = tasksSince(before, after);
    expect(others).toEqual([]);
    expect(task?.listId).toBe(after.lists.find(({ displayName }) => displayName === 'Work')?.id);
    expect(task).toMatchObject({ importance: 'high', due: expect.any(Number) });
    expect(task && tagOn(task)).toMatchObject({ taskKey: expect.any(String) });
    const posts = (await graphTraffic())
      .slice(first)
      .filter(({ method, url }) => method === 'POST' && /\/tasks$/.test(url));
    expect(posts).toHaveLength(1);
    expect(consoleErrors).toEqual([]);
  });

  test('whose list was deleted make nothing, and say so', async ({ page, pane, sandbox: { control } }) => {
    const listId = await control.addList('Short-lived');
    await pane.open('dentist');
    await pane.list.fill('short');
    await pane.list.press('Enter');
    await pane.button('More options').click();
    await pane.button('Save as preset').click();
    await page.keyboard.type('Gone');
    await page.keyboard.press('Enter');
    await control.deleteList(listId);
    await pane.open('parcel');
    await expect(pane.status).not.toContainText('Looking for tasks');
    const before = await control.state();
    await pane.button('Gone').click();
    await expect(pane.alert).toContainText('The list of the preset “Gone” is no longer there.');
    expect(await axeFindings(await pane.frame())).toEqual([]);
    await pane.button('Delete preset').click();
    await expect(pane.alert).toBeHidden();
    await expect(pane.button('Gone')).toBeHidden();
    await expect(pane.status).toBeFocused();
    expect(tasksSince(before, await control.state())).toEqual([]);
  });
});
