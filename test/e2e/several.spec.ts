import { axeFindings } from './support/axe-findings';
import { expect, test } from './support/fixtures';
import { linksOn } from './support/stored-link';

const mails = ['budget-review', 'walkthrough', 'expenses'] as const;

test('several selected mails become tasks in one go, and all of it can be undone', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  const before = (await control.state()).tasks.length;
  await outlook.open({ mail: mails[0], isPaneOpen: true, isPinned: true, permission: 'ReadWriteMailbox' });
  await pane.ready();
  for (const mail of mails.slice(1)) await outlook.selectMore(mail);
  const rows = outlook.pane.getByRole('region', { name: 'Selected emails' }).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await expect(pane.list).toHaveValue('Tasks');
  expect(await axeFindings(await pane.frame())).toEqual([]);
  await pane.button('One task per email').click();
  await expect(pane.status).toContainText('3 tasks created');
  await expect(rows).toHaveText([/Created/, /Created/, /Created/]);
  expect(await axeFindings(await pane.frame())).toEqual([]);
  expect((await control.state()).tasks).toHaveLength(before + 3);
  for (const mail of mails) expect(linksOn(await control.message(mail))).toHaveLength(1);

  await pane.button('Undo all').click();
  await expect(pane.status).toContainText('3 undone');
  expect((await control.state()).tasks).toHaveLength(before);
  for (const mail of mails) expect(linksOn(await control.message(mail))).toBeUndefined();

  // One mail alone is shown as ever.
  await outlook.openMail(mails[0]);
  await expect(pane.title).toBeVisible();
});

test('flagged mails become tasks in one go and lose their flag; Undo all brings both back', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  const flagged = async () =>
    (await control.state()).messages.filter(({ flagStatus }) => flagStatus === 'flagged').length;
  const before = (await control.state()).tasks.length;
  const count = await flagged();
  expect(count).toBeGreaterThan(1);
  await pane.open('budget-review');
  await pane.button('Settings').click();
  await pane.button('Flagged emails').click();
  const rows = outlook.pane.getByRole('region', { name: 'Selected emails' }).getByRole('listitem');
  await expect(rows).toHaveCount(count);
  await expect(pane.button('Back')).toBeFocused();
  expect(await axeFindings(await pane.frame())).toEqual([]);
  await pane.button('One task per email').click();
  await expect(pane.status.last()).toContainText(`${count} tasks created`);
  expect(await flagged()).toBe(0);
  // To Do has taken its own entries away with the flags.
  expect((await control.state()).tasks).toHaveLength(before);

  await pane.button('Undo all').click();
  await expect(pane.status.last()).toContainText(`${count} undone`);
  expect(await flagged()).toBe(count);
  expect((await control.state()).tasks).toHaveLength(before);
  await outlook.page.keyboard.press('Escape');
});

test('a mail that is dropped as a file is found in the mailbox; one of elsewhere becomes a task without a link', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  await pane.open('budget-review');
  const { internetMessageId } = await control.message('walkthrough');
  const frame = await pane.frame();
  await frame.evaluate((messageId) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([`Message-ID: ${messageId}\r\n\r\n`], 'walkthrough.eml'));
    dataTransfer.items.add(
      new File(['From: cleo@example.org\r\nSubject: An offer\r\n\r\nHello'], 'offer.eml'),
    );
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, internetMessageId);
  const rows = outlook.pane.getByRole('region', { name: 'Selected emails' }).getByRole('listitem');
  await expect(rows).toHaveText([/Walk-through/]);
  const elsewhere = outlook.pane.getByRole('region', { name: 'Not in this mailbox' });
  await expect(elsewhere).toContainText('An offer');
  expect(await axeFindings(frame)).toEqual([]);
  await pane.button('One task per email').click();
  await expect(pane.status.last()).toContainText('2 tasks created');
  expect(linksOn(await control.message('walkthrough'))).toHaveLength(1);
  const made = (await control.state()).tasks.find(({ title }) => title === 'An offer');
  expect(made?.linkedResource).toBeUndefined();
});

test('mails are dragged from the list onto the pane, which says where to drop them', async ({
  outlook,
  pane,
  sandbox: { control },
}) => {
  await outlook.open({ mail: 'budget-review', isPaneOpen: true, permission: 'ReadWriteMailbox' });
  await pane.ready();
  const { page } = outlook;
  const { id } = await control.message('expenses');
  const row = page.getByRole('listbox', { name: 'Messages' }).locator(`[data-id="${id}"]`);
  // The browser's own drag across frames cannot be steered by the tool: these are its events.
  const dataTransfer = await page.evaluateHandle(() => new DataTransfer());
  await row.dispatchEvent('dragstart', { dataTransfer });
  const cover = page.locator('.pane-cover');
  await cover.dispatchEvent('dragover', { dataTransfer });
  await expect(outlook.pane.getByText('Drop emails here to turn them into tasks')).toBeVisible();
  await cover.dispatchEvent('drop', { dataTransfer });
  const rows = outlook.pane.getByRole('region', { name: 'Selected emails' }).getByRole('listitem');
  await expect(rows).toHaveText([/expenses/]);
  await pane.button('One task per email').click();
  await expect(pane.status.last()).toContainText('1 task created');
  expect(linksOn(await control.message('expenses'))).toHaveLength(1);
});

test('the sandbox’s settings choose the edition of the manifest that is told of several mails', async ({
  outlook,
}) => {
  await outlook.open({ mail: 'budget-review' });
  const { page } = outlook;
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Manifest of the add-in').selectOption('For several emails');
  await page.waitForURL(/permission=ReadWriteMailbox/);
  await page.getByRole('option').first().waitFor();
  await page.getByRole('listbox', { name: 'Messages' }).getByRole('option').first().click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await outlook.togglePane();
  await expect(outlook.pane.getByRole('heading', { name: '3 emails' })).toBeVisible();
});
