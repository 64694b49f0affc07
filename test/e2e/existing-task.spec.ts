import { axeFindings } from './support/axe-findings';
import { expect, test } from './support/fixtures';
import { linksOn } from './support/stored-link';

test('a mail is added to a task that is found by its words, with the keyboard alone', async ({
  outlook,
  pane,
  sandbox: { control, graphTraffic },
}) => {
  await pane.open('budget-review');
  await pane.title.fill('Check the budget');
  await pane.create.click();
  await expect(pane.card('Check the budget')).toContainText('Created just now');
  const { tasks } = await control.state();

  await pane.open('floor-plan-1');
  await outlook.pane.getByRole('tab', { name: 'New task' }).focus();
  await outlook.page.keyboard.press('ArrowRight');
  await expect(outlook.pane.getByRole('tab', { name: 'Existing task' })).toBeFocused();
  await outlook.page.keyboard.press('Enter');
  const searchbox = outlook.pane.getByRole('searchbox', { name: 'Search tasks' });
  await expect(searchbox).toBeFocused();
  await outlook.page.keyboard.type('budg che');
  const found = outlook.pane.getByRole('list', { name: 'Tasks' }).getByRole('listitem');
  await expect(found).toHaveText(/Check the budget/);
  expect(await axeFindings(await pane.frame())).toEqual([]);
  await outlook.page.keyboard.press('Enter');

  await expect(pane.status).toContainText('This email was added to the task.');
  await expect(pane.card('Check the budget')).toBeVisible();
  const keyOn = async (mail: string) => linksOn(await control.message(mail))?.map(({ taskKey }) => taskKey);
  expect(await keyOn('floor-plan-1')).toEqual(await keyOn('budget-review'));
  expect((await control.state()).tasks).toHaveLength(tasks.length);

  await pane.button('Undo').click();
  await expect(searchbox).toBeFocused();
  expect(await keyOn('floor-plan-1')).toBeUndefined();
  expect(await keyOn('budget-review')).toHaveLength(1);

  // The index asked for the open tasks of each list once, and for nothing else.
  const { lists } = await control.state();
  const asked = (await graphTraffic()).filter(({ url }) => url.includes("status%20ne%20'completed'"));
  expect(asked.length).toBeLessThanOrEqual(lists.length);
});
