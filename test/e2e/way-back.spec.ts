import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';

const subject = 'Your appointment';
const gone = 'This message might have been moved or deleted';

/** Follows the link of the task that To Do shows: the window that opens. */
async function openInOutlook(todo: Page): Promise<Page> {
  const opened = todo.waitForEvent('popup');
  await todo.getByRole('link', { name: 'Open in Outlook' }).click();
  return opened;
}

const mailHeading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });

test('To Do leads back to the mail, and after a move again once the mail was open', async ({
  outlook,
  pane,
  context,
  sandbox: { control, origins },
}) => {
  await pane.open('dentist');
  await pane.title.fill('See the dentist');
  await pane.create.click();
  await expect(pane.status).toContainText('Task created in Tasks.');

  const todo = await context.newPage();
  await todo.goto(`${origins.outlook}/todo/?account=adele`);
  await todo
    .getByRole('list', { name: 'Tasks' })
    .getByRole('button', { name: /^See the dentist/ })
    .click();
  const found = await openInOutlook(todo);
  await expect(mailHeading(found)).toHaveText(subject);
  await found.close();

  const { id } = await control.message('dentist');
  const archive = (await control.state()).folders.find(({ wellKnownName }) => wellKnownName === 'archive');
  await control.moveMessage(id, archive?.id ?? 'archive');
  const lost = await openInOutlook(todo);
  await expect(lost.getByRole('heading', { name: gone })).toBeVisible();
  await lost.close();

  await outlook.open({ mail: 'dentist', isPaneOpen: true });
  await expect(pane.checkbox('See the dentist')).toBeVisible();
  const moved = await control.message('dentist');
  await expect
    .poll(async () => {
      const task = (await control.state()).tasks.find(({ title }) => title === 'See the dentist');
      return task?.linkedResource?.webUrl;
    })
    .toContain(encodeURIComponent(moved.id));
  await expect(pane.linkedTasks).not.toContainText('The email has moved');
  await todo.reload();
  const again = await openInOutlook(todo);
  await expect(mailHeading(again)).toHaveText(subject);
});

test('the pane leads to the task in To Do, where it can be completed', async ({ outlook, pane }) => {
  await pane.open('dentist');
  await pane.create.click();
  await expect(pane.status).toContainText('Task created in Tasks.');
  const opened = outlook.page.waitForEvent('popup');
  await pane.card(subject).getByRole('link', { name: 'Open in To Do' }).click();
  const todo = await opened;
  await expect(todo.getByLabel('Task details').getByLabel('Title')).toHaveValue(subject);
  await todo.getByLabel('Task details').getByLabel('Completed').click();
  await todo.close();
  await outlook.page.reload();
  await expect(pane.checkbox(subject)).toBeChecked();
});
