import { axeFindings } from './support/axe-findings';
import { expect, test } from './support/fixtures';

test.describe('axe finds nothing wrong with the pane', () => {
  test('without access, without a network, before signing in, and with no mail', async ({
    outlook,
    pane,
    time,
    sandbox: { control },
  }) => {
    await control.setConsent(['Tasks.ReadWrite']);
    await pane.open('dentist');
    await expect(pane.button('Grant access')).toBeVisible();
    expect(await axeFindings(await pane.frame()), 'no access').toEqual([]);

    await control.setOffline(true);
    await outlook.open({ mail: 'parcel', isPaneOpen: true });
    await time.passUntil(pane.alert);
    await pane.create.click();
    await time.passUntil(pane.outbox);
    expect(await axeFindings(await pane.frame()), 'offline').toEqual([]);
  });

  test('that introduces itself', async ({ outlook, pane, sandbox: { control } }) => {
    await control.setConsent([]);
    await outlook.open({ mail: 'dentist', isPaneOpen: true });
    await expect(pane.button('Sign in')).toBeVisible();
    expect(await axeFindings(await pane.frame())).toEqual([]);
  });

  for (const language of ['ar-SA', 'de-DE', 'ja-JP']) {
    test(`in ${language}, which also fits in 320 pixels`, async ({ outlook, pane }) => {
      await outlook.open({ mail: 'mixed-direction', isPaneOpen: true, language });
      const title = outlook.pane.getByRole('textbox').first();
      await expect(title).not.toHaveValue('');
      await expect(outlook.pane.getByRole('combobox')).not.toHaveValue('');
      const frame = await pane.frame();
      await expect(outlook.pane.locator('html')).toHaveAttribute('dir', language === 'ar-SA' ? 'rtl' : 'ltr');
      expect(await axeFindings(frame), 'form').toEqual([]);
      await outlook.page.getByRole('separator', { name: 'Resize task pane' }).press('Home');
      const overflow = () =>
        frame.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth - window.innerWidth]);
      expect(await overflow()).toEqual([expect.any(Number), 0]);
      await title.press('Control+Enter');
      await expect(outlook.pane.getByRole('article')).toBeVisible();
      expect(await axeFindings(frame), 'created').toEqual([]);
      expect(await overflow()).toEqual([expect.any(Number), 0]);
    });
  }
});

test('a task is created, opened and completed with the keyboard alone', async ({ outlook, pane }) => {
  const { page } = outlook;
  await pane.open('dentist');
  await page.getByRole('complementary', { name: 'Task pane' }).getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Tab');
  await expect(outlook.pane.getByRole('tab', { name: 'New task' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(pane.title).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('See the dentist');
  await page.keyboard.press('Tab');
  await expect(pane.list).toBeFocused();
  await page.keyboard.type('wor');
  await page.keyboard.press('Enter');
  await expect(pane.list).toHaveValue('Work');
  await page.keyboard.press('Tab');
  await expect(pane.button('Today')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(pane.button('Tomorrow')).toHaveAttribute('aria-pressed', 'true');
  // The day that the mail speaks of comes a moment later.
  await expect(pane.button('Mon, Dec 7')).toBeVisible();
  const order = ['Next week', 'Pick a date', 'Mon, Dec 7', 'Remove due date', 'More options', 'Create task'];
  for (const name of order) {
    await page.keyboard.press('Tab');
    await expect(pane.button(name)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(pane.status).toContainText('Task created in Work.');
  await expect(pane.card('See the dentist').getByText('Created just now')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(pane.button('Undo')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(pane.checkbox('See the dentist')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(pane.card('See the dentist')).toContainText('Completed');
  await page.keyboard.press('Tab');
  const more = pane.card('See the dentist').getByRole('button', { name: 'More actions' });
  await expect(more).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(outlook.pane.getByRole('menuitemradio', { name: 'Today' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  for (const [key, next] of [
    ['Tab', pane.card('See the dentist').getByRole('link', { name: 'Open in To Do' })],
    ['Shift+Tab', pane.checkbox('See the dentist')],
  ] as const) {
    await more.press('Enter');
    await expect(outlook.pane.getByRole('menuitemradio', { name: 'Today' })).toBeFocused();
    await page.keyboard.press(key);
    await expect(next).toBeFocused();
    await expect(outlook.pane.getByRole('menu')).toHaveCount(0);
  }
});

test('everything is there and works when the page is magnified to 200 %', async ({ outlook, pane }) => {
  const { page } = outlook;
  // Half as many pixels of the page on the same screen is what a browser makes of 200 %.
  await page.setViewportSize({ width: 720, height: 450 });
  await pane.open('long-subject');
  const frame = await pane.frame();
  const overflow = () => frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBe(0);
  await pane.button('Pick a date').click();
  await pane.button('More options').click();
  await pane.title.fill('See the dentist');
  await pane.create.click();
  await expect(pane.status).toContainText('Task created in Tasks.');
  await pane.act('See the dentist', 'Rename');
  await expect(pane.button('Save')).toBeInViewport();
  expect(await overflow()).toBe(0);
});

test('a chosen day can be read in colours that the user forces on all pages', async ({ outlook, pane }) => {
  await outlook.page.emulateMedia({ forcedColors: 'active' });
  await pane.open('dentist');
  await expect(pane.button('Tomorrow')).toHaveCSS('forced-color-adjust', 'auto');
  await pane.button('Tomorrow').click();
  // No plate of the page's own colour stands behind its text, which has that colour too.
  await expect(pane.button('Tomorrow')).toHaveCSS('forced-color-adjust', 'none');
});

test('320 pixels are wide enough for everything, long words and all', async ({ outlook, pane }) => {
  const { page } = outlook;
  await pane.open('long-subject');
  await page.getByRole('separator', { name: 'Resize task pane' }).press('Home');
  await expect(page.getByRole('complementary', { name: 'Task pane' })).toHaveCSS('width', '320px');
  const frame = await pane.frame();
  const overflow = () => frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await pane.button('Pick a date').click();
  await pane.button('More options').click();
  expect(await overflow()).toBe(0);
  await pane.title.fill('Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle'.repeat(2));
  await pane.create.click();
  await expect(pane.status).toContainText('Task created in Tasks.');
  await expect(pane.linkedTasks).toBeVisible();
  expect(await overflow()).toBe(0);
  await pane.linkedTasks.getByRole('button', { name: 'More actions' }).click();
  await expect(outlook.pane.getByRole('menu')).toBeVisible();
  expect(await overflow()).toBe(0);
  await page.keyboard.press('Escape');
  await pane.another.click();
  expect(await overflow()).toBe(0);
});
