import { expect, test } from './support/fixtures';
import { tasksSince } from './support/stored-link';

const archive = 'Archive the email afterwards';

test('the mail goes into the archive with its task; result and Undo stay although Outlook moves on', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  const before = await control.state();
  const { folderId } = await control.message('dentist');
  await pane.open('dentist', { isPinned: true });
  await pane.title.fill('See the dentist');
  await pane.button('More options').click();
  await outlook.pane.getByRole('checkbox', { name: archive }).check();
  await pane.create.click();

  const result = outlook.pane.getByText('Task created in Tasks: “See the dentist”. The email was archived.');
  await expect(result).toBeVisible();
  const archived = await control.message('dentist');
  expect(archived.folderId).not.toBe(folderId);
  const [task] = tasksSince(before, await control.state());
  expect(task?.linkedResource?.webUrl).toContain(encodeURIComponent(archived.id));

  await outlook.pane.getByRole('button', { name: 'Undo' }).click();
  await expect(outlook.pane.getByText('is back in its folder.')).toBeVisible();
  expect((await control.message('dentist')).folderId).toBe(folderId);
  expect(tasksSince(before, await control.state())).toEqual([]);
  await outlook.pane.getByRole('button', { name: 'Dismiss' }).click();
  await expect(outlook.pane.getByText('is back in its folder.')).toHaveCount(0);
});

test('where the mailbox has no archive, the task is made and the pane says that the mail stays', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  await control.addFault({
    match: { path: '/move$', part: true },
    effect: { status: 404, code: 'ErrorItemNotFound' },
  });
  await control.addFault({ match: { path: '/move$' }, effect: { status: 404, code: 'ErrorItemNotFound' } });
  await pane.open('dentist');
  await pane.button('More options').click();
  await outlook.pane.getByRole('checkbox', { name: archive }).check();
  await pane.create.click();
  await expect(pane.status).toContainText('Task created in Tasks.');
  await expect(pane.status).toContainText('The email could not be archived. It is still in its folder.');
  await expect(pane.card('Your appointment')).toBeVisible();
});
