import { axeFindings } from './support/axe-findings';
import { expect, test } from './support/fixtures';

test('settings count at once and after a reload, for the pane and for the command', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  await pane.open('dentist');
  await pane.button('Settings').click();
  await expect(pane.button('Back')).toBeFocused();
  expect(await axeFindings(await pane.frame())).toEqual([]);
  await outlook.pane.getByRole('combobox', { name: 'Default list' }).fill('wor');
  await outlook.pane.getByRole('combobox', { name: 'Default list' }).press('Enter');
  await outlook.pane.getByRole('radio', { name: 'Tomorrow' }).check();
  await pane.button('Back').click();
  await expect(pane.list).toHaveValue('Work');

  const before = await control.state();
  await outlook.open({ mail: 'parcel' });
  await outlook.runCommand();
  await expect(outlook.notifications).toContainText('Task added to Work.');
  const known = new Set(before.tasks.map(({ id }) => id));
  const [task] = (await control.state()).tasks.filter(({ id }) => !known.has(id));
  expect(task?.due).toBeGreaterThan(Date.now() - 86_400_000);
});

test('the language and the theme of the settings come before those of Outlook, without a flash of another', async ({
  outlook,
  pane,
}) => {
  await pane.open('dentist');
  await pane.button('Settings').click();
  await outlook.pane.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await expect(pane.button('Zurück')).toBeVisible();
  await outlook.pane.getByRole('radio', { name: 'Dunkel' }).check();
  const theme = async () => (await pane.frame()).evaluate(() => document.documentElement.dataset['theme']);
  await expect.poll(theme).toBe('dark');
  const language = async () => (await pane.frame()).evaluate(() => document.documentElement.lang);
  await expect.poll(language).toBe('de');

  await outlook.page.reload();
  await expect(pane.button('Aufgabe erstellen')).toBeVisible();
  expect(await theme()).toBe('dark');
  await pane.button('Einstellungen').click();
  await outlook.pane.getByRole('radio', { name: 'Wie Outlook' }).check();
  await expect.poll(theme).toBe('light');
  await outlook.open({ mail: 'parcel' });
  await outlook.runCommand();
  await expect(outlook.notifications).toContainText('Aufgabe zu Tasks hinzugefügt.');
});

test('the category gets a colour where the user asks for one and permits it', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  await pane.open('dentist');
  await pane.button('Settings').click();
  await pane.button('Give it a color').click();
  await pane.button('Grant access').click();
  await outlook.answerConsent(true);
  await expect(outlook.pane.getByText('The category is blue')).toBeVisible();
  await pane.button('Back').click();
  await pane.create.click();
  await expect(pane.status).toContainText('Task created in Tasks.');
  expect((await control.message('dentist')).categories).toContain('Email to To Do');
});
