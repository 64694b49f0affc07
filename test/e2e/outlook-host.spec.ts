import { expect, type Page } from '@playwright/test';
import { paneFrame } from './support/probe';
import { test } from './support/outlook-host';

const pane = (page: Page) => page.getByRole('complementary', { name: 'Task pane' });
const notifications = (page: Page) => page.getByRole('region', { name: 'Notifications' });
const mail = (page: Page, name: string | RegExp) =>
  page.getByRole('listbox', { name: 'Messages' }).getByRole('option', { name });

/** Time in milliseconds that a frame may take to load Office.js on a busy machine. */
const loading = 20_000;

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

test('roaming settings and custom properties are there again after a reload', async ({ host, page }) => {
  await page.goto(`${host.origin}/?mail=offer&pane=open&pinned=1`);
  const first = await paneFrame(page);
  await first.evaluate(async () => {
    const { roamingSettings, mailbox } = Office.context;
    roamingSettings.set('list', { id: 'list-1' });
    await window.call(roamingSettings, 'saveAsync');
    const properties = (await window.call(mailbox.item, 'loadCustomPropertiesAsync'))
      .value as Office.CustomProperties;
    properties.set('links', 'some');
    await window.call(properties, 'saveAsync');
  });
  await page.reload();
  const second = await paneFrame(page);
  const kept = () =>
    second.evaluate(async () => {
      const { roamingSettings, mailbox } = Office.context;
      const properties = (await window.call(mailbox.item, 'loadCustomPropertiesAsync'))
        .value as Office.CustomProperties;
      return [roamingSettings.get('list') as unknown, properties.get('links') as unknown];
    });
  expect(await kept()).toEqual([{ id: 'list-1' }, 'some']);

  await mail(page, /Nightly build/).click();
  await expect(pane(page).frameLocator('iframe').getByRole('heading')).toHaveText('Nightly build');
  expect(await kept()).toEqual([{ id: 'list-1' }, undefined]);
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
    codes.push((await window.call(bar, 'replaceAsync', 'unknown', note('Nowhere', false))).code);
    for (const key of ['3', '4', '5', '6'])
      codes.push(
        (await window.call(bar, 'addAsync', key, { type: 'errorMessage', message: `Error ${key}` })).code,
      );
    const all = (await window.call(bar, 'getAllAsync')).value as { key: string; message: string }[];
    return { codes, keys: all.map(({ key }) => key) };
  });
  expect(outcomes).toEqual({
    codes: [undefined, undefined, 9023, 9024, undefined, undefined, undefined, 9025],
    keys: ['stays', 'goes', '3', '4', '5'],
  });

  await expect(notifications(page)).toContainText('This goes');
  await notifications(page).getByText('Error 3').locator('..').locator('..').getByRole('button').click();
  await expect(notifications(page)).not.toContainText('Error 3');
  await mail(page, /Nightly build/).click();
  await expect(notifications(page)).toBeEmpty();
  await mail(page, /Offer for the autumn/).click();
  await expect(notifications(page)).toContainText('This stays');
  await expect(notifications(page)).not.toContainText('This goes');
});

test('a pinned pane hears of each mail that is opened, by mouse or keyboard, and of none', async ({
  host,
  page,
}) => {
  await page.goto(`${host.origin}/?mail=offer&pane=open&pinned=1`);
  const frame = await paneFrame(page);
  const heading = pane(page).frameLocator('iframe').getByRole('heading');
  await mail(page, /Offer for the autumn/).focus();
  await page.keyboard.press('ArrowDown');
  await expect(heading).toHaveText('Nightly build');
  await expect(mail(page, /Nightly build/)).toBeFocused();
  await page.keyboard.press('End');
  await expect(heading).toHaveText('Message number 109');
  await page.getByRole('navigation', { name: 'Folders' }).getByRole('button', { name: 'Archive' }).click();
  await expect(heading).toHaveText('Nothing selected');
  expect(await frame.evaluate(() => window.seen.items.length)).toBe(4);

  await page.getByRole('navigation', { name: 'Folders' }).getByRole('button', { name: 'Drafts' }).click();
  await mail(page, /Unfinished/).click();
  await expect(page.getByRole('button', { name: 'Create task from email' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(heading).toHaveText('Nothing selected');
});

test('a pane that is not pinned closes with its mail and starts anew on the next one', async ({
  host,
  page,
}) => {
  await page.goto(`${host.origin}/?mail=offer`);
  await page.getByRole('button', { name: 'To Do', exact: true }).click();
  await paneFrame(page);
  await mail(page, /Nightly build/).click();
  await expect(pane(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'To Do', exact: true }).click();
  const frame = await paneFrame(page);
  expect(await frame.evaluate(() => Office.context.mailbox.item?.subject)).toBe('Nightly build');
  await pane(page).getByRole('button', { name: 'Pin' }).click();
  await mail(page, /Invitation/).click();
  await expect(pane(page).frameLocator('iframe').getByRole('heading')).toHaveText('Invitation: planning');
  await pane(page).getByRole('button', { name: 'Close' }).click();
  await expect(pane(page)).toHaveCount(0);
});

test('the ribbon command runs in a frame of its own and reports in the notification bar', async ({
  host,
  page,
}) => {
  await page.goto(`${host.origin}/?mail=offer`);
  await page.getByRole('button', { name: 'Create task from email' }).click();
  await expect(notifications(page)).toContainText('Did Offer for the autumn workshop', { timeout: loading });
  await expect(page.getByRole('status')).toBeEmpty();
  await expect(page.locator('iframe[src$="/commands.html"]')).toHaveCount(0);
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
  await expect(notifications(page)).toContainText('Working', { timeout: loading });
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

test('the origin of the add-in serves nothing from outside its folders', async ({ host, page, request }) => {
  await page.goto(`${host.origin}/?mail=offer&pane=open`);
  const { origin } = new URL((await paneFrame(page)).url());
  expect((await request.get(`${origin}/office/office.js`)).status()).toBe(200);
  for (const path of ['/office/..%2f..%2fpackage.json', '/..%2f..%2f..%2f..%2fpackage.json', '/missing.js'])
    expect((await request.get(origin + path)).status()).toBe(404);
});
