import { expect, test } from './support/fixtures';
import { linksOn, searchValueOf, tasksSince } from './support/stored-link';

const missing = 'To remember which emails have tasks, this add-in needs permission to update your emails.';

test('without access to mail a task is made and recognised, and granting access marks the mail', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  const before = await control.state();
  await control.setConsent(['Tasks.ReadWrite']);
  await pane.open('dentist');
  await expect(outlook.pane.getByText(missing)).toBeVisible();
  await expect(outlook.page.getByRole('dialog')).toHaveCount(0);
  await pane.create.click();
  await expect(pane.status).toContainText('Task created in Tasks.');
  await expect(pane.checkbox('Your appointment')).toBeVisible();
  const [task] = tasksSince(before, await control.state());
  const untagged = await control.message('dentist');
  expect(linksOn(untagged)).toBeUndefined();
  expect(task?.linkedResource).toMatchObject({
    applicationName: 'Outlook',
    externalId: untagged.internetMessageId,
    webUrl: expect.stringContaining('ItemID='),
  });

  await outlook.page.reload();
  await expect(pane.checkbox('Your appointment')).toBeVisible();
  await expect(outlook.pane.getByText(missing)).toBeVisible();
  await pane.button('Grant access').click();
  await outlook.answerConsent(true);
  await expect(outlook.pane.getByText(missing)).toHaveCount(0);
  await expect(pane.checkbox('Your appointment')).toBeVisible();
  await expect
    .poll(async () => linksOn(await control.message('dentist'))?.map(({ taskId }) => taskId))
    .toEqual([task?.id]);
  expect(searchValueOf(await control.message('dentist'))).toMatch(/^linked /);
  expect(tasksSince(before, await control.state())).toHaveLength(1);
});

test('saying no to access leaves what works', async ({ outlook, pane, sandbox: { control } }) => {
  await control.setConsent(['Tasks.ReadWrite']);
  await pane.open('dentist');
  await pane.button('Grant access').click();
  await outlook.answerConsent(false);
  await expect(pane.alert).toContainText('Nothing was changed.');
  await pane.create.click();
  await expect(pane.status).toContainText('Task created in Tasks.');
});

test('access that was taken back is asked for again by one click', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  await pane.open('dentist');
  await control.setConsent([]);
  await control.tokens({ revoke: true });
  await outlook.page.reload();
  await pane.button('Sign in').or(pane.button('Grant access')).first().click();
  await outlook.answerConsent(true);
  await pane.ready();
  await pane.create.click();
  await expect(pane.status).toContainText('Task created in Tasks.');
});
