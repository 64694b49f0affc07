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
