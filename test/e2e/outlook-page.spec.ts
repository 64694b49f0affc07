import { expect } from '@playwright/test';
import { axeFindings } from './support/axe-findings';
import { test } from './support/outlook-host';
import { paneFrame } from './support/probe';

test('axe finds nothing wrong with the page, its settings and its list of mails, in any theme', async ({
  host,
  page,
}) => {
  for (const theme of ['light', 'dark', 'contrast']) {
    const rules = theme === 'light' ? undefined : ['color-contrast'];
    await page.goto(`${host.origin}/?mail=offer&pane=open&theme=${theme}`);
    await paneFrame(page);
    await page.getByRole('button', { name: 'Settings' }).click();
    expect(await axeFindings(page.mainFrame(), rules), theme).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await axeFindings(page.mainFrame(), rules), theme).toEqual([]);
  }
});

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
