import { axeFindings } from './support/axe-findings';
import { expect, test } from './support/fixtures';
import { linksOn } from './support/stored-link';

test('a reply is added to the task of its conversation, and a command makes no second one', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  await pane.open('floor-plan-1');
  await pane.create.click();
  await expect(pane.card('Floor plan level three')).toContainText('Created just now');
  const { tasks } = await control.state();

  await outlook.open({ mail: 'floor-plan-2' });
  await outlook.runCommand();
  await expect(outlook.notifications).toContainText(
    'This conversation is already in Tasks: Floor plan level three',
  );
  await outlook.open({ mail: 'floor-plan-2', isPaneOpen: true });
  const region = outlook.pane.getByRole('region', { name: 'Task of this conversation' });
  await expect(region).toContainText('Floor plan level three');
  await expect(pane.title).toHaveCount(0);
  expect(await axeFindings(await pane.frame())).toEqual([]);
  await pane.button('Add this email to it').click();
  await expect(pane.status).toContainText('This email was added to the task.');
  await expect(pane.card('Floor plan level three')).toBeVisible();
  const keyOn = async (mail: string) => linksOn(await control.message(mail))?.map(({ taskKey }) => taskKey);
  expect(await keyOn('floor-plan-2')).toEqual(await keyOn('floor-plan-1'));

  // Read again, its card knows of both.
  await outlook.open({ mail: 'floor-plan-2', isPaneOpen: true });
  await pane.button('2 emails').click();
  const others = outlook.pane.getByRole('list', { name: 'Other emails of this task' });
  await expect(others.getByRole('listitem')).toContainText('Marta Silva · Sat, Nov 21');
  expect(await axeFindings(await pane.frame())).toEqual([]);
  await pane.button('Remove from task').click();
  await expect(others).toContainText('Removed from the task.');
  expect(await keyOn('floor-plan-1')).toBeUndefined();
  await others.getByRole('button', { name: 'Undo' }).click();
  await expect(pane.button('Remove from task')).toBeVisible();
  expect(await keyOn('floor-plan-1')).toEqual(await keyOn('floor-plan-2'));

  await pane.act('Floor plan level three', 'Unlink');
  await expect(pane.status).toContainText('The task is no longer linked to this email.');
  // Of a mail with an open task of its own the conversation is not read.
  await outlook.open({ mail: 'floor-plan-2', isPaneOpen: true });
  await expect(region).toBeVisible();
  await pane.checkbox('Floor plan level three').waitFor({ state: 'detached' });
  expect((await control.state()).tasks).toHaveLength(tasks.length);
  expect(await keyOn('floor-plan-1')).toHaveLength(1);

  await pane.button('Settings').click();
  await outlook.pane.getByRole('checkbox', { name: 'Add replies to the task of their conversation' }).check();
  await outlook.open({ mail: 'floor-plan-3' });
  await outlook.runCommand();
  await expect(outlook.notifications).toContainText('This conversation is already in Tasks:');
  expect(await keyOn('floor-plan-3')).toEqual(await keyOn('floor-plan-1'));
});
