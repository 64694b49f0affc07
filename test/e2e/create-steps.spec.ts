import { expect, test } from './support/fixtures';
import { tasksSince } from './support/stored-link';

test.describe('the steps of a new task', () => {
  test('come from the mail and by hand, and stand in To Do in their order', async ({
    page,
    outlook,
    pane,
    sandbox: { control, origins, graphTraffic },
    consoleErrors,
  }) => {
    const before = await control.state();
    await pane.open('complaint-thanks');
    await pane.button('More options').click();
    await pane.button('Steps None').click();
    const offer = outlook.pane.getByRole('checkbox', { name: /please send the confirmation to my wife/ });
    await expect(offer).not.toBeChecked();
    await offer.check();
    await pane.button('Add a step').click();
    await page.keyboard.type('Call the driver');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Thank him');
    await page.keyboard.press('Tab');
    await expect(pane.button('Move up: Thank him')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(pane.button('Move up: Thank him')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(pane.button('Move down: Thank him')).toBeFocused();
    await pane.create.click();
    await expect(pane.status).toContainText('Task created in Tasks.');

    const [task] = tasksSince(before, await control.state());
    const posts = (await graphTraffic()).filter(
      ({ method, url }) => method === 'POST' && /\/(tasks|checklistItems)$/.test(url),
    );
    expect(posts).toHaveLength(1);
    await page.goto(`${origins.outlook}/tasks/id/${encodeURIComponent(task?.id ?? '')}/details`);
    const steps = page.getByRole('list', { name: 'Steps' }).getByRole('listitem');
    await expect(steps).toHaveText([/confirmation to my wife/, 'Thank him', 'Call the driver']);
    expect(consoleErrors).toEqual([]);
  });
});
