import { expect, test } from './support/fixtures';
import { linksOn, tasksSince } from './support/stored-link';

// Fingers alone: no mouse that hovers, no keyboard, and a window as narrow as a phone.
test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

test('the main job by touch alone: a task in another list, due, completed and reopened, without a day, and deleted', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  const before = await control.state();
  await pane.open('dentist');
  const frame = await pane.frame();
  expect(await frame.evaluate(() => matchMedia('(hover: none) and (pointer: coarse)').matches)).toBe(true);

  await pane.list.tap();
  await outlook.pane.getByRole('option', { name: 'Work' }).tap();
  await pane.button('Tomorrow').tap();
  await pane.create.tap();
  await expect(pane.status).toContainText('Task created in Work.');
  await expect(pane.card('Your appointment')).toContainText('Due tomorrow');
  expect(linksOn(await control.message('dentist'))).toHaveLength(1);

  await pane.checkbox('Your appointment').tap();
  await expect(pane.checkbox('Your appointment')).toBeChecked();
  await pane.checkbox('Your appointment').tap();
  await expect(pane.checkbox('Your appointment')).not.toBeChecked();

  await pane.card('Your appointment').getByRole('button', { name: 'More actions' }).tap();
  await outlook.pane.getByRole('menu').getByText('None', { exact: true }).tap();
  await expect(pane.card('Your appointment')).not.toContainText('Due');

  const isWide = await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(isWide, 'scrolls sideways').toBe(false);

  await pane.card('Your appointment').getByRole('button', { name: 'More actions' }).tap();
  await outlook.pane.getByRole('menu').getByText('Delete task', { exact: true }).tap();
  await pane.linkedTasks.getByRole('button', { name: 'Delete task' }).tap();
  await expect(pane.linkedTasks).toHaveCount(0);
  expect(tasksSince(before, await control.state())).toEqual([]);
  expect(linksOn(await control.message('dentist'))).toBeUndefined();
});
