import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { askBridge, paneFrame } from './support/probe';
import { test } from './support/outlook-host';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds wrong, as short texts. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run({ iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing wrong with the page, theme ${theme}`, async ({ host, page }) => {
    await page.goto(`${host.origin}/?mail=offer&pane=open&theme=${theme}`);
    await paneFrame(page);
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Settings' }).click();
    expect(await findings(page)).toEqual([]);
    await page.goto(`${host.origin}/?theme=${theme}`);
    await expect(page.getByRole('listbox', { name: 'Messages' }).getByRole('option')).toHaveCount(115);
    expect(await findings(page)).toEqual([]);
  });
}

test('everything has its place on a window of 1000 pixels, with the pane at its widest too', async ({
  host,
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto(`${host.origin}/?mail=offer&pane=open`);
  await paneFrame(page);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBe(0);
  const resizer = page.getByRole('separator', { name: 'Resize task pane' });
  await resizer.focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('complementary', { name: 'Task pane' })).toHaveCSS('width', '480px');
  expect(await overflow()).toBe(0);
  await page.keyboard.press('Home');
  await expect(page.getByRole('complementary', { name: 'Task pane' })).toHaveCSS('width', '320px');
});

for (const { what, size } of [
  { what: 'of 1440 pixels at twice its size', size: { width: 720, height: 450 } },
  { what: 'of a phone', size: { width: 320, height: 640 } },
]) {
  test(`on a window ${what} the pane lies over the mail, and nothing is wider than the window`, async ({
    host,
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto(`${host.origin}/?mail=offer&pane=open`);
    const frame = await paneFrame(page);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBe(0);
    await expect(page.getByRole('complementary', { name: 'Task pane' })).toBeInViewport({ ratio: 1 });
    // Nothing lies over it in its turn.
    await frame.locator('#first').click();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await overflow()).toBe(0);
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeInViewport();
    await page.getByRole('button', { name: 'To Do', exact: true }).click();
    await expect(page.getByRole('complementary', { name: 'Task pane' })).toBeInViewport({ ratio: 1 });
  });
}

test('no frame takes the pointer while the edge of the pane is dragged', async ({ host, page }) => {
  await page.goto(`${host.origin}/?mail=offer&pane=open`);
  await paneFrame(page);
  const pane = page.getByRole('complementary', { name: 'Task pane' });
  const hitOver = (title: string) =>
    page.getByTitle(title, { exact: true }).evaluate((frame) => {
      const { x, y, width, height } = frame.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.getAttribute('role') ?? 'frame';
    });
  await page.getByRole('separator', { name: 'Resize task pane' }).hover();
  await page.mouse.down();
  expect(await hitOver('Email to To Do')).toBe('separator');
  expect(await hitOver('Message body')).toBe('separator');
  await page.mouse.move(1440 - 12 - 400, 450, { steps: 4 });
  await page.mouse.up();
  expect(await hitOver('Email to To Do')).toBe('frame');
  expect(await hitOver('Message body')).toBe('frame');
  const { width } = (await pane.boundingBox()) ?? { width: 0 };
  expect(width).toBeGreaterThan(380);
});

test('an account that is not there is refused in words', async ({ host, request }) => {
  const answer = await request.get(`${host.origin}/?account=nobody`);
  expect([answer.status(), await answer.text()]).toEqual([
    404,
    'There is no account "nobody" in the sandbox, but there are: adele, cleo.',
  ]);
});

test('the keyboard reaches every part of the page and gets out of the add-in again', async ({
  host,
  page,
}) => {
  await page.goto(`${host.origin}/?mail=offer&pane=open`);
  const frame = await paneFrame(page);
  await page.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => frame.evaluate(() => document.activeElement?.id)).toBe('first');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Open To Do' })).toBeFocused();

  await page.keyboard.press('F6');
  await expect(page.getByRole('button', { name: 'To Do', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Create task from email' })).toBeFocused();
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await expect(page.getByRole('option', { name: /Offer for the autumn/ })).toBeFocused();
});

test('nested app authentication asks the person once, and only in the page around the add-in', async ({
  host,
  page,
}) => {
  await page.goto(`${host.origin}/?mail=offer&pane=open`);
  const frame = await paneFrame(page);
  expect(await frame.evaluate(() => Office.context.requirements.isSetSupported('NestedAppAuth', '1.1'))).toBe(
    true,
  );
  expect(await askBridge(frame, 'GetInitContext')).toContain('"success":true');
  expect(await askBridge(frame, 'GetToken')).toContain('USER_INTERACTION_REQUIRED');

  const refused = askBridge(frame, 'GetTokenPopup');
  const panel = page.getByRole('dialog', { name: 'Permissions requested' });
  await expect(panel).toContainText('Create, read, change and delete your tasks');
  expect(await findings(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Cancel' }).click();
  expect(await refused).toContain('USER_CANCEL');

  const agreed = askBridge(frame, 'GetTokenPopup');
  await panel.getByRole('button', { name: 'Accept' }).click();
  expect(await agreed).toContain('"access_token":"access"');
  expect(host.tokenRequests.at(-1)).toEqual({
    account: 'adele@example.com',
    clientId: '00000000-0000-4000-8000-000000000001',
    scopes: ['Tasks.ReadWrite'],
    consent: true,
  });
});

test('a host without nested app authentication has no bridge, and a mute one never answers', async ({
  host,
  page,
}) => {
  await page.goto(`${host.origin}/?mail=offer&pane=open&naa=off`);
  const without = await paneFrame(page);
  expect(await without.evaluate(() => 'nestedAppAuthBridge' in window)).toBe(false);
  expect(
    await without.evaluate(() => Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')),
  ).toBe(false);

  await page.goto(`${host.origin}/?mail=offer&pane=open&naa=mute`);
  expect(await askBridge(await paneFrame(page), 'GetInitContext')).toBeUndefined();

  await page.goto(`${host.origin}/?mail=offer&pane=open&account=cleo`);
  const personal = await paneFrame(page);
  expect(await personal.evaluate(() => 'nestedAppAuthBridge' in window)).toBe(false);
  await expect(page.getByRole('button', { name: 'Pin' })).toHaveCount(0);
});

test('an add-in opens dialogs in the page and in a window, and hears from both', async ({ host, page }) => {
  await page.goto(`${host.origin}/?mail=offer&pane=open`);
  const frame = await paneFrame(page);
  const open = (displayInIframe: boolean) =>
    frame.evaluate(async (inPage) => {
      const url = `${location.origin}/dialog.html`;
      const options = { width: 40, height: 50, displayInIframe: inPage, promptBeforeOpen: false };
      const { value } = await window.call(Office.context.ui, 'displayDialogAsync', url, options);
      const dialog = value as Office.Dialog;
      return new Promise<unknown>((resolve) => {
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, (heard) => {
          resolve('message' in heard ? heard.message : heard.error);
          dialog.close();
        });
      });
    }, displayInIframe);
  expect(await open(true)).toBe('hello');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const popup = page.waitForEvent('popup');
  expect(await open(false)).toBe('hello');
  await popup;
});

test('an add-in shows another mail in a window of its own', async ({ host, page }) => {
  await page.goto(`${host.origin}/?mail=offer&pane=open`);
  const frame = await paneFrame(page);
  const other = host.mailbox.messageBySeed('plain');
  const opened = page.waitForEvent('popup');
  await frame.evaluate(
    (id) => Office.context.mailbox.displayMessageForm(id),
    (other?.id ?? '').replaceAll('-', '/').replaceAll('_', '+'),
  );
  const popup = await opened;
  await expect(popup.getByRole('main').getByRole('heading', { level: 2 })).toHaveText('Nightly build');
});
