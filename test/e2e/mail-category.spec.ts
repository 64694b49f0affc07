import { expect, test } from './support/fixtures';

const category = 'Email to To Do';

test('the message list shows which mails have an open task', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  const { id } = await control.message('dentist');
  const row = outlook.page.getByRole('listbox', { name: 'Messages' }).locator(`[data-id="${id}"]`);
  await pane.open('dentist');
  await expect(row).not.toContainText(category);
  await pane.create.click();
  await expect(row).toContainText(category);

  await pane.checkbox('Your appointment').check();
  await expect(row).not.toContainText(category);
  await pane.checkbox('Your appointment').uncheck();
  await expect(row).toContainText(category);
});

test('Undo takes the category of the mail away, and leaves those of others', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  const before = await control.message('budget-review');
  await pane.open('budget-review');
  await pane.create.click();
  await expect
    .poll(async () => (await control.message('budget-review')).categories)
    .toEqual([...before.categories, category]);
  await outlook.pane.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(async () => (await control.message('budget-review')).categories)
    .toEqual(before.categories);
});
