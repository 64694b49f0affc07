import { expect, type Page } from '@playwright/test';
import { test } from './support/outlook-host';
import { paneFrame } from './support/probe';

const notifications = (page: Page) => page.getByRole('region', { name: 'Notifications' });
const mail = (page: Page, name: string | RegExp) =>
  page.getByRole('listbox', { name: 'Messages' }).getByRole('option', { name });

test('a draft is marked as one, and is no item for the add-in', async ({ host, page }) => {
  await page.goto(`${host.origin}/?mail=own-words&pane=open&pinned=1`);
  await expect(mail(page, /\[Draft\] Unfinished/)).toBeVisible();
  const frame = await paneFrame(page);
  expect(await frame.evaluate(() => Office.context.mailbox.item ?? 'none')).toBe('none');
  const command = page.getByRole('button', { name: 'Create task from email' });
  await expect(command).toHaveAttribute('aria-disabled', 'true');
});

test('the unmodified office.js starts in a frame of another origin and knows the mail and the mailbox', async ({
  host,
  page,
}) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') elsewhere.push(request.url());
  });
  await page.goto(`${host.origin}/?mail=offer&pane=open&language=de-DE`);
  const frame = await paneFrame(page);
  expect(new URL(frame.url()).origin).not.toBe(host.origin);

  const known = await frame.evaluate(async () => {
    const { platform } = await window.ready;
    const { mailbox, displayLanguage, requirements } = Office.context;
    const { item, userProfile, diagnostics } = mailbox;
    const local = mailbox.convertToLocalClientTime(new Date('2026-07-01T22:30:00Z'));
    return {
      platform,
      displayLanguage,
      hostName: diagnostics.hostName,
      itemId: item?.itemId ?? '',
      restId: mailbox.convertToRestId(item?.itemId ?? '', 'v2.0'),
      conversationId: item?.conversationId,
      internetMessageId: item?.internetMessageId,
      subject: item?.subject,
      from: item?.from.emailAddress,
      attachments: item?.attachments.map(({ name, attachmentType }) => `${attachmentType} ${name}`),
      isDate: item?.dateTimeCreated instanceof Date,
      owner: userProfile.emailAddress,
      timeZone: userProfile.timeZone,
      local: `${local.month + 1}-${local.date} ${local.hours}:${local.minutes}`,
      hasMailbox: requirements.isSetSupported('Mailbox', '1.5'),
      config: window.seen.config,
    };
  });

  const stored = host.mailbox.messageBySeed('offer');
  expect(known).toEqual({
    platform: 'OfficeOnline',
    displayLanguage: 'de-DE',
    hostName: 'OutlookWebApp',
    itemId: stored?.id.replaceAll('-', '/').replaceAll('_', '+'),
    restId: stored?.id,
    conversationId: stored?.conversationId,
    internetMessageId: stored?.internetMessageId,
    subject: 'Offer for the autumn workshop',
    from: 'ines@example.net',
    attachments: ['file offer.txt'],
    isDate: true,
    owner: 'adele@example.com',
    timeZone: 'W. Europe Standard Time',
    local: '7-2 0:30',
    hasMailbox: true,
    config: { greeting: 'from the sandbox' },
  });
  expect(known.itemId).toMatch(/[/+]/);
  expect(elsewhere).toEqual([]);
});

test('an add-in reads the body, headers, categories and attachments of the mail', async ({ host, page }) => {
  await page.goto(`${host.origin}/?mail=offer&pane=open`);
  const frame = await paneFrame(page);
  const read = await frame.evaluate(async () => {
    const { item } = Office.context.mailbox;
    const [attachment] = item?.attachments ?? [];
    const refused = () => {
      try {
        item?.categories.addAsync(['Red category']);
        return 'allowed';
      } catch (error) {
        return String(error);
      }
    };
    return {
      html: await window.call(item?.body, 'getAsync', 'html'),
      text: await window.call(item?.body, 'getAsync', 'text'),
      categories: await window.call(item?.categories, 'getAsync'),
      attachment: await window.call(item, 'getAttachmentContentAsync', attachment?.id),
      unknown: await window.call(item, 'getAttachmentContentAsync', 'nothing'),
      token: await window.call(Office.context.mailbox, 'getCallbackTokenAsync', { isRest: true }),
      writing: refused(),
    };
  });
  expect(read.html.value).toContain('<b>answer by Friday</b>');
  expect(read.text.value).toContain('answer by Friday');
  expect(read.text.value).not.toContain('<');
  expect(read.categories.value).toEqual([
    { displayName: 'Blue category', color: 'Preset7' },
    { displayName: 'Team', color: 'None' },
  ]);
  expect(read.attachment.value).toEqual({ content: btoa('Fifty euros a head.'), format: 'base64' });
  expect(read.unknown.status).toBe('failed');
  expect(read.token.code).toBe(9018);
  expect(read.writing).toContain('Elevated permission');
});

test("notifications follow Outlook's rules and are shown in the mail's bar", async ({ host, page }) => {
  await page.goto(`${host.origin}/?mail=offer&pane=open&pinned=1`);
  const frame = await paneFrame(page);
  const outcomes = await frame.evaluate(async () => {
    const bar = Office.context.mailbox.item?.notificationMessages;
    const note = (message: string, persistent: boolean) => ({
      type: 'informationalMessage',
      icon: 'Icon.16',
      message,
      persistent,
    });
    const codes = [];
    codes.push((await window.call(bar, 'addAsync', 'stays', note('This stays', true))).code);
    codes.push((await window.call(bar, 'addAsync', 'goes', note('This goes', false))).code);
    codes.push((await window.call(bar, 'addAsync', 'goes', note('Again', false))).code);
    codes.push((await window.call(bar, 'replaceAsync', '3', note('Anew', false))).code);
    codes.push((await window.call(bar, 'removeAsync', 'unknown')).code);
    for (const key of ['4', '5', '6'])
      codes.push(
        (await window.call(bar, 'addAsync', key, { type: 'errorMessage', message: `Error ${key}` })).code,
      );
    const all = (await window.call(bar, 'getAllAsync')).value as { key: string; message: string }[];
    return { codes, keys: all.map(({ key }) => key) };
  });
  expect(outcomes).toEqual({
    codes: [undefined, undefined, 9023, undefined, 9024, undefined, undefined, 9025],
    keys: ['stays', 'goes', '3', '4', '5'],
  });

  await expect(notifications(page)).toContainText('This goes');
  await notifications(page).getByText('Error 4').locator('..').locator('..').getByRole('button').click();
  await expect(notifications(page)).not.toContainText('Error 4');
  await mail(page, /Nightly build/).click();
  await expect(notifications(page)).toBeEmpty();
  await mail(page, /Offer for the autumn/).click();
  await expect(notifications(page)).toContainText('This stays');
  await expect(notifications(page)).not.toContainText('This goes');
});

test('every call of the library is answered, and one that this Outlook does not know is named in its console', async ({
  host,
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`${host.origin}/?mail=offer&pane=open&pinned=1&permission=ReadWriteMailbox`);
  const frame = await paneFrame(page);
  const answers = await frame.evaluate(async () => {
    const { mailbox, requirements } = Office.context;
    const { item } = mailbox;
    const categories = item?.categories;
    const outcome = async (owner: unknown, name: string, ...given: unknown[]) => {
      const { status, code } = await window.call(owner, name, ...given);
      return code === undefined ? status : `${status} ${code}`;
    };
    const green = { displayName: 'Green', color: 'Preset4' };
    const start = new Date();
    const appointment = { requiredAttendees: [], optionalAttendees: [], resources: [], start, end: start };
    const answered = {
      reply: await outcome(item, 'displayReplyFormAsync', 'Hello'),
      replyAll: await outcome(item, 'displayReplyAllFormAsync', { htmlBody: 'Hello' }),
      appointment: await outcome(mailbox, 'displayNewAppointmentFormAsync', appointment),
      email: await outcome(mailbox, 'displayNewMessageFormAsync', { subject: 'Hello' }),
      unknownCategory: await outcome(categories, 'addAsync', ['Green']),
      newCategory: await outcome(mailbox.masterCategories, 'addAsync', [green]),
      sameCategory: await outcome(mailbox.masterCategories, 'addAsync', [green]),
      category: await outcome(categories, 'addAsync', ['Green']),
      exchange: await outcome(mailbox, 'makeEwsRequestAsync', '<soap/>'),
      newestSet: ['1.11', '1.12'].map((version) => requirements.isSetSupported('Mailbox', version)),
    };
    return { ...answered, moved: await outcome(item, 'move', 'deletedItems') };
  });
  expect(answers).toEqual({
    reply: 'succeeded',
    replyAll: 'succeeded',
    appointment: 'succeeded',
    email: 'succeeded',
    unknownCategory: 'failed 9044',
    newCategory: 'succeeded',
    sameCategory: 'failed 9045',
    category: 'succeeded',
    exchange: 'failed 9020',
    newestSet: [true, false],
    moved: 'succeeded',
  });
  const { categories, folderId } = host.mailbox.messageBySeed('offer') ?? {};
  expect(categories).toContain('Green');
  expect(folderId).toBe(host.mailbox.folder('deleteditems')?.id);
  await expect(page.getByRole('status')).toHaveText(/opened a new email/);
  expect(said.filter((text) => text.includes('does not know'))).toEqual([]);
  await frame.evaluate(() => {
    // A newer library would ask so.
    const [conversation, , origin] = String(/"xdmInfo":"([^"]+)"/.exec(window.name)?.[1]).split('|');
    const request = {
      _messageType: 0,
      _actionType: 0,
      _actionName: 'ExecuteMethod',
      _conversationId: conversation,
      _correlationId: 999,
      _data: { MethodData: { DispatchId: 211 } },
    };
    window.parent.postMessage(JSON.stringify(request), String(origin));
  });
  await expect.poll(() => said.filter((text) => text.includes('function 211 of Outlook'))).toHaveLength(1);
});

test('a command that never completes is shown as running and ended after five minutes', async ({
  host,
  page,
}) => {
  await page.clock.install();
  await page.goto(`${host.origin}/?mail=standstill`);
  await page.getByRole('button', { name: 'Create task from email' }).click();
  await page.clock.runFor(2000);
  await expect(page.getByRole('status')).toHaveText('Create task from email is running');
  await expect(notifications(page)).toContainText('Working');
  await page.clock.fastForward('05:00');
  await expect(page.getByRole('status')).toContainText('did not finish');
  await expect(page.locator('iframe[src$="/commands.html"]')).toHaveCount(0);
});

test('the add-in is told about the theme at its start and after each change', async ({ host, page }) => {
  await page.goto(`${host.origin}/?mail=offer&pane=open&theme=dark`);
  const frame = await paneFrame(page);
  await expect.poll(() => frame.evaluate(() => window.seen.themes.length)).toBe(1);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Theme').selectOption('High contrast');
  await expect.poll(() => frame.evaluate(() => window.seen.themes.length)).toBe(2);
  expect(await frame.evaluate(() => window.seen.themes.map((theme) => theme['bodyBackgroundColor']))).toEqual(
    ['#1b1f24', '#000000'],
  );
});
